// What edges bear when they stand out: a small head that shows their direction, and along the line what it means.
// A stranger would get wrong the text: it is one string turned to the line, never letters along a curve, which would
// tear Arabic apart; and it never stands upside down.
import { directionOf } from "@isnad/text";
import { boxesAlong, type Room } from "./boxes.ts";
import { headingOn, lengthOf, pointOn, short } from "./edge-line.ts";
import { fontOf, type PathInk, type TextInk } from "./ink.ts";
import type { Palette } from "./palette.ts";
import { isInFrame, type Scene, type SceneEdge } from "./scene.ts";
import { inText } from "./text-size.ts";
import type { Measure } from "./text-width.ts";

/** Arabic letters are small at the same size. */
const SIZE = { ltr: inText(11.5), rtl: inText(13) } as const;
const WEIGHT = 500;
const HEIGHT = inText(14);
/** Free line on both sides of a label together; a shorter edge bears none until the reader comes nearer. */
const AIR = 22;
const MOST_LABELS = 60;

/** The head of an edge, at the rim of its target. */
export function headInk({ line, to, width, look }: SceneEdge): PathInk | undefined {
  const length = lengthOf(line);
  const size = Math.min(9, 4 + 1.3 * width);
  const rim = to.radius * 1.05 + to.look.ring + 1;
  if (length < rim + 2 * size) return undefined;
  const tip = pointOn(line, 1 - rim / length);
  const angle = headingOn(line, 1 - rim / length);
  const corner = (turn: number) =>
    `${short(tip.x - size * Math.cos(angle + turn))} ${short(tip.y - size * Math.sin(angle + turn))}`;
  return { path: `M${short(tip.x)} ${short(tip.y)}L${corner(0.45)}L${corner(-0.45)}Z`, fill: look.color };
}

/** The labels that fit on their lines and cover none that is there. That of the edge `pointed` is always shown. */
export function edgeLabelInks(
  scene: Scene,
  keys: Iterable<string>,
  pointed: string | undefined,
  room: Room,
  measure: Measure,
  palette: Palette,
): readonly TextInk[] {
  const inks: TextInk[] = [];
  for (const key of keys) {
    if (inks.length === MOST_LABELS) break;
    const edge = scene.edge(key);
    const ink = edge && labelOn(scene, edge, key === pointed, room, measure, palette);
    if (ink !== undefined) inks.push(ink);
  }
  return inks;
}

function labelOn(
  { frame, looks }: Scene,
  { attributes, line, from, to }: SceneEdge,
  always: boolean,
  room: Room,
  measure: Measure,
  palette: Palette,
): TextInk | undefined {
  const text = looks.edgeName(attributes);
  const size = SIZE[directionOf(text)];
  const weight = always ? 600 : WEIGHT;
  const width = measure(text, fontOf(weight, size));
  const fits = lengthOf(line) - from.radius - to.radius >= width + AIR;
  const { x, y } = pointOn(line, 0.5);
  if (!isInFrame(frame, { x, y }) || (!fits && !always)) return undefined;
  const angle = fits ? upright(headingOn(line, 0.5)) : 0;
  const boxes = boxesAlong(x, y, width, angle, HEIGHT);
  if (!always && !room.isFree(boxes)) return undefined;
  room.take(boxes);
  const colors = { color: always ? palette.ink : palette.muted, halo: palette.background };
  return { text, x, y, anchor: "middle", angle, weight, size, ...colors };
}

function upright(angle: number): number {
  if (angle > Math.PI / 2) return angle - Math.PI;
  return angle < -Math.PI / 2 ? angle + Math.PI : angle;
}
