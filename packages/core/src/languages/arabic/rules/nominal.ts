// Statements in nouns: "إعلان X عن …", "بيان جاء فيه: …", and the colon of headlines.
import headlineEvents from "@isnad/data/lexicons/ar/headline-events.json" with { type: "json" };
import { checked } from "../../../lexicons/lexicon-error.ts";
import { wordKey } from "../../../lexicons/phrase-trie.ts";
import { wordList } from "../../../lexicons/rows.ts";
import type { Finding, Rule, SpeakerWords } from "../../language.ts";
import { isCommonVerb } from "../common-verbs.ts";
import { reportingNoun } from "../cue-lexicon.ts";
import { isAgentNoun } from "../grammar/agent-nouns.ts";
import { contentsFrom } from "../grammar/content-span.ts";
import { PREPOSITIONS } from "../grammar/function-words.ts";
import { isAgent } from "../grammar/noun-phrase.ts";
import { type Opening, objectAfter, openingAfter } from "../grammar/opening.ts";
import { isColon, isComma, isGoverned, isQuoteMark, type Reading, type Word } from "../grammar/reading.ts";
import { isVerbKey } from "../names/context.ts";
import { WORDS } from "../word-classes.ts";

export interface NominalSite {
  readonly reading: Reading;
  readonly index: number;
  readonly limit: number;
}

/** Could any nominal rule fire at this word? Cheap, so that only such words are looked at closely. */
export function isNominalSite({ index, token, bare }: Word): boolean {
  if (token.kind !== "word") return index === 0;
  return (
    index === 0 || HOLDS.has(token.key) || SAYING.has(bare) || reportingNoun(nounKey(bare)) !== undefined
  );
}

const HOLDS = new Set("جاء ورد وجاء وورد".split(" "));
const SAYING = new Set("بالقول للقول القول بقوله بقولها بقولهم".split(" "));

type Found = Omit<Finding, "rule" | "confidence">;

export const NOMINAL_RULES: readonly Rule<NominalSite>[] = [
  {
    name: "ar-headline-colon",
    example: "{الأمم المتحدة}: [الهدنة صامدة في الشمال]",
    confidence: 0.8,
    find: (site) => headline(site),
  },
  {
    name: "ar-document-holds",
    example: "أصدرت {وزارة الداخلية} بيانا <جاء فيه>: «[لم يصب أحد في الحادث]».",
    confidence: 0.88,
    find: (site) => documentHolds(site),
  },
  {
    name: "ar-by-saying",
    example: "اكتفى {المدرب} <بالقول> إن [الفريق جاهز للمباراة].",
    confidence: 0.88,
    find: (site) => bySaying(site),
  },
  {
    name: "ar-noun-agent",
    example: "جاء ذلك بعد <إعلان> {وزارة الطاقة} عن [خفض الإنتاج].",
    confidence: 0.75,
    find: (site) => nounOfAgent(site),
  },
];

/**
 * A speaker before the colon of a headline: "X: …". A name speaks; a town must show that it does (a quotation, "we",
 * a negated or future verb), for "غزة: ثلاثة قتلى" only says where; so must a phrase that no list knows. A body's first line
 * that begins with a place and a dash ("الكويت - وكالة …:") says who sent it.
 */
