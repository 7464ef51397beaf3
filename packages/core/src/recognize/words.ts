// The words of a sentence as name rules see them: tokens without punctuation, each knowing what stood before it.
// A stranger would get wrong `gap`: it is the raw text between two words, so " " binds them into one phrase and ", " parts.

import type { Sentence } from "../document.ts";
import { wordKey } from "../lexicons/phrase-trie.ts";

export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly key: string;
  /** The text since the word before, or undefined for the sentence's first word. */
  readonly gap: string | undefined;
  readonly capital: "none" | "first" | "all";
  readonly isNumber: boolean;
}

/** The words and numbers of a sentence. The possessive "'s" is not a word: it shows in the next word's gap. */
export function wordsOf(text: string, sentence: Sentence): Word[] {
  const words: Word[] = [];
  for (const token of sentence.tokens) {
    if (token.kind === "punctuation" || /^['’]s$/i.test(token.text)) continue;
    const before = words.at(-1);
    words.push({
      start: token.start,
      end: token.end,
      text: token.text,
      key: wordKey(token.text),
      gap: before && text.slice(before.end, token.start),
      capital: capitalOf(token.text),
      isNumber: token.kind === "number",
    });
  }
  return words;
}

function capitalOf(word: string): Word["capital"] {
  if (!/^\p{Lu}/u.test(word)) return "none";
  return word.length > 1 && !/\p{Ll}/u.test(word) ? "all" : "first";
}

/** True where a phrase may go on over this gap: white space, or a hyphen or underscore in a compound. */
export function binds(word: Word | undefined): boolean {
  return word?.gap !== undefined && /^(?:\s+|\s?[-‐‑–_]\s?|\.\s?)$/u.test(word.gap);
}

/** True where nothing but white space parts the word from the one before. */
export function follows(word: Word | undefined): boolean {
  return word?.gap !== undefined && /^\s+$/u.test(word.gap);
}
