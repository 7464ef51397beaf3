// The dates along the top, and the brush: dragging over them lets only those days through.
import { type Tick, ticksOf } from "@isnad/graph";
import { useSignal } from "@preact/signals";
import { TIMELINE } from "../../messages/timeline.ts";
import { useApp } from "../../model/app.ts";
import { dayAt, leftOf, type Scale } from "./scale.ts";
import type { Range, TimelineModel } from "./timeline-model.ts";

/** Pixels that a date wants. */
const ROOM = 96;
/** Shorter drags are clicks. */
const DRAG = 5;

export function Axis({ model, scale }: { readonly model: TimelineModel; readonly scale: Scale }) {
  const { preferences } = useApp();
  const { date } = preferences.messages.value;
  const start = useSignal<number | undefined>(undefined);
  const left = (event: PointerEvent) =>
    event.clientX - (event.currentTarget as Element).getBoundingClientRect().left;
  const dragged = (event: PointerEvent): Range | undefined => {
    const [from, to] = [start.value, left(event)];
    if (from === undefined || Math.abs(to - from) < DRAG) return undefined;
    const days = [dayAt(scale, from), dayAt(scale, to)];
    return { from: Math.min(...days), to: Math.max(...days) };
  };
  return (
    <svg
      class="axis"
      width={scale.width}
      height="40"
      dir="ltr"
      aria-hidden="true"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        start.value = left(event);
      }}
      onPointerMove={(event) => {
        if (start.value !== undefined) model.draft.value = dragged(event);
      }}
      onPointerUp={(event) => {
        model.commit(dragged(event) ?? { from: undefined, to: undefined });
        start.value = undefined;
      }}
      onPointerCancel={() => {
        model.draft.value = undefined;
        start.value = undefined;
      }}
    >
      <title>{TIMELINE[preferences.language.value].brush}</title>
      <rect class="axis-ground" width={scale.width} height="40" />
      {ticksOf(scale.span, scale.width / ROOM).map((tick) => (
        <TickMark
          key={tick.day}
          tick={tick}
          left={leftOf(scale, tick.day)}
          words={date(tick.iso)}
          scale={scale}
        />
      ))}
    </svg>
  );
}

interface TickProps {
  readonly tick: Tick;
  readonly left: number;
  readonly words: string;
  readonly scale: Scale;
}

/** Dates too near an end are written inward, so that they are not cut. */
function TickMark({ left, words, scale }: TickProps) {
  const half = ROOM / 2;
  const anchor = left < half ? "start" : left > scale.width - half ? "end" : "middle";
  return (
    <g class="tick">
      <line x1={left} x2={left} y1="30" y2="40" />
      <text x={left} y="22" text-anchor={anchor}>
        {words}
      </text>
    </g>
  );
}
