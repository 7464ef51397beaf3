// The words of a sentence as name rules see them: tokens without punctuation, each knowing what stood before it.
// A stranger would get wrong `gap`: it is the raw text between two words, so " " binds them into one phrase and ", " parts.

import { remember } from "@isnad/text";
import type { Sentence } from "../document.ts";
import { type Reading, readWord } from "../languages/arabic/names/clitics.ts";
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
  /** With and without Arabic proclitics, see {@link readWord}. */
  readonly readings: readonly Reading[];
  /** See {@link binds} and {@link follows}. */
  readonly isBound: boolean;
  readonly isNext: boolean;
}

/** The words and numbers of a sentence. The possessive "'s" is not a word: it shows in the next word's gap. */
export function wordsOf(text: string, sentence: Sentence): Word[] {
  const words: Word[] = [];
  let end = -1;
  for (const token of sentence.tokens) {
    if (token.kind === "punctuation") continue;
    const form = formOf(token.text);
    if (form.isPossessive) continue;
    const gap = end < 0 ? undefined : text.slice(end, token.start);
    const isNext = gap !== undefined && (gap === " " || /^\s+$/u.test(gap));
    words.push({
      start: token.start,
      end: token.end,
      text: form.text,
      key: form.key,
      gap,
      capital: form.capital,
      isNumber: token.kind === "number",
      readings: form.readings,
      isBound: isNext || (gap !== undefined && /^(?:\s?[-‐‑–_]\s?|\.\s?)$/u.test(gap)),
      isNext,
    });
    end = token.end;
  }
  return words;
}

const formOf = remember((text) => ({
  text,
  key: wordKey(text),
  capital: capitalOf(text),
  readings: readWord(text),
  isPossessive: /^['’]s$/i.test(text),
}));

/** Whether a word begins with a capital, or has nothing but capitals. */
export function capitalOf(word: string): Word["capital"] {
  if (!/^\p{Lu}/u.test(word)) return "none";
  return word.length > 1 && !/\p{Ll}/u.test(word) ? "all" : "first";
}

/** True where a phrase may go on over this gap: white space, or a hyphen or underscore in a compound. */
export function binds(word: Word | undefined): boolean {
  return word?.isBound === true;
}

/** The keys of the words that go on the phrase of a word, by how far they stand behind it. */
export function boundKeys(words: readonly Word[], index: number): (offset: number) => string | undefined {
  return (offset) => {
    const word = words[index + offset];
    return word !== undefined && (word.isBound || isOwnedBy(word)) ? word.key : undefined;
  };
}

/** "Workers' [Party]": a listed name goes on behind its apostrophe. */
function isOwnedBy({ gap }: Word): boolean {
  return gap !== undefined && /^['’]\s$/.test(gap);
}

/** True where nothing but white space parts the word from the one before. */
export function follows(word: Word | undefined): boolean {
  return word?.isNext === true;
}
