// A graph as it travels from a worker to a page: each IRI once, edges as numbers, in arrays that cost little to copy.
// A stranger would get wrong what graphology's own export costs: every edge carries its key and both ends, all of them IRIs.
import { MultiDirectedGraph } from "graphology";
import { type EdgeKind, ENTITY_EDGES, STATEMENT_EDGES } from "./kinds.ts";
import { edgeKeyOf, type NodeAttributes, type StatementGraph } from "./to-graph.ts";

export interface Parcel {
  readonly nodes: readonly (readonly [iri: string, attributes: Readonly<NodeAttributes>])[];
  /** Three numbers an edge: the place of its kind, of its source and of its target. */
  readonly edges: Uint32Array;
}

const KINDS: readonly EdgeKind[] = [...STATEMENT_EDGES, ...ENTITY_EDGES];

/** The graph in a form that can be posted; `openParcel` gives the same graph, nodes and edges in the same order. */
export function parcelOf(graph: StatementGraph): Parcel {
  const places = new Map(graph.nodes().map((iri, place) => [iri, place]));
  const edges = new Uint32Array(graph.size * 3);
  let at = 0;
  graph.forEachEdge((_, { kind }, source, target) => {
    edges[at++] = KINDS.indexOf(kind);
    edges[at++] = places.get(source) as number;
    edges[at++] = places.get(target) as number;
  });
  return { nodes: graph.mapNodes((iri, attributes) => [iri, attributes] as const), edges };
}

export function openParcel({ nodes, edges }: Parcel): StatementGraph {
  const graph: StatementGraph = new MultiDirectedGraph();
  for (const [iri, attributes] of nodes) graph.addNode(iri, { ...attributes });
  const iriAt = (place: number) => (nodes[edges[place] as number] as Parcel["nodes"][number])[0];
  for (let at = 0; at < edges.length; at += 3) {
    const kind = KINDS[edges[at] as number] as EdgeKind;
    const [source, target] = [iriAt(at + 1), iriAt(at + 2)];
    graph.addEdgeWithKey(edgeKeyOf(kind, source, target), source, target, { kind });
  }
  return graph;
}
