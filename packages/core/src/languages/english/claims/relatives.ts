// What opens an English relative clause: "that" behind a thing, or a pronoun alone.
// A stranger would get wrong the bare pronoun: in "last week he left" it opens nothing, so "the" or its like must begin the clause.
import type { Piece } from "../../../claim/piece.ts";
import type { Tag } from "../grammar/word-classes.ts";

/** "the drone that crashed": behind a thing or a name "that" describes it; behind "claims" it opens what is claimed. */
export function describes({ part }: Piece, before: Piece | undefined, next: Tag | undefined): boolean {
  if (
    part !== "that" ||
    before?.part !== "noun" ||
    !/^(?:verb|be|have|do|modal|adverb|participle)$/.test(next ?? "")
  )
    return false;
  return before.entity !== undefined || before.senses.some(({ sort }) => sort === "thing");
}

/** "the rally [he had called for] was off": a pronoun behind a definite noun that begins its clause. */
export function opensContact({ part, key }: Piece, pieces: readonly Piece[]): boolean {
  if (part !== "pronoun" || !/^(?:he|she|they|we|i)$/u.test(key) || pieces.at(-1)?.part !== "noun")
    return false;
  let at = pieces.length - 1;
  while (at > 0 && /^(?:noun|adjective|reduced)$/u.test(pieces[at - 1]!.part)) at--;
  const before = pieces[at - 2]?.part;
  const begins = before === undefined || /^(?:that|stop|comma|and|beside|if)$/u.test(before);
  return begins && /^(?:the|any|every|all|no|what|whatever)$/u.test(pieces[at - 1]?.key ?? "");
}
