// English words cut to what their forms share, to compare contents by their words.
// A stranger would get wrong how rough this is: a stem is no word, and two words may share one.
import { classOf } from "../lexicon.ts";

/** Classes of words that any content may have. */
const CLOSED = [
  "determiner",
  "possessive",
  "subject",
  "object",
  "relative",
  "question",
  "preposition",
  "everywhere",
];
const ENDING = /(?:ations?|ings?|ments?|ies|ed|es|s|ly|al|er|or)$/u;
const SHORTEST = 4;

/** The stem of a folded word; undefined for one that any content may have. */
export function stemOf(key: string): string | undefined {
  if (key.length < 3 || CLOSED.some((name) => classOf(name).has(key))) return undefined;
  const stem = key.replace(ENDING, "");
  return stem.length >= SHORTEST ? stem : key.replace(/(?<=\p{L}{3})s$/u, "");
}
