// The speaker before the colon of a headline: "الأمم المتحدة: الهدنة صامدة".
// A stranger would get wrong the towns: a name speaks, and a town must show that it does (a quotation, "we", a negated or
// future verb), for "غزة: ثلاثة قتلى" only says where; so must a phrase that no list knows.
import headlineEvents from "@isnad/data/lexicons/ar/headline-events.json" with { type: "json" };
import type { Mention, Paragraph, Span } from "../../../document.ts";
import { checked } from "../../../lexicons/lexicon-error.ts";
import { wordKey } from "../../../lexicons/phrase-trie.ts";
import { wordList } from "../../../lexicons/rows.ts";
import type { Context } from "../../language.ts";
import { isCommonVerb } from "../common-verbs.ts";
import { isAgentNoun } from "../grammar/agent-nouns.ts";
import { contentsFrom } from "../grammar/content-span.ts";
import { PREPOSITIONS } from "../grammar/function-words.ts";
import { isAgent } from "../grammar/noun-phrase.ts";
import type { Opening } from "../grammar/opening.ts";
import { isColon, isQuoteMark, type Reading, type Word } from "../grammar/reading.ts";
import { isVerbKey } from "../names/context.ts";
import { WORDS } from "../word-classes.ts";
import { type Found, finding, type NominalSite } from "./nominal-site.ts";

/** Words before the colon. */
const LONGEST = 10;
/** Of them, where no name shows who speaks. */
const LONGEST_UNKNOWN = 7;

/** "X: …", as a headline or as the first line of a body that is one sentence. */
export function headline({ reading, index }: NominalSite): Found | undefined {
  if (index !== 0 || !isOneLine(reading.context)) return undefined;
  const colon = reading.words.findIndex((word) => isColon(word) && !isInTime(reading, word.index));
  const next = reading.words[colon + 1];
  if (colon < 1 || next === undefined || reading.words.length - colon < 4) return undefined;
  const label = labelBefore(reading, colon);
  const span = label && speakerIn(reading, label, colon);
  if (span === undefined) return undefined;
  const opening: Opening = { kind: "colon", index: colon, start: next.start };
  return finding({
    contents: contentsFrom({ reading, limit: creditFrom(reading, colon) }, opening),
    speaker: { kind: "phrase", span },
    act: "Assert",
  });
}

/** "فلان: الهدنة صامدة [(الفرنسية)]": a caption's credit, with whatever the page has run on behind it. */
function creditFrom({ words, text }: Reading, colon: number): number {
  const at = words.findIndex(
    ({ token, start }, index) =>
      index > colon + 2 && token.text === "(" && CREDIT.test(text.slice(start, start + 40)),
  );
  return at < 0 ? words.length : at;
}

const CREDIT =
  /^\(\s?(?:الفرنسية|رويترز|الأوروبية|أسوشيتد برس|الأناضول|غيتي|الجزيرة|أ ف ب|أرشيف)(?:[-–—، ]+\p{L}+)?\s?\)/u;

const isHeadline = ({ role }: Paragraph): boolean => role === "headline";

function isOneLine({ paragraph, sentence }: Context): boolean {
  const [first] = paragraph.sentences;
  return isHeadline(paragraph) || (paragraph.sentences.length === 1 && first === sentence);
}

/** The words between the last mark and the colon, up to a verb; undefined for a dateline, a report and "عاجل:". */
function labelBefore(reading: Reading, colon: number): readonly [Word, ...Word[]] | undefined {
  const isMark = (word: Word) => word.token.kind === "punctuation" && !isQuoteMark(word);
  const from = reading.words.findLastIndex((word, at) => at < colon && isMark(word)) + 1;
  if (!isFlash(reading) && isDateline(reading, from)) return undefined;
  const before = reading.words.slice(from, colon).filter((word) => !isQuoteMark(word));
  const verb = before.findIndex((word, at) => at > 0 && !word.inside && isCommonVerb(word.bare));
  const [first, ...rest] = verb < 0 ? before : before.slice(0, verb);
  if (first === undefined || rest.length >= LONGEST || WORDS.headlineLabels.has(first.bare)) return undefined;
  const isReport = [first, ...rest].some((word) => word.cues.length > 0 && !word.inside);
  return isReport ? undefined : [first, ...rest];
}

/** "الكويت - وكالة …:": who sent the article, behind a place and a dash; in a body behind any dash but a time's. */
function isDateline(reading: Reading, from: number): boolean {
  const [before, dash] = [reading.words[from - 2], reading.words[from - 1]];
  const isLong = /^[-–—]$/u.test(dash?.token.text ?? "");
  if (!isHeadline(reading.context.paragraph) && isLong && before?.token.kind !== "number") return true;
  const kind = before?.inside?.kind;
  return isDash(dash) && (kind === "place" || kind === "country");
}

