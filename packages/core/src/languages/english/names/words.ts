// The English word lists that name rules use, loaded and checked once.
// A stranger would get wrong the common words: capitalized words that open sentences and headlines and are no names.
import common from "@isnad/data/lexicons/en/common-words.json" with { type: "json" };
import family from "@isnad/data/lexicons/en/family-names.json" with { type: "json" };
import given from "@isnad/data/lexicons/en/given-names.json" with { type: "json" };
import verbs from "@isnad/data/lexicons/en/name-verbs.json" with { type: "json" };
import heads from "@isnad/data/lexicons/en/organization-heads.json" with { type: "json" };
import placeHeads from "@isnad/data/lexicons/en/place-heads.json" with { type: "json" };
import titles from "@isnad/data/lexicons/en/titles.json" with { type: "json" };
import { z } from "zod";
import type { Gender, GrammaticalNumber } from "../../../document.ts";
import { checked } from "../../../lexicons/lexicon-error.ts";
import { PhraseTrie, wordKey } from "../../../lexicons/phrase-trie.ts";
import { givenNames, headRow, type TitleRow, titleRow, wordList } from "../../../lexicons/rows.ts";

export interface TitleForm {
  readonly row: TitleRow;
  readonly gender?: Gender;
  readonly number: GrammaticalNumber;
}

const GIVEN = checked(givenNames, "en/given-names.json", given);
export const MALE = new Set(GIVEN.male.map(wordKey));
export const FEMALE = new Set(GIVEN.female.map(wordKey));
export const OF_EITHER_GENDER = new Set(GIVEN.either.map(wordKey));
export const GIVEN_ALSO_WORDS = new Set(GIVEN.alsoWords.map(wordKey));
export const FAMILY = new Set(checked(wordList, "en/family-names.json", family).map(wordKey));
export const COMMON = new Set(checked(wordList, "en/common-words.json", common).map(wordKey));
export const VERBS = new Set(checked(wordList, "en/name-verbs.json", verbs).map(wordKey));

export const TITLES: PhraseTrie<TitleForm> = new PhraseTrie();
for (const row of checked(z.array(titleRow), "en/titles.json", titles)) {
  TITLES.add(row.m, { row, ...genderOf(row), number: "sg" });
  if (row.f !== undefined) TITLES.add(row.f, { row, gender: "f", number: "sg" });
  for (const plural of row.plural ?? []) TITLES.add(plural, { row, number: "pl" });
}

/** A title of one word. */
export function isTitle(key: string): boolean {
  return TITLES.longest(key, () => undefined) !== undefined;
}

const ORGANIZATION_ROWS = checked(z.array(headRow), "en/organization-heads.json", heads);
/** Words that end (or, before "of", open) an organization's name. */
export const ORGANIZATION_HEADS = new Set(
  ORGANIZATION_ROWS.filter(({ sort }) => sort !== "weak").map(({ word }) => wordKey(word)),
);

const PLACE_ROWS = checked(z.array(headRow), "en/place-heads.json", placeHeads);
/** Words that end a place's name: "County", "River". */
export const PLACE_HEADS = new Set(
  PLACE_ROWS.filter(({ word, sort }) => !word.endsWith("…") && sort !== "weak").map(({ word }) =>
    wordKey(word),
  ),
);
/** Words that open one: "Mount", "Lake". */
export const PLACE_OPENERS = new Set(
  PLACE_ROWS.filter(({ word }) => /^\S+ …$/.test(word)).map(({ word }) => wordKey(word.slice(0, -2))),
);

function genderOf(row: TitleRow): { gender?: Gender } {
  return row.f !== undefined || /man$|^(?:king|prince|duke)$/i.test(row.m) ? { gender: "m" } : {};
}
