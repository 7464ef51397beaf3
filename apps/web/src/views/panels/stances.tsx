// What a statement's speaker makes of its topics, and what an entity makes of all of its: a sign, a word and a color each.
import type { Stance, StatementDescription, TopicStanding } from "@isnad/graph";
import { useSignal } from "@preact/signals";
import { ENTITY } from "../../messages/entity.ts";
import { TOPIC } from "../../messages/topic.ts";
import { useApp } from "../../model/app.ts";
import { useWords } from "../parts/words.ts";
import { TopicLink } from "./topic-link.tsx";

export const STANCES: readonly Stance[] = ["affirms", "denies", "leavesOpen"];
const SIGNS: Readonly<Record<Stance, string>> = { affirms: "+", denies: "−", leavesOpen: "?" };

function StanceTag({ stance, count }: { readonly stance: Stance; readonly count?: number }) {
  const { number } = useApp().preferences.messages.value;
  const topic = useWords(TOPIC);
  return (
    <span class={`stance stance-${stance}`}>
      <span aria-hidden="true">{SIGNS[stance]}</span>
      {topic.stance[stance]}
      {count !== undefined && <span class="tag-count">{number(count)}</span>}
    </span>
  );
}

export function StatementTopics({ topics, near }: Pick<StatementDescription, "topics" | "near">) {
  const wording = useWords(TOPIC);
  return (
    <ul class="stances">
      {topics.map((topic) => (
        <li key={`${topic.stance} ${topic.iri}`}>
          <StanceTag stance={topic.stance} />
          <TopicLink topic={topic} />
        </li>
      ))}
      {near.map((topic) => (
        <li key={topic.iri}>
          <span class="stance">
            <span aria-hidden="true">≈</span>
            {wording.isNear}
          </span>
          <TopicLink topic={topic} />
        </li>
      ))}
    </ul>
  );
}

const FIRST = 8;

export function TopicStandings({ topics }: { readonly topics: readonly TopicStanding[] }) {
  const wording = useWords(ENTITY);
  const shown = useSignal(FIRST);
  return (
    <>
      <ul class="stances">
        {topics.slice(0, shown.value).map((topic) => (
          <li key={topic.iri}>
            <span class="stance-tags">
              {STANCES.filter((stance) => topic.stances[stance] > 0).map((stance) => (
                <StanceTag key={stance} stance={stance} count={topic.stances[stance]} />
              ))}
            </span>
            <TopicLink topic={topic} />
          </li>
        ))}
      </ul>
      {topics.length > shown.value && (
        <button
          type="button"
          class="more"
          onClick={() => {
            shown.value += 4 * FIRST;
          }}
        >
          {wording.more(topics.length - shown.value)}
        </button>
      )}
    </>
  );
}
