// Negation and hedges of a content's own main clause.
// A stranger would get wrong how far to look: a negation deep in a subordinate clause does not negate the content,
// so only the words up to the first subordinator count.
import type { Certainty } from "../../document.ts";
import { tokenize } from "../../segment/tokens.ts";

const NEGATION = /^[وف]?(?:لم|لن|ليس|ليست|ليسوا|ليسا|لا)$/u;
const SUBORDINATOR = /^(?:ان|ب?انه?ا?|الذي|التي|الذين|اذا|لو|لان|حيث|عندما|بعدما|بينما|فيما|لكن|كي|حتي|ما)$/u;
const STILL = /^(?:يزال|تزال|يزالون|زال|زالت|سيما|بد|شك|سواه)$/u;
const POSSIBLE = /^[وف]?(?:ربما|لعل|لعله|لعلها|محتمل|يحتمل|الممكن|المحتمل|يمكن|احتمال|امكانيه)$/u;
const PROBABLE = /^[وف]?(?:مرجح|المرجح|يرجح|الارجح|يبدو|غالبا|متوقع|المتوقع|يتوقع)$/u;
const PRESENT = /^[يتن]\p{L}{2,}$/u;

/** "ليست مفاوضات", "لم تتلق أي طلب": the first clause says no. "لا يزال", "لا بد" do not. */
export function isNegated(text: string): boolean {
  const words = wordsOf(text);
  for (let at = 0; at < Math.min(words.length, 18); at++) {
    const word = words[at] ?? "";
    if (NEGATION.test(word)) return !STILL.test(words[at + 1] ?? "");
    if (at > 0 && SUBORDINATOR.test(word)) return false;
  }
  return false;
}

export function certaintyOf(text: string): Certainty {
  const words = wordsOf(text).slice(0, 25);
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

/** Both questions are asked of one content after the other. */
let last: { readonly text: string; readonly words: readonly string[] } = { text: "", words: [] };

function wordsOf(text: string): readonly string[] {
  if (last.text !== text) {
    const words = tokenize(text.slice(0, 400)).filter(({ kind }) => kind === "word");
    last = { text, words: words.map(({ key }) => key) };
  }
  return last.words;
}
