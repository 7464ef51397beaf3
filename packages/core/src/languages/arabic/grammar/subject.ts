// The subject of a reporting verb: after it (verb first, as news Arabic has it), before it, or in the verb alone.
// A stranger would get wrong what may stand between: dates, "in a statement", adverbs; none of them is the subject.
import type { Mention } from "../../../document.ts";
import type { CueReading } from "../cue-lexicon.ts";
import { skipAdverbials } from "./adjuncts.ts";
import { isAgentNoun } from "./agent-nouns.ts";
import { PREPOSITIONS } from "./function-words.ts";
import {
  canStartNoun,
  endsNoun,
  endsSlot,
  isAgent,
  isSkippable,
  phrase,
  type Subject,
  type Ties,
} from "./noun-phrase.ts";
import { isCalledUpon, isObject, isOblique, isOther } from "./object-not-subject.ts";
import { quotedName } from "./quoted-name.ts";
import {
  complementizerAt,
  isColon,
  isComma,
  isGoverned,
  isPassive,
  isQuoteMark,
  type Reading,
  type Word,
  wordAfter,
} from "./reading.ts";
import { isRelative } from "./relative-clause.ts";
import { author, holderOf, sentenceSubject } from "./sentence-subject.ts";
import {
  describedBefore,
  independentPronoun,
  isAccusative,
  isTakenUp,
  ofAuxiliary,
  relativeAntecedent,
  rightBefore,
  topicOf,
} from "./subject-before.ts";

/** The subject of the cue at `index`, looked for up to the word `limit` (exclusive). */
export function subjectOf(reading: Reading, index: number, cue: CueReading, limit: number): Subject {
  if (isPassive(reading.words[index]!) && cue.agreement.tense === "past")
    return { words: { kind: "none" }, next: index + 1, place: "dropped" };
  if (cue.agreement.tense === "participle" || isInConnector(reading, index))
    return dropped(reading, cue, index);
  return (
    inRelative(reading, index, limit, cue) ??
    relativeAntecedent(reading, index) ??
    topicOf(reading, index) ??
    ofAuxiliary(reading, index, cue) ??
    independentPronoun(reading, index) ??
    unlessNamedBehind(reading, index, limit, cue, rightBefore(reading, index, cue)) ??
    author(reading, index, cue) ??
    describedBefore(reading, index, cue) ??
    after(reading, index, limit, cue) ??
    dropped(reading, cue, index)
  );
}

/** "التي تقول [إسرائيل] إنها", "الذي أشار إليه [الوزير] بأن": a relative clause whose verb has its subject behind it. */
function inRelative(reading: Reading, index: number, limit: number, cue: CueReading): Subject | undefined {
  let before = index - 1;
  while (/^(?:سبق|ان|قد|كان|كانت)$/u.test(reading.words[before]?.bare ?? "")) before--;
  if (!isRelative(reading.words[before]) || cue.verb.addressee === "object") return undefined;
  const subject = after(reading, index, limit, cue);
  if (subject === undefined) return undefined;
  const takesUp = /^(?:الي|عن|ب|علي|من|في)(?:ه|ها|هم|هما)$/u.test(reading.words[index + 1]?.bare ?? "");
  return takesUp || complementizerAt(reading, subject.next) ? subject : undefined;
}

/** "الرياض: مساعد الزياني | ذكرت [الشركة] أن": what stands before is no subject where one stands behind, right before the clause. */
function unlessNamedBehind(
  reading: Reading,
  index: number,
  limit: number,
  cue: CueReading,
  before: Subject | undefined,
): Subject | undefined {
  if (before === undefined || cue.verb.addressee === "object") return before;
  const behind = after(reading, index, limit, cue);
  if (behind === undefined) return before;
  const next = isComma(reading.words[behind.next]) ? behind.next + 1 : behind.next;
  const head = reading.words[index + 1]!;
  const isAgentive = (head.mention && isAgent(head.mention)) || isAgentNoun(head.bare);
  return isAgentive && complementizerAt(reading, next) ? undefined : before;
}

/** "لكنه استبعد", "كما أنها رفضت": the subject is the pronoun on the connective. */
function isInConnector(reading: Reading, index: number): boolean {
  return (
    /^(?:لكن|ان)(?:ه|ها|هم|هما)$/u.test(reading.words[index - 1]?.bare ?? "") &&
    !reading.words[index]!.conjunction
  );
}

function dropped(reading: Reading, cue: CueReading, index: number): Subject {
  const { gender, number, tense } = cue.agreement;
  const subject =
    (tense === "participle" ? holderOf(reading, index, cue) : undefined) ??
    sentenceSubject(reading, index, cue);
  return {
    words: {
      kind: "dropped",
      ...((tense === "participle" || isInAside(reading, cue, index)) && {
        since: reading.context.sentence.start,
      }),
      ...(gender && { gender }),
      ...(number && { number }),
      ...(subject && { subject }),
    },
    next: index + 1,
    place: "dropped",
  };
}

