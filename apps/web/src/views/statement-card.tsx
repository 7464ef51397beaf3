// A statement in a list: who said it, its words in their own direction, when and where it stands.
import { nameOf, type StatementReference } from "@isnad/graph";
import { excerpt } from "../drawing/excerpt.ts";
import { useApp } from "../model/app.ts";
import { Written } from "./written.tsx";

function StatementCard({ statement }: { readonly statement: StatementReference }) {
  const { preferences, selection } = useApp();
  const { date, language, statement: wording } = preferences.messages.value;
  const name = ({ iri, names }: { iri: string; names: StatementReference["speakers"][number]["names"] }) =>
    excerpt(nameOf(iri, names, preferences.names.value), 120);
  const { speakers, words, act, polarity, article } = statement;
  const when = statement.date ?? article?.published;
  return (
    <button type="button" class="statement-card" onClick={() => selection.choose(statement.iri)}>
      <span class="statement-head">
        <Written text={speakers.length > 0 ? speakers.map(name).join(" · ") : wording.noSpeaker} />
        {polarity?.iri.endsWith("#Denied") && <span class="tag tag-denied">{polarity.label[language]}</span>}
        {act && <span class="tag">{act.label[language]}</span>}
      </span>
      {words && (
        <span class="statement-words">
          <Written text={excerpt(words.text, 600)} language={words.language} />
        </span>
      )}
      <span class="statement-foot">
        {when && <span>{date(when)}</span>}
        {article?.publisher && <Written text={name(article.publisher)} />}
      </span>
    </button>
  );
}

interface ListProps {
  readonly title: string;
  readonly statements: readonly StatementReference[];
}

/** A titled list of statements; nothing where there are none. */
export function StatementList({ title, statements }: ListProps) {
  const { number } = useApp().preferences.messages.value;
  if (statements.length === 0) return null;
  return (
    <details class="section" open={statements.length <= 12}>
      <summary>
        <h3>{title}</h3>
        <span class="count">{number(statements.length)}</span>
      </summary>
      {statements.map((statement) => (
        <StatementCard key={statement.iri} statement={statement} />
      ))}
    </details>
  );
}
