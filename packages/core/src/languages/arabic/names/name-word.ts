// What an Arabic word tells by itself where a name may stand: a particle of names, a word of the lists, the shape of a verb.
// A stranger would get wrong what no list says: an unlisted word is no evidence for a name, so that these only say what
// speaks against one; whether it may be part of a name is asked in its place (name-part.ts).
import type { Word } from "../../../recognize/words.ts";
import { isCommonVerb } from "../common-verbs.ts";
import { cueReadings, reportingNoun } from "../cue-lexicon.ts";
import { isVerb, prefixLength } from "./context.ts";
import { isListed, isPlainWord } from "./foreign-sound.ts";
import { COMMON, isKnownName, isTitle, ORGANIZATION_HEADS, PLACE_HEADS } from "./words.ts";

export const PARTICLE =
  /^(?:بن|ابن|بنت|ابو|ابي|ابا|ام|ال|عبد|دي|دو|دا|دوس|دل|ديل|فان|فون|لو|سان|ولد|ود|اوف|بني|ماك|مك)$/u;

/** What a verbal noun or a verb looks like: اقتراح, انفجار, استقبال, تشكيل, استبعدوا. */
export const SHAPE =
  /^(?:ا\p{L}ت\p{L}ا\p{L}|ان\p{L}{2}ا\p{L}|است\p{L}{3,}|ت\p{L}{2}ي\p{L}|\p{L}{4,}وا|\p{L}ا\p{L}{2}ا|م\p{L}{2}و\p{L})$/u;

export const TANWIN = /\u064b/u;

/** A common word or verb. */
export function isCommon(word: Word): boolean {
  return COMMON.has(word.key) || isVerb(word) || isCommonVerb(word.key);
}

export function isHead(key: string): boolean {
  return ORGANIZATION_HEADS.has(key) || PLACE_HEADS.has(key);
}

/** A listed word, verb, title or cue, or one with a tanwin: nothing that could be somebody's last name. */
export function isKnownElse(word: Word): boolean {
  const { key, text } = word;
  return (
    word.isNumber ||
    isCommon(word) ||
    cueReadings(key).length > 0 ||
    reportingNoun(key) !== undefined ||
    isHead(key) ||
    isTitle(key) ||
    TANWIN.test(text) ||
    /(?:هم|ها)$/u.test(text) ||
    /^لل|^ال\p{L}{4,}ين$/u.test(key) ||
    (/^[بك]ال/u.test(key) && !isForeignBal(word))
  );
}

/**
 * Listed as a common word, a verb, a head, or shaped like one: tanwin, plurals, a suffixed pronoun, a verbal noun; a
 * feminine ending too, unless it is the part right after a known given name.
 */
export function isOrdinary(word: Word, isAfterGiven = false): boolean {
  const { key, text } = word;
  if (word.isNumber || isCommon(word) || isHead(key)) return true;
  if (isKnownName(key)) return false;
  if (isAfterGiven ? isListed(key) : isPlainWord(key)) return true;
  if (isCommonInflected(key) || TANWIN.test(text) || /(?:هم|ها)$/u.test(text) || isTitle(key)) return true;
  if (!(isAfterGiven && key.length > 5) && (SHAPE.test(key) || /ه$|^إ\p{L}{2}ا\p{L}$/u.test(text)))
    return true;
  if (!isAfterGiven && (/ة$/u.test(text) || (/(?:ات|ين|ون)$/u.test(key) && key.length > 5))) return true;
  return prefixLength(word) > 0 && !(isAfterGiven && isForeignBal(word));
}

/** A common word behind a proclitic, or in the accusative. */
function isCommonInflected(key: string): boolean {
  return (
    (key.length > 3 && COMMON.has(key.replace(/^[وفبلك]/u, ""))) ||
    (key.endsWith("ا") && COMMON.has(key.slice(0, -1)))
  );
}

/** "وخطة", "لقاء": an ordinary word behind a proclitic. */
export function isStripped({ key }: Word): boolean {
  if (!/^[فبلك]/u.test(key)) return false;
  const rest = key.slice(1);
  return key.length < 4 || COMMON.has(rest) || isHead(rest) || isTitle(rest);
}

/** "بوش [وبلير]": a listed name that begins with و would have been taken before. */
export function isCoordinated({ text }: Word): boolean {
  return /^و\p{L}{3}/u.test(text);
}

/** "كالوغيراس": the first letters look like a preposition and the article, but no listed word is left. */
export function isForeignBal({ key }: Word): boolean {
  return /^[فك]ال/u.test(key) && key.length > 5 && !COMMON.has(key.slice(1)) && !COMMON.has(key.slice(3));
}
