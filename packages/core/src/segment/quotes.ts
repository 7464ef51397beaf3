// Pairs the quotation marks of one paragraph.
// A stranger would get wrong how careless real marks are: “واع“ closes with an opening mark, » and « are swapped in
// right-to-left text, a straight mark says nothing of its side, and a quotation may go on in the next paragraph.
// So a mark's side is judged by its neighbors first and by its shape second, and an unpaired mark never spoils the rest.
import { classOf, LETTER, NUMBER, SPACE, SURROGATE } from "@isnad/text";
import type { Quote, Span } from "../document.ts";
import { WORDS } from "../languages/arabic/word-classes.ts";
import { wordKey } from "../lexicons/phrase-trie.ts";
import { inflected } from "../lexicons/word-classes.ts";

interface Mark {
  readonly at: number;
  readonly length: number;
  readonly family: "double" | "angle" | "single";
  readonly side: "open" | "close" | "either";
}

const MARK = /''|["“”„‟«»‹›‘’‚']/gu;
const SHAPE: Readonly<Record<string, Pick<Mark, "family" | "side">>> = {
  "“": { family: "double", side: "open" },
  "„": { family: "double", side: "open" },
  "‟": { family: "double", side: "open" },
  "”": { family: "double", side: "close" },
  '"': { family: "double", side: "either" },
  "''": { family: "double", side: "either" },
  "«": { family: "angle", side: "open" },
  "»": { family: "angle", side: "close" },
  "‹": { family: "angle", side: "open" },
  "›": { family: "angle", side: "close" },
  "‘": { family: "single", side: "open" },
  "‚": { family: "single", side: "open" },
  "’": { family: "single", side: "close" },
  "'": { family: "single", side: "either" },
};

/** The quotations of a paragraph in text order; inner ones follow the one that holds them. */
export function findQuotes(text: string, paragraph: Span): Quote[] {
  const open: Mark[] = [];
  const quotes: Quote[] = [];
  for (const mark of marksOf(text, paragraph)) {
    const partner = open.findLastIndex((other) => other.family === mark.family);
    if (closes(text, paragraph, mark, partner >= 0)) {
      const opener = open[partner];
      if (opener === undefined) continue;
      open.length = partner;
      quotes.push(quoteOf(text, opener, mark.at, mark.at + mark.length, false));
    } else open.push(mark);
  }
  const wordy = open.length === 0 ? 0 : eighthWordFromEnd(text, paragraph);
  for (const mark of open) {
    if (mark.family === "single" || !goesOn(text, paragraph, mark, wordy)) continue;
    quotes.push(quoteOf(text, mark, paragraph.end, paragraph.end, true));
  }
  if (quotes.length === 0) return quotes;
  const holds = lettersIn(text, paragraph);
  return quotes.filter(({ inner }) => holds(inner)).sort((a, b) => a.start - b.start || b.end - a.end);
}

function marksOf(text: string, paragraph: Span): Mark[] {
  const marks: Mark[] = [];
  for (const match of text.slice(paragraph.start, paragraph.end).matchAll(MARK)) {
    const shape = SHAPE[match[0]];
    if (shape === undefined) continue;
    const mark = { at: paragraph.start + match.index, length: match[0].length, ...shape };
    if (mark.family === "single" && isApostrophe(text, mark)) continue;
    marks.push(mark);
  }
  return marks;
}

/** Between letters it is part of a word ("don't"), and after s or a digit with no opener it is a plural or a minute. */
function isApostrophe(text: string, mark: Mark): boolean {
  const before = text[mark.at - 1] ?? " ";
  const after = text[mark.at + 1] ?? " ";
  return /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
}

function closes(text: string, paragraph: Span, mark: Mark, hasPartner: boolean): boolean {
  if (!hasPartner) return mark.side === "close" && !looksOpening(text, paragraph, mark);
  if (mark.side === "close") return true;
  if (mark.side === "open") return looksClosing(text, mark);
  return !looksOpening(text, paragraph, mark) || looksClosing(text, mark);
}

/** Nothing, a space, a bracket or an Arabic proclitic before, and a letter right after. */
function looksOpening(text: string, paragraph: Span, mark: Mark): boolean {
  const before = mark.at === paragraph.start ? " " : (text[mark.at - 1] ?? " ");
  const after = text[mark.at + mark.length] ?? " ";
  return /[\s([:،,\-–—ـ/«“"]/u.test(before) && /[^\s.,،؛;:!?؟)\]]/u.test(after);
}

/** A letter or sentence mark before, and a space, punctuation or nothing after. */
function looksClosing(text: string, mark: Mark): boolean {
  const before = text[mark.at - 1] ?? " ";
  const after = text[mark.at + mark.length] ?? " ";
  return /\S/u.test(before) && !/[([:]/u.test(before) && /[\s.,،؛;:!?؟)\]\-–—”"»]/u.test(after);
}

/** An unclosed mark opens a quotation that goes on, when it starts the paragraph, follows a colon or comma, or holds a clause. */
function goesOn(text: string, paragraph: Span, mark: Mark, wordy: number): boolean {
  if (!looksOpening(text, paragraph, mark)) return false;
  let before = mark.at;
  while (before > paragraph.start && isSpace(text, before - 1)) before--;
  return before === paragraph.start || ":,،".includes(text.charAt(before - 1)) || mark.at < wordy;
}

/** Where the last eight words begin: what starts before this offset holds more than seven. */
function eighthWordFromEnd(text: string, paragraph: Span): number {
  let gaps = 0;
  for (let at = paragraph.end - 1; at >= paragraph.start; at--)
    if (isSpace(text, at) && !(at + 1 < paragraph.end && isSpace(text, at + 1)) && ++gaps === 7) return at;
  return 0;
}

function isSpace(text: string, at: number): boolean {
  return (classOf(text.charCodeAt(at)) & SPACE) > 0;
}

/** Answers whether a stretch of the paragraph holds a letter or digit, at the cost of one look at each character. */
function lettersIn(text: string, paragraph: Span): (span: Span) => boolean {
  const next = new Uint32Array(paragraph.end - paragraph.start + 1);
  let last = paragraph.end;
  for (let at = paragraph.end; at >= paragraph.start; at--) {
    if (at < paragraph.end && isTextual(text, at)) last = at;
    next[at - paragraph.start] = last;
  }
  return ({ start, end }) => next[start - paragraph.start]! < end;
}

/** Halves of surrogate pairs count by the character they make. */
function isTextual(text: string, at: number): boolean {
  const kind = classOf(text.charCodeAt(at));
  if ((kind & SURROGATE) === 0) return (kind & (LETTER | NUMBER)) > 0;
  return /^[\p{L}\p{N}]/u.test(text.slice(at, at + 2));
}

function quoteOf(text: string, opener: Mark, innerEnd: number, end: number, isOpen: boolean): Quote {
  const inner = { start: opener.at + opener.length, end: innerEnd };
  return { start: opener.at, end, inner, open: isOpen, use: useOf(text, opener.at, inner, isOpen) };
}

/** Words that announce somebody's own term, not a name: "what it called", ما أسمته, بأنه. */
const TERM_BEFORE =
  /(?:ما (?:[أا]سم|سم|وصف|يسم|تسم|اعتبر|يعتبر|عدّ?)\S*|ب[أا]ن\S*|على [أا]ن\S*|so-called|call(?:ed|s|ing)?|as(?: an?)?)\s*[:،,]?\s*$/u;

/** "The Morning Star", but not "Ask me in May": every longer word has a capital, or every word where none is longer. */
function isCapitalized(words: readonly string[]): boolean {
  const longer = words.filter((word) => word.length > 3);
  return (
    /^\p{Lu}/u.test(words[0] ?? "") &&
    (longer.length > 0 ? longer : words).every((word) => /^\p{Lu}/u.test(word))
  );
}

const NAME_BEFORE = inflected(WORDS.beforeQuotedNames, { before: "[وفبلك]?(?:ال|لل)?" });

/** "صحيفة «…»": what a stretch in quotation marks stands behind makes a name of it, however many words it has. */
function isAnnounced(before: string): boolean {
  const word = /(?:^|[\s(])(\p{L}+)\s*$/u.exec(before)?.[1];
  return word !== undefined && NAME_BEFORE.test(wordKey(word));
}

/**
 * A clause is speech; up to six words are somebody's term, unless they look like a name: capitalized in English,
 * definite and at most three words in Arabic.
 */
function useOf(text: string, start: number, inner: Span, isOpen: boolean): Quote["use"] {
  if (isOpen) return "speech";
  const content = text.slice(inner.start, inner.end);
  const words = content.match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? [];
  if (words.length > 6 || (/[.!?؟]["”»]?\s*$/u.test(content.slice(0, -1).trim()) && words.length > 3))
    return "speech";
  if (/[:]\s*$/u.test(text.slice(Math.max(0, start - 3), start)) && words.length > 2) return "speech";
  const before = text.slice(Math.max(0, start - 30), start);
  if (TERM_BEFORE.test(before)) return "scare";
  if (words.length <= 5 && (isAnnounced(before) || WORDS.quotedBodies.has(wordKey(words[0] ?? ""))))
    return "name";
  const first = words[0] ?? "";
  const isName = /\p{Script=Arabic}/u.test(first)
    ? words.length <= 3 && (/^(?:ال|لل)/u.test(first) || /^ال/u.test(words[1] ?? "") || words.length === 1)
    : isCapitalized(words);
  return isName ? "name" : "scare";
}
