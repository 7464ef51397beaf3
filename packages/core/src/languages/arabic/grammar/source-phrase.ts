// "According to" in Arabic: وفقا له، بحسب بيان نقلته الوزارة عن …، على حد قوله، نقلا عن.
// A stranger would get wrong وفق and حسب: "وفق جدول زمني" is no source. The complement must name someone who can
// speak, or a document, or be "what X said".
import type { Span } from "../../../document.ts";
import { inflected } from "../../../lexicons/word-classes.ts";
import type { SpeakerWords } from "../../language.ts";
import type { CueReading } from "../cue-lexicon.ts";
import { WORDS } from "../word-classes.ts";
import { isAgentNoun } from "./agent-nouns.ts";
import { isAgent } from "./noun-phrase.ts";
import { quotedName } from "./quoted-name.ts";
import { complementizerAt, isComma, isQuoteMark, type Reading, type Word } from "./reading.ts";

export interface SourcePhrase {
  readonly index: number;
  /** Index of the first word after the phrase, a closing comma included. */
  readonly next: number;
  readonly cue: Span;
  readonly speakers: readonly SpeakerWords[];
  readonly via: readonly SpeakerWords[];
  /** "نقلا عن X": X is who speaks, whoever the verb's subject is. */
  readonly isOrigin: boolean;
}

const SIMPLE = /^(?:براي|وفق|وفقا|بحسب|حسب|حسبما|وفقما|طبقا)$/u;
const PRONOUN = /^(?:ل|ب)?(?:ه|ها|هم|هما)$/u;
/** Whom or what وفق may lead to. */
const SOURCE = inflected(new Set([...WORDS.ownedWords, ...WORDS.citedBehindWafq]), { before: "(?:ال)?" });
const OWNED = inflected(WORDS.ownedWords, { before: "(?:ل?ل?(?:ال)?)" });
const OWN = inflected(WORDS.saidByPronoun, { before: "ل?", behind: "(ه|ها|هم)" });
const PASSED_ON = inflected(WORDS.toldAs, { behind: "ت?(?:ه|ها)?" });
/** "كما ورد في": what came, and no sender behind the verb. */
const CAME = /^(?:جاء|ورد|صدر)$/u;

/** Every source phrase of a sentence, in order. */
export function sourcePhrases(reading: Reading): SourcePhrase[] {
  const found: SourcePhrase[] = [];
  for (let at = 0; at < reading.words.length; at++) {
    const phrase = sourceAt(reading, at);
    if (phrase === undefined) continue;
    found.push(phrase);
    at = Math.max(at, phrase.next - 1);
  }
  return found;
}

/** What the phrases of several words begin with. */
const OPENERS = new Set("علي من في حسب بحسب نقلا كما مثلما".split(" "));

function sourceAt(reading: Reading, at: number): SourcePhrase | undefined {
  const word = reading.words[at]!;
  if (SIMPLE.test(word.bare) || /^[وف]براي$/u.test(word.bare)) return simple(reading, at);
  if (!OPENERS.has(word.bare)) return undefined;
  const three = [0, 1, 2].map((step) => reading.words[at + step]?.bare ?? "").join(" ");
  const own = /^علي حد (?:قول|تعبير|وصف|زعم)(ه|ها|هم|هما)?$/u.exec(three);
  if (own) return complement(reading, at, at + 3, own[1]);
  if (/^(?:من وجهه نظر|علي لسان \S+)$/u.test(three))
    return complement(reading, at, three.startsWith("من") ? at + 3 : at + 2, undefined);
  const opinion = /^(?:في|حسب|بحسب) (?:راي|نظر|تقدير|اعتقاد|قول)(ه|ها|هم|هما)? /u.exec(three);
  if (opinion) return complement(reading, at, at + 2, opinion[1]);
  if (/^علي ما \S/u.test(three)) return told(reading, at, at + 2);
  if (/^(?:كما|مثلما)$/u.test(word.bare)) return asTold(reading, at);
  if (/^نقلا عن /u.test(three)) {
    const origin = complement(reading, at, at + 2, undefined);
    return origin && { ...origin, isOrigin: true };
  }
  return undefined;
}

