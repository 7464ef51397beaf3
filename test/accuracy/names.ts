// How well names are recognized: spans of persons, organizations and places on the shared sets, which most machines lack.
// A stranger would get wrong the kept quarter: its ids were drawn by a hash before anything was tuned, its texts are only
// scored, and nobody reads them. The counting is that of the shared scorer (`score.mjs entities`).
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Attributed, type BuildOptions, buildGraph, readArticle } from "@isnad/core";
import type { Figures } from "./figures.ts";
import { f1 } from "./who-said-what.ts";

export type NameKind = "PER" | "ORG" | "LOC";
export type NameSet = "arabic" | "english" | "wiki";

/** A text with its names marked: start and end in UTF-16 code units, and what each names. */
export interface MarkedNames {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly (readonly [number, number, NameKind])[];
}

/** A text beside what was read in it. */
export interface BuiltNames {
  readonly marked: MarkedNames;
  readonly article: Attributed;
}

/** Hits, false alarms and misses. */
export interface Count {
  readonly hits: number;
  readonly extra: number;
  readonly missed: number;
}

const CORPUS = join(import.meta.dirname, "../../../shared/corpus");
const FILES: Readonly<Record<NameSet, string>> = {
  arabic: "arabic-names.jsonl",
  english: "english-names.jsonl",
  wiki: "english-names-wiki.jsonl",
};
const SEED = "isnad-names-1";

const NAME_SETS: readonly NameSet[] = ["arabic", "english", "wiki"];
export const NAME_KINDS: readonly NameKind[] = ["PER", "ORG", "LOC"];

export const hasNames = (): boolean => NAME_SETS.every((set) => existsSync(join(CORPUS, FILES[set])));

/** All texts of a set, those of the kept quarter included. */
export const readNames = (set: NameSet): MarkedNames[] =>
  readFileSync(join(CORPUS, FILES[set]), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/** The texts that nothing is tuned on: those whose ids, hashed with the seed, come first. */
export function keptIds(texts: readonly MarkedNames[]): Set<string> {
  const drawn = texts
    .map(({ id }) => ({
      id,
      hash: createHash("sha256")
        .update(SEED + id)
        .digest("hex"),
    }))
    .toSorted((a, b) => (a.hash < b.hash ? -1 : 1));
  return new Set(drawn.slice(0, Math.round(texts.length / 4)).map(({ id }) => id));
}

const safe = (id: string): string => id.replace(/[^\p{L}\p{N}_-]+/gu, "_");

/** Every text beside its article as built in one corpus with the others. */
export function buildNames(texts: readonly MarkedNames[], options: BuildOptions = {}): BuiltNames[] {
  const articles = texts.map(({ id, text }) => readArticle({ source: `${safe(id)}.txt`, content: text }));
  const built = new Map(buildGraph(articles, options).articles.map((one) => [one.source, one]));
  return texts.flatMap((marked) => {
    const article = built.get(`${safe(marked.id)}.txt`);
    return article === undefined ? [] : [{ marked, article }];
  });
}

/** The names found, as `start-end-kind`: demonyms, descriptions and pronouns are no names. */
function foundNames({ mentions, speakerMentions, entityOf }: Attributed): Set<string> {
  const kinds = {
    person: "PER",
    group: "PER",
    organization: "ORG",
    place: "LOC",
    country: "LOC",
  } as const;
  const ownKinds = mentions.flatMap((mention) => {
    const entity = entityOf.get(mention);
    return entity === undefined ? [] : [{ ...mention, kind: entity.kind }];
  });
  const spoken = speakerMentions.map(({ span, form, entity }) => ({ ...span, form, kind: entity.kind }));
  return new Set(
    [...ownKinds, ...spoken]
      .filter(({ form }) => form === "Name" || form === "Metonym")
      .map(({ start, end, kind }) => `${start}-${end}-${kinds[kind]}`),
  );
}

/** A name from its word's first letter: the Arabic marks cut by spaces, so theirs begin with what is written onto it. */
function fromWordStart(name: string, text: string): string {
  let start = Number.parseInt(name, 10);
  while (start > 0 && /\p{L}/u.test(text[start - 1]!)) start--;
  return name.replace(/^\d+/, String(start));
}

/**
 * Counts by kind over some texts. A name is hit when both ends and its kind are the marked ones; with `clitics` aside
 * it may begin behind the letters that Arabic writes onto it (وباريس).
 */
export function countNames(
  texts: readonly BuiltNames[],
  clitics: "counted" | "aside" = "counted",
): Record<NameKind, Count> {
  const counts = Object.fromEntries(
    NAME_KINDS.map((kind) => [kind, { hits: 0, extra: 0, missed: 0 }]),
  ) as Record<NameKind, { hits: number; extra: number; missed: number }>;
  const kindOf = (name: string): NameKind => name.slice(-3) as NameKind;
  for (const { marked, article } of texts) {
    const wanted = new Set(marked.entities.map((name) => name.join("-")));
    const names = [...foundNames(article)];
    const found = new Set(
      clitics === "aside" ? names.map((name) => fromWordStart(name, marked.text)) : names,
    );
    for (const name of found) counts[kindOf(name)][wanted.has(name) ? "hits" : "extra"]++;
    for (const name of wanted) if (!found.has(name)) counts[kindOf(name)].missed++;
  }
  return counts;
}

/** F1 of some counts together, 0 to 100. */
export function f1Of(counts: readonly Count[]): number {
  const sum = (what: keyof Count): number => counts.reduce((all, count) => all + count[what], 0);
  return f1(sum("hits"), sum("hits") + sum("missed"), sum("hits") + sum("extra"));
}

/** Figures by `set/part/kind`: of the kept quarter, which nothing was tuned on, and of the rest. */
export function measureNames(options: BuildOptions): Figures {
  const figures: Record<string, number> = {};
  const note = (place: string, counts: Record<NameKind, Count>) => {
    const rounded = (some: readonly Count[]) => Math.round(10 * f1Of(some)) / 10;
    figures[`${place}/all`] = rounded(Object.values(counts));
    for (const kind of NAME_KINDS) figures[`${place}/${kind}`] = rounded([counts[kind]]);
  };
  for (const set of NAME_SETS) {
    const texts = readNames(set);
    const kept = keptIds(texts);
    const built = buildNames(texts, options);
    for (const part of ["kept", "rest"] as const) {
      const some = built.filter(({ marked }) => kept.has(marked.id) === (part === "kept"));
      note(`${set}/${part}`, countNames(some));
      if (set === "arabic") note(`${set} clitics aside/${part}`, countNames(some, "aside"));
    }
  }
  return figures;
}
