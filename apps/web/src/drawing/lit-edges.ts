// The edges that stand out: they get a head and, where there is room, a name.
import type { StatementGraph } from "@isnad/graph";
import type { Mood } from "./appearance.ts";

/** Where more than this are lit, none of them says anything. */
const MOST = 400;

/** Those of the light, and those of the chosen node first; none where too many are lit. */
export function litEdgesIn(graph: StatementGraph, { chosen, light }: Mood): readonly string[] {
  const own = chosen !== undefined && graph.hasNode(chosen) ? graph.edges(chosen) : [];
  const lit = light === undefined ? [] : edgesOf(graph, light);
  const all = [...new Set([...own, ...lit])];
  return all.length <= MOST ? all : own.slice(0, MOST);
}

function edgesOf(graph: StatementGraph, { nodes, edges }: NonNullable<Mood["light"]>): readonly string[] {
  if (edges !== undefined) return [...edges].filter((key) => graph.hasEdge(key));
  return graph.filterEdges((_, __, source, target) => nodes.has(source) && nodes.has(target));
}
