// What a reader hid or showed by hand: a node, or all its neighbors over one kind of edge. A later wish prevails.
// A stranger would get wrong that wishes are kept, not nodes: that is short enough for a link, and holds in a grown graph.
import type { EdgeKind } from "./kinds.ts";
import type { StatementGraph } from "./to-graph.ts";

/** Which way an edge runs, seen from the node. */
export type Way = "out" | "in";

export interface Wish {
  readonly node: string;
  /** With both of these its neighbors are meant, not the node. */
  readonly edge?: EdgeKind | undefined;
  readonly way?: Way | undefined;
  readonly shown: boolean;
}

/** True for nodes that are to be shown whatever the filters say, false for those that are not to be. */
export function wished(graph: StatementGraph, wishes: readonly Wish[]): ReadonlyMap<string, boolean> {
  const found = new Map<string, boolean>();
  for (const { node, edge, way, shown } of wishes) {
    if (!graph.hasNode(node)) continue;
    if (edge === undefined || way === undefined) found.set(node, shown);
    else for (const neighbor of neighborsBy(graph, node, edge, way)) found.set(neighbor, shown);
  }
  return found;
}

/** The nodes at the other ends of a node's edges of one kind and way. */
export function neighborsBy(
  graph: StatementGraph,
  node: string,
  edge: EdgeKind,
  way: Way,
): readonly string[] {
  const found = new Set<string>();
  const note = (_: string, { kind }: { kind: EdgeKind }, source: string, target: string) => {
    if (kind === edge) found.add(way === "out" ? target : source);
  };
  if (way === "out") graph.forEachOutEdge(node, note);
  else graph.forEachInEdge(node, note);
  return [...found];
}

/** The wishes with one more; those that it makes void are left out. */
export function withWish(wishes: readonly Wish[], wish: Wish): readonly Wish[] {
  return [...wishes.filter((each) => !isSame(each, wish)), wish];
}

function isSame(a: Wish, b: Wish): boolean {
  return a.node === b.node && a.edge === b.edge && a.way === b.way;
}
