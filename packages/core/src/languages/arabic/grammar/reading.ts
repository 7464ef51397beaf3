// One sentence, prepared for the rules: each token with its conjunction taken off, what it is in the grammar,
// the quotation that holds it and the mention that starts at it.
// A stranger would get wrong the word order of tests here: rules ask a word what it may be, they never slice strings.
import { foldWord, remember } from "@isnad/text";
import type { Mention, Quote, Span, Token } from "../../../document.ts";
import type { Context } from "../../language.ts";
import { type DateWords, findDates } from "../../time-lexicon.ts";
import { type CueReading, cueReadings, reportingNoun } from "../cue-lexicon.ts";
import { isGivenName } from "../names/words.ts";
import { mentionsCovering, mentionsStarting, quotesHolding } from "./covering.ts";
import { CONNECTORS, DEMONSTRATIVES, NEGATORS, PREPOSITIONS, RELATIVES } from "./function-words.ts";

export interface Word extends Span {
  readonly index: number;
  readonly token: Token;
  /** The folded word without the conjunction و or ف. */
  readonly bare: string;
  /** Where `bare` starts in the text. */
  readonly bareStart: number;
  readonly conjunction: boolean;
  readonly cues: readonly CueReading[];
  /** The innermost quotation that holds the word. Names in quotation marks do not count. */
  readonly quote: Quote | undefined;
  /** The mention whose extent starts at this word, its clitics aside. */
  readonly mention: Mention | undefined;
  /** The mention whose extent covers this word. */
  readonly inside: Mention | undefined;
}

export interface Reading {
  readonly context: Context;
  readonly text: string;
  readonly words: readonly Word[];
  readonly dates: readonly DateWords[];
}

/** A complementizer found in a sentence: أن, إن, بأنه … */
export interface Complementizer {
  readonly index: number;
  /** Index of the first word of the clause. */
  readonly clause: number;
  /** ف before إن: the main clause after an opening phrase. */
  readonly afterPhrase: boolean;
  /** و before أن: a further clause of the same content. */
  readonly continues: boolean;
}

const COMMAS: ReadonlySet<string> = new Set("،,؛;");
const QUOTE_MARKS: ReadonlySet<string> = new Set("\"“”„«»‹›‘’'()[]");
const COMPLEMENTIZER = /^(?:[وف]?ب)?ان(?:ه|ها|هم|هن|هما|نا|ني|ك|كم)?$/u;

export function read(context: Context): Reading {
  const { text } = context.article;
  const { tokens } = context.sentence;
  const starting = mentionsStarting(tokens, context.mentions);
  const covering = mentionsCovering(tokens, context.mentions);
  const quotes = quotesHolding(tokens, context.paragraph.quotes);
  const words = tokens.map((token, index): Word => {
    const mention = starting[index];
    const split = splitConjunction(token, mention);
    return {
      index,
      token,
      start: token.start,
      end: token.end,
      bare: split.bare,
      bareStart: split.bareStart,
      conjunction: split.conjunction,
      cues: split.cues,
      mention,
      inside: covering[index],
      quote: quotes[index],
    };
  });
  for (const word of words) {
    if (word.cues.length === 0) continue;
    const cues =
      asksForAnonymity(words, word.index) ||
      isAgain(words, word) ||
      isSpelledLikeCue(word) ||
      isArriving(words, word)
        ? NO_CUES
        : withoutOtherSense(inMood(words, word), words[word.index + 1]);
    if (cues.length < word.cues.length) words[word.index] = { ...word, cues };
  }
  return { context, text, words, dates: findDates(text, context.sentence, "ar") };
}

/** Without the shortened forms that stand only after لم and لا: يوم is "day", not "he gestured"; "وعداً" is no verb either. */
function inMood(words: readonly Word[], { index, cues, token }: Word): readonly CueReading[] {
  if (/\u064b/u.test(token.text)) return cues.filter(({ agreement }) => agreement.tense === "participle");
  if (/^(?:لم|لا)$/u.test(words[index - 1]?.bare ?? "")) return cues;
  return cues.some(({ agreement }) => agreement.mood === "jussive")
    ? cues.filter(({ agreement }) => agreement.mood !== "jussive")
    : cues;
}

