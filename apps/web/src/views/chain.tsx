// How a statement reached the reader, from the outlet inward: each step stands inside the one before it.
import type { ChainLink } from "@isnad/graph";
import { useApp } from "../model/app.ts";
import { EntityLinks } from "./entity-link.tsx";

export function Chain({ chain }: { readonly chain: readonly ChainLink[] }) {
  const wording = useApp().preferences.messages.value.statement;
  return (
    <ol class="chain" aria-label={wording.chain}>
      {chain.map(({ part, agents, statement }, index) => (
        <li
          key={`${part} ${statement} ${agents[0]?.iri}`}
          class={`chain-${part}`}
          style={{ "--depth": index }}
        >
          <span class="chain-part">{wording.part[part]}</span>
          {agents.length > 0 ? <EntityLinks entities={agents} /> : <em>{wording.noSpeaker}</em>}
        </li>
      ))}
    </ol>
  );
}
