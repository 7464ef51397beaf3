// Places the parts of a picture side by side, the largest in the middle, small ones in the bays of large ones.
// The plane is a grid of cells; a part covers those under its nodes and edges, and no cell is covered twice
// (after Freivalds, Dogrusoz and Kikusts, "Disconnected Graph Layout and the Polyomino Packing Approach", 2001).
import type { Position } from "./position.ts";

/** What a part covers: points with their free room, and lines between them. */
export interface Shape {
  readonly points: readonly Position[];
  readonly lines: readonly (readonly [Position, Position])[];
}

/** A cell's side, in the units of the positions. */
const CELL = 6;
/** The page is wider than high. */
const WIDTH = 1.3;
/** The golden angle: points that it spaces fill a disc evenly. */
const TURN = Math.PI * (3 - Math.sqrt(5));

/** How far to move each shape, in the order given, such that none covers another or one of those that stay. */
export function pack(shapes: readonly Shape[], stay: readonly Shape[] = []): readonly Position[] {
  const covered = new Set<number>(stay.flatMap((shape) => cellsOf(shape)));
  const cells = shapes.map(cellsOf);
  const moves: Position[] = shapes.map(() => ({ x: 0, y: 0 }));
  const largestFirst = [...cells.keys()].sort((a, b) => cellCount(b) - cellCount(a) || a - b);
  // Going on where the last one fitted keeps this fast; each time shapes are clearly smaller, the gaps are tried again.
  let step = 0;
  let triedFrom = Number.POSITIVE_INFINITY;
  for (const index of largestFirst) {
    const own = cells[index] as readonly number[];
    if (own.length < 0.7 * triedFrom) {
      step = 0;
      triedFrom = own.length;
    }
    while (own.some((cell) => covered.has(cell + offset(step)))) step++;
    for (const cell of own) covered.add(cell + offset(step));
    const { x, y } = spiral(step);
    moves[index] = { x: x * CELL, y: y * CELL };
  }
  return moves;

  function cellCount(index: number): number {
    return (cells[index] as readonly number[]).length;
  }
}

/** Cells are numbers, so that moving a shape is adding one. */
const ROW = 1 << 20;

function cellAt(x: number, y: number): number {
  return Math.round(y) * ROW + Math.round(x);
}

function offset(step: number): number {
  const { x, y } = spiral(step);
  return cellAt(x, y);
}

/** The step-th place to try, in cells from the middle. */
function spiral(step: number): Position {
  const distance = Math.sqrt(step) * 0.8;
  return {
    x: Math.round(WIDTH * distance * Math.cos(step * TURN)),
    y: Math.round(distance * Math.sin(step * TURN)),
  };
}

/** The cells under a shape's points and the eight around each, and under its lines. */
function cellsOf({ points, lines }: Shape): readonly number[] {
  const cells = new Set<number>();
  for (const { x, y } of points)
    for (const dx of [-1, 0, 1]) for (const dy of [-1, 0, 1]) cells.add(cellAt(x / CELL + dx, y / CELL + dy));
  for (const [from, to] of lines) {
    const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / CELL);
    for (let at = 0; at <= steps; at++) {
      const share = steps === 0 ? 0 : at / steps;
      cells.add(cellAt((from.x + (to.x - from.x) * share) / CELL, (from.y + (to.y - from.y) * share) / CELL));
    }
  }
  return [...cells];
}
