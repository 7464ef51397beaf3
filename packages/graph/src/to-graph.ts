// Quads in, a graphology graph out: who stands in the picture and what joins them.
// A stranger would get wrong that mentions, articles and entities that no statement touches are not drawn, and that
// nodes and edges are added in the order of their keys, so that the same quads in any order give the same layout.
import { compareCodeUnits } from "@isnad/text";
import type { Quad } from "@rdfjs/types";
import { MultiDirectedGraph } from "graphology";
import { facetsOf, type StatementFacets } from "./facets.ts";
import { type Facts, linksOf } from "./facts.ts";
import { CLASS_OF, EDGE_OF, PROPERTY_OF } from "./kind-words.ts";
import { type EdgeKind, ENTITY_EDGES, NODE_KINDS, type NodeKind, STATEMENT_EDGES } from "./kinds.ts";
import type { Names } from "./names.ts";
import { namesOf, wordsOf } from "./read-names.ts";
import { startOf } from "./start.ts";

export interface NodeAttributes {
  kind: NodeKind;
  names: Names;
  /** For an entity the number of statements that it takes part in; 1 for a statement. */
  weight: number;
  /** Of statements alone. */
  facets?: StatementFacets;
  /** Positions have no unit; before `layout` they are the start positions that the IRI gives. */
  x: number;
  y: number;
}

export interface EdgeAttributes {
  kind: EdgeKind;
  /** The statements that a folded edge stands for, by their IRIs. */
  statements?: readonly string[];
}

/** Nodes are named by their IRI, edges by `kind|source|target`. */
export type StatementGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>;

/** The graph of all statements with everybody and everything that takes part in one. */
export function toGraph(facts: Facts): StatementGraph {
  const kinds = kindsOf(facts);
  const edges = edgesOf(facts, kinds);
  const graph: StatementGraph = new MultiDirectedGraph();
  for (const [iri, weight] of weightsOf(edges, kinds)) {
    const kind = kinds.get(iri) as NodeKind;
    const own =
      kind === "statement"
        ? { names: wordsOf(facts, iri), facets: facetsOf(facts, iri) }
        : { names: namesOf(facts, iri) };
    graph.addNode(iri, { kind, ...own, weight, ...startOf(iri) });
  }
  for (const { key, kind, source, target } of edges) {
    if (graph.hasNode(source) && graph.hasNode(target)) graph.mergeEdgeWithKey(key, source, target, { kind });
  }
  return graph;
}

/** The kind of every entity and statement, the first of `NODE_KINDS` that its types allow. */
export function kindsOf(facts: Facts): ReadonlyMap<string, NodeKind> {
  const kinds = new Map<string, NodeKind>();
  for (const kind of NODE_KINDS) {
    for (const iri of facts.instances(CLASS_OF[kind])) if (!kinds.has(iri)) kinds.set(iri, kind);
  }
  return kinds;
}

/** The key of the edge that a quad stands for; undefined where its property is none of `PROPERTY_OF`. */
export function edgeKey({ subject, predicate, object }: Quad): string | undefined {
  const kind = EDGE_OF.get(predicate.value);
  return kind && edgeKeyOf(kind, subject.value, object.value);
}

interface Edge {
  readonly key: string;
  readonly kind: EdgeKind;
  readonly source: string;
  readonly target: string;
}

function edgesOf(facts: Facts, kinds: ReadonlyMap<string, NodeKind>): readonly Edge[] {
  const edges: Edge[] = [];
  for (const [source, kind] of kinds) {
    for (const edge of kind === "statement" ? STATEMENT_EDGES : ENTITY_EDGES) {
      for (const target of linksOf(facts, source, PROPERTY_OF[edge])) {
        if (kinds.has(target) && target !== source)
          edges.push({ key: edgeKeyOf(edge, source, target), kind: edge, source, target });
      }
    }
  }
  return edges.sort((a, b) => compareCodeUnits(a.key, b.key));
}

/** The nodes to draw with their weights, in the order of their IRIs. */
function weightsOf(
  edges: readonly Edge[],
  kinds: ReadonlyMap<string, NodeKind>,
): readonly (readonly [string, number])[] {
  const statements = new Map<string, Set<string>>();
  for (const [iri, kind] of kinds) if (kind === "statement") statements.set(iri, new Set([iri]));
  for (const { source, target } of edges) {
    if (kinds.get(source) !== "statement" || kinds.get(target) === "statement") continue;
    statements.set(target, (statements.get(target) ?? new Set()).add(source));
  }
  return [...statements]
    .map(([iri, of]) => [iri, of.size] as const)
    .sort(([a], [b]) => compareCodeUnits(a, b));
}

export function edgeKeyOf(kind: EdgeKind, source: string, target: string): string {
  return `${kind}|${source}|${target}`;
}
