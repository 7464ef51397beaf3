// Cuts a stretch of text into words, numbers and single punctuation marks.
// A stranger would get wrong what stays together: "U.S." and "doesn't" are one token; "Obama's" is two ("Obama", "'s");
// hyphens, underscores and slashes part words ("US-led" is three); Arabic clitics stay on their word.
import { foldWord } from "@isnad/text";
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
  for (const match of text.slice(start, end).matchAll(TOKEN)) {
    const { number, punctuation } = match.groups ?? {};
    const kind = number ? "number" : punctuation ? "punctuation" : "word";
    const at = start + match.index;
    const key = kind === "punctuation" ? match[0] : foldWord(match[0]);
    tokens.push({ start: at, end: at + match[0].length, text: match[0], key, kind });
  }
  return tokens;
}
