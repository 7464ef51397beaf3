// Proclitics: the conjunctions و ف, the prepositions ب ك ل and the article, written onto the word after them.
// A stranger would get wrong that stripping is a guess (وليد is no و + ليد, so given names have one reading): readings are
// tried longest word first, and a reading counts only when what is left is listed. With لل the article loses its alef: للعراق is ل + العراق.
import { remember } from "@isnad/text";
import { wordKey } from "../../../lexicons/phrase-trie.ts";
import { isGivenName } from "./words.ts";

/** One way to read a written word: the key without the proclitic, and how many UTF-16 units the proclitic takes. */
export interface Reading {
  readonly key: string;
  readonly skip: number;
  /** The preposition that was stripped: "ب", "ل", "ك". */
  readonly preposition?: string;
}

const MARKS = "[\\u064b-\\u065f\\u0670\\u0640]*";
const CONJUNCTION = new RegExp(`^[وف]${MARKS}(?=\\p{L}{3})`, "u");
const PREPOSITION = new RegExp(`^([بكل])${MARKS}(?=\\p{L}{2})`, "u");
const LAM_ARTICLE = new RegExp(`^ل${MARKS}(?=ل${MARKS}\\p{L}{2})`, "u");

/** The readings of a word, the unstripped one first. */
export function readingsOf({ readings }: { readonly readings: readonly Reading[] }): readonly Reading[] {
  return readings;
}

/** The same of a word as written. */
export const readWord: (text: string) => readonly Reading[] = remember((text): readonly Reading[] => {
  const key = wordKey(text);
  if (!/^\p{Script=Arabic}/u.test(text) || isGivenName(key)) return [{ key, skip: 0 }];
  const readings: Reading[] = [{ key, skip: 0 }, ...prepositions(text, 0)];
  const conjunction = CONJUNCTION.exec(text);
  if (conjunction) {
    const rest = text.slice(conjunction[0].length);
    readings.push({ key: wordKey(rest), skip: conjunction[0].length });
    readings.push(...prepositions(rest, conjunction[0].length));
  }
  return readings;
});

function prepositions(text: string, skipped: number): Reading[] {
  const readings: Reading[] = [];
  const lam = LAM_ARTICLE.exec(text);
  if (lam) {
    const rest = text.slice(lam[0].length);
    readings.push({
      key: wordKey(`ا${rest}`),
      skip: skipped + lam[0].length,
      preposition: "ل",
    });
    if (rest.startsWith("ل"))
      readings.push({ key: wordKey(`ال${rest}`), skip: skipped + lam[0].length, preposition: "ل" });
  }
  const preposition = PREPOSITION.exec(text);
  if (preposition) {
    const rest = text.slice(preposition[0].length);
    readings.push({
      key: wordKey(rest),
      skip: skipped + preposition[0].length,
      preposition: preposition[1] ?? "",
    });
  }
  return readings;
}

/** The key without conjunction and preposition and without article, to compare heads: للوزارة, والوزارة → وزاره. */
export const bareKey: (key: string) => string = remember((key) =>
  key.replace(/^[وف]?(?:لل|[بك]ال|ال)(?=\p{L}{2})/u, ""),
);