/** وفق/بحسب with what follows: a pronoun, "ما" and a verb, someone or a document. */
function simple(reading: Reading, at: number): SourcePhrase | undefined {
  const word = reading.words[at]!;
  const next = reading.words[at + 1];
  if (next === undefined) return undefined;
  if (/^(?:حسبما|وفقما)$/u.test(word.bare) || /^(?:ل?ما)$/u.test(next.bare))
    return told(reading, at, next.bare.endsWith("ما") ? at + 2 : at + 1);
  if (PRONOUN.test(next.bare)) return complement(reading, at, at + 1, next.bare.replace(/^[لب]/u, ""));
  return complement(reading, at, at + 1, undefined);
}

/** "…، كما أعلن [متحدث باسم الحكومة].": at the end of what was said; "كما أعلن أن" goes on to something else. */
function asTold(reading: Reading, at: number): SourcePhrase | undefined {
  if (!isComma(reading.words[at - 1])) return undefined;
  const phrase = told(reading, at, at + 1);
  const next = phrase && reading.words[phrase.next];
  if (phrase === undefined || phrase.speakers[0]?.kind !== "phrase") return undefined;
  if (complementizerAt(reading, phrase.next) || (next && /^(?:ال)?(?:ي|علي)$/u.test(next.bare)))
    return undefined;
  const inside = reading.words.slice(at + 2, phrase.next);
  return inside.length <= 12 && inside.every(({ bare }) => !/^(?:عن|الي|علي|ب\p{L}{4,})$/u.test(bare))
    ? phrase
    : undefined;
}

/** "ما نقلت وكالة X عن Y": X passes on what Y said; "ما أعلنه X": X said. */
function told(reading: Reading, at: number, verb: number): SourcePhrase | undefined {
  const word = reading.words[verb];
  if (word === undefined || !(PASSED_ON.test(word.bare) || CAME.test(word.bare) || word.cues.some(isTelling)))
    return undefined;
  if (complementizerAt(reading, verb + 1)) return undefined;
  const cue = { start: reading.words[at]!.bareStart, end: word.end };
  const end = phraseEnd(reading, verb + 1);
  const about = originIn(reading, verb, end);
  const back = /^عن(ه|ها|هم|هما)$/u.exec(reading.words[verb + 1]?.bare ?? "");
  if (back) {
    const told = reading.words[verb + 1]!;
    const via = slot(reading, verb + 2, end);
    const span = { start: told.end - back[1]!.length, end: told.end };
    const speakers: SpeakerWords[] = [{ kind: "pronoun", span, ...features(back[1]!) }];
    return { index: at, next: end, cue, speakers, via: via ? [via] : [], isOrigin: false };
  }
  const stands = /^(?:في|به|بها|عنه|عنها|من|لدي)$/u.test(reading.words[verb + 1]?.bare ?? "")
    ? verb + 2
    : verb + 1;
  const first = slot(reading, stands, toldTo(reading, word, stands, about < 0 ? end : about));
  const origin = about < 0 ? undefined : slot(reading, about + 1, end);
  const speakers = origin ?? first ?? pronounOf(word);
  if (speakers === undefined) return undefined;
  return {
    index: at,
    next: end,
    cue,
    speakers: [speakers],
    via: origin && first ? [first] : [],
    isOrigin: false,
  };
}

/** "ما أفادت محاميته | وكالة X": behind somebody's own person stands whom he told. Gives where his words end. */
function toldTo(reading: Reading, { cues }: Word, from: number, end: number): number {
  const [teller, hearer] = [reading.words[from], reading.words[from + 1]];
  const isToldTo = cues.some(({ verb }) => verb.addressee === "object");
  const isOwn = teller && !teller.mention && /\p{L}{3}(?:ه|ها|هم)$/u.test(teller.token.text);
  return isToldTo && isOwn && hearer?.mention?.kind === "organization" ? from + 1 : end;
}

