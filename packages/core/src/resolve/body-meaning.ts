// What a body's name says, word by word and the same in both languages: its sort, what it is for, whose it is. So that
// "the Central Water Commission" and لجنة المياه المركزية can be one.
// A stranger would get wrong what stays over: a word of no list is no fault, it is compared by its sound (Mirae, ميراي).
import words from "@isnad/data/lexicons/names/body-words.json" with { type: "json" };
import { remember } from "@isnad/text";
import { z } from "zod";
import { bareKey } from "../languages/arabic/names/clitics.ts";
import { GAZETTEER } from "../lexicons/gazetteer.ts";
import { checked } from "../lexicons/lexicon-error.ts";
import { phraseKeys } from "../lexicons/phrase-trie.ts";
import { conceptRow } from "../lexicons/rows.ts";
import { conceptsIn } from "./head-words.ts";

export interface BodyMeaning {
  /** What its words mean besides its sort, an id a word in order; several where a word has several senses. */
  readonly keys: readonly string[];
  /** How many words these are. */
  readonly size: number;
  /** One of them is a place or state. */
  readonly hasPlace: boolean;
  /** The sorts of body that each of its heads names. */
  readonly heads: readonly (readonly string[])[];
  /** Words of no list, as they are written. */
  readonly rest: string;
}

/** More senses than this are not told apart. */
const SENSES = 8;
const LINK = /^(?:the|of|for|and|in|on|to|s|de|la|من|في|علي|و)$/u;

/** The ids of what a body may be for, by the stem of the word. */
const MEANINGS: ReadonlyMap<string, readonly string[]> = meaningsByStem();

function meaningsByStem(): Map<string, string[]> {
  const byStem = new Map<string, string[]>();
  for (const { id, en, ar } of checked(z.array(conceptRow), "names/body-words.json", words))
    for (const stem of new Set([...en, ...ar].map((phrase) => phraseKeys(phrase).map(stemOf).join(" "))))
      byStem.set(stem, [...(byStem.get(stem) ?? []), id]);
  return byStem;
}

/** Without what is written onto a word and without the endings of gender and number. */
function stemOf(key: string): string {
  if (!/^\p{Script=Arabic}/u.test(key)) return key.replace(/(?<=\p{L}{3})(?<!s)s$/u, "");
  return bareKey(key).replace(/(?<=\p{L}{2})(?:يه|ات|ين|ون|ه)$/u, (end) => (end === "يه" ? "ي" : ""));
}

/** The meaning of an organization's name. */
export const meaningOf: (name: string) => BodyMeaning = remember((name) => {
  const keys = phraseKeys(name);
  const senses: (readonly string[])[] = [];
  const heads: (readonly string[])[] = [];
  const rest: string[] = [];
  let hasPlace = false;
  for (let at = 0; at < keys.length; ) {
    const found = LINK.test(keys[at]!) ? undefined : wordAt(keys, at);
    if (found?.ids !== undefined) senses.push(found.ids);
    if (found?.isPlace) hasPlace = true;
    if (found?.head !== undefined) heads.push(found.head);
    if (found !== undefined && found.ids === undefined && found.head === undefined) rest.push(keys[at]!);
    at += found?.length ?? 1;
  }
  return { keys: combined(senses), size: senses.length, hasPlace, heads, rest: rest.join(" ") };
});

interface Found {
  readonly length: number;
  readonly ids?: readonly string[];
  readonly isPlace?: boolean;
  readonly head?: readonly string[];
}

function wordAt(keys: readonly string[], at: number): Found {
  for (const length of [2, 1])
    for (const key of readings(keys[at]!)) {
      const ids = MEANINGS.get([key, ...keys.slice(at + 1, at + length)].map(stemOf).join(" "));
      if (ids !== undefined) return { length, ids };
    }
  const place = placeAt(keys, at);
  if (place !== undefined) return place;
  for (const key of readings(keys[at]!)) {
    const head = conceptsIn(key);
    if (head.length > 0) return { length: 1, head };
  }
  return { length: 1 };
}

/** A word, and what may be left of it without an Arabic conjunction or preposition. */
function readings(key: string): readonly string[] {
  if (!/^[وفبل]\p{Script=Arabic}{3}/u.test(key)) return [key];
  return [key, key.startsWith("لل") ? `ال${key.slice(2)}` : key.slice(1)];
}

/** A state, in any form, or another place. */
function placeAt(keys: readonly string[], at: number): Found | undefined {
  for (const key of readings(keys[at]!)) {
    const found = GAZETTEER.longest(
      key,
      (offset) => keys[at + offset],
      ({ row }) => row.kind === "country" || row.kind === "place",
    );
    const row = found?.values[0]?.row;
    if (found !== undefined && row !== undefined)
      return { length: found.length, ids: [row.id], isPlace: true };
  }
  return undefined;
}

/** Each choice of senses as one key, in an order of its own. */
function combined(senses: readonly (readonly string[])[]): string[] {
  let choices: string[][] = [[]];
  for (const ids of senses)
    if (choices.length * ids.length <= SENSES)
      choices = ids.flatMap((id) => choices.map((choice) => [...choice, id]));
    else choices = choices.map((choice) => [...choice, ids[0]!]);
  const keys = choices.map((choice) => choice.sort().join(" "));
  return [...new Set(keys)].filter((key) => key !== "");
}
