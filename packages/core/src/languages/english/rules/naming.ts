// Sources named without a verb: according to X, X's claim that …, is confident that …, reportedly.
import type { Context, Rule } from "../../language.ts";
import { skipAdverbials } from "../grammar/adverbial.ts";
import { contentEnd, type Scope } from "../grammar/clause.ts";
import { phraseAfter, phraseStart } from "../grammar/noun-phrase.ts";
import { subjectBefore } from "../grammar/subject.ts";
import { isCapitalWord } from "../grammar/word-classes.ts";
import { type Cue, classOf, readAdjective, readNoun, sources } from "../lexicon.ts";
import { hasFinite, keyAt, type Line, type Range, spanOf } from "../line.ts";
import { type Found, speakerWords } from "../site.ts";
import { spansOf } from "./report.ts";

/** A token of a sentence. */
export interface WordSite {
  readonly line: Line;
  readonly at: number;
}

const SURVEYS = new Set(sources.surveys);
const LIGHT_VERBS = classOf("nounVerb");
const QUESTION = classOf("question");
/** By their first word. */
const PHRASES = new Map<string, { readonly words: readonly string[]; readonly act: Cue["act"] }[]>();
for (const { phrase, act } of sources.phrases) {
  const words = phrase.split(" ");
  PHRASES.set(words[0]!, [...(PHRASES.get(words[0]!) ?? []), { words, act }]);
}
/** A content that hangs on a noun or adjective: a comma closes it, and so does the verb of the sentence. */
const ON_NOUN: Scope = { inner: true, hosted: true };
const ADVERBS = new Map(sources.adverbs.map((row) => [row.adverb, row]));

export const NAMING: readonly Rule<WordSite>[] = [
  {
    name: "en-according-to-first",
    example: "<According to> {the ministry}, [two bridges were closed].",
    confidence: 0.71,
    find: ({ line, at }) => {
      const phrase = sourcePhrase(line, at);
      if (phrase === undefined || !opensSentence(line, at)) return undefined;
      const speaker = phraseAfter(line, phrase.to);
      if (speaker === undefined) return undefined;
      const first = /^[,:]$/.test(keyAt(line, speaker.to)) ? speaker.to : commaAfter(line, speaker.to);
      const comma =
        first !== undefined && line.tags[first + 1] === "gerund"
          ? (commaAfter(line, first + 1) ?? first)
          : first;
      if (comma === undefined) return undefined;
      return found(line, phrase, phrase.act, [{ from: comma + 1, to: contentEnd(line, comma + 1) }], {
        from: phrase.to,
        to: comma,
      });
    },
  },
  {
    name: "en-according-to-last",
    example: "[Two bridges were closed], <according to> {the ministry}.",
    confidence: 0.69,
    find: ({ line, at }) => {
      const phrase = sourcePhrase(line, at);
      const speaker = phrase && phraseAfter(line, phrase.to);
      if (phrase === undefined || speaker === undefined) return undefined;
      const isInside =
        keyAt(line, at - 1) === "," &&
        /^(?:subordinator|preposition|coordinator|that)$/.test(line.tags[at - 2] ?? "");
      if (isInside && keyAt(line, speaker.to) === ",")
        return found(
          line,
          phrase,
          phrase.act,
          [{ from: speaker.to + 1, to: contentEnd(line, speaker.to + 1) }],
          speaker,
        );
      const contents: Range[] = [{ from: line.begin, to: at }];
      const goesOn = keyAt(line, speaker.to) === "," && !hasFinite(line, 0, at);
      if (goesOn) contents.push({ from: speaker.to + 1, to: contentEnd(line, speaker.to + 1) });
      return found(line, phrase, phrase.act, contents, speaker);
    },
  },
  {
    name: "en-in-document",
    example: "<In> {a survey of the valley}, [half of the farms stood empty].",
    confidence: 0.64,
    find: ({ line, at }) => {
      if (at !== 0 || keyAt(line, 0) !== "in") return undefined;
      const speaker = phraseAfter(line, 1);
      if (speaker === undefined || keyAt(line, speaker.to) !== ",") return undefined;
      if (!line.tokens.slice(speaker.from, speaker.to).some(({ key }) => SURVEYS.has(key))) return undefined;
      const content = { from: speaker.to + 1, to: contentEnd(line, speaker.to + 1) };
      return hasFinite(line, content.from, content.to)
        ? found(line, { from: 0, to: 1 }, "Report", [content], speaker)
        : undefined;
    },
  },
  {
    name: "en-reportedly",
    example: "[The general has] <reportedly> [left the city].",
    confidence: 0.7,
    find: ({ line, at }) => {
      const row = ADVERBS.get(keyAt(line, at));
      if (row === undefined || line.tags[at + 1] === undefined) return undefined;
      let verb = at;
      while (/^(?:be|have|modal|adverb|do)$/.test(line.tags[verb - 1] ?? "")) verb--;
      const subject = subjectBefore(line, verb);
      if (subject === undefined) return undefined;
      const contents = [
        { from: subject.from, to: at },
        { from: at + 1, to: contentEnd(line, at + 1) },
      ];
      const report = found(line, { from: at, to: at + 1 }, row.act, contents, undefined);
      return report && { ...report, certainty: row.certainty };
    },
  },
  {
    name: "en-adjective",
    example: "{Nora Field} is <confident> that [the vote will pass].",
    confidence: 0.72,
    find: ({ line, at }) => {
      const cue = readAdjective(keyAt(line, at));
      if (cue === undefined) return undefined;
      const start = copula(line, at);
      const speaker = start === undefined ? undefined : subjectBefore(line, start);
      const content = speaker && complement(line, cue, at + 1);
      return content && found(line, content.cue ?? { from: at, to: at + 1 }, cue.act, [content], speaker);
    },
  },
  {
    name: "en-noun",
    example: "{Nora Field}'s <claim> that [the vote was fair] was met with laughter.",
    confidence: 0.76,
    find: ({ line, at }, context) => {
      const cue = line.tags[at] === "noun" ? readNoun(keyAt(line, at)) : undefined;
      if (cue === undefined) return undefined;
      const sender = fromWhom(line, at);
      const speaker =
        sender ?? possessor(line, at) ?? namedBefore(line, at, context) ?? lightSubject(line, at);
      if (speaker === undefined) return undefined;
      const content = complement(line, cue, sender?.to ?? at + 1);
      const result =
        content && found(line, content.cue ?? { from: at, to: at + 1 }, cue.act, [content], speaker);
      return result && isNone(line, at) ? { ...result, status: "Negated" } : result;
    },
  },
  {
    name: "en-noun-nobody",
    example: "<Allegations of> [fraud] have hung over the vote.",
    confidence: 0.51,
    find: ({ line, at }) => {
      const cue = line.tags[at] === "noun" ? readNoun(keyAt(line, at)) : undefined;
      if (
        !cue?.alone ||
        /^(?:for|in)$/.test(keyAt(line, at - 1)) ||
        (at > 0 && /^\p{Lu}/u.test(line.tokens[at]!.text))
      )
        return undefined;
      const content = complement(line, cue, at + 1);
      if (content === undefined) return undefined;
      return found(line, content.cue ?? { from: at, to: at + 1 }, cue.act, [content], undefined);
    },
  },
];

