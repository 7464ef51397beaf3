// The subject that stands before its verb: "البيت الأبيض نفى", "وكان الوزير قد قال", "الذي أعلن".
import type { Mention } from "../../../document.ts";
import type { CueReading } from "../cue-lexicon.ts";
import { CONNECTORS, DEMONSTRATIVES } from "./function-words.ts";
import { canStartNoun, isAgent, isSkippable, phrase, type Subject } from "./noun-phrase.ts";
import { complementizerAt, isComma, isGoverned, isQuoteMark, previousWord, type Reading } from "./reading.ts";

/** "الذي قال إن": the noun phrase before the relative pronoun. */
export function relativeAntecedent(reading: Reading, index: number): Subject | undefined {
  const pronoun = previousWord(reading, index);
  if (pronoun === undefined || !/^(?:الذي|التي|الذين)$/u.test(pronoun.bare)) return undefined;
  const mention = lastMentionBefore(reading, pronoun.index);
  return mention && { words: phrase(mention.extent), next: index + 1, place: "before" };
}

/** A subject right before its verb, at the start of its clause; insertions like "، من جهتها،" are passed over. */
export function rightBefore(reading: Reading, index: number, cue: CueReading): Subject | undefined {
  if (reading.words[index]!.conjunction) return undefined;
  const adverbs = backOver(reading, index - 1);
  const insertion = beforeInsertion(reading, adverbs);
  const comma = insertion === undefined && isComma(reading.words[adverbs]);
  const at = backOver(reading, insertion ?? (comma ? adverbs - 1 : adverbs));
  const mention = reading.words[at]?.inside;
  if (mention === undefined || !isAgent(mention)) return comma ? undefined : unnamed(reading, at, index);
  const first = reading.words.findIndex(({ end }) => end > mention.extent.start);
  if (isGoverned(reading, first) || !agreesWith(mention, cue)) return undefined;
  const isApposed = /[،,]/u.test(reading.text.slice(mention.extent.start, mention.extent.end));
  const fits =
    (comma && isAsyndetic(reading, index)) || ((!comma || isApposed) && startsClause(reading, first));
  return fits ? { words: phrase(mention.extent), next: index + 1, place: "before" } : undefined;
}

function backOver(reading: Reading, from: number): number {
  let at = from;
  while (at >= 0 && (isSkippable(reading, at) || isQuoteMark(reading.words[at]))) at--;
  return at;
}

/** "X، من جهتها، ترفض", "X، طلب عدم ذكر اسمه، نفى": the index before an insertion between commas. */
function beforeInsertion(reading: Reading, closing: number): number | undefined {
  if (!isComma(reading.words[closing])) return undefined;
  for (let at = closing - 1; at >= Math.max(0, closing - 12); at--) {
    if (!isComma(reading.words[at])) continue;
    const opens = reading.words[at + 1]?.bare ?? "";
    const isAdjunct = closing - at <= 7 && /^(?:من|في|ب\S*|خلال|عبر|علي|ال\S{3,})$/u.test(opens);
    return isAdjunct || /^(?:طلب|طلبت|فضل|فضلت|رفض|رفضت|اشترط|اشترطت|لم|الذي|التي|الذين|هو|هي)$/u.test(opens)
      ? at - 1
      : undefined;
  }
  return undefined;
}

/** "أما إثيوبيا فتؤكد": the topic that أما puts first. */
export function topicOf(reading: Reading, index: number): Subject | undefined {
  const verb = reading.words[index]!;
  if (!verb.conjunction || !verb.token.key.startsWith("ف")) return undefined;
  for (let at = index - 1; at >= Math.max(0, index - 14); at--) {
    if (!/^و?اما$/u.test(reading.words[at]!.token.key)) continue;
    const mention = reading.words
      .slice(at + 1, index)
      .find((word) => word.mention && isAgent(word.mention))?.mention;
    const last = reading.words.slice(at + 1, index).findLast(({ token }) => token.kind === "word");
    const first = reading.words[at + 1];
    if (mention) return { words: phrase(mention.extent), next: index + 1, place: "before" };
    return (
      first &&
      last && { words: phrase({ start: first.start, end: last.end }), next: index + 1, place: "before" }
    );
  }
  return undefined;
}

const AUXILIARY = /^(?:كان|كانت|كانوا|س?يكون|س?تكون|يكونوا|ليس|ليست)$/u;

/** "مصادر وزارية كشفت": a noun phrase without a known name that fills its clause up to the verb. */
function unnamed(reading: Reading, last: number, index: number): Subject | undefined {
  let first = last;
  while (first > 0 && !startsClause(reading, first)) first--;
  const words = reading.words.slice(first, last + 1);
  const plain =
    words.length > 0 && words.length <= 8 && canStartNoun(reading, first) && startsClause(reading, first);
  if (
    !plain ||
    words.some(
      (word) =>
        word.cues.length > 0 ||
        AUXILIARY.test(word.bare) ||
        complementizerAt(reading, word.index) ||
        word.quote,
    )
  )
    return undefined;
  if (!words.every(({ token }) => token.kind === "word") || (words.length === 1 && words[0]!.bare.length < 4))
    return undefined;
  return {
    words: phrase({ start: words[0]!.bareStart, end: words.at(-1)!.end }),
    next: index + 1,
    place: "before",
  };
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

/** A clause starts at the sentence's start, after punctuation, a connective or a complementizer. */
function startsClause(reading: Reading, index: number): boolean {
  const word = reading.words[index];
  const before = previousWord(reading, index);
  if (before === undefined || word?.conjunction) return true;
  return (
    before.token.kind === "punctuation" ||
    CONNECTORS.has(before.bare) ||
    /^[وف]?(?:كان|كانت|كانوا)$/u.test(before.bare) ||
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
