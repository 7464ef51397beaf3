// Overlapping candidates settled: the longest wins, of equal ones the surer, so that a name keeps all of its words.
// A stranger would get wrong that extents may overlap freely; only `start`/`end` are settled.
import { compareCodeUnits } from "@isnad/text";
import type { Mention } from "../document.ts";

/** Below this a candidate is no finding, only something that a second look at the article may raise. */
export const THRESHOLD = 0.5;

/**
 * The candidates that stand, in text order. Descriptions are settled apart from names, which may stand inside them
 * ("the envoy of the [Russian] president"); one that is a named person's title is no mention of its own.
 */
export function settle(candidates: readonly Mention[]): Mention[] {
  const names = longest(candidates.filter(({ form }) => form !== "Description"));
  const inner = names.filter(({ form }) => form === "Name");
  const descriptions = candidates.filter(
    (one) => one.form === "Description" && !inner.some((name) => isPartOf(one, name)),
  );
  return [...names, ...longest(descriptions)].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The mentions of `more` that overlap none of `settled`, added to them. */
export function settleAround(settled: readonly Mention[], more: readonly Mention[]): Mention[] {
  const taken = new Set<number>();
  for (const { form, start, end } of settled)
    if (form !== "Description") for (let at = start; at < end; at++) taken.add(at);
  const free = more.filter(({ start, end }) => {
    for (let at = start; at < end; at++) if (taken.has(at)) return false;
    return true;
  });
  return settle([...settled, ...free]);
}

/** Inside a name, or the title in a person's noun phrase. */
function isPartOf(one: Mention, name: Mention): boolean {
  if (one.start >= name.start && one.end <= name.end) return true;
  return name.kind === "person" && one.start >= name.extent.start && one.end <= name.extent.end;
}

function longest(candidates: readonly Mention[]): Mention[] {
  const ranked = candidates
    .filter(({ confidence }) => confidence >= THRESHOLD)
    .sort((a, b) => rank(b) - rank(a) || a.start - b.start || compareCodeUnits(a.rule, b.rule));
  const taken = new Set<number>();
  return ranked.filter(({ start, end }) => {
    for (let at = start; at < end; at++) if (taken.has(at)) return false;
    for (let at = start; at < end; at++) taken.add(at);
    return true;
  });
}

/** A sure short name beats a doubtful long one: length counts in proportion to confidence. */
function rank(mention: Mention): number {
  return (mention.end - mention.start) * mention.confidence ** 2;
}