/** "احتجاجا على ما [وصفته] بـ…": the words of whoever speaks in this sentence. */
function isInAside(reading: Reading, { hasObject, verb }: CueReading, index: number): boolean {
  return (
    ((hasObject === true && verb.target === true) || complementizerAt(reading, index + 1) !== undefined) &&
    (/^(?:[بلك]?ما|مما|عما|فيما)$/u.test(reading.words[index - 1]?.bare ?? "") || isTakenUp(reading, index))
  );
}

/** The noun phrase behind the verb; a verb with a plural ending has its subject before it or nowhere. */
function after(reading: Reading, index: number, limit: number, cue: CueReading): Subject | undefined {
  if (cue.agreement.number === "pl" || cue.agreement.number === "du") return undefined;
  const ties: Ties = [...(cue.verb.objects ?? []), ...(cue.verb.addressee === "ل" ? ["ل"] : [])];
  let at = skipAdverbials(reading, index + 1, limit);
  if (isQuoteMark(reading.words[at]) && reading.words[at + 1]?.mention?.form === "Name") at++;
  const quoted = reading.words[at]?.quote === undefined ? quotedName(reading, at) : undefined;
  if (quoted && !cue.verb.target && isAgentNoun(reading.words[at + 1]?.bare ?? ""))
    return until(reading, quoted.start, wordAfter(reading, quoted.end + 1, at));
  if (at >= limit || endsSlot(reading, at)) return undefined;
  const word = reading.words[at]!;
  const mention =
    word.mention ?? (word.inside && word.inside.extent.start <= word.start ? word.inside : undefined);
  if (mention !== undefined && !isGoverned(reading, at)) {
    if (isOther(mention, cue) || isCalledUpon(reading, index, mention, cue)) return undefined;
    const end =
      mention.kind === "person" && mention.form === "Name"
        ? coordinatedEnd(reading, at, mention, limit)
        : named(reading, coordinatedEnd(reading, at, mention, limit), limit);
    return until(reading, mention.extent.start, onBehalf(reading, end));
  }
  if (/^(?:ذات|نفس)$/u.test(word.bare) && /^ال/u.test(reading.words[at + 1]?.bare ?? ""))
    return until(reading, word.bareStart, at + 2);
  if (!canStartNoun(reading, at, ties) || isOblique(word)) return undefined;
  if (/^ال/u.test(word.bare) && isCalledUpon(reading, index, undefined, cue)) return undefined;
  if (isAccusative(word) && !isAgentNoun(word.bare.replace(/ا$/u, ""))) return undefined;
  if (word.cues.some(({ agreement }) => agreement.tense === "present")) return undefined;
  const start = at;
  while (at < limit && !endsNoun(reading, at, start, ties)) at++;
  if (at === start + 1 && QUANTITY.test(word.bare) && reading.words[at]?.bare === "من")
    for (at++; at < limit && !endsNoun(reading, at, start + 2, ties); ) at++;
  if (at === start || (isObject(reading, start, at, cue) && named(reading, at, limit) === at))
    return undefined;
  if (at === start + 1 && isColon(reading.words[at]) && isManner(word.bare)) return undefined;
  const last = reading.words[at - 1]!.bare;
  const mentioned = HONORIFIC.test(last) || !last.startsWith("ال") ? reading.words[at]?.mention : undefined;
  if (mentioned && isAgent(mentioned) && !isGoverned(reading, at))
    at = coordinatedEnd(reading, at, mentioned, limit);
  const owner = DOCUMENT.test(word.bare) ? ownerOf(reading, at, limit) : undefined;
  if (owner !== undefined)
    return { words: phrase(owner.extent), next: wordAfter(reading, owner.extent.end, at), place: "after" };
  at = named(reading, overOwner(reading, at, ties), limit);
  return { words: phrase({ start: word.start, end: reading.words[at - 1]!.end }), next: at, place: "after" };
}

function until(reading: Reading, start: number, next: number): Subject {
  return { words: phrase({ start, end: reading.words[next - 1]!.end }), next, place: "after" };
}

/** "متحدث [باسم «ميتا»]": for whom, where the mention has left it out. */
function onBehalf(reading: Reading, at: number): number {
  if (reading.words[at]?.bare !== "باسم") return at;
  const name = quotedName(reading, at + 1);
  const mention = reading.words[at + 1]?.mention;
  const end = name ? name.end + 1 : mention?.extent.end;
  return end === undefined ? at : wordAfter(reading, end, at + 1);
}

