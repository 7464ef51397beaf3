// What the tagger sees of a word by itself: its letters, its shape, and the lists it stands in. A pure function of the
// written word, so it is asked once a word, not once an occurrence.
// A stranger would get wrong the names of facets: a model's weights are stored under their hashes, so renaming one here
// silently takes its weights away until the tagger is trained again.
import type { LanguageCode } from "../document.ts";
import { bareKey, readWord } from "../languages/arabic/names/clitics.ts";
import * as arabic from "../languages/arabic/names/words.ts";
import { PARTICLE } from "../languages/english/names/runs.ts";
import * as english from "../languages/english/names/words.ts";
import { wordKey } from "../lexicons/phrase-trie.ts";
import { capitalOf } from "../recognize/words.ts";
import type { IsOrdinary } from "./ordinary-words.ts";

/** The facets of a word, and the coarse class that pairs of neighbors are counted by. */
export interface FormFacets {
  readonly facets: readonly string[];
  readonly group: string;
}

export function formFacets(text: string, language: LanguageCode, isOrdinary: IsOrdinary): FormFacets {
  return language === "ar" ? arabicFacets(text) : englishFacets(text, isOrdinary);
}

type Lists = typeof arabic | typeof english;

/** The lists that a key stands in. */
function listsOf(key: string, lists: Lists): string[] {
  const found: string[] = [];
  if (lists.COMMON.has(key)) found.push("common");
  if (lists.VERBS.has(key)) found.push("verb");
  if (lists.MALE.has(key) || lists.FEMALE.has(key))
    found.push(lists.GIVEN_ALSO_WORDS.has(key) ? "given-word" : "given");
  if (lists.FAMILY.has(key)) found.push("family");
  if (lists.TITLES.starts(key)) found.push("title");
  if (lists.ORGANIZATION_HEADS.has(key)) found.push("head");
  if (lists.PLACE_HEADS.has(key)) found.push("place-head");
  return found;
}

function arabicFacets(text: string): FormFacets {
  const key = wordKey(text);
  const readings = readWord(text);
  const bare = bareKey(key);
  const own = listsOf(key, arabic);
  const stripped = new Set(
    [...readings.slice(1).map((reading) => reading.key), bare].flatMap((each) => listsOf(each, arabic)),
  );
  const isDefinite = /^[وفبك]?(?:ال|لل)\p{L}{2}/u.test(key);
  const facets = [
    `w=${key}`,
    `b=${bare}`,
    ...affixes(key, 3, 3),
    `length=${Math.min(key.length, 8)}`,
    ...own.map((list) => `in=${list}`),
    ...[...stripped].filter((list) => !own.includes(list)).map((list) => `part-in=${list}`),
  ];
  if (isDefinite) facets.push("definite");
  if (own.length === 0 && stripped.size === 0) facets.push(`unknown=${isDefinite}`);
  if (/^\p{Script=Latin}/u.test(text)) facets.push("latin");
  const group = /^[\p{N}]/u.test(text)
    ? "number"
    : (own[0] ?? `${[...stripped][0] ?? "unknown"}${isDefinite ? "-the" : ""}`);
  return { facets, group };
}

function englishFacets(text: string, isOrdinary: IsOrdinary): FormFacets {
  const key = wordKey(text);
  const lists = listsOf(key, english);
  const capital = /^\p{N}/u.test(text) ? "number" : capitalOf(text);
  const isParticle = PARTICLE.test(key);
  const shape = shapeOf(text);
  const facets = [
    `w=${key}`,
    ...(capital === "none" ? affixes(key, 0, 3) : affixes(key, 2, 4)),
    `shape=${shape}`,
    `capital=${capital}`,
    ...lists.map((list) => `in=${list}${capital === "none" ? "" : "-C"}`),
  ];
  const isWord = isOrdinary(key);
  if (capital !== "none") facets.push(`ordinary=${isWord}`);
  if (lists.length === 0) facets.push(`ordinary=${isWord},${capital}`);
  if (isParticle) facets.push("particle");
  if (lists.length === 0 && !isParticle) facets.push(`unknown=${capital}`);
  if (/^(?:\p{Lu}\.)+$|^\p{Lu}$/u.test(text)) facets.push("initial");
  const group =
    capital === "none"
      ? /^(?:of|the|and|for|in|at|by|on|to|from|with)$/.test(key)
        ? key
        : isParticle
          ? "particle"
          : (lists[0] ?? "low")
      : `${capital}-${lists[0] ?? (isWord ? "ordinary" : "unknown")}`;
  return { facets, group };
}

function affixes(key: string, prefixes: number, suffixes: number): string[] {
  const found: string[] = [];
  for (let length = 1; length <= Math.max(prefixes, suffixes) && length < key.length; length++) {
    if (length <= prefixes) found.push(`<${key.slice(0, length)}`);
    if (length <= suffixes) found.push(`>${key.slice(-length)}`);
  }
  return found;
}

/** "McGurk" → XxXx, "F-16" → X-d: runs of a kind count once. */
function shapeOf(text: string): string {
  return text
    .replace(/\p{Lu}+/gu, (run) => (run.length > 1 ? "XX" : "X"))
    .replace(/\p{Ll}+/gu, "x")
    .replace(/\p{N}+/gu, "d");
}
