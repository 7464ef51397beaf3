// Contents whose claims were marked by hand, beside the statements that were found for them.
// A stranger would get wrong the shared articles: their marks are offsets only, and where the shared folder is missing
// their contents are left out.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type BuiltGraph, buildGraph, readArticle } from "@isnad/core";
import { tagger } from "../marks.ts";

export type MarkedPolarity = "Affirmed" | "Denied" | "Open";

/** UTF-16 offsets into the article's file. */
export interface MarkedContent {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly speaker: string;
  /** Topics with what the speaker makes of them; the first is what the content says above all. */
  readonly claims: readonly (readonly [string, MarkedPolarity])[];
}

export type ClaimSet = "sample" | "tuned" | "unseen";

type Article = BuiltGraph["articles"][number];
type Statement = Article["statements"][number];

/** A marked content with the statement that tells it best, if one was found. */
export interface Row {
  readonly mark: MarkedContent;
  readonly statement?: Statement;
  readonly claims: Article["claims"][number];
  /** Ids of the topics that it has in the graph: those of its claims, and the one that it is near. */
  readonly topics: readonly string[];
  readonly language: "ar" | "en";
}

export interface MarkedClaims {
  readonly rows: readonly Row[];
  readonly built: BuiltGraph;
}

const HERE = import.meta.dirname;
const SHARED = join(HERE, "../../../../shared/corpus/articles");

export const hasSharedArticles = (): boolean => existsSync(SHARED);

/** The marks of a set: the first marking, or the second that was made without sight of it. */
export function readMarkedContents(set: ClaimSet, which: "marks" | "second" = "marks"): MarkedContent[] {
  return JSON.parse(readFileSync(join(HERE, set, `${which}.json`), "utf8")).contents;
}

/** Builds a set's articles as one corpus and puts the marks beside what was found. */
export function readClaims(set: ClaimSet): MarkedClaims {
  const folder = set === "sample" ? join(HERE, "../../../data/articles") : join(HERE, set, "articles");
  const files = readdirSync(folder).map((name) => join(folder, name));
  const marks = readMarkedContents(set);
  const shared = new Set(marks.map(({ article }) => article).filter((name) => name.startsWith("seed-")));
  if (hasSharedArticles()) for (const name of shared) files.push(join(SHARED, `${name}.txt`));
  const built = buildGraph(
    files.map((file) => readArticle({ source: basename(file), content: readFileSync(file) })),
    { tagger },
  );
  const byName = new Map(built.articles.map((article) => [article.source.replace(/\.[^.]*$/u, ""), article]));
  const rows = marks.flatMap((mark) => {
    const article = byName.get(mark.article);
    return article === undefined ? [] : [rowOf(mark, article, built)];
  });
  return { rows, built };
}

/** Share of common letters from which on a statement tells a marked content. */
const OVERLAP = 0.3;

function rowOf(mark: MarkedContent, article: Article, { near }: BuiltGraph): Row {
  let best: { index: number; overlap: number } | undefined;
  article.statements.forEach(({ contents }, index) => {
    const start = contents[0]!.start;
    const end = contents.at(-1)!.end;
    const common = Math.min(end, mark.end) - Math.max(start, mark.start);
    const overlap = common / (Math.max(end, mark.end) - Math.min(start, mark.start));
    if (overlap > (best?.overlap ?? OVERLAP)) best = { index, overlap };
  });
  const statement = best && article.statements[best.index];
  const language = statement?.language ?? (mark.article.endsWith(".en") ? "en" : "ar");
  const claims = best ? article.claims[best.index]! : [];
  const beside = (statement && near.get(statement)) ?? [];
  const topics = [...claims.map(({ topic }) => topic), ...beside].map(({ id }) => id);
  return { mark, language, claims, topics, ...(statement && { statement }) };
}
