// One report in two languages: do both halves come out the same?
// A stranger would get wrong which statements are compared: marks of the two halves are paired in their order, as many as
// have the same speaker, and only pairs of which both were found count.
import type { MarkedArticle } from "./marks.ts";
import { judge } from "./who-said-what.ts";

export interface SameInBoth {
  /** Pairs of marks, and pairs of which both halves were found. */
  readonly paired: number;
  readonly found: number;
  /** Of the found ones: the same speakers, nesting and act all at once. */
  readonly same: number;
}

export function compareHalves(marked: MarkedArticle): SameInBoth {
  const judged = judge(marked);
  const { statements } = marked.article;
  const half = (language: "ar" | "en") =>
    judged.marked.filter(({ mark }) => mark.lang === language && !mark.optional);
  const pairs = longestCommon(half("en"), half("ar"), (a, b) => a.mark.speaker === b.mark.speaker);
  const both = pairs.flatMap(([one, other]) =>
    one.found === undefined || other.found === undefined
      ? []
      : [[statements[one.found]!, statements[other.found]!] as const],
  );
  const same = both.filter(
    ([one, other]) =>
      speakersOf(one) === speakersOf(other) &&
      (one.within === undefined) === (other.within === undefined) &&
      one.act === other.act,
  );
  return { paired: pairs.length, found: both.length, same: same.length };
}

function speakersOf({ speakers }: MarkedArticle["article"]["statements"][number]): string {
  return speakers
    .map(({ entity }) => entity.id)
    .sort()
    .join(" ");
}

/** The longest sequence of pairs that keeps both orders. */
function longestCommon<T>(
  one: readonly T[],
  other: readonly T[],
  isSame: (a: T, b: T) => boolean,
): (readonly [T, T])[] {
  let below: (readonly [T, T])[][] = other.map(() => []).concat([[]]);
  for (const a of one.toReversed()) {
    const row: (readonly [T, T])[][] = [...below];
    for (let at = other.length - 1; at >= 0; at--) {
      const b = other[at]!;
      const paired = isSame(a, b) ? [[a, b] as const, ...below[at + 1]!] : [];
      row[at] = [paired, below[at]!, row[at + 1]!].reduce((x, y) => (y.length > x.length ? y : x));
    }
    below = row;
  }
  return below[0] ?? [];
}
