// The dates along the top, and the brush: dragging over them lets only those days through.
import { type Tick, ticksOf } from "@isnad/graph";
import { useSignal } from "@preact/signals";
import { inText } from "../../drawing/text-size.ts";
import { TIMELINE } from "../../messages/timeline.ts";
import { useApp } from "../../model/app.ts";
import { wordsFor } from "../parts/words.ts";
import { dayAt, leftOf, type Scale } from "./scale.ts";
import type { Range, TimelineModel } from "./timeline-model.ts";

/** Pixels that a date takes, and with what stands around it. */
const [DATE, ROOM] = [inText(92), inText(104)];
const HEIGHT = inText(40);
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
      height={HEIGHT}
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
      <title>{wordsFor(preferences, TIMELINE).brush}</title>
      <rect class="axis-ground" width={scale.width} height={HEIGHT} />
      {written(ticksOf(scale.span, scale.width / ROOM), scale).map(({ tick, ...place }) => (
        <TickMark key={tick.day} words={date(tick.iso)} {...place} />
      ))}
    </svg>
  );
}

interface Written {
  readonly tick: Tick;
  readonly left: number;
  /** Where the date begins and ends; pushed inward at the ends of the axis, so that none is cut. */
  readonly box: readonly [number, number];
}

/** The ticks with room for their dates; where two would overlap the later one is left unwritten. */
function written(ticks: readonly Tick[], scale: Scale): readonly Written[] {
  const taken: (readonly [number, number])[] = [];
  return ticks.flatMap((tick) => {
    const left = leftOf(scale, tick.day);
    const from = Math.min(Math.max(left - DATE / 2, 2), scale.width - DATE - 2);
    const box = [from, from + DATE] as const;
    if (taken.some(([start, end]) => box[0] < end && start < box[1])) return [];
    taken.push(box);
    return [{ tick, left, box }];
  });
}

function TickMark({ left, box: [from, to], words }: Omit<Written, "tick"> & { readonly words: string }) {
  return (
    <g class="tick">
      <line x1={left} x2={left} y1={inText(30)} y2={HEIGHT} />
      <text x={(from + to) / 2} y={inText(22)}>
        {words}
      </text>
    </g>
  );
}
