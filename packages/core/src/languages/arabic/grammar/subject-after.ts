// The subject behind a reporting verb, verb first as news Arabic has it.
// A stranger would get wrong where it ends: a long title goes on to the name it belongs to, and what the verb is about may
// follow without any mark (رفض السفير | اقتراح أنان).
import type { Mention } from "../../../document.ts";
import { inflected } from "../../../lexicons/word-classes.ts";
import type { CueReading } from "../cue-lexicon.ts";
import { WORDS } from "../word-classes.ts";
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
  isQuoteMark,
  type Reading,
  type Word,
  wordAfter,
} from "./reading.ts";
import { isAccusative } from "./subject-before.ts";

/** The noun phrase behind the verb; a verb with a plural ending has its subject before it or nowhere. */
export function subjectAfter(
  reading: Reading,
  index: number,
  limit: number,
  cue: CueReading,
): Subject | undefined {
  if (cue.agreement.number === "pl" || cue.agreement.number === "du") return undefined;
  const ties: Ties = [...(cue.verb.objects ?? []), ...(cue.verb.addressee === "ل" ? ["ل"] : [])];
  let at = skipAdverbials(reading, index + 1, limit);
  if (isQuoteMark(reading.words[at]) && reading.words[at + 1]?.mention?.form === "Name") at++;
  const quoted = reading.words[at]?.quote === undefined ? quotedName(reading, at) : undefined;
  const behind = quoted && wordAfter(reading, quoted.end + 1, at);
  if (
    behind !== undefined &&
    !cue.verb.target &&
    (isAgentNoun(reading.words[at + 1]?.bare ?? "") || opensContent(reading, behind))
  )
    return until(reading, quoted!.start, behind);
  if (at >= limit || endsSlot(reading, at)) return undefined;
  const word = reading.words[at]!;
  const mention =
    word.mention ?? (word.inside && word.inside.extent.start <= word.start ? word.inside : undefined);
  if (mention !== undefined && !isGoverned(reading, at)) {
    const isSomebodyElse = isOther(mention, cue) || isCalledUpon(reading, index, mention, cue);
    return isSomebodyElse ? undefined : mentioned(reading, at, limit, mention);
  }
  if (/^(?:ذات|نفس)$/u.test(word.bare) && /^ال/u.test(reading.words[at + 1]?.bare ?? ""))
    return until(reading, word.bareStart, at + 2);
  if (/^ال/u.test(word.bare) && isCalledUpon(reading, index, undefined, cue)) return undefined;
  return opensSubject(reading, word, ties) ? unlisted(reading, at, limit, { ties, cue }) : undefined;
}

/** "رفضت «ميتا» [ما] ورد في التقرير", "أكدت «تيك توك» [أنها] تحذف": what a name in marks says follows it. */
function opensContent(reading: Reading, at: number): boolean {
  const { bare } = reading.words[at] ?? { bare: "" };
  return /^(?:ما|هذا|هذه|تلك|ذلك)$/u.test(bare) || complementizerAt(reading, at) !== undefined;
}

/** A name or description with what belongs to it: coordinated, named, spoken for. */
function mentioned(reading: Reading, at: number, limit: number, mention: Mention): Subject {
  const end = coordinatedEnd(reading, at, mention, limit);
  const isName = mention.kind === "person" && mention.form === "Name";
  return until(reading, mention.extent.start, onBehalf(reading, isName ? end : named(reading, end, limit)));
}

/** May a subject that is no mention begin with this word? An accusative only where it names somebody who can speak. */
function opensSubject(reading: Reading, word: Word, ties: Ties): boolean {
  if (!canStartNoun(reading, word.index, ties) || isOblique(word)) return false;
  if (isAccusative(word) && (ADDRESSING.test(word.bare) || !isAgentNoun(word.bare.replace(/ا$/u, ""))))
    return false;
  return word.cues.every(({ agreement }) => agreement.tense !== "present");
}

/** "وتابع [متحدثا] للصحيفة": how he went on. */
const ADDRESSING = /^(?:متحدثا|مخاطبا|معلقا)$/u;

/** A noun phrase that no mention begins, with the name or the owner behind it. */
function unlisted(
  reading: Reading,
  start: number,
  limit: number,
  { ties, cue }: { readonly ties: Ties; readonly cue: CueReading },
): Subject | undefined {
  const word = reading.words[start]!;
  if (ADDRESS.test(word.bare)) return until(reading, word.start, start + 1);
  const end = nounEnd(reading, start, limit, ties);
  if (end === start || (isObject(reading, start, end, cue) && named(reading, end, limit) === end))
    return undefined;
  if (end === start + 1 && isColon(reading.words[end]) && isManner(word.bare)) return undefined;
  const at = withName(reading, end, limit);
  const owner = DOCUMENT.test(word.bare) ? ownerOf(reading, at, limit) : undefined;
  if (owner !== undefined)
    return { words: phrase(owner.extent), next: wordAfter(reading, owner.extent.end, at), place: "after" };
  return until(reading, word.start, named(reading, overOwner(reading, at, ties), limit));
}

/** The index behind the noun phrase from a word; "الكثير من" goes on with whom it counts. */
function nounEnd(reading: Reading, start: number, limit: number, ties: Ties): number {
  let at = start;
  while (at < limit && !endsNoun(reading, at, start, ties)) at++;
  const isCount = at === start + 1 && QUANTITY.test(reading.words[start]!.bare);
  if (isCount && reading.words[at]?.bare === "من")
    for (at++; at < limit && !endsNoun(reading, at, start + 2, ties); ) at++;
  return at;
}

/** "السيد [سامر الحلبي]": over the name that a form of address or an indefinite noun ends before. */
function withName(reading: Reading, at: number, limit: number): number {
  const last = reading.words[at - 1]!.bare;
  const mention = HONORIFIC.test(last) || !last.startsWith("ال") ? reading.words[at]?.mention : undefined;
  return mention && isAgent(mention) && !isGoverned(reading, at)
    ? coordinatedEnd(reading, at, mention, limit)
    : at;
}

function until(reading: Reading, start: number, last: number): Subject {
  const isSame = /^(?:نفس|ذات|عين)(?:ه|ها|هم|هما)$/u.test(reading.words[last]?.bare ?? "");
  const next = isSame ? last + 1 : last;
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

/** "وأكد [سموه] | حرص المملكة": whoever is called so, without a word more. */
const ADDRESS = inflected(WORDS.honorifics, { behind: "(?:ه|ها|هم)" });

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
  return /^ل(?:نظير|نظرا|زميل|زملا|مستشار|وزير|مبعوث)\p{L}*(?:ه|ها|هم|هما)$|^لل(?:صحفي|صحافي|صحافه|اعلامي|اعلام$)/u.test(
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
