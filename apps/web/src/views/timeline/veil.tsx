// What lies over the days that the brush leaves out. Drawn over the lanes, so that brushing draws no mark anew.
import { leftOf, type Scale } from "./scale.ts";
import type { TimelineModel } from "./timeline-model.ts";

export function Veil({ model, scale }: { readonly model: TimelineModel; readonly scale: Scale }) {
  const { from, to } = model.range.value;
  if (from === undefined && to === undefined) return null;
  const start = from === undefined ? 0 : within(along(scale, from - 0.5), scale);
  const end = to === undefined ? scale.width : within(along(scale, to + 0.5), scale);
  return (
    <div class="veils" aria-hidden="true">
      <span class="veil" style={{ insetInlineStart: 0, inlineSize: `${start}px` }} />
      <span class="brushed" style={{ insetInlineStart: `${start}px`, inlineSize: `${end - start}px` }} />
      <span class="veil" style={{ insetInlineStart: `${end}px`, insetInlineEnd: 0 }} />
    </div>
  );
}

/** Pixels from where reading begins. */
function along(scale: Scale, day: number): number {
  const left = leftOf(scale, day);
  return scale.isMirrored ? scale.width - left : left;
}

function within(at: number, { width }: Scale): number {
  return Math.min(Math.max(at, 0), width);
}
