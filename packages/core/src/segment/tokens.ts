// Cuts a stretch of text into words, numbers and single punctuation marks.
// A stranger would get wrong what stays together: "U.S." and "doesn't" are one token; "Obama's" is two ("Obama", "'s");
// hyphens, underscores and slashes part words ("US-led" is three); Arabic clitics stay on their word.
// The grammar stands in TOKEN; text without characters beyond U+FFFF, which is nearly all, is cut by hand to the same end.
import {
  classOf,
  FORMAT,
  foldWord,
  LETTER,
  MARK,
  NUMBER,
  remember,
  SPACE,
  SURROGATE,
  UPPER,
} from "@isnad/text";
import type { Token } from "../document.ts";

const TOKEN = new RegExp(
  [
    String.raw`(?<abbreviation>(?:\p{Lu}\.){2,})`,
    String.raw`(?<number>\p{N}+(?:[.,٫٬:]\p{N}+)*)`,
    String.raw`(?<possessive>(?<=\p{L})['’]s(?!\p{L}))`,
    String.raw`(?<word>\p{L}[\p{L}\p{M}\u200c]*(?:['’](?!s(?!\p{L}))\p{L}[\p{L}\p{M}]*)*\p{N}*)`,
    String.raw`(?<punctuation>[^\s\p{L}\p{N}\p{M}\p{Cf}])`,
  ].join("|"),
  "gu",
);

/** The tokens of `text.slice(start, end)` with offsets into `text`. */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  for (let at = start; at < end; ) {
    const kind = classOf(text.charCodeAt(at));
    if (kind & SURROGATE) return tokenizeBeyond(text, start, end);
    if (kind & (SPACE | FORMAT | MARK)) at++;
    else if (kind & LETTER) {
      const next = initialsEnd(text, at, end) ?? wordEnd(text, at, end);
      tokens.push(wordToken(text, at, next));
      at = next;
    } else if (kind & NUMBER) {
      const next = numberEnd(text, at, end);
      const digits = text.slice(at, next);
      tokens.push({ start: at, end: next, text: digits, key: foldWord(digits), kind: "number" });
      at = next;
    } else if (isPossessive(text, at, start, end)) {
      tokens.push(wordToken(text, at, at + 2));
      at += 2;
    } else {
      const mark = text.charAt(at);
      tokens.push({ start: at, end: at + 1, text: mark, key: mark, kind: "punctuation" });
      at++;
    }
  }
  return tokens;
}

const formOf = remember((word) => ({ text: word, key: foldWord(word) }));

function wordToken(text: string, start: number, end: number): Token {
  const form = formOf(text.slice(start, end));
  return { start, end, text: form.text, key: form.key, kind: "word" };
}

/** Past "U.S.", or undefined where there are no initials. */
function initialsEnd(text: string, at: number, end: number): number | undefined {
  let next = at;
  while (next + 1 < end && isUpper(text, next) && text.charCodeAt(next + 1) === POINT) next += 2;
  return next >= at + 4 ? next : undefined;
}

function wordEnd(text: string, at: number, end: number): number {
  let next = at + 1;
  while (next < end && (classOf(text.charCodeAt(next)) & (LETTER | MARK) || text.charCodeAt(next) === JOINER))
    next++;
  while (isApostrophe(text, next) && next + 1 < end && isLetter(text, next + 1) && !isOwn(text, next, end)) {
    next += 2;
    while (next < end && classOf(text.charCodeAt(next)) & (LETTER | MARK)) next++;
  }
  while (next < end && classOf(text.charCodeAt(next)) & NUMBER) next++;
  return next;
}

function numberEnd(text: string, at: number, end: number): number {
  let next = at;
  do {
    next++;
    while (next < end && classOf(text.charCodeAt(next)) & NUMBER) next++;
  } while (
    next + 1 < end &&
    ".,٫٬:".includes(text.charAt(next)) &&
    classOf(text.charCodeAt(next + 1)) & NUMBER
  );
  return next;
}

const POINT = 0x2e;
/** Zero-width non-joiner, part of Persian and Kurdish words. */
const JOINER = 0x200c;

function isUpper(text: string, at: number): boolean {
  return (classOf(text.charCodeAt(at)) & UPPER) > 0;
}

function isLetter(text: string, at: number): boolean {
  return (classOf(text.charCodeAt(at)) & LETTER) > 0;
}

function isApostrophe(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x27 || code === 0x2019;
}

/** "'s" with nothing after it, whatever stands before. */
function isOwn(text: string, at: number, end: number): boolean {
  return text.charAt(at + 1) === "s" && at + 1 < end && !(at + 2 < end && isLetter(text, at + 2));
}

function isPossessive(text: string, at: number, start: number, end: number): boolean {
  return isApostrophe(text, at) && at > start && isLetter(text, at - 1) && isOwn(text, at, end);
}

/** The same by the grammar itself, for a stretch with characters beyond U+FFFF. */
function tokenizeBeyond(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(start, end).matchAll(TOKEN)) {
    const { number, punctuation } = match.groups ?? {};
    const kind = number ? "number" : punctuation ? "punctuation" : "word";
    const at = start + match.index;
    const key = kind === "punctuation" ? match[0] : foldWord(match[0]);
    tokens.push({ start: at, end: at + match[0].length, text: match[0], key, kind });
  }
  return tokens;
}
