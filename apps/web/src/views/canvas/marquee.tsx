// Selecting several nodes with a rectangle: while Shift is held over the graph, or while the button is on.
// A stranger would get wrong the sheet over the canvas: it is there only then, so that Sigma sees nothing of the drag.
import { type ReadonlySignal, useSignal } from "@preact/signals";
import { useLayoutEffect } from "preact/hooks";
import type { Point } from "../../drawing/edge-line.ts";
import type { GraphView } from "../../graph-view.ts";
import { type App, useApp } from "../../model/app.ts";

/** A shorter drag is a click on a node. */
const TREMBLE = 4;

export function Marquee({ view }: { readonly view: ReadonlySignal<GraphView | undefined> }) {
  const app = useApp();
  const shift = useShift();
  const corners = useSignal<readonly [Point, Point] | undefined>(undefined);
  if (!app.selecting.value && !shift.value && corners.value === undefined) return null;
  const finish = () => {
    if (corners.value === undefined) return;
    const [from, to] = corners.value;
    corners.value = undefined;
    const isClick = Math.hypot(to.x - from.x, to.y - from.y) < TREMBLE;
    if (isClick) togglePicked(app, view.value?.nodeAt(from));
    else pickAll(app, view.value?.nodesIn(from, to) ?? []);
  };
  return (
    <div
      class="marquee"
      aria-hidden="true"
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        corners.value = [pointOf(event), pointOf(event)];
      }}
      onPointerMove={(event) => {
        if (corners.value !== undefined) corners.value = [corners.value[0], pointOf(event)];
      }}
      onPointerUp={finish}
      onPointerCancel={() => {
        corners.value = undefined;
      }}
    >
      {corners.value && <Rectangle corners={corners.value} />}
    </div>
  );
}

function Rectangle({ corners: [from, to] }: { readonly corners: readonly [Point, Point] }) {
  return (
    <div
      class="marquee-rectangle"
      // The canvas is laid out from the left in both directions, and so is this.
      style={{
        transform: `translate(${Math.min(from.x, to.x)}px, ${Math.min(from.y, to.y)}px)`,
        inlineSize: `${Math.abs(to.x - from.x)}px`,
        blockSize: `${Math.abs(to.y - from.y)}px`,
      }}
    />
  );
}

function pointOf(event: PointerEvent & { readonly currentTarget: HTMLElement }): Point {
  const { left, top } = event.currentTarget.getBoundingClientRect();
  return { x: event.clientX - left, y: event.clientY - top };
}

/** Whether Shift is held, as far as the page can tell. */
function useShift(): ReadonlySignal<boolean> {
  const held = useSignal(false);
  useLayoutEffect(() => {
    const follow = (event: KeyboardEvent) => {
      held.value = event.shiftKey;
    };
    const release = () => {
      held.value = false;
    };
    addEventListener("keydown", follow);
    addEventListener("keyup", follow);
    addEventListener("blur", release);
    return () => {
      removeEventListener("keydown", follow);
      removeEventListener("keyup", follow);
      removeEventListener("blur", release);
    };
  }, []);
  return held;
}

function pickAll({ view }: App, nodes: readonly string[]): void {
  view.change({ picked: [...new Set([...view.view.peek().picked, ...nodes])] });
}

/** Adds a node to the selection, or takes it out. */
export function togglePicked({ view }: App, iri: string | undefined): void {
  if (iri === undefined) return;
  const { picked } = view.view.peek();
  view.change({ picked: picked.includes(iri) ? picked.filter((node) => node !== iri) : [...picked, iri] });
}
