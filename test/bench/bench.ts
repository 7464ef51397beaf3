// How fast the pipeline is: words a second in each stage, and how time and memory grow with the number and length of
// articles. `npm run bench`. A stranger would get wrong the clock: it is CPU time of this process, so that other work on
// the machine counts less; garbage collection on other threads is counted in.
import os from "node:os";
import { type Article, buildGraph, type LanguageCode, loadTagger, readArticle, segment } from "@isnad/core";
import { articlesOf, seeded, textOf, wordCount } from "./texts.ts";

const LANGUAGES: readonly LanguageCode[] = ["ar", "en"];
const RUNS = 9;
/** Rounds before the clock counts: the compiler goes on improving the code for about that long. */
const WARMING = 8;
const tagger = await loadTagger();

/** Milliseconds of CPU that some work takes, and what it gives. */
function timed<Result>(work: () => Result): { ms: number; result: Result } {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { ms: (user + system) / 1000, result };
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;
}

function wordsOf(articles: readonly Article[]): number {
  return articles.reduce((sum, { text }) => sum + wordCount(text), 0);
}

const perSecond = (words: number, ms: number): string =>
  `${Math.round(words / ms).toLocaleString("en")},000`.padStart(10);

/** CPU of each stage in one run. What the first stage reports holds cutting and finding names; cutting is taken alone. */
function stagesOf(articles: readonly Article[]): Map<string, number> {
  const stages = new Map([["segment", timed(() => articles.map(segment)).ms]]);
  let last = process.cpuUsage();
  buildGraph(articles, {
    tagger,
    onProgress: ({ stage, done, total }) => {
      if (done < total) return;
      const { user, system } = process.cpuUsage(last);
      stages.set(stage, (user + system) / 1000);
      last = process.cpuUsage();
    },
  });
  stages.set("recognize", (stages.get("recognize") ?? 0) - (stages.get("segment") ?? 0));
  return stages;
}

function stages(language: LanguageCode): void {
  const articles = articlesOf(language, 150, 300);
  const words = wordsOf(articles);
  const runs = Array.from({ length: RUNS + WARMING }, () => stagesOf(articles)).slice(WARMING);
  let all = 0;
  for (const stage of runs[0]?.keys() ?? []) {
    const ms = median(runs.map((run) => run.get(stage) ?? 0));
    all += ms;
    console.log(`  ${stage.padEnd(10)}${perSecond(words, ms)} words/s`);
  }
  console.log(`  ${"all".padEnd(10)}${perSecond(words, all)} words/s`);
}

/** The floor that issue 3 has in mind: 26 verbs in one regular expression over English text. */
function floor(): void {
  const verbs =
    "said says told added announced denied confirmed stated claimed warned noted reported insisted argued explained stressed " +
    "declared revealed admitted suggested urged asked replied wrote testified acknowledged";
  const pattern = new RegExp(
    `([A-Z][\\w’' -]{2,60}?) (?:${verbs.split(" ").join("|")})(?: that)? ([^.“”]{5,300})[.“”]`,
    "g",
  );
  const articles = articlesOf("en", 150, 300);
  const runs = Array.from({ length: RUNS }, () =>
    timed(() => articles.reduce((sum, { text }) => sum + [...text.matchAll(pattern)].length, 0)),
  );
  const ms = median(runs.map((run) => run.ms));
  console.log(
    `  ${"regex".padEnd(10)}${perSecond(wordsOf(articles), ms)} words/s (26 verbs, ${runs[0]?.result} matches; no names, no graph)`,
  );
}

function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

/** One corpus: CPU, words a second, and the heap that its graph holds. */
function row(label: string, articles: readonly Article[]): void {
  const words = wordsOf(articles);
  const before = heap();
  const { ms, result } = timed(() => buildGraph(articles, { tagger }));
  const held = heap() - before;
  const size = result.quads.length.toLocaleString("en").padStart(11);
  const bytes = `${(held / words / 1000).toFixed(1)} kB/word`;
  console.log(
    `  ${label.padEnd(18)}${(ms / 1000).toFixed(2).padStart(8)} s ${perSecond(words, ms)} words/s ${size} quads ${Math.round(
      held / 1e6,
    )
      .toString()
      .padStart(6)} MB ${bytes}`,
  );
}

console.log(`${os.cpus()[0]?.model}, Node ${process.version}, CPU time`);
for (const language of LANGUAGES) {
  console.log(`\n${language}: stages, 150 articles of 300 words, warm, median of ${RUNS}`);
  stages(language);
  if (language === "en") floor();
  console.log(`${language}: number of articles of 100 words`);
  for (const count of [100, 1_000, 10_000])
    row(`${count.toLocaleString("en")} articles`, articlesOf(language, count, 100));
  console.log(`${language}: length of one article`);
  for (const kilobytes of [50, 500, 5_000]) {
    const text = textOf(language, (kilobytes * 1000) / (language === "ar" ? 10.5 : 6), seeded(kilobytes));
    row(`${kilobytes.toLocaleString("en")} kB`, [readArticle({ source: "long.txt", content: text })]);
  }
  const text = textOf(language, 5_000_000 / (language === "ar" ? 10.5 : 6), seeded(5));
  row("5,000 kB, one line", [readArticle({ source: "line.txt", content: text.replaceAll("\n", " ") })]);
}
