// Where a name begins inside its first word: behind و, ف, ب, ك, ل where what is left is a name that is known.
// A stranger would get wrong that doubt keeps the whole word: many foreign names begin with these letters (وولتر, بلير).
import { GAZETTEER } from "../../../lexicons/gazetteer.ts";
import type { Word } from "../../../recognize/words.ts";
import { readingsOf } from "./clitics.ts";
import { COMMON, isKnownName } from "./words.ts";

interface Keys {
  readonly has: (key: string) => boolean;
}

/** The offset in UTF-16 code units. `known` holds the keys of words in names that the article has elsewhere. */
export function startInWord(word: Word, known: Keys): number {
  const [whole, ...stripped] = readingsOf(word);
  if (whole === undefined || isName(whole.key, known)) return word.start;
  const reading =
    stripped.find(({ key }) => isName(key, known)) ?? stripped.find(({ key }) => /^ال\p{L}{2}/u.test(key));
  return word.start + (reading?.skip ?? 0);
}

function isName(key: string, known: Keys): boolean {
  return known.has(key) || (isKnownName(key) && !COMMON.has(key)) || GAZETTEER.starts(key);
}
