// Where a content must end before its sentence does: at the next cue that belongs to the frame of the report and not
// to the content, at a closing "according to", and at the end of the quotation that the cue stands in.
// A stranger would get wrong nested cues: "أكد أن العراق أخطر روسيا" goes on through أخطر, which has a subject in the
// content; "…، مضيفا أن" and "…، وشدد على أن" do not, their subject is the speaker.
import { foldWord } from "@isnad/text";
import type { ReportingVerb } from "../cue-lexicon.ts";
import { isAgentNoun } from "./agent-nouns.ts";
import { CONNECTORS, PREPOSITIONS } from "./function-words.ts";
import { isNarratorsNote } from "./narrators-note.ts";
import { isAgent } from "./noun-phrase.ts";
import { isQuestionWord, objectAfter, openingAfter } from "./opening.ts";
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

/** Index of the first word that a content of the cue at `index` cannot hold. `sources`: where a closing source phrase starts. */
export function boundaryAfter(reading: Reading, index: number, sources: readonly number[]): number {
  const cue = reading.words[index]!;
  const own = cue.quote;
  const end = Math.min(reading.words.length, index + LONGEST);
  const isConceded = reading.words
    .slice(0, Math.min(index, 5))
    .some(({ bare }) => /^(?:ال|ب)?رغم$/u.test(bare));
  for (let at = index + 1; at < end; at++) {
    const word = reading.words[at]!;
    if (own && word.start >= own.inner.end) return at;
    if (word.quote !== own && !(own === undefined && word.quote?.use === "scare")) continue;
    if (sources.includes(at) || (startsFrame(reading, at) && !holdsOn(reading, index, at)))
      return dropConnector(reading, at, index);
    if (isConceded && answers(reading, at)) return at;
  }
  return end;
}

/** "أعلن الحزب أنه يؤيد الهدنة لكنه [ينتقد] الحكومة": a present behind the same pronoun is what he went on to say. */
function holdsOn({ words }: Reading, index: number, at: number): boolean {
  const pronoun = /^لكن(ه|ها|هم|هما)$/u.exec(words[at - 1]?.bare ?? "")?.[1];
  return (
    pronoun !== undefined &&
    words[index]!.cues.every(({ agreement }) => agreement.tense === "past") &&
    words[at]!.cues.every(({ agreement }) => agreement.tense === "present") &&
    words.slice(index + 1, at).some(({ bare }) => bare === `ان${pronoun}` || bare === `بان${pronoun}`)
  );
}

/** "رغم أن الوزير قال إن …، [فإن] السوق", "[إلا أن]": the main clause behind what is conceded. */
function answers(reading: Reading, at: number): boolean {
  const { bare, token } = reading.words[at]!;
  if (complementizerAt(reading, at)?.afterPhrase || /^ف(?:قد|لا|لم|لن|ليس)/u.test(token.key)) return true;
  return /^(?:الا|غير|بيد)$/u.test(bare) && complementizerAt(reading, at + 1) !== undefined;
}

/** Words: what no sentence of a report holds, so that a text without sentences costs no more than others. */
const LONGEST = 500;

/** Does a further report of the same narrator begin at this word? */
export function startsFrame(reading: Reading, at: number): boolean {
  const word = reading.words[at]!;
  if (isNarratorsNote(reading, at)) return true;
  if (word.cues.length === 0) return false;
  if (word.cues.some(({ agreement }) => agreement.tense === "participle"))
    return isReportingParticiple(reading, at);
  if (PREPOSITIONS.has(word.bare) && !word.conjunction) return false;
  if (isTrailing(reading, at)) return true;
  const ofObject = word.cues.filter(({ hasObject }) => hasObject);
  if (ofObject.length > 0 && isInserted(reading, at)) return false;
  if (
    word.conjunction &&
    ofObject.some(({ verb }) => isTiedTo(reading, at + 1, verb)) &&
    word.quote === undefined
  )
    return true;
  const before = previousWord(reading, at);
  const comma = isComma(before) || endsSpeech(reading, at - 1);
  const connected = isConnector(reading, before);
  if (word.cues.every(({ agreement }) => agreement.person === "first")) return false;
  if (!word.conjunction && (word.cues.every(({ future }) => future) || !(connected || comma))) return false;
  const limit = Math.min(reading.words.length, at + 30);
  const opening = openingAfter(reading, at + 1, nextComma(reading, at, limit));
  if (
    opening &&
    !reading.words.slice(at + 1, opening.index).some(({ index }) => tellsBetween(reading, index))
  )
    return true;
  if (!word.conjunction && !connected) return false;
  const next = reading.words[at + 1]?.bare;
  if (
    connected &&
    word.cues.some(
      ({ verb }) => !verb.strict && verb.addressee !== undefined && foldWord(verb.addressee) === next,
    )
  )
    return true;
  return (
    (comma || connected) &&
    word.cues.some(({ verb }) => !verb.strict && objectAfter(reading, at + 1, limit, verb) !== undefined)
  );
}

/** "وتراجع المخصصات، [معتبرا] أن": the clause behind is this one's. */
function tellsBetween(reading: Reading, at: number): boolean {
  return (
    isComma(reading.words[at - 1]) &&
    reading.words[at]!.cues.some(({ agreement }) => agreement.tense === "participle")
  );
}

/** "عن مسؤولين، [وصفتهم] بالمطلعين، قولهم إن": a few words between commas. */
function isInserted(reading: Reading, at: number): boolean {
  const isBetween = !reading.words[at]!.conjunction && isComma(reading.words[at - 1]);
  return isBetween && reading.words.slice(at + 1, at + 6).some((word) => isComma(word));
}

