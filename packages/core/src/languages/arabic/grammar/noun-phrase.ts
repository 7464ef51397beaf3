// Noun phrases, as far as word order tells them without a dictionary of nouns.
// A stranger would get wrong that a phrase without a known name is bounded by what cannot belong to it, not by what can.
import type { Mention, Span } from "../../../document.ts";
import { inflected } from "../../../lexicons/word-classes.ts";
import type { SpeakerWords } from "../../language.ts";
import { reportingNoun } from "../cue-lexicon.ts";
import { isGivenName } from "../names/words.ts";
import { WORDS } from "../word-classes.ts";
import { isAgentNoun } from "./agent-nouns.ts";
import { ADVERBS, CONNECTORS, DEMONSTRATIVES, PREPOSITIONS, RELATIVES } from "./function-words.ts";
import { isOfOwn } from "./object-not-subject.ts";
import {
  complementizerAt,
  isColon,
  isComma,
  isGoverned,
  isQuoteMark,
  type Reading,
  type Word,
} from "./reading.ts";

/** Who speaks, and where the words stand. */
export interface Subject {
  readonly words: SpeakerWords;
  /** Index of the first word after the subject; for one before the verb, the word after the verb. */
  readonly next: number;
  readonly place: "after" | "before" | "dropped";
}

/** The prepositions by which a verb's row ties its content on: what carries one is the content, not the subject. */
export type Ties = readonly string[];

function isTied(reading: Reading, word: Word, ties: Ties): boolean {
  return ["ب", "ل"].some((tie) => ties.includes(tie) && isProclitic(reading, word, tie));
}

export function canStartNoun(reading: Reading, index: number, ties: Ties = []): boolean {
  const word = reading.words[index]!;
  if (isTied(reading, word, ties)) return false;
  return (
    word.token.kind === "word" &&
    !word.conjunction &&
    !PREPOSITIONS.has(word.bare) &&
    !RELATIVES.has(word.bare) &&
    !CONNECTORS.has(word.bare) &&
    !isGoverned(reading, index) &&
    !/^[بلك](?:هذا|هذه|هذين|هاتين|هولاء|ذلك|تلك)$/u.test(word.bare) &&
    !/^ب(?:يد|يدي|نفس|انفس|دور|راس|عين|صوت)(?:ه|ها|هم)$/u.test(word.bare) &&
    !/^(?:ب|ل|ك)(?:ان)?$|^(?:ب|ل|في|الي|علي|عن|من|مع|لدي|امام|عند|حول|نحو|تجاه|بين|خلال|بعد|قبل|دون|ضد|عبر|خلف|حيال)(?:ه|ها|هم|هن|هما|نا|ي)$/u.test(
      word.bare,
    )
  );
}

/** After a definite noun, one with a possessive pronoun is the object: "شركاؤنا العراقيون | التزامهم". */
export function endsNoun(reading: Reading, at: number, start: number, ties: Ties = []): boolean {
  const word = reading.words[at]!;
  if (at > start && /^ال|نا$/u.test(reading.words[at - 1]!.bare) && /.{4}(?:هم|ها|هما|نا)$/u.test(word.bare))
    return true;
  if (at > start && isDefinite(reading.words[at - 1]!) && (isOfOwn(word) || isDeed(reading, word)))
    return true;
  if (at === start + 1 && isAnother(reading.words[start]!, word)) return true;
  if (at > start + 1 && endsUnknownName(reading, at, start)) return true;
  if (at > start && (/\u064b/u.test(word.token.text) || word.bare === "نقلا" || isSkippable(reading, at)))
    return true;
  if (at > start && /^ال(?:قول|تاكيد|تشديد)$/u.test(word.bare) && complementizerAt(reading, at + 1))
    return true;
  if (
    at > start &&
    /^ال/u.test(reading.words[at - 1]!.bare) &&
    /^ال\p{L}{3,}ين$/u.test(word.bare) &&
    !word.inside
  )
    return true;
  if (at - start >= 8 || (at > start && /^(?:كافه|جميع|كل|اي|بعض|سائر)$/u.test(word.bare))) return true;
  if (at > start && word.mention && isAgent(word.mention) && word.mention.extent.start === word.bareStart)
    return true;
  if (word.quote && word.quote.start === word.start) return true;
  if (at > start && isTied(reading, word, ties)) return true;
  return (
    endsSlot(reading, at) ||
    (word.token.kind === "punctuation" && !isQuoteMark(word)) ||
    (PREPOSITIONS.has(word.bare) && at > start) ||
    RELATIVES.has(word.bare) ||
    CONNECTORS.has(word.bare) ||
    ADVERBS.has(word.bare) ||
    DEMONSTRATIVES.has(word.bare) ||
    (at > start && isGoverned(reading, at)) ||
    (at > start &&
      word.cues.length > 0 &&
      !isGoverned(reading, at) &&
      complementizerAt(reading, at + 1) !== undefined)
  );
}

