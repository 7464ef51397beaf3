// Who belongs together: communities of entities that speak about each other more than about others (Louvain, Blondel
// et al. 2008). A stranger would get wrong the chance in it: the order of its walk comes from a row of numbers of our
// own that is always the same, so the same graph gives the same communities.
import { compareCodeUnits } from "@isnad/text";
import { UndirectedGraph } from "graphology";
import louvain from "graphology-communities-louvain";
import type { StatementGraph } from "./to-graph.ts";

/** Communities of a folded graph, the largest first, each with its members in the order of the graph. */
export function communitiesOf(folded: StatementGraph): readonly (readonly string[])[] {
  const members = new Map<number, string[]>();
  const found = louvain(weighted(folded), { getEdgeWeight: "weight", rng: sameNumbers() });
  folded.forEachNode((iri) => {
    const community = found[iri] as number;
    const known = members.get(community);
    if (known) known.push(iri);
    else members.set(community, [iri]);
  });
  return [...members.values()].sort(
    (a, b) => b.length - a.length || compareCodeUnits(a[0] as string, b[0] as string),
  );
}

/** Each two entities joined once, as strongly as the number of statements between them. */
export function weighted(folded: StatementGraph): UndirectedGraph {
  const graph = new UndirectedGraph();
  folded.forEachNode((iri) => graph.addNode(iri));
  folded.forEachEdge((_, { statements }, source, target) => {
    graph.updateEdge(source, target, ({ weight = 0 }) => ({ weight: weight + (statements?.length ?? 1) }));
  });
  return graph;
}

/** mulberry32: numbers from 0 to 1, the same row each time. */
function sameNumbers(): () => number {
  let state = 0x15aad;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}
