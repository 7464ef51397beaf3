// Hedges of a content: how sure it sounds.
// A stranger would get wrong قد: before a present tense it is "may", before a past tense "has".
import type { Certainty } from "../../document.ts";
import { tokenize } from "../../segment/tokens.ts";

const POSSIBLE = /^[وف]?(?:ربما|لعل|لعله|لعلها|محتمل|يحتمل|الممكن|المحتمل|يمكن|احتمال|امكانيه)$/u;
const PROBABLE = /^[وف]?(?:مرجح|المرجح|يرجح|الارجح|يبدو|غالبا|متوقع|المتوقع|يتوقع)$/u;
const PRESENT = /^[يتن]\p{L}{2,}$/u;

export function certaintyOf(text: string): Certainty {
  const words = tokenize(text.slice(0, 400))
    .filter(({ kind }) => kind === "word")
    .slice(0, 25)
    .map(({ key }) => key);
  if (words.some((word, at) => POSSIBLE.test(word) || isHedgingQad(words, at))) return "Possible";
  return words.some((word) => PROBABLE.test(word)) ? "Probable" : "Certain";
}

/** "قد تنسحب" may; "قد انسحبت" and "يكون قد تسلّم" has. */
function isHedgingQad(words: readonly string[], at: number): boolean {
  if (!/^[وف]?قد$/u.test(words[at] ?? "") || !PRESENT.test(words[at + 1] ?? "")) return false;
  return !words
    .slice(Math.max(0, at - 5), at)
    .some((word) => /^[وف]?س?(?:كان|كانت|كانوا|يكون|تكون|يكونوا)$/u.test(word));
}
