// Who stands in the middle of what is said: how many others an entity is joined to, and how much of the talk comes to it.
// A stranger would get wrong PageRank here: it flows from speakers to whom they speak about, as strongly as they often do.
import { DirectedGraph } from "graphology";
import { degreeCentrality } from "graphology-metrics/centrality/degree.js";
import pagerank from "graphology-metrics/centrality/pagerank.js";
import { weighted } from "./communities.ts";
import type { StatementGraph } from "./to-graph.ts";

export type Centrality = "degree" | "pagerank";

/** A measure of each entity of a folded graph: for degree the share of all others, for PageRank a share of 1. */
export function centralityOf(folded: StatementGraph, measure: Centrality): ReadonlyMap<string, number> {
  if (folded.order < 2) return new Map(folded.mapNodes((iri) => [iri, 1]));
  const found =
    measure === "degree" ? degreeCentrality(weighted(folded)) : pagerank(spoken(folded), BY_WEIGHT);
  return new Map(Object.entries(found));
}

const BY_WEIGHT = { getEdgeWeight: "weight" } as const;

function spoken(folded: StatementGraph): DirectedGraph {
  const graph = new DirectedGraph();
  folded.forEachNode((iri) => graph.addNode(iri));
  folded.forEachEdge((_, { kind, statements }, source, target) => {
    if (kind === "saidAbout") graph.addEdge(source, target, { weight: statements?.length ?? 1 });
  });
  return graph;
}
