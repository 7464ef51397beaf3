// A run of words that stands where a name must stand: after a title, or at the end of a subject, right before what is said.
// A stranger would get wrong how little this asks: place makes these words a name, so it is enough that none of them is
// known to be something else; the rules that read names anywhere ask for listed names.
import type { Span } from "../../../document.ts";
import type { Site } from "../../../recognize/site.ts";
import { follows, type Word } from "../../../recognize/words.ts";
import { isCommonVerb } from "../common-verbs.ts";
import { cueReadings, reportingNoun } from "../cue-lexicon.ts";
import { WORDS } from "../word-classes.ts";
import { isVerb } from "./context.ts";
import { isPlainWord, soundsForeign } from "./foreign-sound.ts";
import {
  COMMON,
  FAMILY,
  isGivenName,
  isKnownName,
  ORGANIZATION_HEADS,
  PLACE_HEADS,
  TITLES,
} from "./words.ts";

export const PARTICLE =
  /^(?:بن|ابن|بنت|ابو|ابي|ابا|ام|ال|عبد|دي|دو|دا|دوس|دل|ديل|فان|فون|لو|سان|ولد|ود|اوف|بني|ماك|مك)$/u;
const PREPOSITION = /^(?:عن|الي|من|في|خلال)$/u;
/** What a verbal noun or a verb looks like: اقتراح, انفجار, استقبال, تشكيل, استبعدوا. */
export const SHAPE =
  /^(?:ا\p{L}ت\p{L}ا\p{L}|ان\p{L}{2}ا\p{L}|است\p{L}{3,}|ت\p{L}{2}ي\p{L}|\p{L}{4,}وا|\p{L}ا\p{L}{2}ا|م\p{L}{2}و\p{L})$/u;
const OPENER = /^(?:ان|انه|انها|انهم|انّ|بان|بانه|بانها|قوله|قولها|تاكيده|تاكيدها|ما)$/u;

export interface NameRun {
  readonly span: Span;
  readonly length: number;
  /** Index after it. */
  readonly next: number;
  readonly known: number;
}

/** The run that starts at a word and ends where a name must end; two to four words, or one that is a listed name. */
export function nameRunAt(site: Site, index: number): NameRun | undefined {
  let next = index;
  let parts = 0;
  let known = 0;
  let isClosed = false;
  while (next < site.words.length && parts < 4 && !isClosed) {
    const word = site.words[next]!;
    if (next > index && !follows(word) && !/^\s?-\s?$/u.test(word.gap ?? "")) break;
    const isParticle = PARTICLE.test(word.key);
    if (!isParticle && (!isNameLike(site, next) || (parts > 1 && tellsWhom(site, next)))) break;
    if (/^ال/u.test(word.text) && !isParticle) {
      if (/^ال\p{L}{4,}ين$/u.test(word.key) && !isKnownName(word.key)) break;
      if ((parts === 0 && !isGivenName(word.key.slice(2))) || reportingNoun(word.key) !== undefined) break;
      isClosed = parts > 0;
    }
    if (isKnownName(word.key) || (isParticle && parts > 0) || soundsForeign(word.key)) known++;
    if (!isParticle) parts++;
    next++;
  }
  while (next > index && PARTICLE.test(site.words[next - 1]!.key)) next--;
  const first = site.words[index];
  const last = site.words[next - 1];
  if (first === undefined || last === undefined || next === index) return undefined;
  if (parts < 2 && known === 0) return undefined;
  const isBefore = known > 0 && isPreposition(site.words[next]);
  if (!(isClosed && known > 0) && !isBefore && !endsName(site, next)) return undefined;
  return { span: { start: first.start, end: last.end }, length: next - index, next, known };
}

