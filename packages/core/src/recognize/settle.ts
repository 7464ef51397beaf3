// Overlapping candidates settled: the longest wins, of equal ones the surer, so that a name keeps all of its words.
// A stranger would get wrong that extents may overlap freely; only `start`/`end` are settled.
import { compareCodeUnits } from "@isnad/text";
import type { Mention } from "../document.ts";

/** Below this a candidate is no finding, only something that a second look at the article may raise. */
const THRESHOLD = 0.5;

/**
 * The candidates that stand, in text order. Descriptions are settled apart from names, which may stand inside them
 * ("the envoy of the [Russian] president"); one that is a named person's title is no mention of its own, but for the ministry
 * in it.
 */
export function settle(candidates: readonly Mention[]): Mention[] {
  const names = longest(merged(candidates.filter(({ form }) => form !== "Description")));
  /** For each code unit the place in `names` of the one that covers it, plus one. */
  const covered = new Uint32Array(endOf(candidates));
  names.forEach((name, index) => {
    if (name.form !== "Name") return;
    const { start, end } = name.kind === "person" ? name.extent : name;
    for (let at = start; at < end; at++) if (covered[at] === 0) covered[at] = index + 1;
  });
  const descriptions = candidates.filter(
    ({ form, start, end, refers }) =>
      form === "Description" &&
      (covered[start] === 0 ||
        covered[start] !== covered[end - 1] ||
        (refers === "home" && isBeside(names[covered[start]! - 1]!, start, end))),
  );
  return [...names, ...longest(descriptions)].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** In a person's title, not in the name itself. */
function isBeside(name: Mention, start: number, end: number): boolean {
  return name.kind === "person" && (end <= name.start || start >= name.end);
}

/** The mentions of `more` that overlap none of `settled`, added to them. */
export function settleAround(settled: readonly Mention[], more: readonly Mention[]): Mention[] {
  const taken = new Uint8Array(Math.max(endOf(settled), endOf(more)));
  for (const { form, start, end } of settled) if (form !== "Description") taken.fill(1, start, end);
  return settle([...settled, ...more.filter((mention) => isFree(taken, mention))]);
}

/** The offset after all mentions and their extents. */
function endOf(mentions: readonly Mention[]): number {
  let last = 0;
  for (const { end, extent } of mentions) last = Math.max(last, end, extent.end);
  return last;
}

function isFree(taken: Uint8Array, { start, end }: Mention): boolean {
  for (let at = start; at < end; at++) if (taken[at] === 1) return false;
  return true;
}

/** What several rules say of the same words, together: the lexicon's entry, the widest extent, the roles. */
function merged(candidates: readonly Mention[]): Mention[] {
  const bySpan = new Map<string, Mention>();
  for (const one of candidates) {
    const key = `${one.start} ${one.end} ${one.kind} ${one.form}`;
    const other = bySpan.get(key);
    bySpan.set(key, other === undefined ? one : mergedPair(other, one));
  }
  return [...bySpan.values()];
}

function mergedPair(a: Mention, b: Mention): Mention {
  const [first, second] = b.confidence > a.confidence ? [b, a] : [a, b];
  const gender = first.gender ?? second.gender;
  const entry = first.entry ?? second.entry;
  return {
    ...first,
    extent: {
      start: Math.min(a.extent.start, b.extent.start),
      end: Math.max(a.extent.end, b.extent.end),
    },
    roles: first.roles.length > 0 ? first.roles : second.roles,
    ...(gender === undefined ? {} : { gender }),
    ...(entry === undefined ? {} : { entry }),
  };
}

function longest(candidates: readonly Mention[]): Mention[] {
  const ranked = candidates
    .filter(({ confidence }) => confidence >= THRESHOLD)
    .map((mention) => ({ mention, rank: rank(mention) }))
    .sort(
      (a, b) =>
        b.rank - a.rank ||
        a.mention.start - b.mention.start ||
        compareCodeUnits(a.mention.rule, b.mention.rule),
    );
  const taken = new Uint8Array(endOf(candidates));
  const standing: Mention[] = [];
  for (const { mention } of ranked) {
    if (!isFree(taken, mention)) continue;
    taken.fill(1, mention.start, mention.end);
    standing.push(mention);
  }
  return standing;
}

/** A sure short name beats a doubtful long one: length counts in proportion to confidence. */
function rank(mention: Mention): number {
  return (mention.end - mention.start) * mention.confidence ** 2;
}