/** "زاد من حدة الأزمة", but "وزاد: …". */
function withoutOtherSense(cues: readonly CueReading[], next: Word | undefined): readonly CueReading[] {
  const isOther = ({ verb }: CueReading) =>
    next !== undefined && (verb.notBefore?.some((word) => foldWord(word) === next.bare) ?? false);
  return cues.some(isOther) ? cues.filter((cue) => !isOther(cue)) : cues;
}

/**
 * What only folding makes a cue: نادي is a club, نادى called; دون is without, دوّن noted; نصف is half far more often than
 * "we describe", تامر a man's name, مذكرة a memorandum.
 */
function isSpelledLikeCue({ token }: Word): boolean {
  return /^[وف]?(?:نادي|نصف|دانا|تابعا|تابعاً|تامر|دون|هنا|مذكرة|مهنيا|مهنياً|مهنية)$/u.test(token.text);
}

/** مجددا is "again" unless something is renewed ("مجددا دعوته"); "اطلع على الوثيقة" is who looks, not who informs. */
function isAgain(words: readonly Word[], { bare, index }: Word): boolean {
  const next = words[index + 1]?.bare ?? "";
  if (bare === "مجددا") return reportingNoun(next) === undefined;
  return /^(?:اطلع|اطلعت|يطلع|تطلع|اطلعوا)$/u.test(bare) && next === "علي";
}

/** "في بيان ورد لوكالة X": no "and answered". */
function isArriving(words: readonly Word[], { token, index }: Word): boolean {
  const before = words[index - 1];
  return /^وردت?$/u.test(token.key) && before?.token.kind === "word";
}

/** "طلب عدم الكشف عن اسمه", "فضّل عدم ذكر هويته": a condition of speaking, not a report. */
function asksForAnonymity(words: readonly Word[], index: number): boolean {
  const isName = ({ bare }: Word) => /^(?:اسم|هوي)(?:ه|ها|هم|هما|ته|تها|تهم|اءهم|ايهم)$/u.test(bare);
  if (words.slice(index + 1, index + 4).some(isName)) return true;
  if (words[index]!.bare === "يدعي" && words[index + 1]?.mention?.kind === "person") return true;
  const [next, after] = [words[index + 1]?.bare ?? "", words[index + 2]?.bare ?? ""];
  const what = /^(?:عدم|بعدم)$/u.test(next) ? after : next;
  return (
    /^(?:ال)?(?:كشف|ذكر|نشر|افصاح|تعريف|اشاره)$/u.test(what) && words.slice(index + 2, index + 7).some(isName)
  );
}

/** و and ف are taken off where what remains is a cue, a function word, definite, or the start of a known name. */
function splitConjunction(
  token: Token,
  mention: Mention | undefined,
): Pick<Word, "bare" | "bareStart" | "conjunction" | "cues"> {
  const whole = token.kind === "word" ? cueReadings(token.key) : NO_CUES;
  if (
    token.kind === "word" &&
    whole.length === 0 &&
    /^[وف]./.test(token.key) &&
    !PARENT.test(token.key) &&
    (!isGivenName(token.key) || /^فرأ/u.test(token.text))
  ) {
    const rest = token.key.slice(1);
    const cues = cueReadings(rest);
    const starts = mention?.extent.start;
    if (starts !== token.start && (cues.length > 0 || starts === token.start + 1 || isKnownWord(rest)))
      return { bare: rest, bareStart: token.start + 1, conjunction: true, cues };
  }
  return { bare: token.key, bareStart: token.start, conjunction: false, cues: whole };
}

/** "والد", "والدته": no "and" before an article. */
const PARENT = /^والد(?:ه|ته|تها|ها|هم|ي|ين|ان|نا)?$/u;

const NO_CUES: readonly CueReading[] = [];

const isKnownWord = remember(
  (key) =>
    PREPOSITIONS.has(key) ||
    CONNECTORS.has(key) ||
    NEGATORS.has(key) ||
    RELATIVES.has(key) ||
    DEMONSTRATIVES.has(key) ||
    COMPLEMENTIZER.test(key) ||
    /^(?:نقلا|هو|هي|هم|هما)$/u.test(key) ||
    /^(?:ال|لل|بال)./u.test(key),
);