/** "نائبة الوكيل العام [للملك]", where the verb itself has no use for ل. */
function overOwner(reading: Reading, at: number, ties: Ties): number {
  const word = reading.words[at];
  const isOwner = word !== undefined && /^لل\p{L}{3}/u.test(word.bare) && !/(?:ين|ون)$/u.test(word.bare);
  return isOwner && !ties.includes("ل") && !word.mention ? at + 1 : at;
}

/** "كثير من التجار", "عدد من الخبراء": how many, and behind من who. */
const QUANTITY = /^(?:ال)?(?:كثير|كثيرون|عدد|عديد|بعض|قليل|قليلون|مجموعه|غالبيه|اغلبيه|جزء)$/u;

/** "تضيف ضاحكة: «…»": how it was said, not by whom. */
function isManner(key: string): boolean {
  return !key.startsWith("ال") && /[اه]$/u.test(key) && !isAgentNoun(key);
}

const DOCUMENT = /^(?:ال)?(?:بيان|بلاغ|منشور|تقرير|مذكره|رساله)$/u;

/** "بيان صادر عن وزارة الداخلية", "بيان للخلية": a document speaks for who issued it. */
function ownerOf(reading: Reading, from: number, limit: number): Mention | undefined {
  for (let at = from - 1; at < Math.min(limit, from + 5); at++) {
    const word = reading.words[at]!;
    if (isComma(word) || complementizerAt(reading, at)) return undefined;
    if (word.mention && isAgent(word.mention) && word.mention.kind !== "place" && isGoverned(reading, at))
      return word.mention;
  }
  return undefined;
}

const HONORIFIC = /^(?:السيد|السيده|الشيخ|الدكتور|الدكتوره|معالي|سعاده|فخامه|سمو|جلاله)$/u;

/**
 * A long title is followed by the name it belongs to: "منسقة الأمم المتحدة المقيمة في السودان | دينيس أوكافور",
 * "الأمين العام للهلال الأحمر، | فايز الصوراني،". Gives the index after the name, or `from` where none stands before
 * the content.
 */
function named(reading: Reading, from: number, limit: number): number {
  for (let at = from; at < Math.min(limit, from + 9); at++) {
    const word = reading.words[at]!;
    if (isColon(word) || complementizerAt(reading, at) || (word.cues.length > 0 && !word.inside)) return from;
    if (opensObject(reading, at) || tellsWhom(word)) return from;
    const { mention } = word;
    if (mention?.kind !== "person" || mention.form !== "Name") continue;
    if (
      isGoverned(reading, at) ||
      word.conjunction ||
      (at > from + 1 && isComma(reading.words[at - 1]) && reading.words.slice(from, at - 1).some(isComma))
    )
      return from;
    let end = at;
    while (end < limit && reading.words[end]!.start < mention.extent.end) end++;
    return end;
  }
  return from;
}

/** "رفض السفير الأميركي | اقتراح أنان": after a noun with its article a bare one is no part of the title. */
function opensObject(reading: Reading, at: number): boolean {
  const [before, word] = [reading.words[at - 1], reading.words[at]!];
  return (
    before !== undefined &&
    (/^(?:[بك]?ال|لل)/u.test(before.bare) || before.inside !== undefined) &&
    word.token.kind === "word" &&
    word.inside === undefined &&
    !word.conjunction &&
    !/^(?:[بك]?ال|لل|ل\p{L}{3}|ب\p{L}{3})/u.test(word.bare) &&
    !PREPOSITIONS.has(word.bare) &&
    !isSkippable(reading, at)
  );
}

/** "لنظيره التركي", "للصحفيين": whom the subject speaks to. */
function tellsWhom({ bare }: Word): boolean {
  return /^ل(?:نظير|نظرا|زميل|زملا|مستشار|وزير|مبعوث)\p{L}*(?:ه|ها|هم|هما)$|^لل(?:صحفي|صحافي|اعلامي)/u.test(
    bare,
  );
}

/** A closing mark or bracket; an opening one begins the content. */
function closesQuote(reading: Reading, at: number): boolean {
  const word = reading.words[at]!;
  return (
    isQuoteMark(word) &&
    word.token.text !== "(" &&
    !reading.context.paragraph.quotes.some(({ start }) => start === word.start)
  );
}

/** The words after a subject that belong to it: "X ونظيره Y". */
function coordinatedEnd(reading: Reading, index: number, mention: Mention, limit: number): number {
  let at = index;
  while (at < limit && reading.words[at]!.start < mention.extent.end) at++;
  while (at < limit && closesQuote(reading, at)) at++;
  const next = reading.words[at];
  if (next?.conjunction && next.mention && next.cues.length === 0 && isAgent(next.mention))
    return coordinatedEnd(reading, at, next.mention, limit);
  return at;
}
