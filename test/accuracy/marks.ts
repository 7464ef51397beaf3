// What a hand-marked article says, and where the marked sets lie.
// A stranger would get wrong the offsets: UTF-16 code units into the file as it stands, front matter included.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Attributed, buildGraph, loadTagger, readArticle } from "@isnad/core";

/** Articles are read as the command reads them. */
export const tagger = await loadTagger();

export type Language = "ar" | "en";

export interface Mark {
  /** A key of `names`. */
  readonly speaker: string;
  readonly cue: string;
  readonly content: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** Other spans that are as good. */
  readonly altSpans?: readonly (readonly [number, number])[];
  /** The pieces of an interrupted content, together as good as the whole. */
  readonly parts?: readonly (readonly [number, number])[];
  readonly act: string;
  readonly acts?: readonly string[];
  readonly quote: string;
  readonly quotes?: readonly string[];
  readonly via: readonly string[];
  readonly mayVia?: readonly string[];
  readonly about: readonly string[];
  readonly mayAbout?: readonly string[];
  readonly addressee: string | null;
  /** The index of the statement it is nested in. */
  readonly parent: number | null;
  /** Neither finding it nor missing it counts. */
  readonly optional: boolean;
  readonly lang: Language;
}

export interface MarkedName {
  readonly accept: readonly string[];
  readonly unnamed: boolean;
}

export interface Marks {
  readonly article: string;
  readonly lang: Language;
  readonly statements: readonly Mark[];
  readonly names: Readonly<Record<string, MarkedName>>;
  readonly junk: readonly string[];
}

/** An article as built beside its marks. */
export interface MarkedArticle {
  readonly article: Attributed;
  readonly marks: Marks;
}

export interface MarkedSet {
  readonly name: string;
  readonly articles: readonly MarkedArticle[];
}

export const SECOND = join(import.meta.dirname, "second");

/** The marks of a folder, in order of their names. */
export function readMarks(folder: string): Marks[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")));
}

/** Builds all articles of a folder as one corpus and puts the marks beside those that have some. */
export function readSet(name: string, articleFolder: string, marksFolder: string): MarkedSet {
  const files = readdirSync(articleFolder).filter((file) => /\.(?:md|txt|html)$/u.test(file));
  const built = buildGraph(
    files.map((source) => readArticle({ source, content: readFileSync(join(articleFolder, source)) })),
    { tagger },
  ).articles;
  const articles = readMarks(marksFolder).map((marks) => {
    const article = built.find(({ source }) => source.replace(/\.[^.]*$/u, "") === marks.article);
    if (article === undefined) throw new Error(`${name}: no article for the marks of ${marks.article}`);
    return { article, marks };
  });
  return { name, articles };
}

const HERE = import.meta.dirname;

/** The articles of `data`, marked without sight of the rules. */
export const readSample = (): MarkedSet =>
  readSet("sample", join(HERE, "../../data/articles"), join(HERE, "sample"));

/** Made-up press articles: `tuned` may be looked at when rules are written, `unseen` is only measured on. */
export const readPress = (half: "tuned" | "unseen"): MarkedSet =>
  readSet(`press ${half}`, join(HERE, "press", half, "articles"), join(HERE, "press", half));
