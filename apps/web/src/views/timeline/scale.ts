// Days and places along the plot, in both directions of reading.
// A stranger would get wrong Arabic pages: there time runs from right to left, as the page is read.
import type { DaySpan } from "@isnad/graph";
import { inText } from "../../drawing/text-size.ts";

export interface Scale {
  readonly span: DaySpan;
  /** In pixels. */
  readonly width: number;
  readonly isMirrored: boolean;
}

/** Room at either end, so that marks of the first and last day are whole. */
const MARGIN = inText(12);

/** Pixels from the left edge of the plot. */
export function leftOf({ span, width, isMirrored }: Scale, day: number): number {
  const along = MARGIN + ((day - span.first) / Math.max(span.last - span.first, 1)) * (width - 2 * MARGIN);
  return isMirrored ? width - along : along;
}

/** The day at a place, within the span. */
export function dayAt({ span, width, isMirrored }: Scale, left: number): number {
  const along = isMirrored ? width - left : left;
  const share = (along - MARGIN) / Math.max(width - 2 * MARGIN, 1);
  return Math.round(span.first + Math.min(Math.max(share, 0), 1) * (span.last - span.first));
}

/** A span with a little time around it; a single day stands in the middle of a week. */
export function padded({ first, last }: DaySpan): DaySpan {
  const pad = first === last ? 3 : Math.ceil((last - first) * 0.01);
  return { first: first - pad, last: last + pad };
}
