// What the graph holds of a statement: the chain, the exact words, what kind of saying it is, and what it touches.
import type { StatementDescription, Value } from "@isnad/graph";
import { useApp } from "../model/app.ts";
import { ArticleLine } from "./article-line.tsx";
import { Chain } from "./chain.tsx";
import { EntityLinks } from "./entity-link.tsx";
import { Fact } from "./entity-panel.tsx";
import { Passages } from "./passages.tsx";
import { StatementList } from "./statement-card.tsx";
import { Written } from "./written.tsx";

export function StatementPanel({ statement }: { readonly statement: StatementDescription }) {
  const wording = useApp().preferences.messages.value.statement;
  return (
    <>
      <section class="section">
        <h3>{wording.chain}</h3>
        <Chain chain={statement.chain} />
      </section>
      <section class="section">
        <h3>{wording.words}</h3>
        <Passages passages={statement.passages} />
        {statement.passages.length === 0 && statement.words && (
          <blockquote class="bare-words">
            <Written text={statement.words.text} language={statement.words.language} />
          </blockquote>
        )}
        {statement.article && <ArticleLine article={statement.article} />}
      </section>
      <Kind statement={statement} />
      <StatementList title={wording.within} statements={statement.within ? [statement.within] : []} />
      <StatementList title={wording.holds} statements={statement.holds} />
      <StatementList title={wording.disagrees} statements={statement.disagreesWith} />
      <StatementList title={wording.agrees} statements={statement.agreesWith} />
      <StatementList title={wording.earliest} statements={statement.earliest ? [statement.earliest] : []} />
    </>
  );
}

function Kind({ statement }: { readonly statement: StatementDescription }) {
  const { statement: wording, language, date, number } = useApp().preferences.messages.value;
  const { act, polarity, certainty, status, quotation } = statement;
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
        {values.map(([term, value]) => (
          <Fact key={term} term={term} show={value !== undefined}>
            {value?.label[language]}
          </Fact>
        ))}
        <Fact term={wording.date} show={Boolean(statement.date ?? statement.dateWords)}>
          {statement.date && date(statement.date)}
          {statement.dateWords && (
            <Written text={statement.dateWords.text} language={statement.dateWords.language} />
          )}
        </Fact>
        <Fact term={wording.rule} show={statement.rule !== undefined}>
          <code dir="ltr">{statement.rule}</code>
        </Fact>
        <Fact term={wording.confidence} show={statement.confidence !== undefined}>
          <meter min={0} max={1} value={statement.confidence ?? 0} aria-label={wording.confidence} />
          {number(statement.confidence ?? 0)}
        </Fact>
      </dl>
    </section>
  );
}
