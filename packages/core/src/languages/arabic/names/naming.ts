// Arabic names as the stages ask for them.
// A stranger would get wrong a name that is repeated in one word: without capitals an ordinary word is one only behind a
// verb, and where letters are written onto it, what is left must be no word as it stands.

import { wordKey } from "../../../lexicons/phrase-trie.ts";
import type { Site } from "../../../recognize/site.ts";
import { follows } from "../../../recognize/words.ts";
import type { Naming } from "../../naming.ts";
import { PREPOSITIONS } from "../grammar/function-words.ts";
import { WORDS } from "../word-classes.ts";
import { readingsOf } from "./clitics.ts";
import { isVerb } from "./context.ts";
import { isPlainWord, soundsForeign } from "./foreign-sound.ts";
import { recognizeArabic } from "./recognize-names.ts";
import { startInWord } from "./start-in-word.ts";
import { arabicFacets } from "./word-facets.ts";
import { COMMON, FAMILY } from "./words.ts";

export const arabicNaming: Naming = {
  recognize: recognizeArabic,
  readings: readingsOf,
  looksRepeated,
  relativeAt: () => undefined,
  standsFree,
  withoutHead,
  ordinary: (_, keys) =>
    keys.every((key) => PREPOSITIONS.has(key)) || (keys.length === 1 && COMMON.has(keys[0]!))
      ? "always"
      : "never",
  tagging: {
    facetsOf: arabicFacets,
    bounded: (_, tagged) => tagged,
    startIn: startInWord,
    endsInHead: () => false,
  },
};

const FREE = /^[وف]?(?:ان|انّ|بان|لان|لكن|مع|عن|من|الي|بين)$/u;

/** Behind a verb or a particle of clauses: nothing stands there that a nisba could describe. */
function standsFree(site: Site, index: number): boolean {
  const before = site.words[index - 1];
  if (before === undefined || !follows(site.words[index])) return false;
  return isVerb(before) || FREE.test(before.key) || before.text === "على";
}

/** Of a company or an outlet whose name is foreign: "بنك [الرافدين]" stays whole. */
function withoutHead(name: string): string | undefined {
  const [head = "", ...rest] = name.split(/\s+/u);
  const isCalled = rest.length > 0 && rest.every((word) => soundsForeign(wordKey(word)));
  return isCalled && WORDS.namedFreely.has(wordKey(head)) ? rest.join(" ") : undefined;
}

function looksRepeated(site: Site, index: number, length: number, skip: number): boolean {
  const word = site.words[index]!;
  if (length > 1 || (isVerb(site.words[index - 1]) && follows(word))) return true;
  const isShort = word.key.length - skip < 4;
  if (COMMON.has(word.key)) return false;
  return skip > 0 ? !isShort && !isPlainWord(word.key) : !isShort || FAMILY.has(word.key);
}
