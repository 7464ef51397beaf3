// The subject that stands before its verb: "البيت الأبيض نفى", "وكان الوزير قد قال", "الذي أعلن".
import type { Gender, GrammaticalNumber, Mention, Span } from "../../../document.ts";
import { isCommonVerb } from "../common-verbs.ts";
import type { CueReading } from "../cue-lexicon.ts";
import { isVerbKey } from "../names/context.ts";
import { isAgentNoun } from "./agent-nouns.ts";
import { CONNECTORS, DEMONSTRATIVES } from "./function-words.ts";
import { canStartNoun, isAgent, isSkippable, phrase, type Subject } from "./noun-phrase.ts";
import {
  complementizerAt,
  isComma,
  isGoverned,
  isQuoteMark,
  previousWord,
  type Reading,
  type Word,
} from "./reading.ts";
import { isRelative } from "./relative-clause.ts";
import { agreesWith } from "./sentence-subject.ts";

/** "الذي قال إن": the noun phrase before the relative pronoun. */
export function relativeAntecedent(reading: Reading, index: number): Subject | undefined {
  if (isTakenUp(reading, index)) return undefined;
  let pronoun = previousWord(reading, index);
  while (pronoun !== undefined && /^(?:كان|كانت|كانوا|قد|سبق|ان)$/u.test(pronoun.bare))
    pronoun = previousWord(reading, pronoun.index);
  if (pronoun === undefined || !isRelative(pronoun)) return undefined;
  const mention = lastMentionBefore(reading, pronoun.index);
  const noun = nounBefore(reading, pronoun.index);
  const span = noun && (mention === undefined || mention.extent.end <= noun.start) ? noun : mention?.extent;
  return span && { words: phrase(span), next: index + 1, place: "before" };
}

/** "على [سائق الشاحنة]، الذي اعترف": a noun of no list for somebody, right before the pronoun, and what it governs. */
function nounBefore({ words }: Reading, pronoun: number): Span | undefined {
  const last = isComma(words[pronoun - 1]) ? pronoun - 2 : pronoun - 1;
  for (let at = last; at >= Math.max(0, last - 2); at--) {
    const word = words[at]!;
    if (word.token.kind !== "word" || word.inside) return undefined;
    if (isAgentNoun(word.bare)) return { start: word.bareStart, end: words[last]!.end };
  }
  return undefined;
}

/** "الفيلم الذي [وصفته] بأنه", "الخطة التي رفضها": the pronoun on the verb takes up what the clause describes. */
export function isTakenUp(reading: Reading, index: number): boolean {
  const [pronoun, { bare }] = [reading.words[index - 1]?.bare, reading.words[index]!];
  return (pronoun === "الذي" && /[^ا]ه$/u.test(bare)) || (pronoun === "التي" && /ها$/u.test(bare));
}

/** "وكانت [فرنسا] التي وزعت …، قد قالت": the subject of the auxiliary is the verb's. */
export function ofAuxiliary(reading: Reading, index: number, cue: CueReading): Subject | undefined {
  if (reading.words[index - 1]?.bare !== "قد") return undefined;
  const from = reading.words.findLastIndex(
    ({ token, bare }, at) =>
      at < index && (/^[وف]?(?:كان|كانت)$/u.test(token.key) || /^(?:كان|كانت)$/u.test(bare)),
  );
  const first = reading.words[from + 1];
  if (from < 0 || first === undefined || isGoverned(reading, from + 1)) return undefined;
  const { mention } = first;
  if (mention === undefined && isAgentNoun(first.bare))
    return {
      words: phrase({ start: first.start, end: reading.words[index - 2]!.end }),
      next: index + 1,
      place: "before",
    };
  if (mention === undefined || !isAgent(mention) || !agreesWith(mention, cue)) return undefined;
  return { words: phrase(mention.extent), next: index + 1, place: "before" };
}

/** "وهي تعارض", "وهو يقول": a pronoun of its own before the verb. */
export function independentPronoun(reading: Reading, index: number): Subject | undefined {
  const word = reading.words[index - 1];
  if (word === undefined || !/^(?:هو|هي|هم|هما)$/u.test(word.bare) || reading.words[index]!.conjunction)
    return undefined;
  return {
    words: { kind: "pronoun", span: { start: word.bareStart, end: word.end }, ...PRONOUNS[word.bare] },
    next: index + 1,
    place: "before",
  };
}

const PRONOUNS: Readonly<Record<string, { gender?: Gender; number: GrammaticalNumber }>> = {
  هو: { gender: "m", number: "sg" },
  هي: { gender: "f", number: "sg" },
  هم: { gender: "m", number: "pl" },
  هما: { number: "du" },
};

/** A subject right before its verb, at the start of its clause; insertions like "، من جهتها،" are passed over. */
export function rightBefore(reading: Reading, index: number, cue: CueReading): Subject | undefined {
  if (reading.words[index]!.conjunction || isRelative(reading.words[index - 1])) return undefined;
  const adverbs = backOver(reading, beforeAgain(reading, index - 1));
  const insertion = beforeInsertion(reading, adverbs);
  const comma = insertion === undefined && isComma(reading.words[adverbs]);
  const at = backOver(reading, insertion ?? (comma ? adverbs - 1 : adverbs));
  const mention = apposedTo(reading, reading.words[at]?.inside);
  if (mention === undefined || !isAgent(mention)) return comma ? undefined : unnamed(reading, at, index);
  if (isDescribed(reading, mention, index))
    return { words: phrase(mention.extent), next: index + 1, place: "before" };
  const first = reading.words.findIndex(({ end }) => end > mention.extent.start);
  if (isGoverned(reading, first) && !comma) return unnamed(reading, at, index);
  if (isGoverned(reading, first) || !agreesWith(mention, cue)) return undefined;
  const isApposed = /[،,]/u.test(reading.text.slice(mention.extent.start, mention.extent.end));
  const fits =
    (comma && isAsyndetic(reading, index)) || ((!comma || isApposed) && startsClause(reading, first));
  return fits ? { words: phrase(mention.extent), next: index + 1, place: "before" } : undefined;
}

