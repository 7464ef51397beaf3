// The days that are let through, in words, with two sliders for the keyboard and the ways on from here.
import { isoOf } from "@isnad/graph";
import { TIMELINE } from "../../messages/timeline.ts";
import { useApp } from "../../model/app.ts";
import { useWords } from "../parts/words.ts";
import type { Range, TimelineModel } from "./timeline-model.ts";

export function RangeBar({ model }: { readonly model: TimelineModel }) {
  const { preferences, view } = useApp();
  const { statements } = preferences.messages.value;
  const wording = useWords(TIMELINE);
  const { from, to } = model.range.value;
  const isSet = from !== undefined || to !== undefined;
  const whole = model.whole.value;
  if (whole === undefined) return null;
  const zoomed = model.zoomed.value !== undefined;
  return (
    <div class="range-bar">
      <End model={model} end="from" />
      <End model={model} end="to" />
      <span class="range-count" aria-live="polite">
        {isSet ? wording.within(statements(model.within.value)) : wording.everything}
      </span>
      {isSet && (
        <>
          <button type="button" class="primary" onClick={() => view.change({ stage: "graph" })}>
            {wording.show}
          </button>
          <button
            type="button"
            onClick={() => {
              model.zoomed.value = { first: from ?? whole.first, last: to ?? whole.last };
            }}
          >
            {wording.zoom}
          </button>
          <button type="button" onClick={() => model.commit({ from: undefined, to: undefined })}>
            {wording.clear}
          </button>
        </>
      )}
      {zoomed && (
        <button
          type="button"
          onClick={() => {
            model.zoomed.value = undefined;
          }}
        >
          {wording.zoomOut}
        </button>
      )}
    </div>
  );
}

/** One end of the range. At its own extreme it is open. */
function End({ model, end }: { readonly model: TimelineModel; readonly end: "from" | "to" }) {
  const { preferences } = useApp();
  const { date } = preferences.messages.value;
  const wording = useWords(TIMELINE);
  const whole = model.whole.value;
  if (whole === undefined) return null;
  const { first, last } = whole;
  const extreme = end === "from" ? first : last;
  const range = model.range.value;
  const value = Math.min(Math.max(range[end] ?? extreme, first), last);
  const moved = (to: number): Range => {
    const next = { ...range, [end]: to === extreme ? undefined : to };
    if ((next.from ?? first) <= (next.to ?? last)) return next;
    return { from: to, to };
  };
  return (
    <label class="range-end">
      <span>
        {wording[end]} <b>{date(isoOf(value))}</b>
      </span>
      <input
        type="range"
        min={first}
        max={last}
        value={value}
        aria-label={wording[end]}
        aria-valuetext={date(isoOf(value))}
        onInput={({ currentTarget }) => {
          model.draft.value = moved(Number(currentTarget.value));
        }}
        onChange={({ currentTarget }) => model.commit(moved(Number(currentTarget.value)))}
      />
    </label>
  );
}