/** The extent of a name that is all of the label, or the label itself in a headline that sounds like speech. */
function speakerIn(reading: Reading, label: readonly [Word, ...Word[]], colon: number): Span | undefined {
  const [first] = label;
  const mention = first.inside;
  const isNamed =
    mention !== undefined &&
    isAgent(mention) &&
    mention.kind !== "place" &&
    (mention.kind !== "country" || !tellsEvent(reading, colon + 1, first)) &&
    label.every(({ inside, end }) => end <= mention.extent.end || inside?.form === "Demonym");
  if (isNamed) return mention.extent;
  const flash = isFlash(reading);
  if (!flash && !isHeadline(reading.context.paragraph)) return undefined;
  if (mention?.kind === "person" && mention.form === "Name" && isOnOccasion(reading, mention, colon))
    return mention.extent;
  if (label.length > LONGEST_UNKNOWN) return undefined;
  const isOffice = flash && /^ال/u.test(first.bare) && mention?.kind !== "place";
  if (!isOffice && !isTurn(reading, label) && !soundsLikeSpeech(reading, colon + 1, first)) return undefined;
  const isJoined = !first.conjunction && /^و/u.test(first.bare) && isAgentNoun(first.bare.slice(1));
  const start = first.conjunction ? first.bareStart : first.start + (isJoined ? 1 : 0);
  return { start, end: label.at(-1)!.end };
}

/** "11:52 ص - الدفاع المدني: …": an entry of live coverage. */
const TIMED = /^\s*\p{N}{1,2}[:.]\p{N}{2}\s?(?:ص|م|صباح[اً]{1,2}|مساء[ً]?)?\s*[-–—|]/u;

function isFlash({ text, context: { paragraph } }: Reading): boolean {
  return TIMED.test(text.slice(paragraph.start, paragraph.start + 24));
}

/** "[جلال الدين] بعد السقوط أمام سيراميكا: …", "[حسام البرش] في حديث للجزيرة: …". */
function isOnOccasion({ words }: Reading, { extent }: Mention, colon: number): boolean {
  const next = words.find(({ start }) => start >= extent.end);
  return (
    next !== undefined &&
    next.index < colon &&
    (PREPOSITIONS.has(next.bare) || /^(?:ردا|تعليقا|معلقا|قبيل|لل?\p{L}{3,})$/u.test(next.bare))
  );
}

/** "تأجيل محاكمة المتهم.. [والدفاع]: …": one word with its article, joined to what the headline told before. */
function isTurn({ words }: Reading, [first, ...rest]: readonly [Word, ...Word[]]): boolean {
  return (
    rest.length === 0 &&
    first.conjunction &&
    !WORDS.headlineLabels.has(first.bare.slice(2)) &&
    (words[first.index - 1]?.token.kind ?? "punctuation") === "punctuation"
  );
}

/** "10:45 - الكرملين: …": the colon of a time. */
function isInTime(reading: Reading, colon: number): boolean {
  return [-1, 1].every((step) => reading.words[colon + step]?.token.kind === "number");
}

/** "لبنان: سجال حول القانون": behind a state's name an indefinite noun tells what goes on there. */
function tellsEvent(reading: Reading, at: number, head: Word): boolean {
  const { bare, mention } = reading.words[at]!;
  const key = bare.replace(/^ال/u, "");
  if (EVENTS.has(key) || NO_SPEECH.test(key)) return true;
  const isIndefinite = !/^ال/u.test(bare) && !/(?:ون|ين)$/u.test(bare) && mention === undefined;
  return isIndefinite && !isVerbKey(bare) && !isCommonVerb(bare) && !soundsLikeSpeech(reading, at, head);
}

/** "بغداد - وكالة X:": where and by whom a report was filed. */
function isDash(word: Word | undefined): boolean {
  return word !== undefined && /^[-–—ـ/]$/u.test(word.token.text);
}

/** What happens at a place: "لبنان: مقتل ثلاثة". */
const EVENTS = new Set(checked(wordList, "ar/headline-events.json", headlineEvents).map(wordKey));
/** Or how many, or a question. */
const NO_SPEECH = /^(?:\p{N}+|ما|كيف|لماذا|ماذا|هل|متي|اين|من)$/u;

/** First person, a quotation, or the negated and future verbs in which headlines let people speak. */
function soundsLikeSpeech(reading: Reading, at: number, head: Word): boolean {
  const words = reading.words.slice(at, at + 4);
  if (words.some((word) => isQuoteMark(word) && word.index === at)) return true;
  if (/^(?:لا|لن|لم|ليس|ليست|لدينا|علينا|نحن|يجب|ينبغي|هذا|هذه)$/u.test(words[0]?.bare ?? "")) return true;
  if (isAgentNoun(head.bare) || isAgentNoun(head.bare.replace(/^و/u, ""))) return true;
  return words.some(({ bare }) => /^(?:س[ينت]\p{L}{3,}|\p{L}{3,}نا|ن\p{L}{3,})$/u.test(bare)) && !head.inside;
}
