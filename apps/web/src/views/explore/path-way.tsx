// A way from one entity to another: who, by which statements, who. Where several are as short, one after the other.
import { Fragment } from "preact";
import type { HopFound, PathsFound } from "../../desk/protocol.ts";
import { PATH } from "../../messages/path.ts";
import { useApp } from "../../model/app.ts";
import { EntityLinks } from "../panels/entity-link.tsx";
import { StatementCard } from "../panels/statement-card.tsx";
import { Icon } from "../parts/icons.tsx";
import { useWords } from "../parts/words.ts";

export function WayView({ found }: { readonly found: PathsFound }) {
  const { paths } = useApp();
  const wording = useWords(PATH);
  const at = Math.min(paths.shown.value, found.ways.length - 1);
  const way = found.ways[at] as readonly HopFound[];
  const first = way[0] as HopFound;
  return (
    <section aria-label={wording.hops(way.length)}>
      <header class="way-head">
        <h2 aria-live="polite">{wording.hops(way.length)}</h2>
        {found.ways.length > 1 && <Turning at={at} of={found.ways.length} />}
      </header>
      <ol class="way">
        <li>
          <EntityLinks entities={[first.from]} />
        </li>
        {way.map((hop) => (
          <Hop key={`${hop.from.iri} ${hop.to.iri}`} hop={hop} />
        ))}
      </ol>
    </section>
  );
}

function Turning({ at, of }: { readonly at: number; readonly of: number }) {
  const { paths } = useApp();
  const wording = useWords(PATH);
  const turn = (step: number) => () => {
    paths.shown.value = (at + step + of) % of;
  };
  return (
    <span class="turning">
      <button type="button" class="icon-button" aria-label={wording.previous} onClick={turn(-1)}>
        <Icon name="back" />
      </button>
      <span aria-live="polite">{wording.way(at + 1, of)}</span>
      <button type="button" class="icon-button" aria-label={wording.next} onClick={turn(1)}>
        <Icon name="forward" />
      </button>
    </span>
  );
}

/** The first proof is open, the others behind it. */
function Hop({ hop }: { readonly hop: HopFound }) {
  const wording = useWords(PATH);
  const [first, ...others] = hop.proofs;
  return (
    <>
      <li class="proofs">
        {first?.map((statement) => (
          <StatementCard key={statement.iri} statement={statement} />
        ))}
        {others.length > 0 && (
          <details class="more-proofs">
            <summary>{wording.moreProofs(others.length)}</summary>
            {others.map((proof) => (
              <Fragment key={proof.map(({ iri }) => iri).join(" ")}>
                {proof.map((statement) => (
                  <StatementCard key={statement.iri} statement={statement} />
                ))}
              </Fragment>
            ))}
          </details>
        )}
      </li>
      <li>
        <EntityLinks entities={[hop.to]} />
      </li>
    </>
  );
}
