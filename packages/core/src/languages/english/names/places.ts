// English places that no list holds: capitals with a head ("… County", "Lake …"), and unlisted capitals after "in".
import type { Mention } from "../../../document.ts";
import { nameMention, type Site } from "../../../recognize/site.ts";
import { binds, follows, type Word } from "../../../recognize/words.ts";
import { WORDS } from "../word-classes.ts";
import { isHeadline } from "./persons.ts";
import { isGivenName } from "./runs.ts";
import { COMMON, ORGANIZATION_HEADS, PLACE_HEADS, PLACE_OPENERS } from "./words.ts";

export function englishPlaces(site: Site): Mention[] {
  if (isHeadline(site)) return [];
  return site.words.flatMap((_, index) => {
    const mention =
      closedByHead(site, index) ??
      openedByHead(site, index) ??
      beforeSmallHead(site, index) ??
      afterPreposition(site, index);
    return mention === undefined ? [] : [mention];
  });
}

function isCapital(site: Site, index: number): boolean {
  const word = site.words[index];
  return word !== undefined && word.capital !== "none" && !word.isNumber;
}

/** "[Aldersey County]". */
function closedByHead(site: Site, index: number): Mention | undefined {
  const head = site.words[index];
  if (head === undefined || !PLACE_HEADS.has(head.key) || head.capital === "none" || !binds(head))
    return undefined;
  let first = index;
  while (
    first > 0 &&
    index - first < 3 &&
    binds(site.words[first]) &&
    isCapital(site, first - 1) &&
    !isPlain(site, first - 1)
  )
    first--;
  if (first === index) return undefined;
  const after = site.words[index + 1];
  if (after !== undefined && follows(after) && after.capital !== "none" && ORGANIZATION_HEADS.has(after.key))
    return undefined;
  return placeMention(site, first, index + 1, "en-place-head", 0.72);
}

/** An ordinary word, unless it is a direction within a name ("East River"). */
function isPlain(site: Site, index: number): boolean {
  const word = site.words[index];
  if (word === undefined) return true;
  return COMMON.has(word.key) && (word.gap === undefined || !WORDS.placeAdjectives.has(word.key));
}

/** "[Mount Aldersey]". */
function openedByHead(site: Site, index: number): Mention | undefined {
  const opener = site.words[index];
  if (opener === undefined || opener.capital === "none" || !PLACE_OPENERS.has(opener.key)) return undefined;
  if (!isCapital(site, index + 1) || !follows(site.words[index + 1]) || isPlain(site, index + 1))
    return undefined;
  return placeMention(site, index, index + 2, "en-place-opener", 0.72);
}

/** "the [Jarinje] border crossing", "[Zubin Potok] district": one or two unlisted capitals, and what they are in small letters. */
function beforeSmallHead(site: Site, index: number): Mention | undefined {
  const before = site.words[index - 1];
  if (before !== undefined && before.capital !== "none" && follows(site.words[index])) return undefined;
  if (site.words[index]?.gap === undefined && COMMON.has(site.words[index]?.key ?? "")) return undefined;
  const next = endOfCapitals(site, index);
  if (next === undefined || site.words.slice(index, next).some(isNoPlace)) return undefined;
  for (let at = index; at < next; at++) if (site.hits[at] !== undefined) return undefined;
  const isBetween = /^(?:border|refugee|displacement|mountain|coastal|rural|administrative)$/.test(
    site.words[next]?.key ?? "",
  );
  const head = site.words[isBetween ? next + 1 : next];
  if (head === undefined || !follows(head) || !follows(site.words[next]) || head.capital !== "none")
    return undefined;
  if (!WORDS.placesBehindName.has(head.key) || isGivenName(site.words[index]!.key)) return undefined;
  return placeMention(site, index, next, "en-place-before-noun", 0.7);
}

/** "in [Aldersey],": one or two unlisted capitals between a preposition of place and punctuation or another preposition. */
function afterPreposition(site: Site, index: number): Mention | undefined {
  const preposition = site.words[index - 1]?.key ?? "";
  if (!follows(site.words[index]) || site.hits[index] !== undefined) return undefined;
  const isOfPlace = preposition === "of" && WORDS.placeNouns.has(site.words[index - 2]?.key ?? "");
  if (!isOfPlace && !/^(?:in|near|outside)$/.test(preposition)) return undefined;
  const next = endOfCapitals(site, index);
  if (next === undefined || site.words.slice(index, next).some(isNoPlace)) return undefined;
  if (preposition !== "near" && isGivenName(site.words[index]!.key)) return undefined;
  const after = site.words[next];
  const end = site.words[next - 1]!.end;
  const gap = after?.gap ?? site.text.slice(end, end + 1);
  const isBound = after === undefined || /^[.,;:)]/.test(gap) || AFTER_PLACE.test(after.key);
  if (!isBound && !isOfPlace) return undefined;
  const confidence = isOfPlace ? 0.7 : /^,\s/.test(gap) ? 0.6 : 0.55;
  return placeMention(site, index, next, "en-place-after-preposition", confidence);
}

const AFTER_PLACE = /^(?:in|on|and|to|with|by|near|after|before|when|where|for|at|that|since|during)$/;

/** The index behind one or two capitals that no third follows. */
function endOfCapitals(site: Site, index: number): number | undefined {
  let next = index;
  while (
    next < index + 2 &&
    isCapital(site, next) &&
    !COMMON.has(site.words[next]?.key ?? "") &&
    (next === index || binds(site.words[next]))
  )
    next++;
  return next === index || (isCapital(site, next) && binds(site.words[next])) ? undefined : next;
}

/** An acronym, or the word that a body ends in. */
function isNoPlace({ capital, key, text }: Word): boolean {
  return (capital === "all" && text.length > 1) || ORGANIZATION_HEADS.has(key);
}

function placeMention(site: Site, first: number, next: number, rule: string, confidence: number): Mention {
  const start = site.words[first]?.start ?? 0;
  const end = site.words[next - 1]?.end ?? start;
  return nameMention(site, { start, end }, { kind: "place", rule, confidence });
}
