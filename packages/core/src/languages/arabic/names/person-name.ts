// Where an Arabic name ends that may stand anywhere: word by word, as far as each can be a part of it.
// A stranger would get wrong the article: it comes only in the last part (الأسد), so a name is a run of words that are
// neither listed as ordinary words nor shaped like verbs.
import type { Gender, Span } from "../../../document.ts";
import { inflected } from "../../../lexicons/word-classes.ts";
import type { Site } from "../../../recognize/site.ts";
import { follows, type Word } from "../../../recognize/words.ts";
import { isCommonVerb } from "../common-verbs.ts";
import { cueReadings, reportingNoun } from "../cue-lexicon.ts";
import { WORDS } from "../word-classes.ts";
import { readingsOf } from "./clitics.ts";
import { isVerb, prefixLength } from "./context.ts";
import { isListed, isPlainWord, maySoundForeign, soundsForeign } from "./foreign-sound.ts";
import { endsSurely, nameRunAt, PARTICLE, SHAPE, tellsWhom } from "./name-run.ts";
import {
  COMMON,
  FAMILY,
  FEMALE,
  GIVEN_ALSO_WORDS,
  isGivenName,
  isKnownName,
  MALE,
  ORGANIZATION_HEADS,
  PLACE_HEADS,
  TITLES,
} from "./words.ts";

const REGNAL = /^ال(?:اول|اولي|ثاني|ثانيه|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر)$/u;

/** What makes a given name of two words: صلاح الدين, نصر الله. It neither begins nor ends a name. */
const COMPOUND = /^ال(?:دين|له)$/u;

export interface Name {
  readonly span: Span;
  /** Words it takes, and the index after it. */
  readonly length: number;
  readonly next: number;
  readonly isKnown: boolean;
  readonly knownParts: number;
  readonly gender?: Gender;
  /** Its place makes it a name, not its words. */
  readonly isPlaced?: boolean;
}

/** The name that starts at a word, or undefined. `site.words[index]`'s own gap is not looked at. */
export function nameAt(
  site: Site,
  index: number,
  after: "title" | "comma" | "given" | "subject",
  skip = 0,
): Name | undefined {
  const first = site.words[index];
  if (first === undefined || first.isNumber) return undefined;
  const firstKey =
    skip > 0 ? (readingsOf(first).find((reading) => reading.skip === skip)?.key ?? first.key) : first.key;
  const isLatin = /^\p{Script=Latin}/u.test(first.text);
  if (isLatin || (after !== "given" && !startsName(site, index, after))) return undefined;
  let next = index + 1;
  let parts = PARTICLE.test(firstKey) ? 0 : 1;
  let known = isNamePart(firstKey) ? 1 : 0;
  let open = PARTICLE.test(firstKey);
  while (next < site.words.length && parts < 5) {
    const word = site.words[next];
    if (word === undefined || !/^(?:\s|\s?-\s?)$/u.test(word.gap ?? "")) break;
    if (parts === 1 && known > 0 && !open && REGNAL.test(word.key)) {
      next++;
      break;
    }
    const isParticle = PARTICLE.test(word.key) || (open && word.key === "لا");
    if (isParticle && site.words[next + 1] !== undefined && follows(site.words[next + 1])) {
      open = true;
      next++;
      continue;
    }
    if (!open && COMPOUND.test(word.key)) {
      next++;
      continue;
    }
    if (!open && !goesOn(site, next, parts, known)) break;
    if (
      open &&
      COMMON.has(word.key) &&
      word.text !== "علي" &&
      !endsSurely(site, next + 1) &&
      (!word.key.startsWith("ال") || /^ال(?:ذي|تي|ذين)$/u.test(word.key))
    )
      break;
    const isLast = !open && /^ال/u.test(word.text);
    if (isNamePart(word.key) || isForeignTail(site, next) || isServant(site, next)) known++;
    parts++;
    next++;
    open = false;
    if (isLast) break;
  }
  while (next > index + 1 && PARTICLE.test(site.words[next - 1]?.key ?? "")) next--;
  const last = site.words[next - 1];
  if (last === undefined || (next - index === 1 && PARTICLE.test(firstKey))) return undefined;
  return {
    span: { start: first.start + skip, end: last.end },
    length: next - index,
    next,
    isKnown: known > 0,
    knownParts: known,
    ...(FEMALE.has(firstKey) ? { gender: "f" as const } : MALE.has(firstKey) ? { gender: "m" as const } : {}),
  };
}

/** Listed, or a foreign name by its sound. */
function isNamePart(key: string): boolean {
  return isKnownName(key) || soundsForeign(key);
}

