// An article's mentions by place: which overlap a span, and which came last before an offset.
import type { Mention, Span } from "../document.ts";

/** Answers in the logarithm of the number of mentions, as long as no extent is longer than a paragraph. */
export class MentionIndex {
  readonly #mentions: readonly Mention[];
  /** For each position the furthest extent end of the mentions up to it. */
  readonly #reach: number[] = [];

  constructor(mentions: readonly Mention[]) {
    this.#mentions = mentions.toSorted(
      (a, b) => a.extent.start - b.extent.start || b.extent.end - a.extent.end,
    );
    let reach = 0;
    for (const { extent } of this.#mentions) {
      reach = Math.max(reach, extent.end);
      this.#reach.push(reach);
    }
  }

  /** The mentions whose extents overlap a span, by the start of their extents, longer ones first. */
  overlapping(span: Span): Mention[] {
    const found: Mention[] = [];
    for (let at = firstWhere(this.#reach, (reach) => reach > span.start); at < this.#mentions.length; at++) {
      const mention = this.#mentions[at]!;
      if (mention.extent.start >= span.end) break;
      if (mention.extent.end > span.start) found.push(mention);
    }
    return found;
  }

  /** The mentions that start in a span, the last one first. */
  *backwards(span: Span): Generator<Mention> {
    let at = firstWhere(this.#mentions, ({ extent }) => extent.start >= span.end) - 1;
    for (; at >= 0 && this.#mentions[at]!.extent.start >= span.start; at--) yield this.#mentions[at]!;
  }
}

/** The first index for which a condition holds that holds for all after it. */
function firstWhere<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(items[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
