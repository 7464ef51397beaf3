// What the graph holds of a statement: the chain, the exact words, what kind of saying it is, and what it touches.

import type { StatementDescription, Value } from "@isnad/graph";
import { READING } from "../../messages/reading.ts";
import { useApp } from "../../model/app.ts";
import { Icon } from "../parts/icons.tsx";
import { useWords } from "../parts/words.ts";
import { Written } from "../parts/written.tsx";
import { ArticleLine } from "./article-line.tsx";
import { Chain } from "./chain.tsx";
import { CiteButton } from "./cite-button.tsx";
import { CopyButton } from "./copy-button.tsx";
import { EntityLinks } from "./entity-link.tsx";
import { Fact } from "./entity-panel.tsx";
import { Passages } from "./passages.tsx";
import { RuleFacts } from "./rule-told.tsx";
import { StatementTopics } from "./stances.tsx";
import { StatementList } from "./statement-card.tsx";

export function StatementPanel({ statement }: { readonly statement: StatementDescription }) {
  const wording = useApp().preferences.messages.value.statement;
  return (
    <>
      <section class="section">
        <h3>{wording.chain}</h3>
        <Chain chain={statement.chain} article={statement.article} />
      </section>
      <section class="section">
        <h3>{wording.words}</h3>
        <ExactWords statement={statement} />
      </section>
      {statement.topics.length + statement.near.length > 0 && (
        <section class="section">
          <h3>{wording.topics}</h3>
          <StatementTopics topics={statement.topics} near={statement.near} />
        </section>
      )}
      <Kind statement={statement} />
      <StatementList title={wording.disagrees} statements={statement.disagreesWith} />
      <StatementList title={wording.agrees} statements={statement.agreesWith} />
      <StatementList title={wording.within} statements={statement.within ? [statement.within] : []} />
      <StatementList title={wording.holds} statements={statement.holds} />
      <StatementList title={wording.tellings} statements={statement.tellings} />
      <StatementList title={wording.restates} statements={statement.restates} />
      <StatementList title={wording.restatedBy} statements={statement.restatedBy} />
    </>
  );
}

function ExactWords({ statement }: { readonly statement: StatementDescription }) {
  const { desk, preferences, view } = useApp();
  const { language } = preferences.messages.value;
  const wording = useWords(READING);
  const { article, passages, words } = statement;
  return (
    <>
      <Passages passages={passages} />
      {passages.length === 0 && words && (
        <blockquote class="bare-words">
          <Written text={words.text} language={words.language} />
        </blockquote>
      )}
      <div class="actions">
        {article && (
          <button type="button" class="quiet" onClick={() => view.change({ article: article.iri })}>
            <Icon name="text" />
            {wording.fullText}
          </button>
        )}
        <CopyButton
          label={wording.copyWords}
          text={async () => (await desk.citation(statement.iri)).text[language]}
        />
        <CiteButton iri={statement.iri} />
      </div>
      {article && <ArticleLine article={article} />}
    </>
  );
}

function Kind({ statement }: { readonly statement: StatementDescription }) {
  const { statement: wording, language, date } = useApp().preferences.messages.value;
  const { act, polarity, certainty, status, quotation, cue } = statement;
  const values: readonly (readonly [string, Value | undefined])[] = [
    [wording.act, act],
    [wording.polarity, polarity],
    [wording.certainty, certainty],
    [wording.quotation, quotation],
    [wording.status, status],
  ];
  return (
    <section class="section">
      <h3>{wording.kind}</h3>
      <dl class="facts">
        <Fact term={wording.to} show={statement.addressees.length > 0}>
          <EntityLinks entities={statement.addressees} />
        </Fact>
        <Fact term={wording.about} show={statement.about.length > 0}>
          <EntityLinks entities={statement.about} />
        </Fact>
        <Fact term={wording.cue} show={cue !== undefined}>
          <mark class="mark-cue">
            <Written text={cue?.text ?? ""} language={cue?.language} />
          </mark>
        </Fact>
        {values.map(([term, value]) => (
          <Fact key={term} term={term} show={value !== undefined}>
            {value?.label[language]}
          </Fact>
        ))}
        <Fact term={wording.date} show={Boolean(statement.date ?? statement.dateWords)}>
          {statement.date && date(statement.date)}
          {statement.dateWords && (
            <span class="date-words">
              <Written text={statement.dateWords.text} language={statement.dateWords.language} />
            </span>
          )}
        </Fact>
        <RuleFacts statement={statement} />
      </dl>
    </section>
  );
}
