// How much of what lies on the desk is to be taken away, and what that holds: quads, facts, a graph with its places.
// A stranger would get wrong "what is shown": a visible statement goes with everybody it names, hidden or not, since a
// record without its speaker would be a false one; only pictures (GEXF, GraphML) leave hidden nodes out.
import { type Facts, indexFacts, type StatementGraph, toGraph } from "@isnad/graph";
import type { Quad } from "@rdfjs/types";
import type { LastAnswer } from "./asking.ts";
import { evidenceOf } from "./evidence.ts";
import type { Shelf } from "./shelf.ts";
import type { Scope } from "./takings.ts";

export interface Cut {
  readonly quads: Iterable<Quad>;
  readonly facts: Facts;
  readonly graph: StatementGraph;
}

/** The part of the shelf that a scope means. */
export function cutOut(shelf: Shelf, scope: Scope, last: LastAnswer): Cut {
  if (scope.what === "all") return { quads: shelf.dataset, facts: shelf.facts, graph: shelf.graph };
  const asked = scope.what === "answer" ? last.matchedIn(shelf) : [];
  const quads = evidenceOf(shelf, nodesOf(shelf, scope, asked), asked);
  const facts = indexFacts(quads);
  return { quads, facts, graph: placed(toGraph(facts), shelf, scope) };
}

function nodesOf(shelf: Shelf, scope: Scope, asked: readonly Quad[]): Iterable<string> {
  if (scope.what === "shown") return shelf.graph.filterNodes((iri) => !scope.hiddenNodes.has(iri));
  if (scope.what === "chosen") return around(shelf, scope.iri);
  const terms = asked.flatMap(({ subject, object }) => [subject.value, object.value]);
  return terms.filter((iri) => shelf.kinds.has(iri));
}

/** A node with its statements: those that an entity takes part in, those that a statement's content holds. */
function around({ graph, kinds }: Shelf, iri: string): Iterable<string> {
  if (!graph.hasNode(iri)) return [iri];
  const pointing = graph.inNeighbors(iri).filter((other) => kinds.get(other) === "statement");
  const isStatement = kinds.get(iri) === "statement";
  const holds = (other: string) => graph.hasEdge(`within|${other}|${iri}`);
  return [iri, ...(isStatement ? pointing.filter(holds) : pointing)];
}

/** The graph where its nodes stand on the page, without what is hidden there. */
function placed(graph: StatementGraph, shelf: Shelf, scope: Scope): StatementGraph {
  for (const iri of graph.nodes()) {
    if (scope.what === "shown" && scope.hiddenNodes.has(iri)) graph.dropNode(iri);
    else if (shelf.graph.hasNode(iri)) {
      const { x, y } = shelf.graph.getNodeAttributes(iri);
      graph.mergeNodeAttributes(iri, { x, y });
    }
  }
  if (scope.what === "shown" && scope.hiddenEdges)
    for (const key of scope.hiddenEdges) if (graph.hasEdge(key)) graph.dropEdge(key);
  return graph;
}