function headline({ reading, index }: NominalSite): Found | undefined {
  const { paragraph, sentence } = reading.context;
  if (
    index !== 0 ||
    (paragraph.role !== "headline" && (paragraph.sentences.length > 1 || paragraph.sentences[0] !== sentence))
  )
    return undefined;
  const colon = reading.words.findIndex((word) => isColon(word) && !isInTime(reading, word.index));
  const next = reading.words[colon + 1];
  if (colon < 1 || next === undefined || reading.words.length - colon < 4) return undefined;
  const from =
    reading.words.findLastIndex(
      (word, at) => at < colon && word.token.kind === "punctuation" && !isQuoteMark(word),
    ) + 1;
  const isDateline =
    paragraph.role !== "headline" &&
    /^[-–—]$/u.test(reading.words[from - 1]?.token.text ?? "") &&
    reading.words[from - 2]?.token.kind !== "number";
  if (isDateline) return undefined;
  const before = reading.words.slice(from, colon).filter((word) => !isQuoteMark(word));
  const verb = before.findIndex((word, at) => at > 0 && !word.inside && isCommonVerb(word.bare));
  const words = verb < 0 ? before : before.slice(0, verb);
  const first = words[0];
  if (
    first === undefined ||
    words.length > 7 ||
    words.some((word) => word.cues.length > 0 && !word.inside) ||
    WORDS.headlineLabels.has(first.bare)
  )
    return undefined;
  const mention = first.inside;
  if (from > 1 && isDash(reading.words[from - 1]) && reading.words[from - 2]?.inside?.kind !== "person") {
    const place = reading.words[from - 2]?.inside;
    if (place?.kind === "place" || place?.kind === "country") return undefined;
  }
  const named =
    mention !== undefined &&
    isAgent(mention) &&
    mention.kind !== "place" &&
    (mention.kind !== "country" || !tellsEvent(reading, colon + 1, first)) &&
    words.every(({ inside, end }) => end <= mention.extent.end || inside?.form === "Demonym");
  if (!named && !(paragraph.role === "headline" && soundsLikeSpeech(reading, colon + 1, first)))
    return undefined;
  const span = named
    ? mention.extent
    : { start: first.conjunction ? first.bareStart : first.start, end: words.at(-1)!.end };
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

/** "جاء فيه", "ورد في البيان": what a document says is what its author says. */
function documentHolds({ reading, index, limit }: NominalSite): Found | undefined {
  const word = reading.words[index]!;
  const next = reading.words[index + 1];
  if (!HOLDS.has(word.token.key) || next === undefined || !/^(?:فيه|فيها|في)$/u.test(next.bare))
    return undefined;
  const opening = openingAfter(reading, index + 2, limit);
  if (opening === undefined) return undefined;
  const slot = reading.words.slice(index + 2, opening.index);
  const owner =
    next.bare === "في" ? slot.find(({ mention }) => mention && isAgent(mention))?.mention : undefined;
  const speaker: SpeakerWords = owner ? { kind: "phrase", span: owner.extent } : authorBefore(reading, index);
  const contents = contentsFrom({ reading, limit }, opening);
  return contents.length === 0
    ? undefined
    : finding({ contents, speaker, act: "Assert", cue: { start: word.bareStart, end: next.end } });
}

/** "بالقول إن": the speaker is the subject of the sentence so far. */
function bySaying({ reading, index, limit }: NominalSite): Found | undefined {
  const word = reading.words[index]!;
  if (word.bare === "القول" && reading.words[index - 1]?.bare !== "الي") return undefined;
  const opening = SAYING.has(word.bare)
    ? openingAfter(reading, index + 1, Math.min(limit, index + 4))
    : undefined;
  if (opening === undefined) return undefined;
  const mention = reading.words
    .slice(0, index)
    .findLast(
      (before) => before.mention && isAgent(before.mention) && !isGoverned(reading, before.index),
    )?.mention;
  const speaker: SpeakerWords = mention ? { kind: "phrase", span: mention.extent } : { kind: "dropped" };
  return finding({
    contents: contentsFrom({ reading, limit }, opening),
    speaker,
    act: "Assert",
    cue: { start: word.bareStart, end: word.end },
  });
}

function authorBefore(reading: Reading, index: number): SpeakerWords {
  const mention = reading.words
    .slice(0, index)
    .find((word) => word.mention && isAgent(word.mention))?.mention;
  return mention ? { kind: "phrase", span: mention.extent } : { kind: "dropped" };
}

/** A verbal noun with its agent right after it, and a content tied on as the verb would. */
function nounOfAgent({ reading, index, limit: most }: NominalSite): Found | undefined {
  let limit = most;
  const word = reading.words[index]!;
  const isOwned = word.token.kind === "word" && !/^(?:[بك]?ال|لل)/u.test(word.bare);
  const verb = isOwned ? reportingNoun(nounKey(word.bare)) : undefined;
  if (verb && isFronted(reading, index)) limit = firstComma(reading, index, limit);
  let at = index + 1;
  while (isQuoteMark(reading.words[at])) at++;
  const agent = reading.words[at];
  const mention =
    agent?.mention ?? (agent?.inside && agent.inside.extent.start <= agent.start ? agent.inside : undefined);
  if (
    verb === undefined ||
    mention === undefined ||
    !isAgent(mention) ||
    mention.kind === "place" ||
    mention.extent.start > agent!.start
  )
    return undefined;
  let from = at;
  while (from < limit && reading.words[from]!.start < mention.extent.end) from++;
  while (isQuoteMark(reading.words[from])) from++;
  const tied = { ...verb, objects: (verb.objects ?? []).filter((tie) => tie !== "") };
  const clause = openingAfter(reading, from, Math.min(limit, from + 2));
  const opening: Opening | undefined =
    clause?.kind === "clause" ? clause : objectAfter(reading, from, Math.min(limit, from + 2), tied);
  if (opening === undefined) return undefined;
  return finding({
    contents: contentsFrom({ reading, limit }, opening),
    speaker: { kind: "phrase", span: mention.extent },
    act: verb.act,
    cue: { start: word.end - nounKey(word.bare).length, end: word.end },
  });
}

/** "رغم إعلان أنقرة أن …، أبدى …": a phrase before the main clause ends at its comma. */
function isFronted(reading: Reading, index: number): boolean {
  const words = reading.words.slice(0, index).filter(({ token }) => token.kind === "word");
  return words.length > 0 && words.length <= 3 && words.some(({ bare }) => PREPOSITIONS.has(bare));
}

function firstComma(reading: Reading, index: number, limit: number): number {
  const at = reading.words.findIndex(
    (word) => word.index > index && word.quote === reading.words[index]!.quote && isComma(word),
  );
  return at < 0 ? limit : Math.min(at, limit);
}

/** Without the clitics that a noun carries. */
function nounKey(bare: string): string {
  return reportingNoun(bare) ? bare : bare.replace(/^(?:بال|لل|ب|ل|ك)/u, "");
}

function finding({
  contents,
  speaker,
  act,
  cue,
}: Pick<Finding, "contents" | "act"> & { speaker: SpeakerWords; cue?: Finding["cue"] }): Found {
  return {
    contents,
    speakers: [speaker],
    act,
    addressees: [],
    via: [],
    status: "Reported",
    ...(cue && { cue }),
  };
}
