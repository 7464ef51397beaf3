// What an Arabic word tells a tagger by itself: its letters, the lists it stands in, with and without what is written onto it.
// A pure function of the written word, so it is asked once a word, not once an occurrence.
import { wordKey } from "../../../lexicons/phrase-trie.ts";
import { affixes, listsOf } from "../../list-facets.ts";
import type { FormFacets } from "../../naming.ts";
import { bareKey, readWord } from "./clitics.ts";
import * as lists from "./words.ts";

export function arabicFacets(text: string): FormFacets {
  const key = wordKey(text);
  const bare = bareKey(key);
  const own = listsOf(key, lists);
  const parts = [...readWord(text).slice(1), { key: bare }].flatMap((part) => listsOf(part.key, lists));
  const stripped = new Set(parts);
  const isDefinite = /^[وفبك]?(?:ال|لل)\p{L}{2}/u.test(key);
  const isUnknown = own.length === 0 && stripped.size === 0;
  const facets = [
    `w=${key}`,
    `b=${bare}`,
    ...affixes(key, 3, 3),
    `length=${Math.min(key.length, 8)}`,
    ...own.map((list) => `in=${list}`),
    ...[...stripped].filter((list) => !own.includes(list)).map((list) => `part-in=${list}`),
    ...(isDefinite ? ["definite"] : []),
    ...(isUnknown ? [`unknown=${isDefinite}`] : []),
    ...(/^\p{Script=Latin}/u.test(text) ? ["latin"] : []),
  ];
  const group = /^[\p{N}]/u.test(text)
    ? "number"
    : (own[0] ?? `${[...stripped][0] ?? "unknown"}${isDefinite ? "-the" : ""}`);
  return { facets, group };
}