/** "طالب ب[ألا] يسافر", "حذر من [ألّا] يعود": أن and لا in one word, which is the first of the clause. */
const NEGATED = /^[وف]?ب?أ[\u064e]?ل[\u0651\u064e]*ا$/u;

/** The complementizer at a word, or undefined. */
export function complementizerAt(reading: Reading, index: number): Complementizer | undefined {
  const word = reading.words[index];
  if (word !== undefined && NEGATED.test(word.token.text))
    return { index, clause: index, afterPhrase: false, continues: word.conjunction };
  if (word === undefined || !COMPLEMENTIZER.test(word.bare) || /آ/u.test(word.token.text)) return undefined;
  if (isInName(word) || isLetter(reading, index)) return undefined;
  const conjunction = word.conjunction ? word.token.key[0] : undefined;
  return { index, clause: index + 1, afterPhrase: conjunction === "ف", continues: conjunction === "و" };
}

/** "سي إن إن": a part of a name. */
function isInName({ inside, start, end }: Word): boolean {
  return inside?.form === "Name" && inside.start <= start && end <= inside.end;
}

/** Names of Latin letters, of which إن is one: "إن تي في", "إيه إن زد". */
const LETTERS = /^(?:بي|تي|سي|دي|جي|كي|اس|ايه|زد|ار|يو|اف|اتش|كيو|دبليو)$/u;

function isLetter(reading: Reading, index: number): boolean {
  if (reading.words[index]!.bare !== "ان") return false;
  const near = [1, -1].map((step) => reading.words[index + step]?.bare ?? "");
  if (near.some((key) => LETTERS.test(key))) return true;
  return near[1] === "ان" && LETTERS.test(reading.words[index - 2]?.bare ?? "");
}

/** Index of the first word, from `from` on, that starts at or behind an offset. */
export function wordAfter(reading: Reading, offset: number, from: number): number {
  let at = from;
  while (at < reading.words.length && reading.words[at]!.start < offset) at++;
  return at;
}

export function isComma(word: Word | undefined): boolean {
  return word !== undefined && COMMAS.has(word.token.text);
}

/** Written with its vowels: "أُقرّ", "نُقل". A passive has no speaker for its subject. */
export function isPassive({ token }: Word): boolean {
  return /^[وف]?\p{L}\u064f/u.test(token.text);
}

export function isColon(word: Word | undefined): boolean {
  return word?.token.text === ":";
}

/** True where the word is governed by a preposition: its own clitic, or the word before it. */
export function isGoverned(reading: Reading, index: number): boolean {
  const word = reading.words[index];
  if (word === undefined) return false;
  const start = word.mention?.extent.start ?? word.bareStart;
  const clitics = reading.text.slice(word.start, Math.max(word.start, start)).replace(/^[وف]/u, "");
  if (clitics !== "") return true;
  if (
    word.mention === undefined &&
    /^(?:ل?لل|ب(?:ال)?|كال)/u.test(word.bare) &&
    word.bare.length > 3 &&
    /^(?:لل|بال|كال)/u.test(word.bare)
  )
    return true;
  const before = previousWord(reading, index);
  return (
    before !== undefined &&
    ((PREPOSITIONS.has(before.bare) && (before.cues.length === 0 || isThrough(reading, before))) ||
      /^[بلك]ـ*$/u.test(before.token.text))
  );
}

/** "عبر منصة إكس": no "expressed", which its عن follows. */
function isThrough({ words }: Reading, { bare, index, conjunction }: Word): boolean {
  return (
    bare === "عبر" && !conjunction && !words.slice(index + 1, index + 16).some((word) => word.bare === "عن")
  );
}

/** The nearest word before, quotation marks and brackets passed over; commas and colons are not. */
export function previousWord(reading: Reading, index: number): Word | undefined {
  let at = index - 1;
  while (at >= 0 && isQuoteMark(reading.words[at])) at--;
  return reading.words[at];
}

export function isQuoteMark(word: Word | undefined): boolean {
  return word !== undefined && QUOTE_MARKS.has(word.token.text);
}