/** What is said, a comma, a bracket, a quotation or a verb: a name has ended before it. */
export function endsName(site: Site, index: number): boolean {
  const next = site.words[index];
  if (
    next === undefined ||
    OPENER.test(next.key) ||
    /^(?:الذي|التي|الذين|وهو|وهي|اليوم|امس)$/u.test(next.key) ||
    isVerb(next) ||
    isCommonVerb(next.key)
  )
    return true;
  return /[،,:(«"“.؛]/u.test(next.gap ?? "");
}

/** What is said, or a comma: not the end of a sentence, where any object may stand. */
export function endsSurely(site: Site, index: number): boolean {
  const next = site.words[index];
  return (
    next !== undefined && (OPENER.test(next.key) || isPreposition(next) || /^\s?[،,:(]/u.test(next.gap ?? ""))
  );
}

/** "قالت هالة سمير | لمراسل القناة", "لنظيره التركي": a noun behind ل says whom the name before it speaks to. */
export function tellsWhom(site: Site, index: number): boolean {
  const [word, next] = [site.words[index]!, site.words[index + 1]];
  return (
    /^ل\p{L}{3,}(?:ه|ها|هم)$/u.test(word.key) ||
    (/^ل(?!ل)\p{L}{4}/u.test(word.key) && follows(next) && /^ال/u.test(next?.text ?? ""))
  );
}

function isPreposition(word: Word | undefined): boolean {
  return word !== undefined && (PREPOSITION.test(word.key) || word.text === "على");
}

/** Not known to be anything but a part of a name. */
function isNameLike(site: Site, index: number): boolean {
  const word = site.words[index]!;
  const { key, text } = word;
  if (PARTICLE.test(site.words[index - 1]?.key ?? "") && follows(word) && !COMMON.has(key)) return true;
  if (text === "على" || word.isNumber || /^\p{Script=Latin}/u.test(text)) return false;
  if (isKnownName(key) && (!COMMON.has(key) || text === "علي")) return true;
  if (isPlainWord(key) && !endsSurely(site, index + 1)) return false;
  const before = site.words[index - 1];
  if (before && follows(word) && isGivenName(before.key) && !COMMON.has(key) && endsSurely(site, index + 1))
    return (
      !isVerb(word) &&
      cueReadings(key).length === 0 &&
      !/^(?:[وبفك]ال|لل)|^ال\p{L}+ات$/u.test(key) &&
      key.length > 2
    );
  const after = site.words[index + 1];
  if (
    before &&
    isGivenName(before.key) &&
    WORDS.ranksInNames.has(key) &&
    follows(after) &&
    !/^ال/u.test(after?.text ?? "")
  )
    return true;
  const hit = site.hits[index];
  if (hit?.aliases.some(({ weak, row }) => !weak && row.kind !== "person")) return false;
  if (key.length < 3 || isOrdinary(key) || isVerb(word) || isCommonVerb(key) || cueReadings(key).length > 0)
    return false;
  if (SHAPE.test(key) && !soundsForeign(key) && !endsSurely(site, index + 1)) return false;
  if (looksFuture(site, index) || /^(?:و|لل|[بفك]ال)/u.test(key) || /(?:ها|هم|قوله)$/u.test(key))
    return false;
  if (/ات$/u.test(key) && !endsSurely(site, index + 1) && !endsSurely(site, index + 2)) return false;
  if (WORDS.notInNames.has(key)) return false;
  if (/ة$/u.test(text) && !isBeforeFamily(site, index)) return false;
  return !/\u064b|اً$/u.test(text) && !isStripped(word);
}

/** "نزهة [السلاوي]،": before a listed family name that ends the slot. */
function isBeforeFamily(site: Site, index: number): boolean {
  const next = site.words[index + 1];
  return next !== undefined && follows(next) && FAMILY.has(next.key) && endsSurely(site, index + 2);
}

/** "سيعقد", "ستنطلق", but "ستانيشيتش", and "سيندي ماكين إن": a long word, or one right before a sure end, is a name. */
function looksFuture(site: Site, index: number): boolean {
  const { key } = site.words[index]!;
  if (!/^س[يتن]\p{L}{3}/u.test(key) || key.length > 7) return false;
  return !endsSurely(site, index + 1) && !endsSurely(site, index + 2);
}

function isOrdinary(key: string): boolean {
  return (
    COMMON.has(key) ||
    ORGANIZATION_HEADS.has(key) ||
    PLACE_HEADS.has(key) ||
    TITLES.longest(key, () => undefined) !== undefined
  );
}

/** "وخطة", "لقاء": an ordinary word behind a proclitic. */
function isStripped({ key }: Word): boolean {
  return /^[فبلك]/u.test(key) && (isOrdinary(key.slice(1)) || key.length < 4);
}
