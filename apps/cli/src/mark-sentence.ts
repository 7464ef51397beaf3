// A sentence with the spans of its statements and entities marked: in brackets, or in colors.
// A stranger would get wrong the offsets: marks are laid over the text as read, and only the pieces between them are made
// fit for a terminal, since a text's own controls could move or recolor what stands beside them.
import type { Attributed, Span } from "@isnad/core";
import { bidiIsolate } from "@isnad/text";
import { bySentence, type Sentence } from "./by-sentence.ts";

type Kind = "content" | "participant" | "cue" | "entity";

interface Mark extends Span {
  readonly kind: Kind;
  /** The statement's place in the article, from 1. */
  readonly number?: number;
}

const BRACKETS: Readonly<Record<Kind, readonly [string, string]>> = {
  content: ["[", "]"],
  participant: ["{", "}"],
  cue: ["<", ">"],
  entity: ["|", "|"],
};
/** SGR parameters: green, bold cyan, bold yellow, underlined. */
const COLORS: Readonly<Record<Kind, string>> = {
  content: "32",
  participant: "1;36",
  cue: "1;33",
  entity: "4",
};
/** Later ones are drawn over earlier ones. */
const ORDER: readonly Kind[] = ["content", "participant", "cue", "entity"];

/** The text without line ends and controls, in its own direction: safe beside other text on a terminal. */
export function plain(text: string): string {
  return bidiIsolate(tame(text).trim());
}

function tame(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "");
}

/** How the sentences of an article are shown, each on one line. */
export function marker(article: Attributed, colors: boolean): (sentence: Sentence) => string {
  const marks = bySentence(article, marksOf(article), (mark) => mark);
  return (sentence) => markSentence(article, sentence, fitInto(sentence, marks.get(sentence) ?? []), colors);
}

function markSentence(article: Attributed, sentence: Span, marks: readonly Mark[], colors: boolean): string {
  const edges = [sentence.start, sentence.end, ...marks.flatMap(({ start, end }) => [start, end])];
  const cuts = [...new Set(edges)].sort((a, b) => a - b);
  let line = "";
  cuts.forEach((from, index) => {
    if (!colors) line += closing(marks, from) + opening(marks, from);
    const to = cuts[index + 1];
    if (to === undefined) return;
    const words = tame(article.text.slice(from, to));
    line += colors
      ? colored(
          words,
          marks.filter(({ start, end }) => start <= from && to <= end),
        )
      : words;
  });
  return bidiIsolate(line.trim());
}

function marksOf(article: Attributed): Mark[] {
  const said = article.statements.flatMap(({ contents, cue, speakers, addressees, via }, index): Mark[] => {
    const number = index + 1;
    const participants = [...speakers, ...addressees, ...via].flatMap(({ span }) => (span ? [span] : []));
    return [
      ...contents.map(({ start, end }) => ({ start, end, kind: "content" as const, number })),
      ...participants.map(({ start, end }) => ({ start, end, kind: "participant" as const, number })),
      ...(cue ? [{ ...cue, kind: "cue" as const, number }] : []),
    ];
  });
  const named = [...article.entityOf.keys()].map(({ start, end }) => ({
    start,
    end,
    kind: "entity" as const,
  }));
  return [...said, ...named];
}

/** Cut off at the sentence's edges; without numbers where there is only one statement to tell of. */
function fitInto(sentence: Span, marks: readonly Mark[]): Mark[] {
  const numbers = new Set(marks.flatMap(({ number }) => number ?? []));
  return marks.map(({ start, end, kind, number }) => ({
    start: Math.max(start, sentence.start),
    end: Math.min(end, sentence.end),
    kind,
    ...(numbers.size > 1 && number !== undefined && { number }),
  }));
}

const superscript = (number: number): string =>
  [...String(number)].map((digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)]).join("");

/** What ends here, the innermost first. */
function closing(marks: readonly Mark[], at: number): string {
  return marks
    .filter(({ end }) => end === at)
    .sort((a, b) => b.start - a.start || ORDER.indexOf(b.kind) - ORDER.indexOf(a.kind))
    .map(({ kind }) => BRACKETS[kind][1])
    .join("");
}

/** What begins here, the outermost first. */
function opening(marks: readonly Mark[], at: number): string {
  return marks
    .filter(({ start }) => start === at)
    .sort((a, b) => b.end - a.end || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
    .map(({ kind, number }) => BRACKETS[kind][0] + (number === undefined ? "" : superscript(number)))
    .join("");
}

function colored(words: string, marks: readonly Mark[]): string {
  if (marks.length === 0 || words === "") return words;
  const codes = ORDER.filter((kind) => marks.some((mark) => mark.kind === kind)).map((kind) => COLORS[kind]);
  return `\u001b[0;${codes.join(";")}m${words}\u001b[0m`;
}
