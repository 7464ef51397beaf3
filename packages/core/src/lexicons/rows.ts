// The shapes of the name lexicons' rows, checked once when the module that needs them is loaded.
// A stranger would get wrong `weak`: an alias listed there is also an ordinary word or a person's name ("Jordan", "صور"),
// so it counts only where the words around it speak for a name.
import { z } from "zod";

const words = z.array(z.string().min(1));

/** An entity that the news names. */
export const entityRow = z.strictObject({
  /** The IRI's path: "place/Q796", "organization/reuters". */
  id: z.string().regex(/^(?:place|organization|actor)\/[^\s/]+$/u),
  kind: z.enum(["person", "organization", "place", "country"]),
  /** What sort of thing it is; ties it to words such as "the agency" (`types.json`). */
  type: z.string(),
  /** ISO 3166-1 alpha-2 in lower case, for states. */
  code: z.string().length(2).optional(),
  wikidata: z
    .string()
    .regex(/^Q\d+$/)
    .optional(),
  /** The first is the label. */
  en: words,
  ar: words,
  weak: words.optional(),
  demonyms: z
    .strictObject({
      /** Written out: "Iraqi", "Iraqis". */
      en: words,
      /** Masculine singular without article; the other forms are inflected. */
      nisba: words,
      /** Broken plurals. */
      plurals: words.optional(),
    })
    .optional(),
  /** The state or institution this capital or palace stands for when it speaks or acts. */
  speaksFor: z.string().optional(),
  partOf: z.string().optional(),
  locatedIn: z.string().optional(),
  gender: z.enum(["m", "f"]).optional(),
});
export interface EntityRow extends z.infer<typeof entityRow> {
  /** What only a user's authority file says of it. */
  readonly authority?: AuthorityFacts;
}

export interface AuthorityFacts {
  /** Its entries: "names.csv:4". */
  readonly where: readonly string[];
  /** Its names there, each with where it stands. */
  readonly names: ReadonlyMap<string, string>;
  /** The node's IRI, in place of one under the base. */
  readonly iri?: string;
  /** IRIs of the same entity elsewhere, Wikidata's apart. */
  readonly same: readonly string[];
  /** Names that are looked for and never shown. */
  readonly hidden: ReadonlySet<string>;
}

/** What the ids of listed entities refer to. */
export interface Listing {
  readonly rowOf: (id: string) => EntityRow | undefined;
  /** The organization that bears a folded name. */
  readonly organizationNamed: (key: string) => EntityRow | undefined;
}

/** An institution that every state has: "Foreign Ministry", "الخارجية". Its entities are made from pattern and state. */
export const institutionRow = z.strictObject({
  /** The slug: the Iraqi one becomes "organization/iq-foreign-ministry". */
  id: z.string().regex(/^[a-z-]+$/),
  type: z.string(),
  /** What follows the demonym in English: "Foreign Ministry"; the first is the label's. */
  en: words,
  /** What precedes "of STATE"; "Ministry of Foreign Affairs". */
  enOf: words.optional(),
  /** What precedes the demonym in Arabic, "وزارة الخارجية"; the first is the label's. */
  ar: words,
  /** Grammatical gender of the Arabic head, which the demonym follows. */
  arGender: z.enum(["m", "f", "pl"]),
  /** By state code, the id of the entity that has a name of its own: { us: "organization/Q11209" }. */
  own: z.record(z.string(), z.string()).optional(),
});
export type InstitutionRow = z.infer<typeof institutionRow>;

/** A title or office of one language. */
export const titleRow = z.strictObject({
  m: z.string(),
  f: z.string().optional(),
  plural: words.optional(),
  /** `rank` and `honor` precede a name and say nothing alone; `office` may stand for its holder ("the minister"). */
  sort: z.enum(["office", "rank", "honor", "trade"]),
  /** Also an ordinary word (اللواء, "General"): a title only before a name. */
  weak: z.boolean().optional(),
});
export type TitleRow = z.infer<typeof titleRow>;

/** A word that opens (Arabic) or closes (English) the name of an organization or a place. */
export const headRow = z.strictObject({
  word: z.string(),
  plural: z.string().optional(),
  /** `outlet`: the name is what follows (وكالة "رويترز"); `weak`: a head only before quotation marks or a known name. */
  sort: z.enum(["outlet", "naming", "weak", "body"]),
});
export type HeadRow = z.infer<typeof headRow>;

/** What heads of both languages name one sort of body or place: "party", حزب. */
export const conceptRow = z.strictObject({ id: z.string(), en: words, ar: words });

/** `either`: names of one of the two lists that women and men bear, so that they tell no gender. */
export const givenNames = z.strictObject({
  male: words,
  female: words,
  either: words.default([]),
  alsoWords: words,
});
export const wordList = words;
export const typeRow = z.record(z.string(), z.strictObject({ en: words, ar: words }));
