// Dragging nodes: from the press to letting go, in the graph's own coordinates.
// A stranger would get wrong the first pixels: a hand that clicks trembles, and a click is no drag.
import type { Position } from "@isnad/graph";
import type { Point } from "./edge-line.ts";

interface DraggingOptions {
  readonly company: (iri: string) => Iterable<string>;
  readonly at: (iri: string) => Position;
  readonly onStart: () => void;
  readonly onDrag: (positions: ReadonlyMap<string, Position>, done: boolean) => void;
}

export interface Dragging {
  /** The pointer goes down on a node, at a point of the screen and of the graph. */
  readonly press: (iri: string, point: Point, at: Position) => void;
  /** The pointer moves. True while it holds a node, so that nothing else follows it. */
  readonly move: (point: Point, at: Position) => boolean;
  readonly release: () => void;
  readonly isUnderWay: () => boolean;
  /** Whether what was released last had been dragged; asked by the click that follows, once. */
  readonly wasDragged: () => boolean;
}

const TREMBLE = 4;

export function dragging({ company, at, onStart, onDrag }: DraggingOptions): Dragging {
  let pressed: { point: Point; at: Position; starts: ReadonlyMap<string, Position> } | undefined;
  let positions: ReadonlyMap<string, Position> | undefined;
  let dragged = false;
  return {
    press(iri, { x, y }, start) {
      const starts = new Map([...company(iri)].map((node) => [node, { x: at(node).x, y: at(node).y }]));
      pressed = { point: { x, y }, at: start, starts };
      dragged = false;
    },
    move(point, now) {
      if (pressed === undefined) return false;
      const { at: start, starts, point: first } = pressed;
      if (positions === undefined && Math.hypot(point.x - first.x, point.y - first.y) < TREMBLE) return true;
      if (positions === undefined) onStart();
      const way = { x: now.x - start.x, y: now.y - start.y };
      positions = new Map(
        [...starts].map(([node, from]) => [node, { x: from.x + way.x, y: from.y + way.y }]),
      );
      onDrag(positions, false);
      return true;
    },
    release() {
      if (positions !== undefined) onDrag(positions, true);
      dragged = positions !== undefined;
      [pressed, positions] = [undefined, undefined];
    },
    isUnderWay: () => positions !== undefined,
    wasDragged() {
      const was = dragged;
      dragged = false;
      return was;
    },
  };
}
