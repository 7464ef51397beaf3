// The subject of a reporting verb: after it (verb first, as news Arabic has it), before it, or in the verb alone.
// A stranger would get wrong what may stand between: dates, "in a statement", adverbs; none of them is the subject.
import type { Mention, Span } from "../../../document.ts";
import type { SpeakerWords } from "../../language.ts";
import type { CueReading } from "../cue-lexicon.ts";
import { ADVERBS, CONNECTORS, DEMONSTRATIVES, PREPOSITIONS, RELATIVES } from "./function-words.ts";
import {
  complementizerAt,
  isColon,
  isComma,
  isGoverned,
  isQuoteMark,
  previousWord,
  type Reading,
  type Word,
} from "./reading.ts";

export interface Subject {
  readonly words: SpeakerWords;
  /** Index of the first word after the subject; for one before the verb, the word after the verb. */
  readonly next: number;
  readonly place: "after" | "before" | "dropped";
}

/** The subject of the cue at `index`, looked for up to the word `limit` (exclusive). */
export function subjectOf(reading: Reading, index: number, cue: CueReading, limit: number): Subject {
  if (cue.agreement.tense === "participle") return dropped(cue, index);
  return (
    relativeAntecedent(reading, index) ??
    rightBefore(reading, index, cue) ??
    after(reading, index, limit) ??
    dropped(cue, index)
  );
}

function dropped({ agreement }: CueReading, index: number): Subject {
  const { gender, number } = agreement;
  return {
    words: { kind: "dropped", ...(gender && { gender }), ...(number && { number }) },
    next: index + 1,
    place: "dropped",
  };
}

/** "الذي قال إن": the noun phrase before the relative pronoun. */
function relativeAntecedent(reading: Reading, index: number): Subject | undefined {
  const pronoun = previousWord(reading, index);
  if (pronoun === undefined || !/^(?:الذي|التي|الذين)$/u.test(pronoun.bare)) return undefined;
  const mention = lastMentionBefore(reading, pronoun.index);
  return mention && { words: phrase(mention.extent), next: index + 1, place: "before" };
}

/** A subject that stands directly before its verb, at the start of its clause: "البيت الأبيض نفى", "أن العراق أخطر". */
function rightBefore(reading: Reading, index: number, cue: CueReading): Subject | undefined {
  const verb = reading.words[index]!;
  if (verb.conjunction) return undefined;
  let at = index - 1;
  while (at >= 0 && (isSkippable(reading, at) || isClosing(reading.words[at]))) at--;
  const comma = isComma(reading.words[at]);
  if (comma) at--;
  while (at >= 0 && isClosing(reading.words[at])) at--;
  const last = reading.words[at];
  if (last === undefined) return undefined;
  const mention = last.inside;
  if (mention === undefined || !isAgent(mention)) return undefined;
  const first = reading.words.findIndex(({ end }) => end > mention.extent.start);
  if (isGoverned(reading, first)) return undefined;
  if (comma)
    return isAsyndetic(reading, index) && agreesWith(mention, cue)
      ? { words: phrase(mention.extent), next: index + 1, place: "before" }
      : undefined;
  return startsClause(reading, first) && agreesWith(mention, cue)
    ? { words: phrase(mention.extent), next: index + 1, place: "before" }
    : undefined;
}

/** "…سابرينا سينغ، قالت فيه، إن": a clause that describes what was just named. */
function isAsyndetic(reading: Reading, index: number): boolean {
  const next = reading.words[index + 1];
  return (
    next !== undefined &&
    (/^(?:فيه|فيها|خلاله|خلالها)$/u.test(next.bare) ||
      complementizerAt(reading, index + 1) !== undefined ||
      /^(?:الي|علي|ب?ان)$/u.test(next.bare))
  );
}

function after(reading: Reading, index: number, limit: number): Subject | undefined {
  let at = skipAdverbials(reading, index + 1, limit);
  if (at >= limit || endsSlot(reading, at)) return undefined;
  const word = reading.words[at]!;
  const mention =
    word.mention ?? (word.inside && word.inside.extent.start <= word.start ? word.inside : undefined);
  if (mention !== undefined && !isGoverned(reading, at)) {
    const end = coordinatedEnd(reading, at, mention, limit);
    return {
      words: phrase({ start: mention.extent.start, end: reading.words[end - 1]!.end }),
      next: end,
      place: "after",
    };
  }
  if (!canStartNoun(reading, at)) return undefined;
  const start = at;
  while (at < limit && !endsNoun(reading, at, start)) at++;
  if (at === start) return undefined;
  return { words: phrase({ start: word.start, end: reading.words[at - 1]!.end }), next: at, place: "after" };
}

/** Dates, adverbs, prepositional adjuncts ("في بيان", "خلال مؤتمر صحفي") and the commas around them. */
function skipAdverbials(reading: Reading, from: number, limit: number): number {
  let at = from;
  while (at < limit) {
    const word = reading.words[at]!;
    if (isSkippable(reading, at)) at++;
    else if (isComma(word) && at > from) at++;
    else if (opensAdjunct(word) && complementizerAt(reading, at + 1) === undefined) {
      const end = adjunctEnd(reading, at, limit);
      if (end >= limit || endsSlot(reading, end)) return at;
      at = end;
    } else break;
  }
  return at;
}

