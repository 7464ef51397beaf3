// The line of an edge on the screen: straight, or a curve with one control point, as Sigma's programs draw it.
// Coordinates are CSS pixels, y down.

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface EdgeLine {
  readonly from: Point;
  readonly to: Point;
  /** How far the control point is from the middle, in shares of the length; 0 for a straight line. */
  readonly curvature: number;
}

/** The control point of the curve; on a straight line its middle. */
function controlOf({ from, to, curvature }: EdgeLine): Point {
  return {
    x: (from.x + to.x) / 2 + (to.y - from.y) * curvature,
    y: (from.y + to.y) / 2 - (to.x - from.x) * curvature,
  };
}

/** The point at a share of the way, 0 at the source and 1 at the target. */
export function pointOn(line: EdgeLine, share: number): Point {
  const control = controlOf(line);
  const rest = 1 - share;
  const at = (axis: "x" | "y") =>
    rest * rest * line.from[axis] + 2 * rest * share * control[axis] + share * share * line.to[axis];
  return { x: at("x"), y: at("y") };
}

/** Where the line heads at a share of the way, clockwise from the right, in radians. */
export function headingOn(line: EdgeLine, share: number): number {
  const control = controlOf(line);
  const at = (axis: "x" | "y") =>
    (1 - share) * (control[axis] - line.from[axis]) + share * (line.to[axis] - control[axis]);
  return Math.atan2(at("y"), at("x"));
}

export function lengthOf({ from, to }: EdgeLine): number {
  return Math.hypot(to.x - from.x, to.y - from.y);
}

/** The line as SVG writes it. */
export function pathOf(line: EdgeLine): string {
  const { from, to } = line;
  if (line.curvature === 0) return `M${short(from.x)} ${short(from.y)}L${short(to.x)} ${short(to.y)}`;
  const control = controlOf(line);
  return `M${short(from.x)} ${short(from.y)}Q${short(control.x)} ${short(control.y)} ${short(to.x)} ${short(to.y)}`;
}

/** How far a point is from the line, at most as exact as 12 pieces of a curve are. */
export function distanceTo(line: EdgeLine, point: Point): number {
  if (line.curvature === 0) return distanceToPiece(line.from, line.to, point);
  let nearest = Number.POSITIVE_INFINITY;
  let from = line.from;
  for (let piece = 1; piece <= PIECES; piece++) {
    const to = pointOn(line, piece / PIECES);
    nearest = Math.min(nearest, distanceToPiece(from, to, point));
    from = to;
  }
  return nearest;
}

const PIECES = 12;

function distanceToPiece(from: Point, to: Point, point: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const square = dx * dx + dy * dy;
  const along = square === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / square;
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(from.x + share * dx - point.x, from.y + share * dy - point.y);
}

/** Two decimals are finer than any screen. */
export function short(value: number): number {
  return Math.round(value * 100) / 100;
}