/** "according to", "in the words of" at this token. */
function sourcePhrase(line: Line, at: number): (Range & { act: Cue["act"] }) | undefined {
  if (keyAt(line, at) === "per" && isSourceAfter(line, at)) return { from: at, to: at + 1, act: "Assert" };
  for (const { words, act } of PHRASES.get(keyAt(line, at)) ?? [])
    if (words.every((word, k) => keyAt(line, at + k) === word))
      return { from: at, to: at + words.length, act };
  return undefined;
}

/** "…, per the budget office", "…, per Reuters": no "per day", no "per person". */
function isSourceAfter(line: Line, at: number): boolean {
  const opens = keyAt(line, at + 1) === "the" || isCapitalWord(line.tokens[at + 1]);
  return opens && keyAt(line, at - 1) === "," && line.quoteOf[at] === -1;
}

/** At the sentence's start, "And" or "Meanwhile" before it allowed, or behind a colon or semicolon. */
function opensSentence(line: Line, at: number): boolean {
  if (/^[:;]$/.test(keyAt(line, at - 1))) return true;
  return line.tags.slice(0, at).every((tag) => tag === "coordinator" || tag === "adverb" || tag === "mark");
}

function commaAfter(line: Line, from: number): number | undefined {
  for (let i = from; i < line.end; i++) if (keyAt(line, i) === "," && line.quoteOf[i] === -1) return i;
  return undefined;
}

/** The start of "is", "has been very", "remains" before an adjective. */
function copula(line: Line, at: number): number | undefined {
  let i = at - 1;
  while (line.tags[i] === "adverb" || line.tags[i] === "negation" || line.tags[i] === "determiner") i--;
  const isCopula =
    line.tags[i] === "be" ||
    /^(?:feel|felt|feels|remain|remains|remained|seem|seems|seemed|sound|sounds|became|become)$/.test(
      keyAt(line, i),
    );
  if (!isCopula) return undefined;
  while (/^(?:be|have|modal|adverb|negation)$/.test(line.tags[i - 1] ?? "")) i--;
  return i;
}

