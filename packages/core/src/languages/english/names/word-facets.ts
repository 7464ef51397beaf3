// What an English word tells a tagger by itself: its letters, its shape, its capital, and the lists it stands in. A pure
// function of the written word, so it is asked once a word, not once an occurrence.
import { wordKey } from "../../../lexicons/phrase-trie.ts";
import { capitalOf } from "../../../recognize/words.ts";
import { affixes, listsOf } from "../../list-facets.ts";
import type { FormFacets } from "../../naming.ts";
import { PARTICLE } from "./runs.ts";
import * as words from "./words.ts";

export function englishFacets(text: string, isOrdinary: (key: string) => boolean): FormFacets {
  const key = wordKey(text);
  const lists = listsOf(key, words);
  const capital = /^\p{N}/u.test(text) ? "number" : capitalOf(text);
  const isParticle = PARTICLE.test(key);
  const isSmall = capital === "none";
  const isWord = isOrdinary(key);
  const facets = [
    `w=${key}`,
    ...(isSmall ? affixes(key, 0, 3) : affixes(key, 2, 4)),
    `shape=${shapeOf(text)}`,
    `capital=${capital}`,
    ...lists.map((list) => `in=${list}${isSmall ? "" : "-C"}`),
    ...(isSmall ? [] : [`ordinary=${isWord}`]),
    ...(lists.length > 0 ? [] : [`ordinary=${isWord},${capital}`]),
    ...(isParticle ? ["particle"] : []),
    ...(lists.length > 0 || isParticle ? [] : [`unknown=${capital}`]),
    ...(/^(?:\p{Lu}\.)+$|^\p{Lu}$/u.test(text) ? ["initial"] : []),
  ];
  const group = isSmall
    ? smallGroup(key, lists)
    : `${capital}-${lists[0] ?? (isWord ? "ordinary" : "unknown")}`;
  return { facets, group };
}

function smallGroup(key: string, lists: readonly string[]): string {
  if (/^(?:of|the|and|for|in|at|by|on|to|from|with)$/.test(key)) return key;
  return PARTICLE.test(key) ? "particle" : (lists[0] ?? "low");
}

/** "McGurk" → XxXx, "F-16" → X-d: runs of a kind count once. */
function shapeOf(text: string): string {
  return text
    .replace(/\p{Lu}+/gu, (run) => (run.length > 1 ? "XX" : "X"))
    .replace(/\p{Ll}+/gu, "x")
    .replace(/\p{N}+/gu, "d");
}
