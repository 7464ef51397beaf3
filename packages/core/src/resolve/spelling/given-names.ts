// Given names that are one name in many spellings: "Hussein", "Hossein" and حسين are, "Hassan" is not.
// A stranger would get wrong what the list is for: less to join than to keep apart, since Arabic given names differ in vowels
// that neither script writes reliably (Rashid, Rashad; حسن, حسين).
import spellings from "@isnad/data/lexicons/names/given-name-spellings.json" with { type: "json" };
import { fold } from "@isnad/text";
import { z } from "zod";
import * as arabic from "../../languages/arabic/names/words.ts";
import * as english from "../../languages/english/names/words.ts";
import { checked } from "../../lexicons/lexicon-error.ts";
import { wordList } from "../../lexicons/rows.ts";

const NAMES: ReadonlyMap<string, ReadonlySet<number>> = byKey(
  checked(z.array(wordList), "names/given-name-spellings.json", spellings),
);

function byKey(rows: readonly (readonly string[])[]): Map<string, Set<number>> {
  const names = new Map<string, Set<number>>();
  rows.forEach((row, index) => {
    for (const key of row.map(compactKey)) {
      const known = names.get(key) ?? new Set();
      names.set(key, known.add(index));
    }
  });
  return names;
}

/** Folded and in one word: "صلاح الدين" → صلاحدين, as {@link partsOf} joins compounds. */
function compactKey(spelling: string): string {
  return fold(spelling).replace(/ (?:ال)?/gu, "");
}

/** Are two folded words listed spellings of one given name? Undefined where the list does not hold both. */
export function isSameGivenName(a: string, b: string): boolean | undefined {
  const one = NAMES.get(a);
  const other = NAMES.get(b);
  if (one === undefined || other === undefined) return undefined;
  return [...one].some((name) => other.has(name));
}

/** Is a folded word a listed spelling, "abdoulaye"? */
export function isListedSpelling(key: string): boolean {
  return NAMES.has(key);
}

/** Does any list of the project hold a folded word as a given name? */
export function isListedGivenName(key: string): boolean {
  return NAMES.has(key) || arabic.isGivenName(key) || english.MALE.has(key) || english.FEMALE.has(key);
}
