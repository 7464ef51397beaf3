// From Sigma's framed coordinates to pixels, for many nodes at little cost: three points tell where all others are.
import type { Camera } from "./camera.ts";
import type { Point } from "./edge-line.ts";
import type { Frame } from "./scene.ts";

interface Size {
  readonly width: number;
  readonly height: number;
}

/** What of Sigma this needs. */
interface Projector {
  getDimensions(): Size;
  getCamera(): { getState(): Camera };
  framedGraphToViewport(
    point: Point,
    override: { cameraState: Camera; viewportDimensions: { width: number; height: number } },
  ): Point;
  scaleSize(size: number, ratio: number): number;
}

/** How framed coordinates are put on the screen now; or from another camera, on a page of another size. */
export function frameOf(sigma: Projector, camera?: Camera, page?: Size): Frame {
  const own = sigma.getDimensions();
  const { width, height } = page ?? own;
  const cameraState = camera ?? sigma.getCamera().getState();
  const at = (x: number, y: number): Point => {
    const spot = sigma.framedGraphToViewport(
      { x, y },
      { cameraState, viewportDimensions: { width, height } },
    );
    return { x: (spot.x * width) / own.width, y: (spot.y * height) / own.height };
  };
  const [origin, right, up] = [at(0, 0), at(1, 0), at(0, 1)];
  return {
    width,
    height,
    scale: sigma.scaleSize(1, cameraState.ratio),
    at: (x, y) => ({
      x: origin.x + x * (right.x - origin.x) + y * (up.x - origin.x),
      y: origin.y + x * (right.y - origin.y) + y * (up.y - origin.y),
    }),
  };
}
