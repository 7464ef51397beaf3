// A graph with something for every view: real articles in both languages, and the invented story, which has a dispute, a
// change of mind and days. With it, what the views are opened on.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildGraph, readArticle } from "@isnad/core";
import { serialize } from "@isnad/store";
import { storyTurtle } from "./story.ts";

const ARTICLES = join(import.meta.dirname, "../../data/articles");
const SOURCES = [
  "gas-border-talks.ar.md",
  "gas-border-talks.en.txt",
  "libya-withdrawal.ar.md",
  "libya-withdrawal.en.txt",
];
const NS = "https://w3id.org/isnad/ns#";

export interface RichGraph {
  readonly turtle: string;
  /** Two speakers, the first the one who says most. */
  readonly speakers: readonly [string, string];
  /** A statement in Arabic, and the article that it stands in. */
  readonly statement: string;
  readonly article: string;
  readonly topic: string;
}

export async function richGraph(): Promise<RichGraph> {
  const articles = SOURCES.map((source) =>
    readArticle({ source, content: readFileSync(join(ARTICLES, source)) }),
  );
  const { quads } = buildGraph(articles);
  const about = (name: string) => quads.filter(({ predicate }) => predicate.value === `${NS}${name}`);
  const counts = new Map<string, number>();
  for (const { object } of about("speaker")) counts.set(object.value, (counts.get(object.value) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a).map(([iri]) => iri);
  const arabic = about("text").find(({ object }) => object.termType === "Literal" && object.language === "ar")
    ?.subject.value;
  const article = about("reportedIn").find(({ subject }) => subject.value === arabic)?.object.value;
  if (!first || !second || !arabic || !article) throw new Error("the articles have lost their statements");
  return {
    turtle: `${await serialize(quads, "turtle")}\n${storyTurtle()}`,
    speakers: [first, second],
    statement: arabic,
    article,
    topic: "https://example.org/opening",
  };
}
