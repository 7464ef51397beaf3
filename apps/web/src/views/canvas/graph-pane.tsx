// The ground that the graph lies on: the picture, its legend and buttons, and what to say where there is none.
// A stranger would get wrong the bars above: any of them can be there together, so they stand below each other.
import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { canDraw } from "../../drawing/can-draw.ts";
import type { GraphView } from "../../graph-view.ts";
import { useApp } from "../../model/app.ts";
import { SightStrip } from "../explore/sight-strip.tsx";
import { Notice } from "../notice.tsx";
import { lazily } from "../parts/lazily.tsx";
import { CanvasTools } from "./canvas-tools.tsx";
import { keepPicture } from "./keep-picture.ts";
import { Legend } from "./legend.tsx";
import { Marquee } from "./marquee.tsx";
import { PickedBar } from "./picked-bar.tsx";

const DisputeBar = lazily(async () => (await import("../disputes/dispute-bar.tsx")).DisputeBar);

export function GraphPane() {
  const app = useApp();
  const { graph: wording, nodes } = app.preferences.messages.value;
  const container = useRef<HTMLDivElement>(null);
  const view = useSignal<GraphView | undefined>(undefined);
  useEffect(() => {
    if (container.current !== null && canDraw()) return keepPicture(app, container.current, view);
  }, []);
  const { dispute, stage } = app.view.view.value;
  const order = app.library.graph.value.order;
  return (
    <div class="graph-pane">
      <div
        class="canvas"
        dir="ltr"
        role="img"
        aria-label={`${wording.label}: ${nodes(order)}`}
        aria-description={wording.inLists}
        data-nodes={order}
        ref={container}
      />
      <Notice />
      {order > 0 && (
        <>
          <Marquee view={view} />
          <div class="graph-bars">
            {stage === "graph" && dispute !== undefined && <DisputeBar />}
            <SightStrip />
            <PickedBar view={view} />
          </div>
          <Legend />
          <CanvasTools view={view} />
        </>
      )}
    </div>
  );
}
