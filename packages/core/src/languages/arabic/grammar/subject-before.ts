// The subject that stands before its verb: "البيت الأبيض نفى", "وكان الوزير قد قال", "الذي أعلن".
import type { Gender, GrammaticalNumber, Mention, Span } from "../../../document.ts";
import { isCommonVerb } from "../common-verbs.ts";
import type { CueReading } from "../cue-lexicon.ts";
import { isVerbKey } from "../names/context.ts";
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

/** "الذي قال إن": the noun phrase before the relative pronoun. */
export function relativeAntecedent(reading: Reading, index: number): Subject | undefined {
  if (isTakenUp(reading, index)) return undefined;
  let pronoun = previousWord(reading, index);
  while (pronoun !== undefined && /^(?:كان|كانت|كانوا|قد|سبق|ان)$/u.test(pronoun.bare))
    pronoun = previousWord(reading, pronoun.index);
  if (pronoun === undefined || !isRelative(pronoun)) return undefined;
  const mention = lastMentionBefore(reading, pronoun.index);
  return mention && { words: phrase(mention.extent), next: index + 1, place: "before" };
}

/** "الفيلم الذي [وصفته] بأنه", "الخطة التي رفضها": the pronoun on the verb takes up what the clause describes. */
export function isTakenUp(reading: Reading, index: number): boolean {
  const [pronoun, { bare }] = [reading.words[index - 1]?.bare, reading.words[index]!];
  return (pronoun === "الذي" && /[^ا]ه$/u.test(bare)) || (pronoun === "التي" && /ها$/u.test(bare));
}

export function isRelative(word: Word | undefined): boolean {
  return word !== undefined && /^(?:الذي|التي|الذين)$/u.test(word.bare);
}

/** "وكانت [فرنسا] التي وزعت …، قد قالت": the subject of the auxiliary is the verb's. */
export function ofAuxiliary(reading: Reading, index: number, cue: CueReading): Subject | undefined {
  if (reading.words[index - 1]?.bare !== "قد") return undefined;
  const from = reading.words.findLastIndex(
    ({ token, bare }, at) =>
      at < index && (/^[وف]?(?:كان|كانت)$/u.test(token.key) || /^(?:كان|كانت)$/u.test(bare)),
  );
  const mention = reading.words[from + 1]?.mention;
  if (from < 0 || mention === undefined || !isAgent(mention) || isGoverned(reading, from + 1))
    return undefined;
  if (!agreesWith(mention, cue)) return undefined;
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

/** "أصدرت [الوزارة] بيانا دعت فيه إلى", "ألقى [الرئيس] كلمة قال فيها إن": who made what the words stand in. */
export function author(reading: Reading, index: number, cue: CueReading): Subject | undefined {
  if (!/^(?:فيه|فيها|فيهما|خلاله|خلالها|عبره|عبرها)$/u.test(reading.words[index + 1]?.bare ?? ""))
    return undefined;
  if (reading.words[index + 2] && canStartNoun(reading, index + 2) && !complementizerAt(reading, index + 2))
    return undefined;
  for (let at = index - 1; at >= Math.max(0, index - 30); at--) {
    const { mention } = reading.words[at]!;
    if (mention === undefined || !isAgent(mention) || isGoverned(reading, at)) continue;
    if (mention.kind !== "place" && agreesWith(mention, cue))
      return { words: phrase(mention.extent), next: index + 1, place: "before" };
  }
  return undefined;
}

/**
 * "استقبل [الرئيس] نظيره … وأكد أن": who does what the sentence tells first, for a verb further on without a subject of
 * its own. It stands right behind the first verb, or opens the sentence.
 */
export function sentenceSubject(
  reading: Reading,
  index: number,
  cue: CueReading,
): { readonly span: Span; readonly since: number } | undefined {
  const quote = reading.words[index]!.quote;
  for (let at = 0; at < index; at++) {
    const word = reading.words[at]!;
    const { mention } = word;
    if (word.quote !== quote || isRelative(word) || /^(?:اذا|لو|عما|مما|حيث)$/u.test(word.bare))
      return undefined;
    if (mention === undefined || !isAgent(mention) || isGoverned(reading, at)) continue;
    const verb = reading.words[at - 1]?.bare ?? "";
    const isFirst =
      at <= 2 ||
      isVerbKey(verb) ||
      isCommonVerb(verb) ||
      [1, 2].some((step) => isComma(reading.words[at - step]));
    return isFirst &&
      mention.kind !== "place" &&
      mention.extent.end <= reading.words[index]!.start &&
      agreesWith(mention, cue)
      ? { span: mention.extent, since: reading.context.sentence.start }
      : undefined;
  }
  return undefined;
}

/** "وهو ما فندته [الوكالة] مؤكدة أن", "تراجع [باهارون] قائلا إنه": who stands in the same clause right before a participle. */
export function holderOf(
  reading: Reading,
  index: number,
  cue: CueReading,
): { readonly span: Span; readonly since: number } | undefined {
  for (let at = index - 1; at >= Math.max(0, index - 4); at--) {
    const word = reading.words[at]!;
    if (isComma(word) || word.quote !== reading.words[index]!.quote || complementizerAt(reading, at))
      return undefined;
    const { mention } = word;
    if (mention === undefined || !isAgent(mention) || isGoverned(reading, at) || mention.kind === "place")
      continue;
    if (reading.text.slice(mention.extent.end, reading.words[index]!.start).trim() !== "") return undefined;
    const verb = reading.words[at - 1];
    const isSubject =
      at === 0 || (verb !== undefined && verb.inside === undefined && verb.token.kind === "word");
    return isSubject && agreesWith(mention, cue) ? { span: mention.extent, since: word.start } : undefined;
  }
  return undefined;
}

/** A subject right before its verb, at the start of its clause; insertions like "، من جهتها،" are passed over. */
export function rightBefore(reading: Reading, index: number, cue: CueReading): Subject | undefined {
  if (reading.words[index]!.conjunction || isRelative(reading.words[index - 1])) return undefined;
  const adverbs = backOver(reading, index - 1);
  const insertion = beforeInsertion(reading, adverbs);
  const comma = insertion === undefined && isComma(reading.words[adverbs]);
  const at = backOver(reading, insertion ?? (comma ? adverbs - 1 : adverbs));
  const mention = apposedTo(reading, reading.words[at]?.inside);
  if (mention === undefined || !isAgent(mention)) return comma ? undefined : unnamed(reading, at, index);
  const first = reading.words.findIndex(({ end }) => end > mention.extent.start);
  if (isGoverned(reading, first) && !comma) return unnamed(reading, at, index);
  if (isGoverned(reading, first) || !agreesWith(mention, cue)) return undefined;
  const isApposed = /[،,]/u.test(reading.text.slice(mention.extent.start, mention.extent.end));
  const fits =
    (comma && isAsyndetic(reading, index)) || ((!comma || isApposed) && startsClause(reading, first));
  return fits ? { words: phrase(mention.extent), next: index + 1, place: "before" } : undefined;
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
        word.cues.length > 0 ||
        AUXILIARY.test(word.bare) ||
        (word.inside === undefined && (isVerbKey(word.bare) || isCommonVerb(word.bare))) ||
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
  if (mention.number === "pl" || mention.kind === "group")
    return !(agreement.number === "sg" && agreement.gender === "f" && mention.gender === "m");
  return (
    mention.gender === undefined || agreement.gender === undefined || mention.gender === agreement.gender
  );
}