/** "فرانسوا [بروفو]": behind a sure given name a town of one foreign word is the family's name. */
function isMinor(site: Site, index: number): boolean {
  const hit = site.hits[index]!;
  return (
    hit.length === 1 &&
    hit.preposition === undefined &&
    isSureGiven(site, index - 1) &&
    maySoundForeign(site.words[index]!.key) &&
    hit.aliases.every(({ row }) => row.type === "city")
  );
}

function isSureGiven(site: Site, index: number): boolean {
  return readingsOf(site.words[index]!).some(
    ({ key }) => isGivenName(key) && !GIVEN_ALSO_WORDS.has(key) && !COMMON.has(key),
  );
}

/** "هان كانغ [الجائزة]", "سروري [روايته]", "دياز [منفردا]": what is done, with whose or how, behind a whole name. */
function isObject(site: Site, index: number): boolean {
  const { key, text } = site.words[index]!;
  if (/^ال/u.test(text)) return soundsForeign(site.words[index - 1]!.key);
  return /ه$/u.test(text) || (key.endsWith("ا") && !soundsForeign(key));
}

/** "عبد [الرزاق]": a given name with the word before it. */
function isServant(site: Site, index: number): boolean {
  return site.words[index - 1]!.key === "عبد" && /^ال/u.test(site.words[index]!.text);
}

/** "غانلوكا [زامبروتا]": behind a foreign name what only may sound like one is its next part. */
function isForeignTail(site: Site, index: number): boolean {
  const before = readingsOf(site.words[index - 1]!);
  return maySoundForeign(site.words[index]!.key) && before.some(({ key }) => soundsForeign(key));
}

function startsName(site: Site, index: number, after: "title" | "comma" | "subject"): boolean {
  const word = site.words[index];
  const next = site.words[index + 1];
  if (
    word !== undefined &&
    /^(?:ام|ابو|ابن)$/u.test(word.key) &&
    follows(next) &&
    isGivenName(next?.key ?? "")
  )
    return true;
  if (word === undefined || word.key.length < 3) return false;
  if (isGivenName(word.key))
    return (
      !COMMON.has(word.key) ||
      (word.text !== "على" &&
        next !== undefined &&
        follows(next) &&
        (isKnownName(next.key) ||
          (after === "title" &&
            (nameRunAt(site, index) !== undefined ||
              (/^ال/u.test(next.text) && !COMMON.has(next.key) && endsSurely(site, index + 2))))))
    );
  if (PARTICLE.test(word.key) || FAMILY.has(word.key)) return true;
  if (
    after === "comma" &&
    /^ال/u.test(word.key) &&
    isGivenName(word.key.slice(2)) &&
    goesOnAfter(site, index)
  )
    return true;
  if (site.hits[index] !== undefined) return false;
  if (soundsForeign(word.key) && !/ة$/u.test(word.text)) return true;
  if (isOrdinary(word)) return false;
  if (/^(?:[وفبكل]?ال|لل|وت|وي|لت|س[يت]\p{L}{3})/u.test(word.key) && !/^[إأ]ل/u.test(word.text)) return false;
  const isLone = next === undefined || !follows(next) || !goesOn(site, index + 1, 1, 0);
  if (isLone && /^(?:[وف][تينس]|ي\p{L}{3,6}$)/u.test(word.key)) return false;
  return (
    !/^[وفبل]/u.test(word.key) ||
    (after === "title" &&
      next !== undefined &&
      follows(next) &&
      goesOn(site, index + 1, 1, 0) &&
      word.key.length > 3 &&
      !/^[وفبل]+إ/u.test(word.text))
  );
}

/** May this word be the second, third … part of a name? */
function goesOn(site: Site, index: number, parts: number, known: number): boolean {
  const word = site.words[index];
  if (word === undefined || word.text === "على" || /^.?ـ*$|^[بل]\p{L}{3,}ة$/u.test(word.text)) return false;
  if (parts > 1 && tellsWhom(site, index)) return false;
  if (/^ال/u.test(word.text) && reportingNoun(word.key) !== undefined) return false;
  const hit = site.hits[index];
  if (isKnownName(word.key) && !(COMMON.has(word.key) && parts > 1)) return true;
  if (isCoordinated(word)) return false;
  if (hit === undefined && !/ة$/u.test(word.text)) {
    if (soundsForeign(word.key) || (parts === 1 && isForeignTail(site, index))) return true;
  }
  if (hit !== undefined && !(parts === 1 && known > 0 && (word.key.startsWith("ال") || isMinor(site, index))))
    return false;
  if (word.key.length < 3 && !soundsForeign(site.words[index + 1]?.key ?? "")) return false;
  if (isNoLastName(word, parts) && !endsSurely(site, index + 1)) return false;
  const isAfterGiven = known > 0 && (parts === 1 || isGivenName(site.words[index - 1]?.key ?? ""));
  if (parts > 1 && OFFICE.test(word.key)) return false;
  if (parts > 1 && isObject(site, index)) return false;
  if (
    (parts > 1 || isSureGiven(site, index - 1)) &&
    known > 0 &&
    parts < 5 &&
    endsSurely(site, index + 1) &&
    !isKnownElse(word)
  )
    return !isCoordinated(word);
  if (isOrdinary(word, isAfterGiven)) return false;
  if (/^(?:لل|و[تي]|س[يتن]|لت)/u.test(word.key) || /^ت\p{L}{2,}ت$/u.test(word.key)) return false;
  if (/^[وفبك]ال/u.test(word.key) && !(isAfterGiven && isForeignBal(word))) return false;
  if (parts > 1 && (/^[بيلو]/u.test(word.key) || /[تا]$/u.test(word.key)))
    return parts < 3 && /^ل\p{L}+ت$/u.test(word.key);
  if (parts > 1 && /^ال/u.test(word.text) && !endsGivenPart(site, index - 1)) return false;
  return parts < 3;
}

