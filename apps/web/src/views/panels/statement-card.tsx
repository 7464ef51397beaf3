// A statement in a list: who said it, its words in their own direction, when and where it stands; and lists of such.
import { nameOf, type StatementReference } from "@isnad/graph";
import { useSignal } from "@preact/signals";
import { excerpt } from "../../drawing/excerpt.ts";
import { ENTITY } from "../../messages/entity.ts";
import { useApp } from "../../model/app.ts";
import { useWords } from "../parts/words.ts";
import { Written } from "../parts/written.tsx";
import { type Arrangement, arranged, FIRST, ListTools } from "./list-tools.tsx";
import { Section } from "./section.tsx";

export function StatementCard({ statement }: { readonly statement: StatementReference }) {
  const { preferences, selection } = useApp();
  const { date, language, statement: wording } = preferences.messages.value;
  const name = ({ iri, names }: { iri: string; names: StatementReference["speakers"][number]["names"] }) =>
    excerpt(nameOf(iri, names, preferences.names.value), 120);
  const { speakers, words, act, polarity, unmade, article } = statement;
  const when = statement.date ?? article?.published;
  return (
    <button type="button" class="statement-card" onClick={() => selection.choose(statement.iri)}>
      <span class="statement-head">
        <Written text={speakers.length > 0 ? speakers.map(name).join(" · ") : wording.noSpeaker} />
        {polarity?.iri.endsWith("#Denied") && <span class="tag tag-denied">{polarity.label[language]}</span>}
        {unmade && <span class="tag tag-unmade">{unmade.label[language]}</span>}
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
  readonly id?: string;
  /** Open at first however long it is. */
  readonly open?: boolean;
}

/** A titled list of statements, with order and filter where it is long; nothing where there are none. */
export function StatementList({ title, statements, id, open }: ListProps) {
  const wording = useWords(ENTITY);
  const shown = useSignal(FIRST);
  const arrangement = useSignal<Arrangement>({ order: "oldest", only: "" });
  const listed = arranged(statements, arrangement.value);
  return (
    <Section title={title} count={statements.length} id={id} open={open ?? statements.length <= FIRST}>
      {statements.length > FIRST && <ListTools statements={statements} arrangement={arrangement} />}
      {listed.slice(0, shown.value).map((statement) => (
        <StatementCard key={statement.iri} statement={statement} />
      ))}
      {listed.length > shown.value && (
        <button
          type="button"
          class="more"
          onClick={() => {
            shown.value += 4 * FIRST;
          }}
        >
          {wording.more(listed.length - shown.value)}
        </button>
      )}
    </Section>
  );
}