const DEED = /^(?:(?:ا|است|ان)\p{L}{2,3}ا\p{L}|ت\p{L}{2}ي\p{L}|م\p{L}{3}ه)$/u;

/** "جدد السفير | دعوة بلاده", "أكد المتحدث | استمرار العملية": a verbal noun in construct, which no definite noun before it can own. */
function isDeed({ words }: Reading, { bare, index, inside, conjunction }: Word): boolean {
  if (conjunction || inside || isGivenName(bare) || isAgentNoun(bare)) return false;
  const isOfSomething = /^ال|\p{L}{3}(?:ه|ها|هم)$/u.test(words[index + 1]?.bare ?? "");
  return isOfSomething && (DEED.test(bare) || reportingNoun(bare) !== undefined);
}

/** "النقابات | الأسر", "اللجان | المنظمات": after a noun with its article a definite word that cannot be its adjective. */
function isAnother(noun: Word, { bare, inside }: Word): boolean {
  if (/^ال/u.test(noun.bare) && /^ال\p{L}{3,}ات$/u.test(bare) && !/(?:ات|نساء)$/u.test(noun.bare))
    return true;
  return (
    /^ال\p{L}+(?:ه|ات)$/u.test(noun.bare) &&
    inside === undefined &&
    /^ال\p{L}{3,}$/u.test(bare) &&
    !/(?:ه|ات|ي|ا)$|^الا\p{L}{3}$/u.test(bare)
  );
}

/** "حمّل النائب شيروان دوبرداني | الحكومة": a title, words that are no nouns of office, and a body with its article. */
function endsUnknownName({ words }: Reading, at: number, start: number): boolean {
  const [first, before, word] = [words[start]!, words[at - 1]!, words[at]!];
  return (
    /^ال/u.test(first.bare) &&
    isAgentNoun(first.bare) &&
    !/^ال|^باسم$/u.test(before.bare) &&
    !isAgentNoun(before.bare) &&
    /^ال/u.test(word.bare) &&
    word.mention?.kind === "organization" &&
    word.mention.extent.start === word.bareStart
  );
}

function isDefinite({ bare, inside }: Word): boolean {
  return bare.startsWith("ال") || (inside?.form === "Name" && inside.kind !== "person");
}

/** The content begins here, so there is no subject left to come. */
export function endsSlot(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  return (
    word === undefined ||
    isColon(word) ||
    isComma(word) ||
    complementizerAt(reading, at) !== undefined ||
    (PREPOSITIONS.has(word.bare) && complementizerAt(reading, at + 1) !== undefined) ||
    (word.quote !== undefined && word.quote.use === "speech" && word.quote.start === word.start)
  );
}

export function isSkippable(reading: Reading, index: number): boolean {
  const word = reading.words[index];
  if (word === undefined || word.mention) return false;
  if (ADVERBS.has(word.bare) && !word.conjunction) return true;
  if (
    /^(?:يوم|ليله|نهار)$/u.test(word.bare) &&
    reading.dates.some(({ span }) => span.start === reading.words[index + 1]?.bareStart)
  )
    return true;
  if (inManner(reading, index) || inPeriod(reading, index) || inRegard(reading, index)) return true;
  if (word.bare === "في" && /^(?:وقت|غضون)$/u.test(reading.words[index + 1]?.bare ?? "")) return true;
  if (/^(?:وقت|سابق|لاحق|مبكر|متاخر)$/u.test(word.bare) && index > 0 && isSkippable(reading, index - 1))
    return true;
  if (/^(?:لنا|له|لها|لهم|اليه|اليها|اليهم|فيه|فيها|عليه|عليها|عليهم|بدوره|بدورها)$/u.test(word.bare))
    return true;
  if (reading.dates.some(({ span }) => span.start <= word.bareStart && word.bareStart < span.end))
    return true;
  return (
    /^(?:الحالي|الجاري|الماضي|المقبل|القادم|المنصرم|الماضيه|المقبله|نفسه|نفسها)$/u.test(word.bare) &&
    index > 0 &&
    isSkippable(reading, index - 1)
  );
}

