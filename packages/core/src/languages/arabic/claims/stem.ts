// Arabic words cut to what their forms share, to compare contents by their words. After the light stemming of Larkey,
// Ballesteros and Connell (SIGIR 2002).
// A stranger would get wrong how rough this is: a stem is no word, and two words may share one.
import {
  ADVERBS,
  CONNECTORS,
  DEMONSTRATIVES,
  NEGATORS,
  PREPOSITIONS,
  RELATIVES,
} from "../grammar/function-words.ts";
import { AUXILIARY, COMPLEMENTIZER, IF, THEY, WE } from "./classes.ts";

const CLOSED = [
  PREPOSITIONS,
  ADVERBS,
  CONNECTORS,
  DEMONSTRATIVES,
  NEGATORS,
  RELATIVES,
  AUXILIARY,
  IF,
  THEY,
  WE,
  new Set("او ثم كل اي بعض غير احد جميع".split(" ")),
];
const BEFORE = /^(?:وال|بال|فال|كال|لل|ال|و|ب|ل|ف)(?=\p{L}{3})/u;
const BEHIND = /(?<=\p{L}{3})(?:ها|هما|هم|ات|ون|ين|ان|ته|وا|ه|ي|ت|نا)$/u;

/** The stem of a folded word; undefined for one that any content may have. */
export function stemOf(key: string): string | undefined {
  const bare = key.replace(/^[وف](?=\p{L}{3})/u, "");
  if (key.length < 3 || COMPLEMENTIZER.test(bare)) return undefined;
  if (CLOSED.some((words) => words.has(key) || words.has(bare))) return undefined;
  return key.replace(BEFORE, "").replace(BEHIND, "");
}
