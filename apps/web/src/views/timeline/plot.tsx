// The lanes under their axis. It hears pointer and keys for all marks: one stop for Tab, arrow keys along a lane and from
// lane to lane, Enter opens.
import { useWords } from "../parts/words.ts";
import "../../styles/plot.css";
import { useComputed, useSignal } from "@preact/signals";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { TIMELINE } from "../../messages/timeline.ts";
import { useApp } from "../../model/app.ts";
import { Axis } from "./axis.tsx";
import { Group } from "./group.tsx";
import { LaneRow } from "./lane-row.tsx";
import { MarkCard } from "./mark-card.tsx";
import { ChosenMark, keepOneStop, moveBetweenMarks, stopAt } from "./mark-focus.tsx";
import { MarkShapes } from "./mark-shapes.tsx";
import type { Scale } from "./scale.ts";
import type { TimelineModel } from "./timeline-model.ts";
import { Veil } from "./veil.tsx";

const LANES = 12;

export function Plot({ model }: { readonly model: TimelineModel }) {
  const { preferences, selection } = useApp();
  const { direction } = preferences.messages.value;
  const wording = useWords(TIMELINE);
  const plot = useRef<HTMLDivElement>(null);
  const width = useSignal(0);
  const shown = useSignal(LANES);
  const pointed = useSignal<SVGElement | undefined>(undefined);
  const opened = useSignal<readonly string[] | undefined>(undefined);
  useWidth(plot, (measured) => {
    width.value = measured;
  });
  const scale = useComputed((): Scale | undefined => {
    const span = model.span.value;
    if (span === undefined || width.value === 0) return undefined;
    return { span, width: width.value, isMirrored: preferences.messages.value.direction === "rtl" };
  });
  useLayoutEffect(() => keepOneStop(plot.current));
  const lanes = model.lanes.value;
  const press = (mark: SVGElement) => {
    const { group, mark: iri = "" } = mark.dataset;
    if (group === undefined) selection.choose(iri);
    else opened.value = group.split(" ");
  };
  const point = (event: Event) => {
    pointed.value = markOf(event);
  };
  const unpoint = () => {
    pointed.value = undefined;
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it hears for the marks inside, which are buttons */}
      <div
        ref={plot}
        class="plot"
        onPointerOver={point}
        onPointerLeave={unpoint}
        onFocusIn={(event) => {
          point(event);
          const mark = markOf(event);
          if (mark !== undefined) stopAt(plot.current, mark);
        }}
        onFocusOut={unpoint}
        onClick={(event) => {
          const mark = markOf(event);
          if (mark !== undefined) press(mark);
        }}
        onKeyDown={(event) => {
          const mark = markOf(event);
          if (mark === undefined) return;
          if (event.key === "Enter" || event.key === " ") press(mark);
          else if (!moveBetweenMarks(event.key, mark, direction)) return;
          event.preventDefault();
          event.stopPropagation();
        }}
      >
        <MarkShapes />
        <div class="axis-row">
          <span />
          <div class="axis-cell">{scale.value && <Axis model={model} scale={scale.value} />}</div>
          <span class="apart-head">{wording.undated}</span>
        </div>
        {lanes.slice(0, shown.value).map((lane, at) => (
          <LaneRow
            key={lane.speaker}
            {...{ lane, at }}
            scale={scale.value}
            changes={model.changes.value.filter(({ speaker }) => speaker === lane.speaker)}
          />
        ))}
        {scale.value && <Veil model={model} scale={scale.value} />}
        <MarkCard pointed={pointed} plot={plot} />
        <ChosenMark plot={plot} />
      </div>
      {lanes.length > shown.value && (
        <button
          type="button"
          class="more"
          onClick={() => {
            shown.value += LANES;
          }}
        >
          {wording.moreLanes(lanes.length - shown.value)}
        </button>
      )}
      <Group opened={opened} />
    </>
  );
}

function markOf({ target }: Event): SVGElement | undefined {
  return (target as Element).closest<SVGElement>("[data-mark]") ?? undefined;
}

/** Tells the width of the column of time, now and whenever it changes. */
function useWidth(plot: { readonly current: HTMLElement | null }, tell: (width: number) => void): void {
  useEffect(() => {
    const cell = plot.current?.querySelector(".axis-cell");
    if (!cell) return;
    const sizing = new ResizeObserver(() => tell(Math.floor(cell.clientWidth)));
    sizing.observe(cell);
    return () => sizing.disconnect();
  }, []);
}
