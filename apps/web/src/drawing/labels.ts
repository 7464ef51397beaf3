// Labels on the canvas, right in both directions, none on top of another.
// A stranger would get wrong that a canvas inherits direction and alignment from its page: here each text sets its own.
// A label begins at its node, so an Arabic one stands to the left of it and an English one to the right.
import { bidiIsolate, directionOf } from "@isnad/text";
import type { Palette } from "./palette.ts";

const FAMILY =
  '-apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", "Noto Sans Arabic", Tahoma, sans-serif';

/** A node on the screen, in CSS pixels. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  /** Radius. */
  readonly size: number;
}

/** A label that wants to be drawn. */
export interface Label extends Spot {
  readonly text: string;
  /** The higher goes first where two would overlap; from `ALWAYS` on it is drawn over whatever is there. */
  readonly rank: number;
  readonly bold: boolean;
}

export const ALWAYS = 1_000;
const GAP = 5;
const HEIGHT = 17;

/** Draws labels beside their nodes, the highest in rank first; one that would cover another is left out. */
export function drawLabels(
  context: CanvasRenderingContext2D,
  labels: readonly Label[],
  palette: Palette,
): void {
  const taken: Box[] = [];
  context.lineWidth = 3.5;
  context.lineJoin = "round";
  context.strokeStyle = palette.background;
  context.fillStyle = palette.ink;
  for (const label of [...labels].sort((a, b) => b.rank - a.rank || a.y - b.y || a.x - b.x)) {
    context.font = fontOf(label.bold ? 600 : 450, 13);
    const box = boxOf(context, label);
    if (label.rank < ALWAYS && taken.some((other) => overlap(box, other))) continue;
    taken.push(box);
    setDirection(context, label.text);
    const at = context.direction === "ltr" ? box.left : box.right;
    context.strokeText(bidiIsolate(label.text), at, label.y);
    context.fillText(bidiIsolate(label.text), at, label.y);
  }
}

/** Makes the next text start at its point in the text's own direction, whatever the page's. */
export function setDirection(context: CanvasRenderingContext2D, text: string): void {
  context.direction = directionOf(text);
  context.textAlign = context.direction === "ltr" ? "left" : "right";
  context.textBaseline = "middle";
}

export function fontOf(weight: number, size: number): string {
  return `${weight} ${size}px ${FAMILY}`;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

/** To the right of its node for English, to the left for Arabic; on the other side where it would leave the canvas. */
function boxOf(context: CanvasRenderingContext2D, { text, x, y, size }: Label): Box {
  const { width } = context.measureText(text);
  const [right, left] = [x + size + GAP, x - size - GAP - width];
  const wanted = directionOf(text) === "ltr" ? right : left;
  const fits = wanted >= 0 && wanted + width <= context.canvas.clientWidth;
  const from = fits ? wanted : wanted === right ? left : right;
  return { left: from, right: from + width, top: y - HEIGHT / 2 };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && Math.abs(a.top - b.top) < HEIGHT;
}
