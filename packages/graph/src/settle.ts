/// <reference path="./forceatlas2.d.ts" />
// ForceAtlas2 within one connected part. Nothing in it is random: where a node starts comes from its IRI.
// A stranger would get wrong why the library's own function is not called: it cannot be left in the middle.
import { MultiDirectedGraph } from "graphology";
import type { ForceAtlas2Settings } from "graphology-layout-forceatlas2";
import DEFAULTS from "graphology-layout-forceatlas2/defaults.js";
import helpers from "graphology-layout-forceatlas2/helpers.js";
import iterate from "graphology-layout-forceatlas2/iterate.js";
import type { Position } from "./position.ts";
import { startOf } from "./start.ts";
import type { StatementGraph } from "./to-graph.ts";

/** Above this order each node is pushed by cells of the plane, not by every other node (Barnes-Hut). */
const BARNES_HUT_ABOVE = 1_000;

/** How much of the work is done, from 0 to 1; whoever answers true takes the positions as they are by then. */
export type Settling<Result> = Generator<number, Result, boolean | undefined>;

/** The positions of a part's nodes. Those in `keep` push and pull the others but do not move. */
export function* settle(
  graph: StatementGraph,
  part: readonly string[],
  keep: ReadonlyMap<string, Position>,
  iterations = iterationsFor(part.length),
): Settling<ReadonlyMap<string, Position>> {
  const kept = part.filter((iri) => keep.has(iri)).length;
  if (kept === part.length) return new Map(part.map((iri) => [iri, keep.get(iri) as Position]));
  const piece = pieceOf(graph, part, keep);
  const { nodes, edges } = helpers.graphToByteArrays(piece, () => 1);
  // Gravity pulls to the origin, where a part that stays need not stand.
  const settings = { ...DEFAULTS, ...forcesIn(part.length, kept === 0) };
  for (let done = 0; done < iterations && !(yield done / iterations); done++) iterate(settings, nodes, edges);
  const placed = helpers.collectLayoutChanges(piece, nodes);
  // The layout counts in single precision; what stays keeps its own numbers.
  return new Map(part.map((iri) => [iri, keep.get(iri) ?? (placed[iri] as Position)]));
}

/** What pushes and pulls in a part of so many nodes; gravity holds it to the origin. */
export function forcesIn(order: number, withGravity: boolean): ForceAtlas2Settings {
  return {
    barnesHutOptimize: order > BARNES_HUT_ABOVE,
    strongGravityMode: true,
    gravity: withGravity ? 0.06 : 0,
    scalingRatio: 12,
    slowDown: 1 + Math.log(order),
  };
}

interface Piece extends Position {
  readonly fixed: boolean;
}

/** The part alone, with what the layout reads. */
function pieceOf(graph: StatementGraph, part: readonly string[], keep: ReadonlyMap<string, Position>) {
  const piece = new MultiDirectedGraph<Piece>();
  for (const iri of part) {
    const at = keep.get(iri) ?? startIn(graph, iri, part.length, keep);
    piece.addNode(iri, { x: at.x, y: at.y, fixed: keep.has(iri) });
  }
  for (const iri of part) {
    graph.forEachOutEdge(iri, (key, _, source, target) => {
      piece.addEdgeWithKey(key, source, target);
    });
  }
  return piece;
}

/** In a disc that the part will about fill; amid those of its neighbors that stay, a little aside. */
function startIn(
  graph: StatementGraph,
  iri: string,
  order: number,
  keep: ReadonlyMap<string, Position>,
): Position {
  const own = startOf(iri);
  const around = graph.neighbors(iri).flatMap((neighbor) => keep.get(neighbor) ?? []);
  const middle = (axis: "x" | "y") => around.reduce((sum, at) => sum + at[axis], 0) / (around.length || 1);
  const spread = around.length > 0 ? 8 : 10 * Math.sqrt(order);
  return { x: middle("x") + own.x * spread, y: middle("y") + own.y * spread };
}

function iterationsFor(order: number): number {
  return Math.round(Math.min(600, Math.max(60, 220_000 / order)));
}
