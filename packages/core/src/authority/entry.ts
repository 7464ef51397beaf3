// One entry of a user's authority file, whatever format it came in: what it is, how it is written, what else it is called.
// A stranger would get wrong the languages: the letters decide, and a language tag only tells which names are in neither.
import { scriptOf } from "@isnad/text";
import { z } from "zod";
import type { LanguageCode } from "../document.ts";

export const ENTRY_KINDS = ["person", "organization", "place", "country"] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** `hidden` names are looked for and never shown. */
export type NameSort = "label" | "alias" | "hidden";

export interface EntryName {
  readonly text: string;
  readonly language: LanguageCode;
  readonly sort: NameSort;
}

/** What a user's own authority file says of one entity. */
export interface AuthorityEntry {
  /** Where it stands: "names.csv:4". */
  readonly where: string;
  /** An absolute IRI, a Wikidata id ("Q796"), or an id of our lists ("place/Q796"). */
  readonly id?: string;
  /** May be missing where the entry is of an entity that our lists have. */
  readonly kind?: EntryKind;
  readonly names: readonly EntryName[];
  /** Absolute IRIs and Wikidata ids of the same entity elsewhere. */
  readonly same: readonly string[];
  readonly gender?: "m" | "f";
}

/** Longer ones are no names. */
const LONGEST_NAME = 300;
const KIND_HINT = `write ${ENTRY_KINDS.join(", ")}`;
const ID_HINT = "write an absolute IRI (https://…), a Wikidata id (Q796) or an id of isnad's (place/Q796)";

/** Marks of direction, which no name needs and which could turn what stands beside it. */
const INVISIBLE = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

const name = z
  .string()
  .transform((text) =>
    text
      .replace(INVISIBLE, "")
      .replace(/[\p{Cc}\p{Zs}\u2028\u2029]+/gu, " ")
      .trim(),
  )
  .refine((text) => text.length <= LONGEST_NAME, `a name has at most ${LONGEST_NAME} characters`);
const several = z.union([name.transform((text) => [text]), z.array(name)]);
const words = z
  .union([
    several.transform((und) => ({ und })),
    z.strictObject({ en: several.optional(), ar: several.optional(), und: several.optional() }),
  ])
  .transform((given): { text: string; tag: "en" | "ar" | "und" }[] =>
    (["en", "ar", "und"] as const).flatMap((tag) =>
      ((given as Partial<Record<typeof tag, string[]>>)[tag] ?? []).map((text) => ({ text, tag })),
    ),
  );

const UNWRITABLE = /[\p{Cc}\s<>"{}|\\^`]/u;
const isIri = (text: string): boolean => /^[a-z][a-z0-9+.-]*:./i.test(text) && !UNWRITABLE.test(text);
const id = z
  .string()
  .trim()
  .refine(
    (text) =>
      /^Q[1-9]\d*$/.test(text) || /^(?:place|organization|actor)\/[^\s/]+$/u.test(text) || isIri(text),
    ID_HINT,
  );

const entryRecord = z.strictObject({
  id: id.optional(),
  kind: z.enum(ENTRY_KINDS, KIND_HINT).optional(),
  label: words.optional(),
  alias: words.optional(),
  hidden: words.optional(),
  wikidata: z
    .string()
    .trim()
    .regex(/^Q[1-9]\d*$/, "a Wikidata id is Q and a number, for example Q796")
    .optional(),
  sameAs: z.union([id.transform((one) => [one]), z.array(id)]).optional(),
  gender: z.enum(["m", "f"], "gender is m or f").optional(),
});

/** The entry of a record as the readers gather it, or what is wrong with it. */
export function entryOf(where: string, record: unknown): AuthorityEntry | { readonly fault: string } {
  const read = entryRecord.safeParse(record);
  if (!read.success) return { fault: faultOf(read.error) };
  const { id, kind, label = [], alias = [], hidden = [], wikidata, sameAs = [], gender } = read.data;
  const sorted = (given: typeof label, sort: NameSort): EntryName[] =>
    given.flatMap(({ text, tag }) => {
      const language = languageOf(text, tag);
      return language === undefined || !/[\p{L}\p{N}]/u.test(text) ? [] : [{ text, language, sort }];
    });
  const names = [...sorted(label, "label"), ...sorted(alias, "alias"), ...sorted(hidden, "hidden")];
  if (!names.some(({ sort }) => sort !== "hidden"))
    return { fault: "no name in Arabic or Latin letters: give it a label" };
  return {
    where,
    names,
    same: [...(wikidata === undefined ? [] : [wikidata]), ...sameAs],
    ...(id === undefined ? {} : { id }),
    ...(kind === undefined ? {} : { kind }),
    ...(gender === undefined ? {} : { gender }),
  };
}

function faultOf({ issues }: z.ZodError): string {
  const issue = deepest(issues);
  const path = issue?.path.join(".") ?? "";
  if (issue?.code === "unrecognized_keys" && path !== "")
    return `${path}: "${issue.keys[0]}" is no language of names: write en, ar, or und where the letters tell`;
  if (issue?.code === "unrecognized_keys")
    return `"${issue.keys[0]}" is no field of an entry: fields are ${FIELDS}`;
  return path === "" ? (issue?.message ?? "not an entry") : `${path}: ${issue?.message}`;
}

const FIELDS = Object.keys(entryRecord.shape).join(", ");

/** Of a union's complaints those of the branch that got furthest. */
function deepest(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue | undefined {
  const [first] = issues;
  if (first?.code !== "invalid_union") return first;
  const inner = first.errors.map(deepest).find((each) => each !== undefined && each.code !== "invalid_type");
  return inner === undefined
    ? { ...first, message: "write a name, a list of names, or names by language (en, ar)" }
    : { ...inner, path: [...first.path, ...inner.path] };
}

function languageOf(text: string, tag: "en" | "ar" | "und"): LanguageCode | undefined {
  const script = scriptOf(text);
  if (script === "Arab") return "ar";
  if (script === "Latn") return "en";
  if (/\p{L}/u.test(text)) return undefined;
  return tag === "ar" ? "ar" : "en";
}
