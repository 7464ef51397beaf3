// Labels of nodes, right in both directions, none on top of another, the heaviest first where there are many.
// A stranger would get wrong where a label is: it begins at its node, so an Arabic one stands to the left of it and an
// English one to the right, whatever the page's direction.
import { directionOf } from "@isnad/text";
import type { Box, Room } from "./boxes.ts";
import { fontOf, type TextInk } from "./ink.ts";
import { reachOf } from "./marks.ts";
import type { Palette } from "./palette.ts";
import { type Frame, isInFrame, type SceneNode } from "./scene.ts";
import type { Measure } from "./text-width.ts";

const GAP = 5;
const HEIGHT = 17;
const SIZE = 13;
/** Smaller nodes bear a label only when they stand out. In pixels. */
const SMALLEST = 5;
/** A label for about so many square pixels, no more. */
const AREA = 8_000;

/** The labels that there is room for, the highest in rank first. */
export function labelInks(
  nodes: Iterable<SceneNode>,
  frame: Frame,
  room: Room,
  measure: Measure,
  palette: Palette,
): readonly TextInk[] {
  const wanted = [...nodes]
    .filter(({ look, radius }) => look.label !== null && (look.forceLabel || radius >= SMALLEST))
    .filter((node) => isInFrame(frame, node, node.radius))
    .sort((a, b) => rankOf(b) - rankOf(a) || a.y - b.y || a.x - b.x)
    .slice(0, Math.ceil((frame.width * frame.height) / AREA));
  return wanted.flatMap((node) => {
    const text = node.look.label as string;
    const weight = node.look.zIndex > 1 ? 600 : 450;
    const box = boxFor(node, measure(text, fontOf(weight, SIZE)), directionOf(text), frame.width);
    if (!node.look.always && !room.isFree([box])) return [];
    room.take([box]);
    const x = directionOf(text) === "ltr" ? box.left : box.right;
    const place = { text, x, y: node.y, anchor: "start" as const, angle: 0 };
    return [{ ...place, weight, size: SIZE, color: palette.ink, halo: palette.background }];
  });
}

function rankOf({ look, radius }: SceneNode): number {
  return (look.always ? 1_000 : 0) + look.zIndex * 100 + radius;
}

/** To the right of its node for English, to the left for Arabic; on the other side where it would leave the frame. */
function boxFor(
  { x, y, radius, look }: SceneNode,
  width: number,
  direction: "ltr" | "rtl",
  frameWidth: number,
): Box {
  const reach = radius + reachOf(look) + GAP;
  const [right, left] = [x + reach, x - reach - width];
  const wanted = direction === "ltr" ? right : left;
  const fits = wanted >= 0 && wanted + width <= frameWidth;
  const from = fits ? wanted : wanted === right ? left : right;
  return { left: from, right: from + width, top: y - HEIGHT / 2, bottom: y + HEIGHT / 2 };
}
