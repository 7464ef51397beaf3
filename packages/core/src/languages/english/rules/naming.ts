// Sources named without a verb or a noun of speech: according to X, in a survey of X, reportedly.
import type { Rule } from "../../language.ts";
import { contentEnd } from "../grammar/clause.ts";
import { phraseAfter } from "../grammar/noun-phrase.ts";
import { opensMainClause } from "../grammar/relative.ts";
import { subjectBefore } from "../grammar/subject.ts";
import { isCapitalWord } from "../grammar/word-classes.ts";
import { type Cue, sources } from "../lexicon.ts";
import { hasFinite, keyAt, type Line, type Range } from "../line.ts";
import { found } from "./report.ts";

/** A token of a sentence. */
export interface WordSite {
  readonly line: Line;
  readonly at: number;
}

const VIEWS = new Set(sources.views);
const SURVEYS = new Set(sources.surveys);
/** By their first word. */
const PHRASES = new Map<string, { readonly words: readonly string[]; readonly act: Cue["act"] }[]>();
for (const { phrase, act } of sources.phrases) {
  const words = phrase.split(" ");
  PHRASES.set(words[0]!, [...(PHRASES.get(words[0]!) ?? []), { words, act }]);
}
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
    name: "en-in-view",
    example: "In {Nora Field}'s <view>, [the vote was never fair].",
    confidence: 0.75,
    find: ({ line, at }) => {
      if (!/^(?:in|to|by)$/.test(keyAt(line, at)) || !opensSentence(line, at)) return undefined;
      const view = line.tokens.findIndex(({ key }, i) => i > at + 1 && i < at + 10 && VIEWS.has(key));
      const owner = view < 0 ? undefined : possessorOf(line, at + 1, view);
      const from = keyAt(line, view + 1) === "," ? view + 2 : view + 1;
      if (owner === undefined || !opensMainClause(line, from, contentEnd(line, from))) return undefined;
      const content = { from, to: contentEnd(line, from) };
      return found(line, { from: view, to: view + 1 }, "Evaluate", [content], owner);
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
];

/** "[his] view", "[Nora Field]'s own view": one that stands between two tokens. */
function possessorOf(line: Line, from: number, to: number): Range | undefined {
  for (let i = to - 1; i >= from && to - i < 3; i--) {
    if (line.tags[i] !== "possessive") continue;
    if (!/^['’]s?$/.test(keyAt(line, i))) return i === from ? { from: i, to: i + 1 } : undefined;
    return { from, to: i };
  }
  return undefined;
}

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
