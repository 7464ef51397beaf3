// The Arabic word lists that name rules use, as sets of folded keys, loaded and checked once.
// A stranger would get wrong that keys merge spellings (على and علي are one key): rules that must tell them apart look at
// the word as written.
import common from "@isnad/data/lexicons/ar/common-words.json" with { type: "json" };
import family from "@isnad/data/lexicons/ar/family-names.json" with { type: "json" };
import given from "@isnad/data/lexicons/ar/given-names.json" with { type: "json" };
import verbs from "@isnad/data/lexicons/ar/name-verbs.json" with { type: "json" };
import heads from "@isnad/data/lexicons/ar/organization-heads.json" with { type: "json" };
import placeHeads from "@isnad/data/lexicons/ar/place-heads.json" with { type: "json" };
import titles from "@isnad/data/lexicons/ar/titles.json" with { type: "json" };
import { z } from "zod";
import type { Gender, GrammaticalNumber } from "../../../document.ts";
import { checked } from "../../../lexicons/lexicon-error.ts";
import { PhraseTrie, wordKey } from "../../../lexicons/phrase-trie.ts";
import {
  givenNames,
  type HeadRow,
  headRow,
  type TitleRow,
  titleRow,
  wordList,
} from "../../../lexicons/rows.ts";

/** A written form of a title. */
export interface TitleForm {
  readonly row: TitleRow;
  readonly gender: Gender;
  readonly number: GrammaticalNumber;
}

const GIVEN = checked(givenNames, "ar/given-names.json", given);
export const MALE = new Set(GIVEN.male.map(wordKey));
export const FEMALE = new Set(GIVEN.female.map(wordKey));
/** Given names that are also ordinary words (كريم, أمل). */
export const GIVEN_ALSO_WORDS = new Set(GIVEN.alsoWords.map(wordKey));
export const FAMILY = new Set(checked(wordList, "ar/family-names.json", family).map(wordKey));
export const COMMON = new Set(checked(wordList, "ar/common-words.json", common).map(wordKey));

/** Verbs whose subject is a person or a state: saying, meeting, warning. */
export const VERBS = new Set(checked(wordList, "ar/name-verbs.json", verbs).map(wordKey));

export const TITLES: PhraseTrie<TitleForm> = new PhraseTrie();
for (const row of checked(z.array(titleRow), "ar/titles.json", titles)) {
  for (const [form, gender] of [
    [row.m, "m"],
    [row.f, "f"],
  ] as const) {
    if (form === undefined) continue;
    TITLES.add(form, { row, gender, number: "sg" });
    if (!/\s|^ال/u.test(form) && row.sort === "office")
      TITLES.add(`ال${form}`, { row, gender, number: "sg" });
  }
  for (const form of possessed(row)) TITLES.add(form, { row, gender: "m", number: "sg" });
  for (const plural of row.plural ?? []) TITLES.add(plural, { row, gender: "m", number: "pl" });
}

/** "رئيسها", "أمينه العام": the office of what was named before. */
function possessed({ m, sort }: TitleRow): string[] {
  if (sort !== "office" || /^ال/u.test(m)) return [];
  if (/ عام$/u.test(m)) return ["ه", "ها"].map((suffix) => m.replace(/ عام$/u, `${suffix} العام`));
  return /\s|ة$/u.test(m) ? [] : ["ها", "هم"].map((suffix) => m + suffix);
}

/** A title of one word. */
export function isTitle(key: string): boolean {
  return TITLES.longest(key, () => undefined) !== undefined;
}

export const ORGANIZATION_HEADS: ReadonlyMap<string, HeadRow> = headMap("ar/organization-heads.json", heads);
export const PLACE_HEADS: ReadonlyMap<string, HeadRow> = headMap("ar/place-heads.json", placeHeads);

function headMap(file: string, rows: unknown): Map<string, HeadRow> {
  return new Map(checked(z.array(headRow), file, rows).map((row) => [wordKey(row.word), row]));
}

export function isGivenName(key: string): boolean {
  return MALE.has(key) || FEMALE.has(key);
}

export function isKnownName(key: string): boolean {
  return isGivenName(key) || FAMILY.has(key);
}
