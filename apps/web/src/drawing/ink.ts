// What is put on a picture besides what Sigma draws: lines, filled shapes and texts, as data. The same ink goes on the
// screen's canvas, into a PNG and into an SVG, so that the three agree.
// A stranger would get wrong that a text is one whole string, wherever it stands: drawn letter by letter Arabic falls apart.
import { bidiIsolate, directionOf } from "@isnad/text";

const FAMILY =
  '-apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", "Noto Sans Arabic", Tahoma, sans-serif';

/** An outline as SVG writes paths, filled, drawn or both. */
export interface PathInk {
  readonly path: string;
  readonly fill?: string;
  readonly stroke?: string;
  /** In CSS pixels. */
  readonly width?: number;
  readonly dash?: readonly number[];
}

export interface TextInk {
  readonly text: string;
  /** Where the text begins in its own direction, or its middle; half its height is above. */
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle";
  /** Clockwise, in radians. */
  readonly angle: number;
  readonly weight: number;
  /** In CSS pixels. */
  readonly size: number;
  readonly color: string;
  /** Drawn around the letters, so that they can be read on whatever is below. */
  readonly halo: string;
}

export type Ink = PathInk | TextInk;

export const FONT_FAMILY = FAMILY;
export const HALO_WIDTH = 3.5;

export function fontOf(weight: number, size: number): string {
  return `${weight} ${size}px ${FAMILY}`;
}

/** Makes the next text start at its point in the text's own direction, whatever the page's. */
export function setDirection(context: CanvasRenderingContext2D, text: string): void {
  context.direction = directionOf(text);
  context.textAlign = context.direction === "ltr" ? "left" : "right";
  context.textBaseline = "middle";
}

/** Puts ink on a canvas, in the order given. */
export function paint(context: CanvasRenderingContext2D, inks: readonly Ink[]): void {
  for (const ink of inks) {
    context.save();
    if ("path" in ink) paintPath(context, ink);
    else paintText(context, ink);
    context.restore();
  }
}

function paintPath(
  context: CanvasRenderingContext2D,
  { path, fill, stroke, width = 1, dash = [] }: PathInk,
): void {
  const outline = new Path2D(path);
  if (fill !== undefined) {
    context.fillStyle = fill;
    context.fill(outline, "evenodd");
  }
  if (stroke === undefined) return;
  context.strokeStyle = stroke;
  context.lineWidth = width;
  context.setLineDash([...dash]);
  context.stroke(outline);
}

function paintText(context: CanvasRenderingContext2D, ink: TextInk): void {
  const { text, x, y, anchor, angle, weight, size, color, halo } = ink;
  context.font = fontOf(weight, size);
  setDirection(context, text);
  if (anchor === "middle") context.textAlign = "center";
  context.lineWidth = HALO_WIDTH;
  context.lineJoin = "round";
  context.strokeStyle = halo;
  context.fillStyle = color;
  context.translate(x, y);
  context.rotate(angle);
  const whole = bidiIsolate(text);
  context.strokeText(whole, 0, 0);
  context.fillText(whole, 0, 0);
}
