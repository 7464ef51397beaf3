// English adjectives that say something of a subject: "the treaty is [in force]", "the road stayed [closed]".
// A stranger would get wrong the verb before them: "stay" and "remain" are copulas here, and tell of no staying.
import type { Piece } from "../../../claim/piece.ts";
import type { Token } from "../../../document.ts";
import { COPULA, type Tag } from "../grammar/word-classes.ts";
import type { EnglishSense } from "./words.ts";

/** "Ready" says of what follows that it is planned, and stays an adjective. */
export const isState = (senses: readonly EnglishSense[]) => senses.every(({ sort }) => sort !== "factuality");

/** "The treaty is [in force]", "the dam remained [intact]"; not "the [legal] team". */
export function isPredicate(
  tokens: readonly Token[],
  tags: readonly Tag[],
  from: number,
  to: number,
): boolean {
  if (/^(?:noun|number|gerund)$/.test(tags[to] ?? "")) return false;
  let before = from - 1;
  while (tags[before] === "adverb" || tags[before] === "negation") before--;
  return tags[before] === "be" || COPULA.test(tokens[before]?.key ?? "");
}

/** "Will [stay] open" tells of no staying. */
export function bareCopula(pieces: Piece[]): void {
  let at = pieces.length - 1;
  while (pieces[at]?.part === "other" || pieces[at]?.part === "negation") at--;
  const before = pieces[at];
  if (before !== undefined && COPULA.test(before.key))
    pieces[at] = { ...before, part: "auxiliary", senses: [] };
}

/** "Was [guilty of]" says who did it; "was [closed]" to what it was done. */
export function governs({ key }: Token, tag: Tag | undefined): boolean {
  return tag === "preposition" || /^(?:of|for|to|with)$/.test(key);
}
