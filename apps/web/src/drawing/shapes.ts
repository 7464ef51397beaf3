// The shapes of nodes as outlines, the same that the shader draws: for images, which have no shader.
import type { Shape } from "@isnad/graph";
import { short } from "./edge-line.ts";

/** The outline of a shape around a point; `radius` is that of the node, `grow` what a ring around it adds. */
export function outlineOf(shape: Shape, x: number, y: number, radius: number, grow = 0): string {
  return OUTLINES[shape](x, y, radius, grow);
}

/** The hole in the head of a pin, a little above its middle. */
export function holeOf(x: number, y: number, radius: number): string {
  return circle(x, y - 0.22 * radius, 0.3 * radius);
}

export function circle(x: number, y: number, radius: number): string {
  const r = short(radius);
  return `M${short(x - radius)} ${short(y)}a${r} ${r} 0 1 0 ${short(2 * radius)} 0a${r} ${r} 0 1 0 ${short(-2 * radius)} 0Z`;
}

const OUTLINES: Readonly<Record<Shape, (x: number, y: number, radius: number, grow: number) => string>> = {
  circle: (x, y, radius, grow) => circle(x, y, radius + grow),
  square: (x, y, radius, grow) => {
    const half = 0.87 * radius + grow;
    const corner = 0.27 * radius + grow;
    const side = short(2 * (half - corner));
    const r = short(corner);
    return (
      `M${short(x - half + corner)} ${short(y - half)}h${side}a${r} ${r} 0 0 1 ${r} ${r}v${side}` +
      `a${r} ${r} 0 0 1 ${-r} ${r}h${-side}a${r} ${r} 0 0 1 ${-r} ${-r}v${-side}a${r} ${r} 0 0 1 ${r} ${-r}Z`
    );
  },
  diamond: (x, y, radius, grow) => {
    const reach = 1.19 * radius + Math.SQRT2 * grow;
    return `M${short(x)} ${short(y - reach)}L${short(x + reach)} ${short(y)}L${short(x)} ${short(y + reach)}L${short(x - reach)} ${short(y)}Z`;
  },
  pin: (x, y, radius, grow) => {
    // The disc and the cone of node-shader.ts: the head's middle is 0.22 radii above the node, the tip's 1.1 below.
    const head = 0.84 * radius + grow;
    const tip = 0.06 * radius + grow;
    const lean = (head - tip) / (1.32 * radius);
    const rise = Math.sqrt(1 - lean * lean);
    const [headY, tipY] = [y - 0.22 * radius, y + 1.1 * radius];
    return (
      `M${short(x - rise * head)} ${short(headY + lean * head)}A${short(head)} ${short(head)} 0 1 1 ${short(x + rise * head)} ${short(headY + lean * head)}` +
      `L${short(x + rise * tip)} ${short(tipY + lean * tip)}A${short(tip)} ${short(tip)} 0 0 1 ${short(x - rise * tip)} ${short(tipY + lean * tip)}Z`
    );
  },
};