/** "الوزير [سبق أن] صرح", "[سبق له أن] أكد", "[كان قد] قال": done before, by the same. */
function beforeAgain({ words }: Reading, at: number): number {
  if (words[at]?.bare === "قد" && /^(?:كان|كانت)$/u.test(words[at - 1]?.token.key ?? "")) return at - 2;
  if (words[at]?.bare !== "ان") return at;
  const verb = /^(?:له|لها|لهم)$/u.test(words[at - 1]?.bare ?? "") ? at - 2 : at - 1;
  return /^(?:سبق|سبقت)$/u.test(words[verb]?.bare ?? "") ? verb - 1 : at;
}

/** "عبد الودود حقمل | المتحدث باسم الوزارة قال": whose office it is, where the name stands right before it. */
function apposedTo(reading: Reading, mention: Mention | undefined): Mention | undefined {
  if (mention?.form !== "Description") return mention;
  const first = reading.words.findIndex(({ end }) => end > mention.extent.start);
  const before = reading.words[first - 1]?.inside;
  return before?.kind === "person" && before.form === "Name" ? before : mention;
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
        (word.cues.length > 0 && !isGoverned(reading, word.index)) ||
        AUXILIARY.test(word.bare) ||
        (word.inside === undefined &&
          !isGoverned(reading, word.index) &&
          (isVerbKey(word.bare) || isCommonVerb(word.bare))) ||
        DEMONSTRATIVES.has(word.bare) ||
        complementizerAt(reading, word.index) ||
        word.quote !== reading.words[index]!.quote,
    ) ||
    /^(?:هو|هي|هم|هما)$/u.test(words[0]!.bare) ||
    CONNECTORS.has(words.at(-1)!.bare) ||
    words.at(-1)!.bare === "ما" ||
    words[1]?.bare === "عن" ||
    (isAccusative(words[0]!) && !followsParticle(reading, first))
  )
    return undefined;
  if (!words.every(({ token }) => token.kind === "word") || (words.length === 1 && words[0]!.bare.length < 4))
    return undefined;
  const owner = /^ب(?:تقرير|بيان|كتاب|مذكره|وثيقه|بلاغ|رساله)$/u.test(words[0]!.bare)
    ? words.find(({ mention }) => mention && isAgent(mention))?.mention
    : undefined;
  if (owner) return { words: phrase(owner.extent), next: index + 1, place: "before" };
  return {
    words: phrase({ start: words[0]!.bareStart, end: words.at(-1)!.end }),
    next: index + 1,
    place: "before",
  };
}

/** "وسط تشاؤم لم تخفه [مصادر وزارية] قالت إن": a clause with its own content right behind somebody unnamed. */
function isDescribed(reading: Reading, mention: Mention, index: number): boolean {
  const isUnnamed = mention.form === "Description" && !mention.named && mention.refers === undefined;
  const opens = [1, 2, 3, 4, 5, 6, 7].some((step) => complementizerAt(reading, index + step));
  return (
    isUnnamed &&
    opens &&
    mention.extent.end + 1 === reading.words[index]!.start &&
    !/^ال/u.test(reading.text.slice(mention.start, mention.end))
  );
}

/** "عربيا", "ميدانيا": an adverb in the accusative, where a subject would stand in the nominative. */
export function isAccusative({ bare, token }: Word): boolean {
  return /[\u064b]/u.test(token.text) || /^(?!ال)\p{L}{3,}ا$/u.test(bare);
}

/** "لكن سفيرا مطلعا قال": after لكن and إن the subject is accusative. */
function followsParticle(reading: Reading, index: number): boolean {
  const before = previousWord(reading, index);
  return (
    before !== undefined && (before.bare === "لكن" || complementizerAt(reading, before.index) !== undefined)
  );
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
export function startsClause(reading: Reading, index: number): boolean {
  const word = reading.words[index];
  const before = previousWord(reading, index);
  if (before === undefined || word?.conjunction) return true;
  return (
    before.token.kind === "punctuation" ||
    CONNECTORS.has(before.bare) ||
    /^[وف]?(?:كان|كانت|كانوا)$/u.test(before.bare) ||
    complementizerAt(reading, before.index) !== undefined ||
    (DEMONSTRATIVES.has(before.bare) && !isGoverned(reading, before.index))
  );
}

/** The mention right before; of a place that only says where ("أستاذة في القاهرة، التي") the one before it, if it is a person. */
function lastMentionBefore(reading: Reading, index: number): Mention | undefined {
  let where: Mention | undefined;
  for (let at = index - 1; at >= Math.max(0, index - 12); at--) {
    const mention = reading.words[at]?.inside;
    if (!mention || !isAgent(mention)) continue;
    if (where !== undefined && mention.kind !== "person") continue;
    const isWhere = mention.kind === "place" || mention.kind === "country";
    if (!isWhere || !isGoverned(reading, at) || !isComma(reading.words[index - 1])) return mention;
    where = mention;
  }
  return where;
}
