// The tags of words, and the closed classes: words whose tag does not depend on a list of verbs.
import type { Token } from "../../../document.ts";
import { classOf } from "../lexicon.ts";

export type Tag =
  | "mark"
  | "number"
  | "noun"
  | "pronoun"
  | "determiner"
  | "possessive"
  | "relative"
  | "that"
  | "preposition"
  | "subordinator"
  | "coordinator"
  | "modal"
  | "be"
  | "have"
  | "do"
  | "to"
  | "negation"
  | "adverb"
  | "verb"
  | "infinitive"
  | "participle"
  | "gerund";

/** Tags of words that make a clause finite. */
export const FINITE: ReadonlySet<Tag> = new Set(["verb", "modal", "be", "have", "do"]);

const CLASS_TAGS: readonly (readonly [string, Tag])[] = [
  ["modal", "modal"],
  ["be", "be"],
  ["have", "have"],
  ["do", "do"],
  ["coordinator", "coordinator"],
  ["possessive", "possessive"],
  ["relative", "relative"],
  ["subject", "pronoun"],
  ["object", "pronoun"],
  ["adverb", "adverb"],
  ["determiner", "determiner"],
  ["subordinator", "subordinator"],
  ["question", "subordinator"],
  ["preposition", "preposition"],
];
/** The tag of a function word, lower case. */
export const CLOSED = new Map<string, Tag>();
for (const [name, tag] of CLASS_TAGS)
  for (const word of classOf(name)) if (!CLOSED.has(word)) CLOSED.set(word, tag);
CLOSED.set("that", "that");
CLOSED.set("not", "negation");
CLOSED.set("never", "negation");

/** Starts with a capital. */
export function isCapital(token: Token): boolean {
  const code = token.text.charCodeAt(0);
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : /^\p{Lu}/u.test(token.text);
}

/** A word, not a mark or number, with a capital. */
export function isCapitalWord(token: Token | undefined): boolean {
  return token?.kind === "word" && isCapital(token);
}

/** Verbs that stand for "be" before an adjective: "remained closed", "sounds confident". */
export const COPULA =
  /^(?:(?:remain|stay|become|seem|look|sound|feel|stand|prove|appear)(?:s|ed|ing)?|became|felt|stood|gets?|got)$/;
