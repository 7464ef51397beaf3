// Where the content of a cue begins: at a complementizer, a colon, a quotation, or as an object.
// A stranger would get wrong that أن does not always open a content: "بعد أن", "رغم أن", "إلا أن" are connectives.

import { foldWord } from "@isnad/text";
import type { Quote } from "../../../document.ts";
import { inflected } from "../../../lexicons/word-classes.ts";
import type { ReportingVerb } from "../cue-lexicon.ts";
import { ORGANIZATION_HEADS } from "../names/words.ts";
import { WORDS } from "../word-classes.ts";
import { PREPOSITIONS } from "./function-words.ts";
import { isProclitic, isSkippable } from "./noun-phrase.ts";
import { isOfOwn } from "./object-not-subject.ts";
import { complementizerAt, isColon, isComma, isGoverned, type Reading, type Word } from "./reading.ts";
import { skipAudience, skipEpithet, skipVenue, startsNoun } from "./venue.ts";

export interface Opening {
  readonly kind: "clause" | "colon" | "quote" | "object";
  /** Index of the word that opens: the complementizer, the colon, the quotation mark, the preposition or the noun. */
  readonly index: number;
  /** Offset of the content's first character. */
  readonly start: number;
  /** The quotation of the next paragraph, where that is the content. */
  readonly quote?: Quote;
}

/** Before أن these make a connective of it. */
const CONNECTIVE =
  /^(?:بعد|قبل|منذ|حتي|رغم|برغم|مع|كما|الا|غير|بيد|دون|بدون|لولا|ذلك|لحين|حين|اذ|طالما|سوي|حيث|بما|كي|اساس|اعتبار)$/u;
/** Nouns that may stand between a verb and أن as part of the content ("أكد ضرورة أن"). */
const OBJECT_BEFORE_CLAUSE = inflected(WORDS.beforeThat, { behind: "\\p{L}*" });

/** A clause, a colon or a quotation between the words `from` and `limit`; the first one wins. */
export function openingAfter(reading: Reading, from: number, limit: number): Opening | undefined {
  for (let at = from; at < limit; at++) {
    const word = reading.words[at]!;
    const next = reading.words[at + 1];
    const complementizer = complementizerAt(reading, at);
    if (complementizer?.clause === at && next)
      return { kind: "clause", index: at, start: word.bareStart + (word.bare.startsWith("ب") ? 1 : 0) };
    if (complementizer && !complementizer.continues && !isConnective(reading, at) && next) {
      const colon = isColon(next) ? reading.words[at + 2] : next;
      return colon && { kind: "clause", index: at, start: colon.start };
    }
    const { following } = reading.context;
    if (isColon(word) && next === undefined && following)
      return { kind: "colon", index: at, start: following.start, quote: following };
    if (isColon(word) && next) {
      const said = complementizerAt(reading, at + 1) ? reading.words[at + 2] : next;
      return { kind: "colon", index: at, start: (said ?? next).start };
    }
    if (speechAt(reading, word) && !isTied(reading, at))
      return { kind: "quote", index: at, start: word.start };
    if (next && (at === from || !isTied(reading, at)) && opensAlone(reading, word))
      return { kind: "quote", index: at, start: next.start };
  }
  return undefined;
}

/** "متسائلة [كيف] يعمل المطعم", "سأل نظيره [عما] إذا كانت بلاده مستعدة": what opens a reported question. */
export function isQuestionWord({ bare }: Word): boolean {
  return /^(?:كيف|لماذا|ماذا|متي|اين|هل|كم|عما|ما)$/u.test(bare);
}