/** "ما قاله", and not "ما وصفه بالمؤامرة": that names a thing. */
function isTelling({ agreement, verb: { strict, target } }: CueReading): boolean {
  return agreement.tense === "past" && agreement.person === undefined && !strict && !target;
}

/** "نقلته الوكالة" names her after the verb; "كما قالت" leaves her to the verb. */
function pronounOf(word: Word): SpeakerWords | undefined {
  if (/^(?:جاء|ورد|نشر|صدر)$/u.test(word.bare)) return undefined;
  return { kind: "dropped", gender: /ت(?:ه)?$/u.test(word.bare) ? "f" : "m", number: "sg" };
}

function complement(
  reading: Reading,
  at: number,
  from: number,
  pronoun: string | undefined,
): SourcePhrase | undefined {
  const first = reading.words[at]!;
  const cue = { start: first.bareStart, end: reading.words[Math.max(at, from - 1)]!.end };
  if (pronoun !== undefined && pronoun !== "") {
    const word =
      reading.words[from - 1]?.bare.endsWith(pronoun) && from - 1 > at
        ? reading.words[from - 1]!
        : reading.words[from]!;
    const next = word.index + 1;
    const span = { start: word.end - pronoun.length, end: word.end };
    return {
      index: at,
      next: isComma(reading.words[next]) ? next + 1 : next,
      cue: { start: first.bareStart, end: Math.max(first.end, reading.words[word.index - 1]?.end ?? 0) },
      speakers: [{ kind: "pronoun", span, ...features(pronoun) }],
      via: [],
      isOrigin: false,
    };
  }
  const head = reading.words[from];
  const own = OWN.exec(head?.bare ?? "")?.[1];
  if (head && own && head.mention === undefined) return ownWords(reading, at, head, own);
  if (head === undefined || (first.bare !== "نقلا" && !namesSource(reading, head))) return undefined;
  const end = phraseEnd(reading, from);
  const origin = originIn(reading, from, end);
  const carrier = SOURCE.test(head.bare.replace(/^ل(?=ل)/u, "ا").replace(/^ل/u, ""))
    ? relay(reading, from, end, origin)
    : undefined;
  if (carrier) return { index: at, next: end, cue, ...carrier, isOrigin: false };
  const words = slot(reading, from, end);
  return words && { index: at, next: end, cue, speakers: [words], via: [], isOrigin: false };
}

/** Where "عن" leads to the first source, or -1: not in "مسؤولين لم تكشف عن أسمائهم". */
function originIn({ words }: Reading, from: number, end: number): number {
  return words.findIndex(
    ({ bare }, index) =>
      index > from &&
      index < end &&
      bare === "عن" &&
      !/^(?:اسم|اسما|هوي)(?:ه|ها|هم|هما|ته|تها|تهم|يهم|ءهم)$/u.test(words[index + 1]?.bare ?? ""),
  );
}

/** "حسب بيانها": whoever is meant by the pronoun. */
function ownWords(reading: Reading, at: number, { index, end }: Word, pronoun: string): SourcePhrase {
  const span = { start: end - pronoun.length, end };
  return {
    index: at,
    next: isComma(reading.words[index + 1]) ? index + 2 : index + 1,
    cue: { start: reading.words[at]!.bareStart, end },
    speakers: [{ kind: "pronoun", span, ...features(pronoun) }],
    via: [],
    isOrigin: false,
  };
}