/** "رفضت الاتهامات [ووصفتها] بالسخيفة", "[وحثهم] على الحوار": the verb's own preposition right behind its pronoun. */
function isTiedTo(reading: Reading, at: number, verb: ReportingVerb): boolean {
  const key = reading.words[at]?.bare ?? "";
  const ties = verb.target ? [...(verb.objects ?? []), "ب"] : (verb.objects ?? []);
  return ties.some((tie) =>
    tie.length === 1 ? key.startsWith(tie) && key.length > 3 : tie !== "" && key === foldWord(tie),
  );
}

/** Words behind a verb that ends its sentence with its subject. */
const LONGEST_TRAILER = 20;

/** "الأسعار تضاعفت، [يقول التاجر سامر].": behind a comma, with nothing after its subject that it could report. */
export function isTrailing(reading: Reading, at: number): boolean {
  const [word, next] = [reading.words[at]!, reading.words[at + 1]];
  if (reading.words.length - at - 1 > LONGEST_TRAILER) return false;
  const isTelling = word.cues.some(
    ({ agreement, verb, hasObject }) =>
      agreement.tense !== "participle" && agreement.person === undefined && !verb.target && !hasObject,
  );
  if (!isTelling || !next || word.conjunction || !isComma(reading.words[at - 1])) return false;
  const { mention } = next;
  const isNamed =
    mention !== undefined && isAgent(mention) && mention.kind !== "place" && !isGoverned(reading, at + 1);
  if (!isNamed && !isAgentNoun(next.bare)) return false;
  const rest = reading.words.slice(at + 1);
  if (rest.some((each) => isColon(each) || isQuoteOpening(each) || complementizerAt(reading, each.index)))
    return false;
  const behind = rest.find(({ start }) => start >= (isNamed ? mention.extent.end : next.end));
  return isNamed
    ? behind === undefined || /^(?:[.،,]|في|خلال|عبر|لل?\S*)$/u.test(behind.bare)
    : rest.filter(({ token }) => token.kind === "word").length <= 4 &&
        !rest.some(({ bare }) => PREPOSITIONS.has(bare));
}

function isQuoteOpening({ token }: Word): boolean {
  return /["“«]/u.test(token.text);
}

/** A mark that closes somebody's words, not a bracket or a name's mark. */
function endsSpeech(reading: Reading, index: number): boolean {
  const mark = reading.words[index];
  return (
    isQuoteMark(mark) &&
    reading.context.paragraph.quotes.some(({ end, use }) => use !== "name" && end === mark?.end)
  );
}

function isConnector(reading: Reading, word: Word | undefined): boolean {
  if (word === undefined || word.quote) return false;
  const earlier = reading.words[word.index - 1];
  if (/^(?:حين|عندما|حينما)$/u.test(word.bare)) return earlier?.bare === "في";
  if (CONNECTORS.has(word.bare)) return true;
  return word.bare === "ان" && (earlier?.bare === "قبل" || earlier?.bare === "بعد");
}

/**
 * "مؤكدا أن", "مشيرة إلى", "قائلا:": an accusative participle with a content of its own, not a noun after a preposition; but
 * "الأندية مطالبة باحترام السقف" are asked themselves.
 */
export function isReportingParticiple(reading: Reading, at: number): boolean {
  const word = reading.words[at]!;
  const participles = word.cues.filter(({ agreement }) => agreement.tense === "participle");
  if (participles.length === 0 || isGoverned(reading, at)) return false;
  const next = reading.words[at + 1];
  if (next === undefined) return false;
  if (isColon(next) || complementizerAt(reading, at + 1) || startsQuote(next)) return true;
  if (participles.some(({ verb }) => verb.bare === true)) return true;
  if (participles.some(({ verb }) => verb.act === "Ask") && isQuestionWord(next)) return true;
  const ahead = isComma(next) ? 14 : 8;
  const opening = openingAfter(reading, at + 1, Math.min(reading.words.length, at + ahead));
  if (
    opening &&
    !reading.words
      .slice(at + 1, opening.index)
      .some((between) => between.cues.length > 0 && !isGoverned(reading, between.index))
  )
    return true;
  const before = previousWord(reading, at);
  const isApart = isComma(before) || before === undefined || word.conjunction || /ا$/u.test(word.bare);
  if (!isApart && /^مطالب(?:ه|ين)$/u.test(word.bare)) return false;
  const reach = Math.min(reading.words.length, at + (isApart ? 6 : 2));
  return participles.some(
    ({ verb }) => !verb.strict && objectAfter(reading, at + 1, reach, tiesOnly(verb, isApart)) !== undefined,
  );
}

/** Inside a clause a feminine participle may be an adjective; only its own preposition shows that it reports. */
function tiesOnly(verb: ReportingVerb, isApart: boolean): ReportingVerb {
  return isApart || verb.objects === undefined
    ? verb
    : { ...verb, objects: verb.objects.filter((tie) => tie !== "") };
}

function startsQuote(word: Word): boolean {
  return isQuoteMark(word) && /["“«]/u.test(word.token.text);
}

function nextComma(reading: Reading, from: number, limit: number): number {
  let commas = 0;
  for (let at = from + 1; at < limit; at++) if (isComma(reading.words[at]) && ++commas > 2) return at;
  return limit;
}

/** The connective before a frame belongs to the frame ("، فيما أكد"). */
function dropConnector(reading: Reading, at: number, index: number): number {
  const before = reading.words[at - 1];
  if (before !== undefined && before.index > index + 1 && before.token.key === "وذلك") return at - 1;
  if (before === undefined || at - 1 <= index || !isConnector(reading, before)) return at;
  return before.bare === "ان" ? at - 2 : at - 1;
}
