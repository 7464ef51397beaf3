// The card beside a node that is pointed at: its whole name, and what it is. Arabic lines stand at the right edge of
// the card, English ones at the left; the card itself stands where there is room.
import { bidiIsolate, directionOf } from "@isnad/text";
import { excerpt } from "./excerpt.ts";
import { fontOf, setDirection } from "./ink.ts";
import type { Palette } from "./palette.ts";
import { inText } from "./text-size.ts";

/** What a card says. */
export interface Card {
  readonly title: string;
  readonly lines: readonly string[];
}

/** A node on the screen, in CSS pixels; `size` is its radius. */
interface Spot {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

const GAP = 10;
const PADDING = inText(10);
const CARD_WIDTH = inText(280);
const TITLE_LINES = 5;

/** Draws a card beside a node, on the side where there is room. */
export function drawCard(context: CanvasRenderingContext2D, spot: Spot, card: Card, palette: Palette): void {
  const title = fontOf(600, inText(13.5));
  const small = fontOf(400, inText(12));
  context.font = title;
  const rows = [
    ...wrap(context, card.title, TITLE_LINES).map((text) => ({
      text,
      font: title,
      color: palette.ink,
      height: inText(19),
    })),
    ...card.lines.map((text) => ({ text, font: small, color: palette.muted, height: inText(18) })),
  ];
  const width = Math.max(...rows.map((row) => measure(context, row.text, row.font))) + 2 * PADDING;
  const height = rows.reduce((sum, row) => sum + row.height, 0) + 1.4 * PADDING;
  const { left, top } = place(context, spot, width, height);
  drawBox(context, left, top, width, height, palette);
  let y = top + 0.7 * PADDING;
  for (const row of rows) {
    context.font = row.font;
    context.fillStyle = row.color;
    setDirection(context, row.text);
    const at = directionOf(row.text) === "ltr" ? left + PADDING : left + width - PADDING;
    context.fillText(bidiIsolate(row.text), at, y + row.height / 2);
    y += row.height;
  }
}

function measure(context: CanvasRenderingContext2D, text: string, font: string): number {
  context.font = font;
  return context.measureText(text).width;
}

/** Breaks a text into lines of the card's width in the context's font; what exceeds the lines is cut. */
function wrap(context: CanvasRenderingContext2D, text: string, limit: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of excerpt(text, 400).split(/\s+/)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (context.measureText(longer).width <= CARD_WIDTH || line === "") line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  lines.push(line);
  return lines.length <= limit ? lines : [...lines.slice(0, limit - 1), `${lines[limit - 1]}…`];
}

function place(context: CanvasRenderingContext2D, { x, y, size }: Spot, width: number, height: number) {
  const { clientWidth, clientHeight } = context.canvas;
  const right = x + size + GAP;
  const left = x - size - GAP - width;
  const fits = right + width < clientWidth;
  return {
    // A node that is beyond the edge, pointed at in a list, has its card at the edge.
    left: Math.min(Math.max(fits || left < 0 ? right : left, 4), Math.max(4, clientWidth - width - 4)),
    top: Math.min(Math.max(y - height / 2, 4), Math.max(4, clientHeight - height - 4)),
  };
}

function drawBox(
  context: CanvasRenderingContext2D,
  left: number,
  top: number,
  width: number,
  height: number,
  palette: Palette,
): void {
  context.beginPath();
  context.roundRect(left, top, width, height, 8);
  context.fillStyle = palette.surface;
  context.shadowColor = "rgb(0 0 0 / 22%)";
  context.shadowBlur = 14;
  context.shadowOffsetY = 3;
  context.fill();
  context.shadowColor = "transparent";
  context.strokeStyle = palette.line;
  context.lineWidth = 1;
  context.stroke();
}
