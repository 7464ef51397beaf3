// What the pointer does on the picture: stands on nodes and edges, clicks, drags. Knows Sigma's events by type alone.
// A stranger would get wrong that Sigma finds nodes, not edges: those are looked for here, by their distance.
import type { EdgeAttributes, NodeAttributes } from "@isnad/graph";
import type Sigma from "sigma";
import type { Dragging } from "./dragging.ts";
import { measured } from "./measured.ts";
import { nearestEdge } from "./nearest-edge.ts";
import type { Scene } from "./scene.ts";

interface PointerOptions {
  readonly container: HTMLElement;
  readonly drag: Dragging;
  /** What was drawn last. */
  readonly scene: () => Scene | undefined;
  readonly onChoose: (iri: string | undefined) => void;
  readonly onEdge: (key: string) => void;
  /** The pointer stands on another edge, or on none. */
  readonly onPointEdge: (key: string | undefined) => void;
}

export function followPointer(
  sigma: Sigma<NodeAttributes, EdgeAttributes>,
  { container, drag, scene, onChoose, onEdge, onPointEdge }: PointerOptions,
): void {
  let node: string | undefined;
  let edge: string | undefined;
  const show = () => {
    const onSomething = node !== undefined || edge !== undefined;
    container.style.cursor = drag.isUnderWay() ? "grabbing" : onSomething ? "pointer" : "";
  };
  const standOn = (nextNode: string | undefined, nextEdge: string | undefined) => {
    if (edge !== nextEdge) onPointEdge(nextEdge);
    [node, edge] = [nextNode, nextEdge];
    show();
  };
  const edgeAt = (point: { x: number; y: number }) => {
    const now = scene();
    return now && nearestEdge(now, point)?.key;
  };
  sigma.on("clickNode", ({ node: clicked }) => {
    if (!drag.wasDragged()) onChoose(clicked);
  });
  sigma.on("clickStage", ({ event }) => {
    if (drag.wasDragged()) return;
    const clicked = edgeAt(event);
    if (clicked === undefined) onChoose(undefined);
    else onEdge(clicked);
  });
  sigma.on("enterNode", (entered) => standOn(entered.node, undefined));
  sigma.on("leaveNode", () => standOn(undefined, undefined));
  sigma.on("leaveStage", () => standOn(undefined, undefined));
  sigma.getMouseCaptor().on("mousemove", (point) => {
    if (node === undefined && !drag.isUnderWay())
      standOn(
        undefined,
        measured("isnad:hover", () => edgeAt(point)),
      );
  });
  sigma.on("downNode", (pressed) =>
    drag.press(pressed.node, pressed.event, sigma.viewportToGraph(pressed.event)),
  );
  sigma.on("moveBody", ({ event }) => {
    if (!drag.move(event, sigma.viewportToGraph(event))) return;
    event.preventSigmaDefault();
    event.original.preventDefault();
    show();
  });
  const release = () => {
    drag.release();
    show();
  };
  sigma.on("upNode", release);
  sigma.on("upStage", release);
}
