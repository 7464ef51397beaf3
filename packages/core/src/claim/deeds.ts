// "Police barred [observers] from the hall", "threatened [the judge]": words that say of an event that it is not or may be so,
// where they tell what is done to somebody or something.
// A stranger would get wrong that these are the same words as in "barred entry", "threatened to leave": what stands behind decides.
import type { Grammar } from "./grammar.ts";
import { isVerbal, type Piece, senseOf } from "./piece.ts";

/** Whom or what such a word is done to, by position; undefined where it speaks of an event or a claim, or of nothing. */
export function doneTo(grammar: Grammar, at: number): number | undefined {
  const piece = grammar.pieces[at]!;
  const says = senseOf(piece, "factuality")?.id ?? "";
  if (!/^(?:avoid|need|open)$/u.test(says) || senseOf(piece, "event") === undefined) return undefined;
  return objectsOf(grammar, at).find((unit) => isSomebodyOrThing(grammar, unit));
}

/** "Prevented", منع are something that is done to others; "refused", تراجع are not. */
export function isHindrance({ senses }: Piece): boolean {
  return senses.some(
    ({ sort, id, against }) => sort === "event" && !against && /^(?:ban|prevent)$/u.test(id),
  );
}

/** What stands right behind it, or before a passive. */
function objectsOf(grammar: Grammar, at: number): readonly number[] {
  const piece = grammar.pieces[at]!;
  if (piece.passive === true) return grammar.subjectOf(at).slice(0, 1);
  const zone = isVerbal(piece) || !grammar.isVerbFirst ? "object" : "of";
  const subject = isVerbal(piece) ? grammar.subjectOf(at) : [];
  const [first] = grammar.zonesAfter(at, zone).filter((place) => !subject.includes(place.at));
  return first?.zone === zone ? [first.at] : [];
}

function isSomebodyOrThing({ pieces }: Grammar, at: number): boolean {
  const piece = pieces[at]!;
  if (piece.entity !== undefined) return true;
  return (
    senseOf(piece, "thing") !== undefined &&
    senseOf(piece, "event") === undefined &&
    senseOf(piece, "factuality") === undefined
  );
}
