// Labels of nodes, right in both directions, none on top of another, the heaviest first where there are many.
// A stranger would get wrong where a label is: it begins at its node, so an Arabic one stands to the left of it and an
// English one to the right, whatever the page's direction.
import { directionOf } from "@isnad/text";
import { type Box, createRoom, type Room } from "./boxes.ts";
import { fontOf, type TextInk } from "./ink.ts";
import { reachOf } from "./marks.ts";
import type { Palette } from "./palette.ts";
import { type Frame, isInFrame, type SceneNode } from "./scene.ts";
import { inText } from "./text-size.ts";
import type { Measure } from "./text-width.ts";

const GAP = inText(5);
/** Between two labels on one line, which else read as one name. */
const APART = inText(8);
const HEIGHT = inText(17);
const SIZE = inText(13);
/** Smaller nodes bear a label only when they stand out. In pixels. */
const SMALLEST = 5;
/** A label for about so many square pixels, no more. */
const AREA = inText(inText(8_000));

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
  const discs = discsOf(wanted);
  return wanted.flatMap((node) => {
    const text = node.look.label as string;
    const weight = node.look.zIndex > 1 ? 600 : 450;
    const sides = sidesOf(node, measure(text, fontOf(weight, SIZE)), directionOf(text), frame.width);
    const free = sides.filter((side) => room.isFree([side]));
    const box =
      free.find((side) => discs.isFree([side])) ?? free[0] ?? (node.look.always ? sides[0] : undefined);
    if (box === undefined) return [];
    room.take([{ ...box, left: box.left - APART, right: box.right + APART }]);
    const x = directionOf(text) === "ltr" ? box.left : box.right;
    const place = { text, x, y: node.y, anchor: "start" as const, angle: 0 };
    return [{ ...place, weight, size: SIZE, color: palette.ink, halo: palette.background }];
  });
}

function rankOf({ look, radius }: SceneNode): number {
  return (look.always ? 1_000 : 0) + look.zIndex * 100 + radius;
}

/** What stands out is not covered by names of others. */
function discsOf(nodes: readonly SceneNode[]): Room {
  const discs = createRoom();
  for (const { x, y, radius, look } of nodes)
    if (look.zIndex > 1)
      discs.take([{ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }]);
  return discs;
}

/**
 * To the right of its node for English, to the left for Arabic. The other side comes second for what stands out, and
 * first where the label would leave the frame.
 */
function sidesOf(
  { x, y, radius, look }: SceneNode,
  width: number,
  direction: "ltr" | "rtl",
  frameWidth: number,
): readonly Box[] {
  const reach = radius + reachOf(look) + GAP;
  const both = direction === "ltr" ? [x + reach, x - reach - width] : [x - reach - width, x + reach];
  const [own, other] = both.map((left) => ({
    left,
    right: left + width,
    top: y - HEIGHT / 2,
    bottom: y + HEIGHT / 2,
  })) as [Box, Box];
  const fits = own.left >= 0 && own.right <= frameWidth;
  if (!fits) return [other];
  return look.forceLabel && !look.always ? [own, other] : [own];
}
