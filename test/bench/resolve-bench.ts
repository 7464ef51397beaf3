// How resolution grows with the number of articles: time, memory and nodes of 1,000 to 100,000 articles' mentions.
// `npm run bench:resolve`. A stranger would get wrong the memory: it is what resolution holds beside the articles, taken
// with everything it gave still held; the process runs under a limit of 2 GB, articles included.
import { type Recognized, resolve } from "@isnad/core";
import { recognizedArticles } from "./mentions.ts";

const COUNTS = process.argv.slice(2).map(Number);

function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

function row(articles: readonly Recognized[]): void {
  const mentions = articles.reduce((sum, { mentions }) => sum + mentions.length, 0);
  const before = heap();
  const start = process.cpuUsage();
  const resolved = resolve(articles);
  const { user, system } = process.cpuUsage(start);
  const seconds = (user + system) / 1e6;
  const held = heap() - before;
  console.log(
    `  ${articles.length.toLocaleString("en").padStart(8)} articles ${mentions.toLocaleString("en").padStart(10)} mentions` +
      ` ${(resolved[0]?.entities.size ?? 0).toLocaleString("en").padStart(8)} nodes ${seconds.toFixed(1).padStart(7)} s` +
      ` ${Math.round((seconds * 1e6) / mentions)
        .toString()
        .padStart(4)} µs a mention ${Math.round(held / 1e6)
        .toString()
        .padStart(5)} MB, with the articles ${Math.round((before + held) / 1e6)} MB`,
  );
}

for (const count of COUNTS.length > 0 ? COUNTS : [1_000, 10_000, 100_000]) row(recognizedArticles(count));
