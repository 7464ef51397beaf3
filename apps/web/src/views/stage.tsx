// The middle of the page: the graph, or one of the other views of the same statements.
// A stranger would get wrong that the graph stays where it is beneath the others: opening Sigma anew would take a second.
import type { ComponentType } from "preact";
import { useApp } from "../model/app.ts";
import type { Stage as StageName } from "../model/view/fields.ts";
import { AnswerTable } from "./answer-table.tsx";
import { GraphPane } from "./graph-pane.tsx";
import { lazily } from "./lazily.tsx";

/** Views beside the graph. A new one is a new row. */
const OTHERS: Readonly<Partial<Record<StageName, ComponentType>>> = {
  disputes: lazily(async () => (await import("./disputes/disputes.tsx")).Disputes),
  timeline: lazily(async () => (await import("./timeline/timeline.tsx")).Timeline),
  review: lazily(async () => (await import("./review/review.tsx")).Review),
};

const DisputeBar = lazily(async () => (await import("./disputes/dispute-bar.tsx")).DisputeBar);

/** The views that there are, in the order of their buttons. */
export const STAGE_NAMES: readonly StageName[] = ["graph", ...(Object.keys(OTHERS) as StageName[])];

export function Stage() {
  const { view } = useApp();
  const Other = OTHERS[view.view.value.stage];
  return (
    <main class="stage" id="stage">
      <div class="stage-graph" hidden={Other !== undefined}>
        <GraphPane />
        <AnswerTable />
        {Other === undefined && view.view.value.dispute !== undefined && <DisputeBar />}
      </div>
      {Other && (
        <div class="stage-other">
          <Other />
        </div>
      )}
    </main>
  );
}