/** "بيان نقلته الوزارة عن الوزير": the minister speaks, the ministry passes it on; "بيان للوزارة": the ministry speaks. */
function relay(
  reading: Reading,
  from: number,
  end: number,
  origin: number,
): Pick<SourcePhrase, "speakers" | "via"> | undefined {
  const mentions = reading.words
    .slice(from, end)
    .flatMap(({ mention }) => (mention && isAgent(mention) ? [mention] : []));
  if (origin < 0) {
    const head = reading.words[from]!;
    if (head.mention && head.mention.form !== "Description") return undefined;
    const owner = OWNED.test(head.bare) ? mentions[0] : undefined;
    const next = reading.words[from + 1];
    if (owner && next && !next.mention && !next.inside && isAgentNoun(next.bare)) {
      const words = slot(reading, from + 1, end);
      return words && { speakers: [words], via: [] };
    }
    const name = quotedName(reading, from + 1);
    if (owner === undefined && name) return { speakers: [{ kind: "phrase", span: name }], via: [] };
    return owner && { speakers: [{ kind: "phrase", span: owner.extent }], via: [] };
  }
  const carrier = mentions.find(
    (mention) =>
      mention.extent.end <= reading.words[origin]!.start && mention.start > reading.words[from]!.end,
  );
  const speaker = slot(reading, origin + 1, end);
  return speaker && { speakers: [speaker], via: carrier ? [{ kind: "phrase", span: carrier.extent }] : [] };
}

/** What one acts in accordance with, and nobody speaks: "وفقا للقانون", "وفقا لجدول زمني". */
const PLAN = inflected(WORDS.plans, { before: "(?:ال)?" });

function namesSource(reading: Reading, word: Word): boolean {
  const bare = word.bare.replace(/^لل/u, "ال");
  const head = isQuoteMark(word) ? reading.words[word.index + 1] : word;
  if (head?.mention && isAgent(head.mention) && head.mention.kind !== "place") return true;
  const noun = bare.replace(/^ل(?!ل)/u, "");
  if (PLAN.test(noun)) return false;
  if (SOURCE.test(bare) || SOURCE.test(noun) || isAgentNoun(noun)) return true;
  return /^(?:وفقا|طبقا)$/u.test(reading.words[word.index - 1]?.bare ?? "") && /^ل/u.test(word.bare);
}

/** The words of a slot as a speaker's phrase, clitic ل taken off the first. */
function slot(reading: Reading, from: number, end: number): SpeakerWords | undefined {
  let last = end - 1;
  while (last > from && (isComma(reading.words[last]) || reading.words[last]?.token.text === ".")) last--;
  const word = reading.words[from];
  if (word === undefined || from >= end) return undefined;
  const start =
    word.mention?.extent.start ??
    (/^ل(?!ل)/u.test(word.bare) && word.bare.length > 3 ? word.bareStart + 1 : word.bareStart);
  return { kind: "phrase", span: { start, end: reading.words[last]!.end } };
}

/** The phrase runs to a comma that is followed by the clause, to a complementizer, or to the sentence's end. */
function phraseEnd(reading: Reading, from: number): number {
  const clause = reading.words.findIndex(
    (_, index) => index >= from && (complementizerAt(reading, index)?.afterPhrase ?? false),
  );
  if (clause >= 0) return clause;
  for (let at = from; at < reading.words.length; at++) {
    const word = reading.words[at]!;
    if (
      at > from &&
      (complementizerAt(reading, at) || /^ف(?:قد|لقد|لن|لا|ليس|ليست|لم|هناك|هو|هي)$/u.test(word.token.key))
    )
      return at;
    if (isComma(word) && !(word.inside && word.inside.extent.end > word.end)) {
      if (!/^(?:الذي|التي|الذين)$/u.test(reading.words[at + 1]?.bare ?? "")) return at + 1;
      const closing = reading.words.findIndex((other, index) => index > at && isComma(other));
      return closing < 0 ? at + 1 : closing + 1;
    }
    if (word.token.text === "." || word.token.text === ":") return at;
  }
  return reading.words.length;
}

function features(pronoun: string): Pick<Extract<SpeakerWords, { kind: "pronoun" }>, "gender" | "number"> {
  if (pronoun === "ه") return { gender: "m", number: "sg" };
  if (pronoun === "ها") return { gender: "f", number: "sg" };
  return { number: pronoun === "هما" ? "du" : "pl" };
}