function opensAdjunct(word: Word): boolean {
  return (
    /^(?:في|خلال|اثناء|عبر|بعد|قبل|عقب|لدي|امام|علي|منذ|ضمن|فور|من|مع|ل\S*)$/u.test(word.bare) &&
    !/^ان/u.test(word.bare)
  );
}

/** An adjunct runs to the next comma, or to a mention that nothing in it governs. */
function adjunctEnd(reading: Reading, from: number, limit: number): number {
  let at = from + 1;
  while (at < limit) {
    const word = reading.words[at]!;
    if (isComma(word)) return at + 1;
    if (isColon(word) || complementizerAt(reading, at) !== undefined) return at;
    if (
      at > from + 1 &&
      word.mention &&
      isAgent(word.mention) &&
      word.mention.kind !== "place" &&
      !isGoverned(reading, at) &&
      !PREPOSITIONS.has(previousWord(reading, at - 1)?.bare ?? "")
    )
      return at;
    at++;
  }
  return at;
}

/** The words after a subject that belong to it: "X ونظيره Y". */
function coordinatedEnd(reading: Reading, index: number, mention: Mention, limit: number): number {
  let at = index;
  while (at < limit && reading.words[at]!.start < mention.extent.end) at++;
  while (at < limit && isClosing(reading.words[at]) && reading.words[at]!.token.text !== "(") at++;
  const next = reading.words[at];
  if (next?.conjunction && next.mention && next.cues.length === 0 && isAgent(next.mention))
    return coordinatedEnd(reading, at, next.mention, limit);
  return at;
}

function canStartNoun(reading: Reading, index: number): boolean {
  const word = reading.words[index]!;
  return (
    word.token.kind === "word" &&
    !word.conjunction &&
    !PREPOSITIONS.has(word.bare) &&
    !RELATIVES.has(word.bare) &&
    !CONNECTORS.has(word.bare) &&
    !isGoverned(reading, index) &&
    !/^(?:ب|ل|ك)(?:ان|ه|ها|هم|نا|ي)?$/u.test(word.bare) &&
    !/^(?:له|لها|لهم|لنا|به|بها|بهم|فيه|فيها|اليه|اليها|عليه|عليها|عنه|عنها|منه|منها|معه|معها)$/u.test(
      word.bare,
    )
  );
}

/** After a definite noun, one with a possessive pronoun is the object: "شركاؤنا العراقيون | التزامهم". */
function endsNoun(reading: Reading, at: number, start: number): boolean {
  const word = reading.words[at]!;
  if (at > start && /^ال|نا$/u.test(reading.words[at - 1]!.bare) && /.{4}(?:هم|ها|هما|نا)$/u.test(word.bare))
    return true;
  if (at - start >= 8) return true;
  return (
    endsSlot(reading, at) ||
    (word.token.kind === "punctuation" && !isQuoteMark(word)) ||
    (PREPOSITIONS.has(word.bare) && at > start) ||
    RELATIVES.has(word.bare) ||
    CONNECTORS.has(word.bare) ||
    ADVERBS.has(word.bare) ||
    (at > start && isGoverned(reading, at)) ||
    (at > start &&
      word.cues.length > 0 &&
      !isGoverned(reading, at) &&
      complementizerAt(reading, at + 1) !== undefined)
  );
}

/** The content begins here, so there is no subject left to come. */
function endsSlot(reading: Reading, at: number): boolean {
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
  if (/^(?:لنا|له|لها|لهم|اليه|اليها|اليهم|فيه|فيها)$/u.test(word.bare)) return true;
  if (reading.dates.some(({ span }) => span.start <= word.bareStart && word.bareStart < span.end))
    return true;
  return (
    /^(?:الحالي|الجاري|الماضي|المقبل|القادم|المنصرم)$/u.test(word.bare) &&
    index > 0 &&
    isSkippable(reading, index - 1)
  );
}

export function isAgent(mention: Mention): boolean {
  return mention.form !== "Demonym" && mention.form !== "Pronoun";
}

function isClosing(word: Word | undefined): boolean {
  return isQuoteMark(word);
}

/** A clause starts at the sentence's start, after punctuation, a connective or a complementizer. */
function startsClause(reading: Reading, index: number): boolean {
  const word = reading.words[index];
  const before = previousWord(reading, index);
  if (before === undefined || word?.conjunction) return true;
  return (
    before.token.kind === "punctuation" ||
    CONNECTORS.has(before.bare) ||
    complementizerAt(reading, before.index) !== undefined ||
    DEMONSTRATIVES.has(before.bare)
  );
}

function lastMentionBefore(reading: Reading, index: number): Mention | undefined {
  for (let at = index - 1; at >= Math.max(0, index - 12); at--) {
    const mention = reading.words[at]?.inside;
    if (mention && isAgent(mention)) return mention;
  }
  return undefined;
}

function agreesWith(mention: Mention, { agreement }: CueReading): boolean {
  if (mention.number === "pl" || mention.kind === "group") return true;
  return (
    mention.gender === undefined || agreement.gender === undefined || mention.gender === agreement.gender
  );
}

function phrase(span: Span): SpeakerWords {
  return { kind: "phrase", span: { start: span.start, end: span.end } };
}
