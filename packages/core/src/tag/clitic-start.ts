// Where a name begins inside its first word: behind و, ف, ب, ك, ل where what is left is a name that is known.
// A stranger would get wrong that doubt keeps the whole word: many foreign names begin with these letters (وولتر, بلير).
import { readingsOf } from "../languages/arabic/names/clitics.ts";
import { COMMON, isKnownName } from "../languages/arabic/names/words.ts";
import { GAZETTEER } from "../lexicons/gazetteer.ts";
import type { Word } from "../recognize/words.ts";

/** The offset in UTF-16 code units. `kinds` holds the keys of words in names that the article has elsewhere. */
export function startInWord(word: Word, kinds: ReadonlyMap<string, string>): number {
  const [whole, ...stripped] = readingsOf(word);
  if (whole === undefined || isKnown(whole.key, kinds)) return word.start;
  const reading =
    stripped.find(({ key }) => isKnown(key, kinds)) ?? stripped.find(({ key }) => /^ال\p{L}{2}/u.test(key));
  return word.start + (reading?.skip ?? 0);
}

function isKnown(key: string, kinds: ReadonlyMap<string, string>): boolean {
  return kinds.has(key) || (isKnownName(key) && !COMMON.has(key)) || GAZETTEER.starts(key);
}