/**
 * "ورفض حمدان [الإجراءات]", "وقّع آبي أحمد [توربينا]": a word of the lists goes on with a name only where it must end;
 * behind one part only as it stands (صبحي حديدي is nobody of iron).
 */
function isNoLastName({ key }: Word, parts: number): boolean {
  return /^ال\p{L}{2,}ات$/u.test(key) || (parts > 1 ? isPlainWord(key) : isListed(key));
}

/** "بوش [وبلير]": a listed name that begins with و would have been taken before. */
function isCoordinated({ text }: Word): boolean {
  return /^و\p{L}{3}/u.test(text);
}

/** "محمد …", "محمد بن [عبد الكريم] …": the family's name may follow. */
function endsGivenPart(site: Site, index: number): boolean {
  return (
    isGivenName(site.words[index]?.key ?? "") || /^(?:بن|ابن|عبد)$/u.test(site.words[index - 1]?.key ?? "")
  );
}

/** A listed word, verb, title or cue, or one with a tanwin: nothing that could be somebody's last name. */
const OFFICE = inflected(WORDS.offices, { before: "ال" });

function isKnownElse(word: Word): boolean {
  const { key, text } = word;
  return (
    word.isNumber ||
    COMMON.has(key) ||
    isVerb(word) ||
    isCommonVerb(key) ||
    cueReadings(key).length > 0 ||
    reportingNoun(key) !== undefined ||
    ORGANIZATION_HEADS.has(key) ||
    PLACE_HEADS.has(key) ||
    TITLES.longest(key, () => undefined) !== undefined ||
    /\u064b|(?:هم|ها)$/u.test(text) ||
    /^لل|^ال\p{L}{4,}ين$/u.test(key) ||
    (/^[بك]ال/u.test(key) && !isForeignBal(word))
  );
}

/** "الحسن ولد …": a given name with an article counts only where a name goes on. */
function goesOnAfter(site: Site, index: number): boolean {
  const next = site.words[index + 1];
  return next !== undefined && follows(next) && (PARTICLE.test(next.key) || isKnownName(next.key));
}

/**
 * Listed as a common word, a verb, a head, or shaped like one: tanwin, plurals, a suffixed pronoun, a verbal noun; a
 * feminine ending too, unless it is the part right after a known given name.
 */
function isOrdinary(word: Word, isAfterGiven = false): boolean {
  const { key, text } = word;
  if (word.isNumber || COMMON.has(key) || isVerb(word) || isCommonVerb(key)) return true;
  if (ORGANIZATION_HEADS.has(key) || PLACE_HEADS.has(key)) return true;
  if (isKnownName(key)) return false;
  if (isAfterGiven ? isListed(key) : isPlainWord(key)) return true;
  if (key.length > 3 && COMMON.has(key.replace(/^[وفبلك]/u, ""))) return true;
  if (key.endsWith("ا") && COMMON.has(key.slice(0, -1))) return true;
  if (!(isAfterGiven && key.length > 5) && (SHAPE.test(key) || /ه$|^إ\p{L}{2}ا\p{L}$/u.test(text)))
    return true;
  if (/[\u064b]|اً$|هم$|ها$/u.test(text)) return true;
  if (!isAfterGiven && (/ة$/u.test(text) || (/(?:ات|ين|ون)$/u.test(key) && key.length > 5))) return true;
  if (TITLES.longest(key, () => undefined) !== undefined) return true;
  return prefixLength(word) > 0 && !(isAfterGiven && isForeignBal(word));
}

/** "كالوغيراس": the first letters look like a preposition and the article, but no listed word is left. */
function isForeignBal({ key }: Word): boolean {
  return /^[فك]ال/u.test(key) && key.length > 5 && !COMMON.has(key.slice(1)) && !COMMON.has(key.slice(3));
}
