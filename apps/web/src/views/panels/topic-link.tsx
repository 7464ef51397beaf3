// A topic's name as a button that opens its panel.
import { nameOf, type TopicReference } from "@isnad/graph";
import { useApp } from "../../model/app.ts";
import { Written } from "../parts/written.tsx";

export function TopicLink({ topic }: { readonly topic: TopicReference }) {
  const { preferences, selection } = useApp();
  return (
    <button type="button" class="topic-link" onClick={() => selection.choose(topic.iri)}>
      <Written text={nameOf(topic.iri, topic.names, preferences.names.value)} />
    </button>
  );
}
