// Whom an entity contradicts: each with the pairs of statements side by side.
import type { Opponent } from "@isnad/graph";
import { useApp } from "../../model/app.ts";
import { EntityLinks } from "../entity-link.tsx";
import { StatementCard } from "../statement-card.tsx";

export function Opponents({ opponents }: { readonly opponents: readonly Opponent[] }) {
  const { entity: wording } = useApp().preferences.messages.value;
  return (
    <ul class="opponents">
      {opponents.map((opponent, index) => (
        <li key={opponent.iri}>
          <details open={index === 0}>
            <summary>
              <EntityLinks entities={[opponent]} />
              <span class="count">{wording.number.disputes(opponent.pairs.length)}</span>
            </summary>
            {opponent.pairs.map(({ own, other }) => (
              <div class="pair" key={`${own.iri} ${other.iri}`}>
                <StatementCard statement={own} />
                <StatementCard statement={other} />
              </div>
            ))}
          </details>
        </li>
      ))}
    </ul>
  );
}