/** What a noun or adjective takes: that-clause, infinitive, question, preposition with its phrase. */
function complement(line: Line, cue: Cue, from: number): (Range & { cue?: Range }) | undefined {
  const { at } = skipAdverbials(line, from);
  const key = keyAt(line, at);
  if (line.tags[at] === "that" && cue.frames.has("that"))
    return hasFinite(line, at + 1, at + 2)
      ? undefined
      : { from: at + 1, to: contentEnd(line, at + 1, ON_NOUN) };
  if (line.tags[at] === "to" && keyAt(line, from - 2) !== "in" && cue.frames.has("to"))
    return { from: at, to: contentEnd(line, at, { ...ON_NOUN, phrase: "infinitive" }) };
  if (QUESTION.has(key) && (cue.frames.has("wh") || cue.frames.has(key)))
    return { from: at, to: contentEnd(line, at, ON_NOUN) };
  const frame = key === "to" ? "to-noun" : key;
  if (line.tags[at] === "preposition" && cue.frames.has(frame) && at === from)
    return {
      from: at + 1,
      to: contentEnd(line, at + 1, { phrase: "object", inner: true }),
      cue: { from: from - 1, to: at + 1 },
    };
  if (
    cue.frames.has("bare") &&
    at === from &&
    /^(?:pronoun|determiner|possessive|noun)$/.test(line.tags[at] ?? "")
  ) {
    const to = contentEnd(line, at, ON_NOUN);
    if (hasFinite(line, at, to)) return { from: at, to };
  }
  return undefined;
}

/** Whose claim: "his", "the minister's", an adjective between allowed. */
function possessor(line: Line, at: number): Range | undefined {
  let i = at - 1;
  while (i > 0 && at - i < 4 && line.tags[i] === "noun") i--;
  if (line.tags[i] !== "possessive") return undefined;
  const key = keyAt(line, i);
  if (key !== "'s" && key !== "'") return { from: i, to: i + 1 };
  const from = phraseStart(line, i - 1);
  return from < i ? { from: lastPhrase(line, from, i), to: i } : undefined;
}

/** "Sudanese accusations that …", "Pentagon claims that …": the state or body that stands right before. */
function namedBefore(line: Line, at: number, { mentions }: Context): Range | undefined {
  const end = line.tokens[at - 1]?.end;
  const mention = mentions.find(({ extent, kind }) => extent.end === end && kind !== "person");
  if (mention === undefined) return undefined;
  const from = line.tokens.findIndex(({ start }) => start >= mention.extent.start);
  return from < 0 || from >= at ? undefined : { from, to: at };
}

/** "a request from Jordan to …", "claims by the party that …", "a report in the Morning Star that …": whose it is. */
function fromWhom(line: Line, at: number): Range | undefined {
  const isOutlet = keyAt(line, at + 1) === "in" && isCapitalWord(line.tokens[at + 3] ?? line.tokens[at + 2]);
  return isOutlet || /^(?:from|by)$/.test(keyAt(line, at + 1)) ? phraseAfter(line, at + 2) : undefined;
}

/** "no request", "without any warning": there was none. */
function isNone(line: Line, at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i < 4; i--) if (/^(?:no|without)$/.test(keyAt(line, i))) return true;
  return false;
}

/** Who "made a claim", "has voiced deep concern": the subject of a light verb before the noun. */
function lightSubject(line: Line, at: number): Range | undefined {
  let i = at - 1;
  while (i > 0 && at - i < 6 && /^(?:noun|determiner|adverb|number)$/.test(line.tags[i]!)) i--;
  if (
    !LIGHT_VERBS.has(keyAt(line, i)) ||
    !/^(?:verb|participle|gerund|infinitive|have)$/.test(line.tags[i] ?? "")
  )
    return undefined;
  while (/^(?:be|have|modal|adverb|negation|do|to)$/.test(line.tags[i - 1] ?? "")) i--;
  return subjectBefore(line, i);
}

/** Of "the end of the minister" the last noun phrase is the possessor. */
function lastPhrase(line: Line, from: number, to: number): number {
  for (let i = to - 1; i > from; i--) {
    const tag = line.tags[i]!;
    if (
      tag === "preposition" ||
      tag === "gerund" ||
      tag === "coordinator" ||
      tag === "to" ||
      tag === "infinitive"
    )
      return i + 1;
    if (tag === "determiner") return i;
  }
  return from;
}

function found(
  line: Line,
  cue: Range,
  act: Cue["act"],
  contents: readonly Range[],
  speaker: Range | undefined,
): Found | undefined {
  const spans = spansOf(line, contents);
  const cueSpan = spanOf(line, cue);
  if (spans.length === 0 || cueSpan === undefined) return undefined;
  return {
    cue: cueSpan,
    act,
    contents: spans,
    speakers: [speakerWords(line, speaker)],
    addressees: [],
    via: [],
    status: "Reported",
  };
}
