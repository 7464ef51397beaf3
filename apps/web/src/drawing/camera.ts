// Where the picture is looked at from: everything, or some nodes with room around them.
import type { Point } from "./edge-line.ts";

/** The whole graph, a little above the middle: the legend stands below. */
export const EVERYTHING = { x: 0.5, y: 0.47, ratio: 1.07, angle: 0 };
/** Between these the camera moves by itself; nearer or farther is for the reader's own hand. */
const [NEAREST, FARTHEST] = [0.35, 1.1];
const MARGIN = 90;

export interface Camera extends Point {
  /** The smaller, the nearer. */
  readonly ratio: number;
  readonly angle: number;
}

/** The camera that shows all spots (in Sigma's framed coordinates) with a margin for their labels. */
export function cameraAround(
  spots: readonly Point[],
  view: { readonly width: number; readonly height: number },
  ratio: number,
  onScreen: (spot: Point) => Point,
): Camera {
  const low = { x: least(spots, "x"), y: least(spots, "y") };
  const high = { x: most(spots, "x"), y: most(spots, "y") };
  const [from, to] = [onScreen(low), onScreen(high)];
  const share = Math.max(
    Math.abs(to.x - from.x) / Math.max(view.width - 2 * MARGIN, 100),
    Math.abs(to.y - from.y) / Math.max(view.height - 2 * MARGIN, 100),
  );
  return {
    x: (low.x + high.x) / 2,
    y: (low.y + high.y) / 2,
    ratio: Math.min(Math.max(ratio * share, NEAREST), FARTHEST),
    angle: 0,
  };
}

function least(spots: readonly Point[], axis: "x" | "y"): number {
  return spots.reduce((found, spot) => Math.min(found, spot[axis]), Number.POSITIVE_INFINITY);
}

function most(spots: readonly Point[], axis: "x" | "y"): number {
  return spots.reduce((found, spot) => Math.max(found, spot[axis]), Number.NEGATIVE_INFINITY);
}

/** How much smaller nodes are drawn: at most 1, and half of that where every node has less than 35 pixels square. */
export function scaleFor(order: number, room: { readonly width: number; readonly height: number }): number {
  return Math.min(1, Math.max(0.5, Math.sqrt((room.width * room.height) / Math.max(order, 1)) / 70));
}
