// Moving the chosen node with the keys: whoever cannot drag puts nodes where they want them too.
// A stranger would get wrong the step: it is one of the picture, whatever the camera shows, about the size of a node.
import type { App } from "../app.ts";

const STEP = 10;

/** The picture's y grows upwards. */
const DIRECTIONS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowUp: [0, STEP],
  ArrowDown: [0, -STEP],
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
};

/** Moves the chosen node by a step and pins it there. Steps in quick succession are undone together. */
export function nudge({ places, selection, settling, visible }: App, key: string): void {
  const chosen = selection.chosen.peek();
  const { graph } = visible.peek();
  const direction = DIRECTIONS[key];
  if (chosen === undefined || direction === undefined || !graph.hasNode(chosen)) return;
  const { x, y } = graph.getNodeAttributes(chosen);
  const to = { x: x + direction[0], y: y + direction[1] };
  settling.hold(chosen, to);
  places.pin(new Map([[chosen, to]]), { merge: `move ${chosen}` });
}
