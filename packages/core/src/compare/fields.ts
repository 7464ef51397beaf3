// Fields of meaning: which events, things and words belong together (court: trial, verdict, judge, محكمة), so that contents
// about one happening meet where each tells it by another word. After Roget's Thesaurus (1852).
// A stranger would get wrong what a field proves: that two contents share one says little alone; an article has few.
import fieldRows from "@isnad/data/lexicons/concepts/fields.json" with { type: "json" };
import { compareCodeUnits } from "@isnad/text";
import { z } from "zod";
import { wordKey } from "../claim/about.ts";
import type { LanguageCode } from "../document.ts";
import { LANGUAGES } from "../languages/languages.ts";
import { checked } from "../lexicons/lexicon-error.ts";
import { EVENTS } from "../lexicons/senses.ts";
import { THINGS } from "../lexicons/things.ts";

/** Words that a content can be told by: "behind" stands in any. */
const wordsIn = (language: LanguageCode) =>
  z.array(z.string().refine((word) => wordKey(word, language) !== "", "a word that any content may have"));
const fieldRow = z.strictObject({
  id: z.string().regex(/^[a-z][a-z-]*$/u),
  /** Of no matter in particular: increase, refusal, place. It stands in most stories. */
  general: z.literal(true).optional(),
  events: z.array(z.string().refine((id) => EVENTS.has(id), "no such event")),
  things: z.array(z.string().refine((id) => THINGS.has(id), "no such thing")),
  /** Words beside those of its concepts. */
  en: wordsIn("en"),
  ar: wordsIn("ar"),
});

/**
 * The fields of a content's key (`event/…`, `thing/…`, `word/…`) by number, in rising order, each with its share of what the key
 * tells.
 */
export function fieldShares(key: string): readonly (readonly [field: number, share: number])[] {
  const fields = fieldsOf(key);
  return fields
    .map(
      (field) =>
        [NUMBERS.get(field)!, (GENERAL.has(field) ? OF_GENERAL : 1) / Math.sqrt(fields.length)] as const,
    )
    .sort(([one], [other]) => one - other);
}

/** The fields of a key; those of a listed word that an inflected stem is kin to. */
function fieldsOf(key: string): readonly string[] {
  const known = FIELDS.get(key);
  if (known !== undefined) return known;
  const [, language, stem] = WORD.exec(key) ?? [];
  if (stem === undefined) return NONE;
  for (const kin of LANGUAGES[language as LanguageCode].kindredOf(stem)) {
    const fields = FIELDS.get(`word/${language}-${kin}`);
    if (fields !== undefined) return fields;
  }
  return NONE;
}

const WORD = /^word\/(\p{L}{2})-(.+)$/u;

/** What a field of no matter in particular counts. */
const OF_GENERAL = 0.5;

const NONE: readonly string[] = [];
const ROWS = checked(z.array(fieldRow), "concepts/fields.json", fieldRows);
const GENERAL: ReadonlySet<string> = new Set(ROWS.filter(({ general }) => general).map(({ id }) => id));
const FIELDS: ReadonlyMap<string, readonly string[]> = fieldsByKey();

function fieldsByKey(): Map<string, string[]> {
  const fields = new Map<string, string[]>();
  for (const row of ROWS)
    for (const key of new Set([
      ...row.events.map((id) => `event/${id}`),
      ...row.things.map((id) => `thing/${id}`),
      ...row.en.map((word) => wordKey(word, "en")),
      // A word that begins like a clitic loses it only where no article stands before.
      ...row.ar.flatMap((word) => [wordKey(word, "ar"), wordKey(`ال${word}`, "ar")]),
    ])) {
      const known = fields.get(key);
      if (known === undefined) fields.set(key, [row.id]);
      else known.push(row.id);
    }
  return fields;
}

const NUMBERS: ReadonlyMap<string, number> = new Map(
  [...new Set([...FIELDS.values()].flat())].sort(compareCodeUnits).map((field, number) => [field, number]),
);

/** How many fields there are. */
export const FIELD_COUNT = NUMBERS.size;
