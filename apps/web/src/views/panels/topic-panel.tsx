// What the graph holds of a topic: who takes part in it, and who affirms it, denies it, leaves it open.
import type { Stance, TopicDescription, TopicReference } from "@isnad/graph";
import { useEffect } from "preact/hooks";
import { TOPIC } from "../../messages/topic.ts";
import { type Light, useApp } from "../../model/app.ts";
import { useWords } from "../parts/words.ts";
import { EntityLinks } from "./entity-link.tsx";
import { Fact } from "./entity-panel.tsx";
import { STANCES } from "./stances.tsx";
import { StatementList } from "./statement-card.tsx";
import { TopicLink } from "./topic-link.tsx";

export function TopicPanel({ topic }: { readonly topic: TopicDescription }) {
  const wording = useWords(TOPIC);
  useTopicLight(topic);
  return (
    <>
      <Balance topic={topic} />
      <dl class="facts">
        <Fact term={wording.doer} show={topic.doers.length > 0}>
          <EntityLinks entities={topic.doers} />
        </Fact>
        <Fact term={wording.affected} show={topic.affected.length > 0}>
          <EntityLinks entities={topic.affected} />
        </Fact>
        <Fact term={wording.location} show={topic.locations.length > 0}>
          <EntityLinks entities={topic.locations} />
        </Fact>
        <Fact term={wording.event} show={topic.event !== undefined}>
          <code dir="ltr">{topic.event}</code>
        </Fact>
        <Topics term={wording.planOf} topics={topic.planOf} />
        <Topics term={wording.plans} topics={topic.plans} />
      </dl>
      {STANCES.map((stance) => (
        <StatementList key={stance} title={wording.who[stance]} statements={topic.statements[stance]} open />
      ))}
      <StatementList title={wording.near} statements={topic.near} open={false} />
    </>
  );
}

function Topics({ term, topics }: { readonly term: string; readonly topics: readonly TopicReference[] }) {
  return (
    <Fact term={term} show={topics.length > 0}>
      {topics.map((topic) => (
        <TopicLink key={topic.iri} topic={topic} />
      ))}
    </Fact>
  );
}

/** How many statements take which side, as one bar. */
function Balance({ topic }: { readonly topic: TopicDescription }) {
  const { number } = useApp().preferences.messages.value;
  const wording = useWords(TOPIC);
  const count = (stance: Stance) => topic.statements[stance].length;
  const words = wording.balance(
    number(count("affirms")),
    number(count("denies")),
    number(count("leavesOpen")),
  );
  return (
    <figure class="balance">
      <div class="balance-bar" aria-hidden="true">
        {STANCES.filter((stance) => count(stance) > 0).map((stance) => (
          <span key={stance} class={`stance-${stance}`} style={{ flexGrow: count(stance) }} />
        ))}
      </div>
      <figcaption>{words}</figcaption>
    </figure>
  );
}

/** The statements on the topic with their speakers, in their camps; another view's light is left alone. */
function useTopicLight(topic: TopicDescription): void {
  const { library, spotlight } = useApp();
  useEffect(() => {
    if (spotlight.peek() !== undefined) return;
    const graph = library.graph.peek();
    const light = lightOf(topic, (iri) => graph.hasNode(iri));
    spotlight.value = light;
    return () => {
      if (spotlight.peek() === light) spotlight.value = undefined;
    };
  }, [topic]);
}

function lightOf({ statements }: TopicDescription, isDrawn: (iri: string) => boolean): Light {
  const nodes = new Set<string>();
  const camps = new Map<string, "affirming" | "denying">();
  for (const stance of STANCES) {
    for (const { iri, speakers } of statements[stance]) {
      for (const each of [iri, ...speakers.map((speaker) => speaker.iri)].filter(isDrawn)) {
        nodes.add(each);
        if (stance !== "leavesOpen") camps.set(each, stance === "affirms" ? "affirming" : "denying");
      }
    }
  }
  return { nodes, camps };
}
