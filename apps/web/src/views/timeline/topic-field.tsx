// Which topic the timeline is about: those that most is said of first, found by their names in either language.
import { type Names, nameOf, type StatementGraph } from "@isnad/graph";
import { compareCodeUnits, fold } from "@isnad/text";
import { useComputed, useSignal } from "@preact/signals";
import { excerpt } from "../../drawing/excerpt.ts";
import { TIMELINE } from "../../messages/timeline.ts";
import { useApp } from "../../model/app.ts";
import { Combobox } from "../parts/combobox.tsx";
import { Icon } from "../parts/icons.tsx";
import { useWords } from "../parts/words.ts";
import { Written } from "../parts/written.tsx";

interface Topic {
  readonly iri: string;
  readonly names: Names;
  readonly statements: number;
}

const OFFERED = 12;

export function TopicField() {
  const { library, preferences, view } = useApp();
  const { statements } = preferences.messages.value;
  const wording = useWords(TIMELINE);
  const typed = useSignal<string | undefined>(undefined);
  const all = useComputed(() => topicsIn(library.graph.value, library.names.value));
  const offers = useComputed(() =>
    typed.value === undefined ? undefined : matching(all.value, typed.value),
  );
  const chosen = view.view.value.timelineTopic;
  const nameOfTopic = ({ iri, names }: Pick<Topic, "iri" | "names">) =>
    nameOf(iri, names, preferences.names.value);
  const choose = (topic: string | undefined) => {
    typed.value = undefined;
    view.change({ timelineTopic: topic });
  };
  return (
    <span class="topic-field">
      <Combobox
        label={wording.topic}
        placeholder={wording.anyTopic}
        value={
          typed.value ??
          (chosen === undefined
            ? ""
            : nameOfTopic({ iri: chosen, names: library.names.value.get(chosen) ?? {} }))
        }
        offers={offers.value?.slice(0, OFFERED)}
        keyOf={({ iri }) => iri}
        show={(topic) => (
          <>
            <span class="hit-names">
              <Written text={excerpt(nameOfTopic(topic), 80)} />
            </span>
            <span class="hit-kind">{statements(topic.statements)}</span>
          </>
        )}
        outcome={wording.topicsFound(offers.value?.length ?? 0)}
        onType={(text) => {
          typed.value = text;
        }}
        onChoose={({ iri }) => choose(iri)}
        onFocus={(field) => {
          field.select();
          typed.value = "";
        }}
        onClose={() => {
          typed.value = undefined;
        }}
      />
      {chosen !== undefined && (
        <button
          type="button"
          class="icon-button"
          aria-label={wording.clearTopic}
          title={wording.clearTopic}
          onClick={() => choose(undefined)}
        >
          <Icon name="close" />
        </button>
      )}
    </span>
  );
}

/** The topics that some statement takes a stance on, those of most statements first. */
function topicsIn(graph: StatementGraph, names: ReadonlyMap<string, Names>): readonly Topic[] {
  const counts = new Map<string, number>();
  graph.forEachNode((_, { facets }) => {
    for (const { topic } of facets?.stances ?? []) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  });
  return [...counts]
    .map(([iri, statements]) => ({ iri, statements, names: names.get(iri) ?? {} }))
    .sort((a, b) => b.statements - a.statements || compareCodeUnits(a.iri, b.iri));
}

function matching(topics: readonly Topic[], words: string): readonly Topic[] {
  const wanted = fold(words).split(" ");
  return topics.filter(({ names: { en = "", ar = "" } }) => {
    const text = fold(`${en} ${ar}`);
    return wanted.every((word) => text.includes(word));
  });
}
