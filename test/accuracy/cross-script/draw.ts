// Which bilingual names are tuned on and which are only measured: a list of facts, split and drawn by a seed.
// A stranger would get wrong what is left out: a name that a list of entities holds in both scripts, whole or by its last
// name alone, proves nothing of spelling, so it is never drawn; when the lists grow, the draw changes with them. Family
// names listed for one script are no such proof: they say that a word is a name, not how it is written elsewhere.
import { createHash } from "node:crypto";
import armedGroups from "@isnad/data/lexicons/entities/armed-groups.json" with { type: "json" };
import cities from "@isnad/data/lexicons/entities/cities.json" with { type: "json" };
import media from "@isnad/data/lexicons/entities/media.json" with { type: "json" };
import organizations from "@isnad/data/lexicons/entities/organizations.json" with { type: "json" };
import listedPersons from "@isnad/data/lexicons/entities/persons.json" with { type: "json" };
import regions from "@isnad/data/lexicons/entities/regions.json" with { type: "json" };
import { fold } from "@isnad/text";
import names from "./names.json" with { type: "json" };

const SEED = "isnad-cross-script-1";

export type Kind = keyof typeof names;

/** One name in both scripts, as newsrooms write it. */
export interface Bilingual {
  readonly ar: string;
  readonly en: string;
  /** The state that the news would tell with it. */
  readonly from: string;
  readonly gender?: string;
}

/** The Arabic name of `ar` and the Latin one of `en`: one entity where both are the same row. */
export interface Pair {
  readonly kind: Kind;
  readonly ar: Bilingual;
  readonly en: Bilingual;
  /** What makes a pair of different ones hard to tell: one word. */
  readonly sort: "same" | "family" | "given" | "near" | "any";
}

const LISTED = new Set(
  [listedPersons, organizations, media, armedGroups, cities, regions]
    .flat()
    .flatMap((row) => [...row.ar, ...row.en].map(fold)),
);
/** What stands before the name proper: "the town of", "حزب". */
const HEAD =
  /^(?:the |(?:town|city|village) of |company |news agency |newspaper |magazine |(?:حزب|حركة|جماعة|مجموعة|كتيبة|شركة|بنك|وكالة|صحيفة|مجلة|بلدة|مدينة|قرية) )+/u;
const TAIL = / (?:party|movement|group|battalion|company|bank|agency|newspaper|magazine)$/iu;

/** The rows of one half that no word list holds, in the order of their hashes. */
function rowsOf(half: "tuned" | "measured", kind: Kind): Bilingual[] {
  return names[kind]
    .filter((row) => (digest(row.en) < "8" ? "tuned" : "measured") === half && !isHeld(kind, row))
    .toSorted((a, b) => (digest(a.en) < digest(b.en) ? -1 : 1));
}

function digest(text: string): string {
  return createHash("sha256")
    .update(SEED + text)
    .digest("hex");
}

function isHeld(kind: Kind, { ar, en }: Bilingual): boolean {
  if (kind === "persons") return [ar, en].some((name) => LISTED.has(fold(name)) || LISTED.has(last(name)));
  return [ar, en].some((name) => LISTED.has(fold(name)) || LISTED.has(fold(proper(name))));
}

function proper(name: string): string {
  return name.replace(HEAD, "").replace(TAIL, "");
}

/** Folded, without an article: what two spellings of one family name share within a script. */
function bare(word: string): string {
  return fold(word).replace(/^(?:ال|al |el )(?=\p{L}{3})/u, "");
}

function last(name: string): string {
  return bare(name.split(/[\s-]/u).at(-1) ?? "");
}

function first(name: string): string {
  return bare(name.split(/[\s-]/u)[0] ?? "");
}

/** The consonants of the last name: what makes two names near each other to the eye. */
function consonants(name: string): string {
  return last(name).replace(/[aeiouyhw]/gu, "");
}

const DRAWN: Readonly<Record<Kind, number>> = { persons: 84, organizations: 8, places: 8 };
const SORTS = { family: 200, given: 300, near: 200, any: 240 } as const;
/** Of different organizations and of different places each. */
const OTHERS = 30;

/** 100 true pairs and 1,000 of different ones, the hard ones first. Throws where the lists hold too much to draw them. */
export function draw(half: "tuned" | "measured"): { same: Pair[]; different: Pair[] } {
  const kinds = Object.keys(DRAWN) as Kind[];
  const same = kinds.flatMap((kind) =>
    rowsOf(half, kind)
      .slice(0, DRAWN[kind])
      .map((row) => ({ kind, ar: row, en: row, sort: "same" as const })),
  );
  const different = [
    ...differentPersons(rowsOf(half, "persons")),
    ...kinds.slice(1).flatMap((kind) => everyOther(kind, rowsOf(half, kind))),
  ];
  if (same.length < 100 || different.length < 1000)
    throw new Error(`names.json has too few names that no list holds: ${same.length}, ${different.length}`);
  return { same, different };
}

function differentPersons(rows: readonly Bilingual[]): Pair[] {
  const found: Record<keyof typeof SORTS, Pair[]> = { family: [], given: [], near: [], any: [] };
  for (const ar of rows)
    for (const en of rows) {
      const sort = sortOf(ar, en);
      if (sort !== undefined) found[sort].push({ kind: "persons", ar, en, sort });
    }
  const drawn: Pair[] = [];
  for (const [sort, count] of Object.entries(SORTS) as [keyof typeof SORTS, number][])
    drawn.push(...byHash(found[sort]).slice(0, count));
  return [...drawn, ...byHash(found.any).slice(SORTS.any)].slice(0, 1000 - 2 * OTHERS);
}

function sortOf(ar: Bilingual, en: Bilingual): keyof typeof SORTS | undefined {
  if (ar === en) return undefined;
  if (last(ar.en) === last(en.en) || last(ar.ar) === last(en.ar)) return "family";
  if (first(ar.en) === first(en.en) || first(ar.ar) === first(en.ar)) return "given";
  return isNear(consonants(ar.en), consonants(en.en)) ? "near" : "any";
}

/** One consonant more, less or other. */
function isNear(a: string, b: string): boolean {
  if (a.length < 2 || Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  return (
    a.slice(from + 1) === b.slice(from + 1) ||
    a.slice(from) === b.slice(from + 1) ||
    a.slice(from + 1) === b.slice(from)
  );
}

function everyOther(kind: Kind, rows: readonly Bilingual[]): Pair[] {
  const pairs = rows.flatMap((ar) =>
    rows.filter((en) => en !== ar).map((en) => ({ kind, ar, en, sort: "any" as const })),
  );
  return byHash(pairs).slice(0, OTHERS);
}

function byHash(pairs: readonly Pair[]): Pair[] {
  return pairs
    .map((pair) => ({ pair, hash: digest(`${pair.ar.ar} ${pair.en.en}`) }))
    .toSorted((a, b) => (a.hash < b.hash ? -1 : 1))
    .map(({ pair }) => pair);
}
