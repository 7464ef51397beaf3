// How the time for claims and comparisons grows with the number of statements, and what it adds to reading.
// `npm run bench:claims`. A stranger would get wrong the texts: they are made from few templates, so that topics gather far
// more statements than in news, which is the hard case for comparing.
import os from "node:os";
import { type Article, type BuiltGraph, buildGraph, loadTagger } from "@isnad/core";
import { articlesOf } from "./texts.ts";

const READING = ["recognize", "resolve", "attribute", "emit"];
const WARMING = 3;
const tagger = await loadTagger();

/** Milliseconds of CPU by stage. */
function timed(articles: readonly Article[]): { ms: Map<string, number>; built: BuiltGraph } {
  const ms = new Map<string, number>();
  let last = process.cpuUsage();
  const built = buildGraph(articles, {
    tagger,
    onProgress: ({ stage, done, total }) => {
      if (done < total) return;
      const { user, system } = process.cpuUsage(last);
      ms.set(stage, (user + system) / 1000);
      last = process.cpuUsage();
    },
  });
  return { ms, built };
}

function mixed(count: number): Article[] {
  return [...articlesOf("ar", count / 2, 300), ...articlesOf("en", count / 2, 300)].map((article, index) => ({
    ...article,
    source: `${index}.txt`,
  }));
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`.padStart(9);

console.log(`${os.cpus()[0]?.model}, Node ${process.version}, CPU time; articles of 300 words, half Arabic`);
for (let round = 0; round < WARMING; round++) timed(mixed(200));
for (const count of [60, 600, 6_200]) {
  const { ms, built } = timed(mixed(count));
  const statements = built.articles.reduce((sum, article) => sum + article.statements.length, 0);
  const [claim, compare] = [ms.get("claim") ?? 0, ms.get("compare") ?? 0];
  const reading = READING.reduce((sum, stage) => sum + (ms.get(stage) ?? 0), 0);
  const share = Math.round((100 * (claim + compare)) / reading);
  const each = ((1000 * compare) / statements).toFixed(0);
  console.log(
    `${statements.toLocaleString("en").padStart(8)} statements: reading ${seconds(reading)}, claims ${seconds(claim)}, ` +
      `comparing ${seconds(compare)} (${each} µs a statement), together ${share}% of reading`,
  );
}
