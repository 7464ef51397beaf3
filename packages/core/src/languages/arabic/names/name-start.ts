// May an Arabic name begin at this word? Behind a title more may than behind a comma or as a subject.
// A stranger would get wrong the first letters: و, ف, ب and ل begin names as well (بوتين, لافروف), so a word with one of
// them opens a name only behind a title, where another part follows.
import type { Site } from "../../../recognize/site.ts";
import { follows, type Word } from "../../../recognize/words.ts";
import { soundsForeign } from "./foreign-sound.ts";
import { endsSurely } from "./name-end.ts";
import { mayGoOn } from "./name-part.ts";
import { nameRunAt } from "./name-run.ts";
import { isOrdinary, PARTICLE } from "./name-word.ts";
import { COMMON, FAMILY, isGivenName, isKnownName } from "./words.ts";

/** What stands before the name. */
export type Before = "title" | "comma" | "subject";

export function startsName(site: Site, index: number, after: Before): boolean {
  const word = site.words[index];
  if (word === undefined) return false;
  if (isKunya(site, index)) return true;
  if (word.key.length < 3) return false;
  if (isGivenName(word.key)) return !COMMON.has(word.key) || isGivenForAll(site, index, after);
  if (PARTICLE.test(word.key) || FAMILY.has(word.key)) return true;
  if (after === "comma" && isDefiniteGiven(site, index)) return true;
  if (site.hits[index] !== undefined) return false;
  if (soundsForeign(word.key) && !/ة$/u.test(word.text)) return true;
  return !isOrdinary(word) && isShapedToStart(site, index, after);
}

/** "أبو مازن", "ابن خالد". */
function isKunya(site: Site, index: number): boolean {
  const next = site.words[index + 1];
  return /^(?:ام|ابو|ابن)$/u.test(site.words[index]!.key) && follows(next) && isGivenName(next?.key ?? "");
}

/** A given name that is a common word as well: the next word is a name, or behind a title ends one. */
function isGivenForAll(site: Site, index: number, after: Before): boolean {
  const next = site.words[index + 1];
  if (site.words[index]!.text === "على" || next === undefined || !follows(next)) return false;
  if (isKnownName(next.key)) return true;
  return after === "title" && (nameRunAt(site, index) !== undefined || isDefiniteLast(site, next, index + 2));
}

function isDefiniteLast(site: Site, word: Word, end: number): boolean {
  return /^ال/u.test(word.text) && !COMMON.has(word.key) && endsSurely(site, end);
}

/** "الحسن ولد …": a given name with an article counts only where a name goes on. */
function isDefiniteGiven(site: Site, index: number): boolean {
  const { key } = site.words[index]!;
  const next = site.words[index + 1];
  return (
    /^ال/u.test(key) &&
    isGivenName(key.slice(2)) &&
    next !== undefined &&
    follows(next) &&
    (PARTICLE.test(next.key) || isKnownName(next.key))
  );
}

/** No article, no verb; with a letter that may be a proclitic only behind a title, where another part follows. */
function isShapedToStart(site: Site, index: number, after: Before): boolean {
  const { key, text } = site.words[index]!;
  const next = site.words[index + 1];
  const isForeign = after === "title" && next !== undefined && follows(next) && soundsForeign(next.key);
  if (/^س[يت]\p{L}{3}/u.test(key) && !isForeign) return false;
  if (/^(?:[وفبكل]?ال|لل|وت|وي|لت)/u.test(key) && !/^[إأ]ل/u.test(text)) return false;
  const isLone = next === undefined || !follows(next) || !mayGoOn(site, index + 1, 1, 0);
  if (isLone && /^(?:[وف][تينس]|ي\p{L}{3,6}$)/u.test(key)) return false;
  if (!/^[وفبل]/u.test(key)) return true;
  return after === "title" && !isLone && key.length > 3 && !/^[وفبل]+إ/u.test(text);
}
