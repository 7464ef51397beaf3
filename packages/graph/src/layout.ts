// Where the nodes stand: ForceAtlas2 from start positions that the IRIs decide; nothing in it is random.
// A stranger would get wrong that the result depends on the order of nodes and edges: `toGraph` sorts both.
import forceAtlas2 from "graphology-layout-forceatlas2";
import { startOf } from "./start.ts";
import type { StatementGraph } from "./to-graph.ts";

export interface Position {
  readonly x: number;
  readonly y: number;
}

export interface LayoutOptions {
  /** Default: as many as a second or two of one core allow, between 60 and 600. */
  readonly iterations?: number;
  /** Nodes that stay where they stood, by IRI: what is new finds its place around them. */
  readonly keep?: ReadonlyMap<string, Position>;
}

/** Above this order each node is pushed by cells of the plane, not by every other node (Barnes-Hut). */
const BARNES_HUT_ABOVE = 1_000;

/** Sets `x` and `y` of every node. The same graph and options give the same positions. */
export function layout(graph: StatementGraph, options: LayoutOptions = {}): void {
  if (graph.order === 0) return;
  const keep = options.keep ?? new Map<string, Position>();
  graph.forEachNode((iri) => {
    graph.mergeNodeAttributes(iri, keep.get(iri) ?? beside(graph, iri, keep));
  });
  const fixed = new Set(graph.filterNodes((iri) => keep.has(iri)));
  if (fixed.size === graph.order) return;
  const placed = forceAtlas2(withFixed(graph, fixed), {
    iterations: options.iterations ?? iterationsFor(graph.order),
    getEdgeWeight: null,
    settings: {
      barnesHutOptimize: graph.order > BARNES_HUT_ABOVE,
      gravity: 0.5,
      scalingRatio: 12,
      slowDown: 1 + Math.log(graph.order),
    },
  });
  graph.forEachNode((iri) => {
    graph.mergeNodeAttributes(iri, placed[iri] as Position);
  });
}

/** A copy with only what the layout reads; `fixed` nodes push and pull but do not move. */
function withFixed(graph: StatementGraph, fixed: ReadonlySet<string>): StatementGraph {
  const copy = graph.copy() as StatementGraph;
  for (const iri of fixed) copy.mergeNodeAttributes(iri, { fixed: true } as object);
  return copy;
}

/** A new node starts amid its neighbors that stay, a little aside so that no two start on one point. */
function beside(graph: StatementGraph, iri: string, keep: ReadonlyMap<string, Position>): Position {
  const own = startOf(iri);
  const around = graph.neighbors(iri).flatMap((neighbor) => keep.get(neighbor) ?? []);
  if (around.length === 0) return own;
  const middle = (axis: "x" | "y") => around.reduce((sum, at) => sum + at[axis], 0) / around.length;
  return { x: middle("x") + own.x / 20, y: middle("y") + own.y / 20 };
}

function iterationsFor(order: number): number {
  return Math.round(Math.min(600, Math.max(60, 400_000 / order)));
}
