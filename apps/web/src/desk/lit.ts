// The nodes and edges of the picture that an answer stands for.
// A stranger would get wrong that rows light edges too: where two values of one row are joined on the picture, their
// line is part of what was found.
import { edgeKey } from "@isnad/graph";
import type { Quad, Term } from "@rdfjs/types";
import type { Answer } from "./protocol.ts";
import type { Shelf } from "./shelf.ts";

export type Lit = Pick<Answer, "nodes" | "edges">;

/** More values of one row than this are not paired. */
const WIDEST = 12;

/** What matched quads, or quads that were made, stand for. */
export function litByQuads({ graph }: Shelf, quads: readonly Quad[]): Lit {
  const terms = quads.flatMap(({ subject, object }) => [subject.value, object.value]);
  const edges = quads.flatMap((quad) => edgeKey(quad) ?? []);
  return {
    nodes: [...new Set(terms)].filter((iri) => graph.hasNode(iri)),
    edges: [...new Set(edges)].filter((key) => graph.hasEdge(key)),
  };
}

/** What the values of rows stand for, and what joins two values of one row. */
export function litByRows({ graph }: Shelf, rows: readonly (readonly (Term | undefined)[])[]): Lit {
  const nodes = new Set<string>();
  const edges = new Set<string>();
  for (const row of rows) {
    const drawn = row.flatMap((term) => (term && graph.hasNode(term.value) ? term.value : []));
    for (const node of drawn) nodes.add(node);
    for (const [at, one] of drawn.slice(0, WIDEST).entries())
      for (const other of drawn.slice(at + 1, WIDEST))
        for (const edge of graph.edges(one, other)) edges.add(edge);
  }
  return { nodes: [...nodes], edges: [...edges] };
}
