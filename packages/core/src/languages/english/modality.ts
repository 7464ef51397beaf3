// Hedges of a content: how sure it sounds.
import type { Certainty } from "../../document.ts";
import { tokenize } from "../../segment/tokens.ts";
import { hedges } from "./lexicon.ts";

const POSSIBLE = new Set(hedges.possible);
const PROBABLE = new Set(hedges.probable);

/** How sure the content sounds by its first hedge. */
export function certaintyOf(text: string): Certainty {
  for (const { key, text: word } of tokenize(text)) {
    if (POSSIBLE.has(key) && word !== "May") return "Possible";
    if (PROBABLE.has(key)) return "Probable";
  }
  return "Certain";
}
