// The nodes and edges of the picture that an answer stands for.
// A stranger would get wrong that rows light edges too: where two values of one row are joined on the picture, their
// line is part of what was found. A shortcut (who spoke about whom) lights the statements that it stands for.
import { type EdgeKind, edgeKey, type StatementGraph } from "@isnad/graph";
import { isnad } from "@isnad/ontology";
import type { Quad, Term } from "@rdfjs/types";
import type { Answer } from "./answers.ts";
import type { Shelf } from "./shelf.ts";

export type Lit = Pick<Answer, "nodes" | "edges">;

/** More values of one row than this are not paired. */
const WIDEST = 12;

/** What matched quads, or quads that were made, stand for. */
export function litByQuads({ graph }: Shelf, quads: readonly Quad[]): Lit {
  const nodes = new Set<string>();
  const edges = new Set<string>();
  for (const quad of quads) {
    const behind = behindShortcut(graph, quad);
    for (const iri of [quad.subject.value, quad.object.value, ...behind.nodes])
      if (graph.hasNode(iri)) nodes.add(iri);
    for (const edge of [edgeKey(quad), ...behind.edges])
      if (edge !== undefined && graph.hasEdge(edge)) edges.add(edge);
  }
  return { nodes: [...nodes], edges: [...edges] };
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

const NOTHING: Lit = { nodes: [], edges: [] };

/** What of the picture stands behind a triple that is drawn as no edge: `isnad:said`, `isnad:spokeAbout`. */
export function behindShortcut(graph: StatementGraph, { subject, predicate, object }: Quad): Lit {
  const [from, to] = [subject.value, object.value];
  if (!graph.hasNode(from) || !graph.hasNode(to)) return NOTHING;
  const linesOf = (statement: string, entity: string, kind: EdgeKind) =>
    graph.edges(statement, entity).filter((edge) => graph.getEdgeAttribute(edge, "kind") === kind);
  if (predicate.value === isnad.said) return { nodes: [], edges: linesOf(to, from, "speaker") };
  if (predicate.value !== isnad.spokeAbout) return NOTHING;
  const statements = graph.inNeighbors(from).flatMap((statement) => {
    const [speaks, tells] = [linesOf(statement, from, "speaker"), linesOf(statement, to, "about")];
    return speaks.length > 0 && tells.length > 0 ? [{ statement, edges: [...speaks, ...tells] }] : [];
  });
  return {
    nodes: statements.map(({ statement }) => statement),
    edges: statements.flatMap(({ edges }) => edges),
  };
}
