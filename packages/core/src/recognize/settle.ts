// Overlapping candidates settled: the longest wins, of equal ones the surer, so that a name keeps all of its words.
// A stranger would get wrong that extents may overlap freely; only `start`/`end` are settled.
import { compareCodeUnits } from "@isnad/text";
import type { Mention } from "../document.ts";

/** Below this a candidate is no finding, only something that a second look at the article may raise. */
export const THRESHOLD = 0.5;

/** The candidates that stand, in text order. */
export function settle(candidates: readonly Mention[]): Mention[] {
  const ranked = candidates
    .filter(({ confidence }) => confidence >= THRESHOLD)
    .sort((a, b) => rank(b) - rank(a) || a.start - b.start || compareCodeUnits(a.rule, b.rule));
  const taken: Mention[] = [];
  const starts = new Map<number, Mention>();
  for (const mention of ranked) {
    let isFree = true;
    for (let at = mention.start; at < mention.end && isFree; at++) isFree = !starts.has(at);
    if (!isFree) continue;
    for (let at = mention.start; at < mention.end; at++) starts.set(at, mention);
    taken.push(mention);
  }
  return taken.sort((a, b) => a.start - b.start);
}

/** A sure short name beats a doubtful long one: length counts in proportion to confidence. */
function rank(mention: Mention): number {
  return (mention.end - mention.start) * mention.confidence ** 2;
}
