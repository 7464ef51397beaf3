// Organizations whose name holds an "and": "the [Food and Drug Administration]", "the [Department of Housing and Urban
// Development]".
// A stranger would get wrong that most capitals around "and" are two names: only what no list knows, behind "the" or
// behind a body's own "of", grows together.
import type { Site } from "../../../recognize/site.ts";
import { follows, type Word } from "../../../recognize/words.ts";
import { WORDS } from "../word-classes.ts";
import { FUNCTION } from "./context.ts";
import { isKnownName } from "./runs.ts";
import { ORGANIZATION_HEADS, VERBS } from "./words.ts";

/** The index where a body's name begins that has a head behind `first`: the word or two before "and", behind "the". */
export function beginBeforeAnd(site: Site, first: number): number {
  if (site.words[first - 1]?.key !== "and" || !isSubject(site, first) || !follows(site.words[first]))
    return first;
  for (const before of [first - 2, first - 3]) {
    if (!isSubject(site, before) || !follows(site.words[before + 1])) return first;
    const isOne = before === first - 2 || site.words[before - 1]?.key === "the";
    if (isOne && isOpening(site.words[before - 1]) && follows(site.words[before])) return before;
  }
  return first;
}

/** The index after a body's name that ends in "of …" before `next`: behind the capitals after "and". */
export function endAfterAnd(site: Site, first: number, next: number): number {
  const of = [next - 2, next - 3].find((at) => /^(?:of|for)$/.test(site.words[at]?.key ?? "")) ?? 0;
  const body = site.words[of - 1]?.key ?? "";
  const opens = WORDS.bodiesOf.has(body) || (site.words[of]?.key === "for" && ORGANIZATION_HEADS.has(body));
  if (of <= first || !opens) return next;
  if (site.words[next]?.key !== "and" || !follows(site.words[next])) return next;
  if (!isSubject(site, of + 1) || !isSubject(site, next - 1)) return next;
  let end = next + 1;
  while (end < next + 4 && follows(site.words[end]) && isSubject(site, end)) end++;
  if (end === next + 1) return next;
  const isOfPlace =
    site.words[end]?.key === "of" && follows(site.words[end]) && site.hits[end + 1] !== undefined;
  return isOfPlace ? end + 1 + site.hits[end + 1]!.length : end;
}

/** "the", or what describes a body: "the parliamentary". */
function isOpening(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (word.key === "the" || (word.capital === "none" && !FUNCTION.test(word.key) && !VERBS.has(word.key)))
  );
}

/** A capitalized word that names a subject: no listed name. */
function isSubject(site: Site, index: number): boolean {
  const word = site.words[index];
  return (
    word !== undefined && word.capital === "first" && site.hits[index] === undefined && !isKnownName(word.key)
  );
}
