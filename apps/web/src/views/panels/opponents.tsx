// Whom an entity contradicts: each with the pairs of statements side by side.
import type { Opponent } from "@isnad/graph";
import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import { ENTITY } from "../../messages/entity.ts";
import { Icon } from "../parts/icons.tsx";
import { useWords } from "../parts/words.ts";
import { EntityLinks } from "./entity-link.tsx";
import { StatementCard } from "./statement-card.tsx";

export function Opponents({ opponents }: { readonly opponents: readonly Opponent[] }) {
  return (
    <ul class="opponents">
      {opponents.map((opponent, index) => (
        <OpponentLine key={opponent.iri} opponent={opponent} isFirst={index === 0} />
      ))}
    </ul>
  );
}

/** Pairs at first. */
const FIRST = 6;

function OpponentLine({ opponent, isFirst }: { readonly opponent: Opponent; readonly isFirst: boolean }) {
  const wording = useWords(ENTITY);
  const isOpen = useSignal(isFirst);
  const shown = useSignal(FIRST);
  const id = useId();
  const left = opponent.pairs.length - shown.value;
  return (
    <li>
      <div class="opponent">
        <EntityLinks entities={[opponent]} />
        <button
          type="button"
          class="more"
          aria-expanded={isOpen.value}
          aria-controls={id}
          onClick={() => {
            isOpen.value = !isOpen.value;
          }}
        >
          {wording.number.disputes(opponent.pairs.length)}
          <Icon name={isOpen.value ? "up" : "down"} />
        </button>
      </div>
      <div id={id}>
        {isOpen.value &&
          opponent.pairs.slice(0, shown.value).map(({ own, other }) => (
            <div class="pair" key={`${own.iri} ${other.iri}`}>
              <StatementCard statement={own} />
              <StatementCard statement={other} />
            </div>
          ))}
        {isOpen.value && left > 0 && (
          <button
            type="button"
            class="more"
            onClick={() => {
              shown.value += 4 * FIRST;
            }}
          >
            {wording.more(left)}
          </button>
        )}
      </div>
    </li>
  );
}
