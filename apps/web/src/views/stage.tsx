// The middle of the page: the graph, or one of the other views of the same statements.
// A stranger would get wrong that the graph stays where it is beneath the others: opening Sigma anew would take a second.
import type { ComponentType } from "preact";
import { useApp } from "../model/app.ts";
import type { Stage as StageName } from "../model/view/fields.ts";
import { GraphPane } from "./canvas/graph-pane.tsx";
import { lazily } from "./parts/lazily.tsx";

const Answer = lazily(async () => (await import("./answer/answer-panel.tsx")).AnswerPanel);
const FullText = lazily(() => import("./reading/full-text.tsx").then(({ FullText: text }) => text));

/** Views beside the graph. A new one is a new row. */
const OTHERS: Readonly<Partial<Record<StageName, ComponentType>>> = {
  disputes: lazily(async () => (await import("./disputes/disputes.tsx")).Disputes),
  timeline: lazily(async () => (await import("./timeline/timeline.tsx")).Timeline),
  review: lazily(async () => (await import("./review/review.tsx")).Review),
};

/** The views that there are, in the order of their buttons. */
export const STAGE_NAMES: readonly StageName[] = ["graph", ...(Object.keys(OTHERS) as StageName[])];

export function Stage() {
  const { question, view } = useApp();
  const hasRows = (question.answer.value?.rows.length ?? 0) > 0;
  const { article, stage } = view.view.value;
  const Other = OTHERS[stage];
  const isReading = article !== undefined;
  return (
    <main class="stage" id="stage">
      <div class="stage-graph" hidden={Other !== undefined} inert={isReading}>
        <GraphPane />
        {hasRows && <Answer />}
      </div>
      {Other && (
        <div class="stage-other" inert={isReading}>
          <Other />
        </div>
      )}
      {isReading && <FullText />}
    </main>
  );
}
