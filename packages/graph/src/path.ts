// How two entities are joined: the shortest ways from one to the other over statements, which are the evidence.
// A stranger would get wrong what is counted as one way: several statements that join the same two entities are one hop
// with several proofs, not several ways.
import { UndirectedGraph } from "graphology";
import { brandes } from "graphology-shortest-path/unweighted.js";
import { type EdgeKind, STATEMENT_EDGES } from "./kinds.ts";
import type { StatementGraph } from "./to-graph.ts";

/** From one entity to the next. Each proof is a statement, or several that are joined to each other, in order. */
export interface Hop {
  readonly from: string;
  readonly to: string;
  readonly proofs: readonly (readonly string[])[];
}

export type Path = readonly Hop[];

export interface PathOptions {
  readonly hiddenNodes?: ReadonlySet<string>;
  readonly hiddenEdges?: ReadonlySet<EdgeKind>;
}

/** More ways of the same length, and more proofs of a hop, are left out. */
const [MOST_PATHS, MOST_PROOFS] = [5, 12];

/** The shortest ways, whichever way edges run (Brandes 2001 finds all of them); none where nothing joins the two. */
export function shortestPaths(
  graph: StatementGraph,
  from: string,
  to: string,
  options: PathOptions = {},
): readonly Path[] {
  const joined = joinedBy(graph, options);
  if (from === to || !joined.hasNode(from) || !joined.hasNode(to)) return [];
  const [, before] = brandes(joined, from);
  const isStatement = (iri: string) => graph.getNodeAttribute(iri, "kind") === "statement";
  let unfinished: { readonly at: string; readonly hops: Path }[] = [{ at: to, hops: [] }];
  while (unfinished.some(({ at }) => at !== from)) {
    unfinished = unfinished
      .flatMap((way) =>
        way.at === from
          ? [way]
          : hopsTo(way.at, before, isStatement).map((hop) => ({ at: hop.from, hops: [hop, ...way.hops] })),
      )
      .slice(0, MOST_PATHS);
  }
  return unfinished.map(({ hops }) => hops);
}

/** What of the graph can be walked, each pair of nodes joined once. */
function joinedBy(graph: StatementGraph, { hiddenNodes, hiddenEdges }: PathOptions): UndirectedGraph {
  const joined = new UndirectedGraph();
  const kinds = new Set<EdgeKind>(STATEMENT_EDGES.filter((kind) => !hiddenEdges?.has(kind)));
  graph.forEachNode((iri) => {
    if (!hiddenNodes?.has(iri)) joined.addNode(iri);
  });
  graph.forEachEdge((_, { kind }, source, target) => {
    if (kinds.has(kind) && joined.hasNode(source) && joined.hasNode(target)) joined.mergeEdge(source, target);
  });
  return joined;
}

/** The last hops of the ways to an entity, by the entity before it. */
function hopsTo(
  to: string,
  before: Readonly<Record<string, readonly string[]>>,
  isStatement: (iri: string) => boolean,
): readonly Hop[] {
  const proofs = new Map<string, string[][]>();
  const rim: { readonly at: string; readonly proof: string[] }[] = [{ at: to, proof: [] }];
  for (const { at, proof } of rim) {
    for (const previous of before[at] ?? []) {
      if (isStatement(previous)) {
        rim.push({ at: previous, proof: [previous, ...proof] });
        continue;
      }
      const known = proofs.get(previous) ?? [];
      proofs.set(previous, known);
      if (known.length < MOST_PROOFS) known.push(proof);
    }
  }
  return [...proofs].map(([from, found]) => ({ from, to, proofs: found }));
}
