// "The army is going to leave": a future in three words.
// A stranger would get wrong the verb behind "to": it is no infinitive that hangs on a journey, but the verb of the clause.
import type { Part, Piece } from "../../../claim/piece.ts";
import type { Token } from "../../../document.ts";
import type { Tag } from "../grammar/word-classes.ts";

/** "going to" before a verb, which then does what "will" does. */
export function goingTo(
  tokens: readonly Token[],
  tags: readonly Tag[],
  at: number,
): { readonly part: Part; readonly length: number } | undefined {
  if (tokens[at]!.key !== "going" || tokens[at + 1]?.key !== "to") return undefined;
  const isVerb = /^(?:infinitive|verb|be|have|do)$/.test(tags[at + 2] ?? "");
  return isVerb ? { part: "future", length: 2 } : undefined;
}

/** The verb of the clause, where "going to" stands right before it. */
export function asFuture(piece: Piece, before: Piece | undefined): Piece {
  const isNext = before?.part === "future" && before.key === "going" && piece.part === "infinitive";
  return isNext ? { ...piece, part: "verb" } : piece;
}
