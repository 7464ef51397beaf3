// Folding: one key for the spellings that readers take for the same word.
// A stranger would get wrong that a folded key has other offsets than the text it came from:
// match with keys, but point at the text with the offsets of the unfolded token.

import { classOf, LETTER, NUMBER, SURROGATE } from "./char-class.ts";

/** Marks that carry no letter: combining marks, Arabic vowel signs, tatweel, zero-width and bidi controls. */
const MARKS =
  /[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
const LETTERS: Readonly<Record<string, string>> = {
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ٱ: "ا",
  ى: "ي",
  ی: "ي",
  ئ: "ي",
  ؤ: "و",
  ة: "ه",
  ک: "ك",
  گ: "ك",
  ڤ: "ف",
  پ: "ب",
  چ: "ج",
  ژ: "ز",
  ʿ: "'",
  ʾ: "'",
  "’": "'",
  "‘": "'",
  ʼ: "'",
  "`": "'",
  ß: "ss",
  ı: "i",
  ø: "o",
  ł: "l",
  đ: "d",
};
const VARIANT = new RegExp(`[${Object.keys(LETTERS).join("")}]`, "g");

/** What one UTF-16 unit folds to where that does not depend on its neighbors: "" drops it, undefined needs Unicode's tables. */
const UNITS: readonly (string | undefined)[] = Array.from({ length: 0x2070 }, (_, code) => unitOf(code));

/** Is the unit its own key? Long stretches of a text are. */
const STAYS = Uint8Array.from(UNITS, (unit, code) => Number(unit === String.fromCharCode(code)));

function unitOf(code: number): string | undefined {
  const char = String.fromCharCode(code);
  if (code < 0x80) return LETTERS[char] ?? char.toLowerCase();
  const isAlone = code < 0x250 || (code >= 0x600 && code < 0x700) || code >= 0x2000;
  return isAlone ? slowly(char) : undefined;
}

/**
 * The matching key of one word: compatibility forms resolved, marks and tatweel dropped, alef, yeh, teh marbuta and
 * hamza seats unified, Arabic-Indic digits as ASCII, lower case. `foldWord("أَحمد") === foldWord("احمد")`,
 * `foldWord("Lavrentÿev") === "lavrentyev"`. Idempotent.
 */
export function foldWord(word: string): string {
  let key = "";
  /** Behind the last unit that was changed. */
  let from = 0;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (STAYS[code]) continue;
    const unit = UNITS[code];
    if (unit === undefined) return slowly(word);
    key += word.slice(from, at) + unit;
    from = at + 1;
  }
  return key + word.slice(from);
}

/** By Unicode's tables: NFKD splits أ into ا plus a mark, so that dropping marks unifies the alefs. */
function slowly(word: string): string {
  return word
    .normalize("NFKD")
    .replace(MARKS, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(VARIANT, (letter) => LETTERS[letter] ?? letter)
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
}

/**
 * The matching key of a phrase: each word folded, everything that is neither letter nor digit made one space, trimmed.
 * `fold("وكالة «رويترز»") === fold("وكاله رويترز")`. Idempotent.
 */
export function fold(phrase: string): string {
  const folded = foldWord(phrase);
  let key = "";
  let isApart = false;
  /** Where the letters and digits begin that `at` stands behind. */
  let from = 0;
  for (let at = 0; at <= folded.length; at++) {
    const kind = classOf(folded.charCodeAt(at));
    if (kind & SURROGATE) return foldBeyond(folded);
    if (kind & (LETTER | NUMBER)) continue;
    if (at > from) {
      key += isApart && key !== "" ? ` ${folded.slice(from, at)}` : folded.slice(from, at);
      isApart = false;
    }
    from = at + 1;
    if (folded[at] !== "'" || !isBetweenLetters(folded, at)) isApart = true;
  }
  return key;
}

function isBetweenLetters(text: string, at: number): boolean {
  return (classOf(text.charCodeAt(at - 1)) & classOf(text.charCodeAt(at + 1)) & LETTER) > 0;
}

/** Of a text that has characters beyond U+FFFF. */
function foldBeyond(folded: string): string {
  return folded
    .replace(/(?<=\p{L})'(?=\p{L})/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
