// The edge under the pointer. A stranger would ask Sigma for it: that reads back one pixel of the picture, and lines are
// about that thin, so that few would hit them. Here the nearest line within reach is the one that is meant.
import { distanceTo, type Point } from "./edge-line.ts";
import type { Scene, SceneEdge } from "./scene.ts";

/** In pixels, from the line's rim. */
const REACH = 5;

/** The nearest edge within reach; those that are lit are nearer. */
export function nearestEdge(scene: Scene, point: Point): SceneEdge | undefined {
  let nearest: { edge: SceneEdge; distance: number } | undefined;
  scene.looks.graph.forEachEdge((key) => {
    const edge = scene.edge(key);
    if (edge === undefined || !mayReach(edge, point)) return;
    const distance = distanceTo(edge.line, point) - edge.width / 2 - (edge.look.zIndex > 0 ? 1 : 0);
    if (distance <= REACH && distance < (nearest?.distance ?? Number.POSITIVE_INFINITY))
      nearest = { edge, distance };
  });
  return nearest?.edge;
}

/** False for most edges, at little cost: a curve leaves the box around its ends by half its bend at most. */
function mayReach({ line: { from, to, curvature } }: SceneEdge, { x, y }: Point): boolean {
  const [width, height] = [Math.abs(from.x - to.x), Math.abs(from.y - to.y)];
  const margin = REACH + 4 + Math.abs(curvature) * Math.max(width, height);
  return (
    x > Math.min(from.x, to.x) - margin &&
    x < Math.max(from.x, to.x) + margin &&
    y > Math.min(from.y, to.y) - margin &&
    y < Math.max(from.y, to.y) + margin
  );
}