/** "قال " يجب أن …": a mark that is never closed, right where somebody's words begin. */
function opensAlone(reading: Reading, word: Word): boolean {
  const { text } = reading;
  return (
    /["“«]/u.test(word.token.text) &&
    /\s/u.test(text[word.start - 1] ?? "") &&
    !reading.context.paragraph.quotes.some(({ start, end }) => start === word.start || end === word.end)
  );
}

/** "بـ«…»", "من «…»": a quotation tied on by a preposition is the object of something. */
function isTied(reading: Reading, index: number): boolean {
  const before = reading.words[index - 1];
  return before !== undefined && (PREPOSITIONS.has(before.bare) || /^[وف]?[بلك]ـ*$/u.test(before.token.text));
}

/** The quotation of some words or more that starts at a word. */
export function speechAt(reading: Reading, word: Word): Quote | undefined {
  const quote = reading.context.paragraph.quotes.find(({ start }) => start === word.start);
  if (quote === undefined || quote.use === "name") return undefined;
  if (quote.use === "speech") return quote;
  const head = reading.words[word.index - 1];
  if (head && ORGANIZATION_HEADS.has(head.bare.replace(/^(?:ال|لل|ل)/u, ""))) return undefined;
  const inside = reading.words[word.index + 1]?.inside;
  const isName = inside?.form === "Name" && inside.end >= quote.inner.end;
  const words = reading.text.slice(quote.inner.start, quote.inner.end);
  return !isName && /\S\s+\S+\s+\S/u.test(words) ? quote : undefined;
}

function isConnective(reading: Reading, index: number): boolean {
  const before = reading.words[index - 1];
  return before !== undefined && CONNECTIVE.test(before.bare);
}

/** The noun phrase that a verb takes as its content, by the prepositions its row allows. */
export function objectAfter(
  reading: Reading,
  from: number,
  limit: number,
  verb: ReportingVerb,
): Opening | undefined {
  const found = (verb.objects ?? [])
    .map((tie) =>
      tie === ""
        ? bareObject(reading, from, limit, verb.target ?? false)
        : verb.addressee === "object" || !startsWithOwn(reading, from)
          ? tiedObject(reading, from, limit, tie)
          : undefined,
    )
    .filter((opening) => opening !== undefined);
  return found.toSorted((a, b) => a.start - b.start)[0] ?? deniedThis(reading, from, limit, verb);
}

/** "نفت إثيوبيا [ذلك]": of all verbs only those of denial say enough with a mere "this". */
function deniedThis(reading: Reading, from: number, limit: number, verb: ReportingVerb): Opening | undefined {
  let at = from;
  while (at < limit && isSkippable(reading, at)) at++;
  const word = reading.words[at];
  if (verb.act !== "Deny" || word?.bare !== "ذلك" || at >= limit) return undefined;
  // "نفت ذلك، قائلة إن …": there what she says instead is the content.
  const next = reading.words[at + 1];
  const goesOn = next !== undefined && isComma(next) ? reading.words[at + 2] : next;
  const isLast = next === undefined || goesOn?.conjunction || /^[.؛!]$/u.test(next.bare);
  return isLast ? { kind: "object", index: at, start: word.bareStart } : undefined;
}

/** "شدد الجيش | حصاره على المدينة": what is tightened is a thing, and nothing is said. */
function startsWithOwn(reading: Reading, from: number): boolean {
  const word = reading.words[from];
  return word !== undefined && isOfOwn(word) && !isGoverned(reading, from) && !isSkippable(reading, from);
}

export function tiedObject(reading: Reading, from: number, limit: number, tie: string): Opening | undefined {
  const key = foldWord(tie);
  for (let at = from; at < Math.min(limit, from + 24); at++) {
    const word = reading.words[at]!;
    if (word.bare === FUSED[key] && reading.words[at + 1])
      return { kind: "object", index: at, start: word.bareStart };
    if (key.length > 1 && WORDS.ownPreposition.has(reading.words[at - 1]?.bare ?? "")) continue;
    if (key.length > 1 ? word.bare === key : isProclitic(reading, word, key)) {
      const next = reading.words[at + 1];
      if (key.length > 1)
        return next && next.index < limit ? { kind: "object", index: at, start: next.start } : undefined;
      return { kind: "object", index: at, start: afterProclitic(reading, word) };
    }
  }
  return undefined;
}

/** A preposition written together with ما: "محذرة مما وصفته بكارثة". */
const FUSED: Readonly<Record<string, string>> = { من: "مما", عن: "عما" };

function afterProclitic(reading: Reading, word: Word): number {
  const letters = reading.text.slice(word.bareStart, word.end);
  if (/^[بل]ـ+$/u.test(letters)) return reading.words[word.index + 1]!.start;
  return word.bareStart + 1;
}

/** The noun right after verb and subject, an insertion between commas passed over. */
function bareObject(
  reading: Reading,
  from: number,
  limit: number,
  holdsPredicate: boolean,
): Opening | undefined {
  let at = skipVenue(reading, skipAudience(reading, skipEpithet(reading, from, limit), limit), limit);
  if (reading.words[at]?.token.text === "(") {
    const bracket = reading.words.findIndex(
      (word, index) => index > at && index < at + 12 && word.token.text === ")",
    );
    if (bracket > 0) at = bracket + 1;
  }
  if (isDash(reading.words[at])) {
    const closing = reading.words.findIndex(
      (word, index) => index > at && index < Math.min(limit, at + 16) && isDash(word),
    );
    if (closing > 0) at = closing + 1;
  }
  if (isComma(reading.words[at]) && closesApposition(reading, at)) at++;
  if (isComma(reading.words[at])) {
    const closing = reading.words.findIndex(
      (word, index) => index > at && index < Math.min(limit, at + 14) && isComma(word),
    );
    at = closing < 0 ? at + 1 : closing + 1;
  }
  at = skipVenue(reading, at, limit);
  while (at < limit && isSkippable(reading, at)) at++;
  at = demonstrativeAhead(reading, at, limit) ?? at;
  const word = reading.words[at];
  const isThis = holdsPredicate && /^(?:ذلك|هذا|هذه)$/u.test(word?.bare ?? "");
  if (word === undefined || at >= limit || !(isThis || startsNoun(reading, word))) return undefined;
  const clause = openingAfter(
    reading,
    at,
    Math.min(limit, at + (reading.words[at - 1]?.bare === "لقاء" ? 20 : 9)),
  );
  const holdsClause =
    clause &&
    !holdsPredicate &&
    word.bare !== "ما" &&
    !OBJECT_BEFORE_CLAUSE.test(word.bare.replace(/^ال/u, "")) &&
    !reading.words.slice(at, clause.index).some(isComma);
  return holdsClause ? undefined : { kind: "object", index: at, start: word.bareStart };
}

/** "نفى مسؤول في الوزارة المعترف بها دوليا [تلك] الاتهامات": nothing that a preposition governs holds such a word. */
function demonstrativeAhead(reading: Reading, from: number, limit: number): number | undefined {
  const first = reading.words[from];
  if (first?.token.kind !== "word" || startsNoun(reading, first)) return undefined;
  for (let at = from + 1; at < Math.min(limit, from + 10); at++) {
    const word = reading.words[at]!;
    if (word.token.kind === "punctuation" || word.conjunction || complementizerAt(reading, at))
      return undefined;
    if (/^(?:هذا|هذه|هذين|تلك)$/u.test(word.bare)) return isGoverned(reading, at) ? undefined : at;
  }
  return undefined;
}

/** "اتهم المتحدث، العميد فلان |، القوات": the comma that ends the subject's apposition. */
function closesApposition(reading: Reading, at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 12); back--) {
    const word = reading.words[back]!;
    if (isComma(word)) return true;
    if (word.cues.length > 0 && !word.inside) return false;
  }
  return false;
}

function isDash(word: Word | undefined): boolean {
  return word !== undefined && /^[-–—]$/u.test(word.token.text);
}
