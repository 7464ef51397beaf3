// What lies on Sigma's picture on the screen: names and heads of edges below the nodes, marks and labels above them.
import { createRoom } from "./boxes.ts";
import { edgeLabelInks, headInk } from "./edge-inks.ts";
import { paint } from "./ink.ts";
import { labelInks } from "./labels.ts";
import { markInks } from "./marks.ts";
import type { Palette } from "./palette.ts";
import { isInFrame, type Scene } from "./scene.ts";
import type { Measure } from "./text-width.ts";

export interface Overlay {
  readonly below: CanvasRenderingContext2D;
  readonly above: CanvasRenderingContext2D;
}

/** Draws all of it. The edge `pointed` always bears its name. */
export function drawOverlay(
  { below, above }: Overlay,
  scene: Scene,
  litEdges: readonly string[],
  pointed: string | undefined,
  measure: Measure,
  palette: Palette,
): void {
  const keys = pointed === undefined ? litEdges : [pointed, ...litEdges.filter((key) => key !== pointed)];
  const nodes = [...scene.nodes.values()].filter((node) => isInFrame(scene.frame, node, 2 * node.radius));
  const room = createRoom();
  const labels = labelInks(nodes, scene.frame, room, measure, palette);
  paint(
    below,
    keys.flatMap((key) => scene.edge(key) ?? []).flatMap((edge) => headInk(edge) ?? []),
  );
  paint(below, edgeLabelInks(scene, keys, pointed, room, measure, palette));
  paint(above, markInks(nodes, palette));
  paint(above, labels);
}
