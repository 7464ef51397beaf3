// The timeline: who said what when, a lane a speaker, and the brush that lets only some days through to the graph.
import { useWords } from "../parts/words.ts";
import "../../styles/stage-page.css";
import "../../styles/timeline.css";
import { useMemo } from "preact/hooks";
import { TIMELINE } from "../../messages/timeline.ts";
import { useApp } from "../../model/app.ts";
import { Changes } from "./changes.tsx";
import { MarkSample, STANCES } from "./mark-shapes.tsx";
import { Plot } from "./plot.tsx";
import { RangeBar } from "./range-bar.tsx";
import { createTimelineModel } from "./timeline-model.ts";
import { TopicField } from "./topic-field.tsx";

export function Timeline() {
  const app = useApp();
  const wording = useWords(TIMELINE);
  const model = useMemo(() => createTimelineModel(app), [app]);
  const isEmpty = model.lanes.value.length === 0;
  return (
    <div class="timeline stage-page">
      <header class="stage-head">
        <h2>{wording.title}</h2>
        <p class="hint">{wording.lead}</p>
        <div class="stage-tools">
          <TopicField />
          <Key />
        </div>
      </header>
      {isEmpty ? (
        <div class="stage-empty">
          <h3>{wording.noneTitle}</h3>
          <p>{wording.none}</p>
        </div>
      ) : (
        <>
          <Changes model={model} />
          <RangeBar model={model} />
          {model.whole.value === undefined && <p class="hint">{wording.noDates}</p>}
          <section class="plot-box" aria-label={wording.plot} aria-describedby="plot-hint">
            <Plot model={model} />
            <p class="hint" id="plot-hint">
              {wording.brush} {wording.plotHint}
            </p>
          </section>
        </>
      )}
    </div>
  );
}

/** What the marks mean. */
function Key() {
  const wording = useWords(TIMELINE);
  return (
    <ul class="mark-key" aria-label={wording.key}>
      {STANCES.map((stance) => (
        <li key={stance}>
          <MarkSample stance={stance} said={true} /> {wording.stance[stance]}
        </li>
      ))}
      {[true, false].map((said) => (
        <li key={String(said)}>
          <MarkSample stance="denies" said={said} /> {said ? wording.said : wording.published}
        </li>
      ))}
    </ul>
  );
}
