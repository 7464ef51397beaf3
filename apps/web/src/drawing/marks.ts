// Marks around nodes: the camps of a dispute, what is selected together, what is pinned. Shape and color say each.

import { short } from "./edge-line.ts";
import type { PathInk } from "./ink.ts";
import type { Palette } from "./palette.ts";
import type { SceneNode } from "./scene.ts";
import { circle } from "./shapes.ts";

/** From the inside out: camp, selection, pin. */
export function markInks(nodes: Iterable<SceneNode>, palette: Palette): readonly PathInk[] {
  return [...nodes].flatMap((node) => {
    const { camp, picked, pinned } = node.look;
    if (camp === undefined && !picked && !pinned) return [];
    const camps = camp === undefined ? [] : CAMPS[camp](node, palette);
    const outline = picked ? [pickedInk(node, camp === undefined ? 5 : CAMP_REACH + 2, palette)] : [];
    return [...camps, ...outline, ...(pinned ? pinInks(node, palette) : [])];
  });
}

/** How far the rings of a camp reach beyond the node. */
const CAMP_REACH = 10;

/** How far marks reach beyond the node, to the sides. */
export function reachOf({ camp, picked }: SceneNode["look"]): number {
  const ring = camp === undefined ? 0 : CAMP_REACH;
  return picked ? ring + 6 : ring;
}

/** Who affirms has two closed rings, who denies one of dashes. */
const CAMPS = {
  affirming: ({ x, y, radius }: SceneNode, { campAffirming: stroke }: Palette): readonly PathInk[] => [
    { path: circle(x, y, radius + 5), stroke, width: 2.5 },
    { path: circle(x, y, radius + 9), stroke, width: 1.2 },
  ],
  denying: ({ x, y, radius }: SceneNode, { campDenying: stroke }: Palette): readonly PathInk[] => [
    { path: circle(x, y, radius + 6), stroke, width: 3, dash: [6, 4] },
  ],
} as const;

/** Four corners, as a camera's finder has them. */
function pickedInk({ x, y, radius }: SceneNode, gap: number, { picked: stroke }: Palette): PathInk {
  const half = radius + gap;
  const arm = Math.max(3, half * 0.45);
  const corners = [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ] as const;
  const path = corners.map(([h, v]) => {
    const [cornerX, cornerY] = [x + h * half, y + v * half];
    return `M${short(cornerX - h * arm)} ${short(cornerY)}L${short(cornerX)} ${short(cornerY)}L${short(cornerX)} ${short(cornerY - v * arm)}`;
  });
  return { path: path.join(""), stroke, width: 2.2 };
}

/** A needle with a round head, stuck in from above. */
function pinInks({ x, y, radius }: SceneNode, { ink, background }: Palette): readonly PathInk[] {
  const [footX, footY] = [x + 0.45 * radius, y - 0.45 * radius];
  const [headX, headY] = [footX + 6, footY - 6];
  return [
    {
      path: `M${short(footX)} ${short(footY)}L${short(headX)} ${short(headY)}`,
      stroke: background,
      width: 4,
    },
    { path: `M${short(footX)} ${short(footY)}L${short(headX)} ${short(headY)}`, stroke: ink, width: 1.6 },
    { path: circle(headX, headY, 3.4), fill: ink, stroke: background, width: 1.2 },
  ];
}