const REGARD =
  /^(?:في (?:هذا|ذات|نفس) (?:ال)?(?:صدد|سياق|اطار|شان|خصوص|مجال|وقت|اتجاه)|في الوقت (?:نفسه|ذاته|عينه))$/u;

/** "في هذا الصدد", "في الوقت نفسه": said beside something else. */
function inRegard({ words }: Reading, index: number): boolean {
  const opens = [0, 1, 2].find((step) => words[index - step]?.bare === "في");
  if (opens === undefined) return false;
  const three = words.slice(index - opens, index - opens + 3).map(({ bare }) => bare);
  return REGARD.test(three.join(" "));
}

/** "الأسبوع الماضي", "الشهر المقبل": when. */
function inPeriod(reading: Reading, index: number): boolean {
  const [word, next] = [reading.words[index]?.bare ?? "", reading.words[index + 1]?.bare ?? ""];
  return (
    /^(?:الاسبوع|الشهر|العام|السنه|الليله|الساعه)$/u.test(word) &&
    /^(?:الماضي|الماضيه|المقبل|المقبله|الجاري|الجاريه|الحالي|الفايت|المنصرم|القادم)$/u.test(next)
  );
}

const MOOD = inflected(WORDS.moods, { before: "ب" });
const MANNER = inflected(WORDS.manners, { before: "ب" });

/** "بشكل غير مباشر", "بصورة رسمية", "بشدة": how it was said. */
function inManner(reading: Reading, index: number): boolean {
  const [word, before, earlier] = [0, 1, 2].map((step) => reading.words[index - step]?.bare ?? "");
  if (MANNER.test(word!) || MOOD.test(word!)) return true;
  return MANNER.test(before!) || (before === "غير" && MANNER.test(earlier!));
}

export function isAgent(mention: Mention): boolean {
  return mention.form !== "Demonym" && mention.form !== "Pronoun";
}

export function phrase(span: Span): SpeakerWords {
  return { kind: "phrase", span: { start: span.start, end: span.end } };
}

/** "بسحب", "للحوار": one letter on the word, which is neither a name nor a function word. */
export function isProclitic(reading: Reading, word: Word, letter: string): boolean {
  if (word.token.kind !== "word") return false;
  if (/^ب(?:ث|ثت)(?:ه|ها|هم)?$/u.test(word.bare)) return false;
  const named =
    (word.mention !== undefined && word.mention.extent.start === word.bareStart) ||
    (word.inside?.form === "Name" && word.inside.start === word.bareStart);
  if (new RegExp(`^${letter}ـ*$`, "u").test(word.token.text.replace(/^[وف]/u, "")))
    return isQuoteMark(reading.words[word.index + 1]);
  return (
    word.bare.startsWith(letter) &&
    (word.bare.length > 3 ||
      (word.bare.length === 3 &&
        !/^(?:بها|بهم|بنا|بلا|بات|بدا|بدء|بحر|بنك|بيت|باب|بعد|بين|بلد|لها|لهم|لنا|ليس|لكن|لقد|لدي|لمن|لما)$/u.test(
          word.bare,
        ))) &&
    !named &&
    !PREPOSITIONS.has(word.bare) &&
    !ADVERBS.has(word.bare) &&
    !/^(?:بين|بعد(?!م)|بعض|بيان|بينما|باسم|بحضور|بدور|بدعوه|بعيد|بلاد|بلد|بنا|برنامج|بشكل|بصفه|بانه|لاعب|لواء|لبنان|ليبيا|لوبي|لاجي|لغه|ليله|لدي|لقد|لقاء|لكن|ليس|لجنه|لجان|(?:لان|لن|لم)$)/u.test(
      word.bare,
    )
  );
}
