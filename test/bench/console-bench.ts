// How fast the console is: opening a large graph, its own handlers, search and questions, reading articles in the page.
// `npm run bench:console`. A stranger would get wrong what is timed: the page's own work (`performance.measure`, and time
// until the first frame is asked for); drawing without a graphics card, as here, is left out.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { buildGraph, loadTagger } from "@isnad/core";
import { indexFacts, layout, positionComments, type StatementGraph, toGraph } from "@isnad/graph";
import { serialize, withoutGraphs } from "@isnad/store";
import type { Quad } from "@rdfjs/types";
import type { Browser, Page } from "playwright-core";
import { launch } from "../web/chromium.ts";
import { openSite } from "../web/site.ts";
import { articlesOf } from "./texts.ts";

const RUNS = 5;
const [NODES, EDGES] = [5_000, 20_000];
const TWO_PATTERNS = "?s isnad:act isnad:Deny . ?s isnad:speaker ?who";
const AGREES = "http://purl.org/spar/cito/agreesWith";

interface Sample {
  readonly graph: StatementGraph;
  readonly turtle: string;
  readonly triples: number;
}

/** A graph of about the size: made-up articles, with as many of their agreements as make up the number of edges. */
async function largeGraph(): Promise<Sample> {
  const articles = [...articlesOf("en", 91, 400), ...articlesOf("ar", 91, 400)];
  const { quads } = buildGraph(articles, { tagger: await loadTagger() });
  const without = quads.filter(({ predicate }) => predicate.value !== AGREES);
  const spare = Math.max(0, EDGES - toGraph(indexFacts(without)).size);
  const agreements = quads.filter(({ predicate }) => predicate.value === AGREES).slice(0, spare);
  return sampleOf([...without, ...agreements]);
}

async function sampleOf(quads: readonly Quad[]): Promise<Sample> {
  const graph = toGraph(indexFacts(quads));
  layout(graph);
  const turtle = await serialize(withoutGraphs(quads), "turtle", { rdf12: true });
  return { graph, turtle: `${turtle}${[...positionComments(graph)].join("")}`, triples: quads.length };
}

const median = (numbers: readonly number[]): number =>
  Math.round(numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN);

async function openPage(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 640, height: 400 }, locale: "en-GB" });
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

/** When the page asked for the first frame of its graph, in milliseconds since it was opened. */
async function firstFrame(page: Page): Promise<number> {
  const mark = await page.waitForFunction(
    () => performance.getEntriesByName("isnad:first-frame")[0]?.startTime,
  );
  return (await mark.jsonValue()) as number;
}

/** How long each of the page's measures took, every time. */
function measures(page: Page): Promise<Record<string, number[]>> {
  return page.evaluate(() => {
    const all: Record<string, number[]> = {};
    for (const { name, duration } of performance.getEntriesByType("measure"))
      if (name.startsWith("isnad:")) all[name] = [...(all[name] ?? []), duration];
    return all;
  });
}

async function opening(browser: Browser, url: string): Promise<void> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const page = await openPage(browser, url);
    times.push(await firstFrame(page));
    await page.context().close();
  }
  console.log(
    `opened, first frame asked for: ${median(times)} ms (asked: 3,000; runs ${times.map(Math.round)})`,
  );
}

async function handling(browser: Browser, url: string): Promise<void> {
  const page = await openPage(browser, url);
  await firstFrame(page);
  await page.waitForTimeout(3_000);
  await page.evaluate(() => performance.clearMeasures());
  const canvas = page.locator(".canvas");
  for (const at of [100, 150, 200, 250]) await canvas.hover({ position: { x: at, y: at / 2 }, force: true });
  await page.mouse.down();
  await page.mouse.move(300, 250, { steps: 5 });
  await page.mouse.up();
  for (let times = 0; times < 2; times++) {
    await page.locator(".legend button").first().click();
    await page.waitForTimeout(1_000);
  }
  await page.keyboard.press("/");
  await page.keyboard.type("minister");
  await page.locator("#search-0").waitFor();
  await page.keyboard.press("Enter");
  await page.locator(".details h2").waitFor();
  await page.waitForTimeout(1_000);
  await page.evaluate((patterns) => {
    location.hash = `patterns=${encodeURIComponent(patterns)}`;
  }, TWO_PATTERNS);
  await page.locator(".answer").waitFor();
  // Calls of the worker come back between two frames, which take long here: their median says more than the longest.
  for (const [name, times] of Object.entries(await measures(page)))
    console.log(
      `${name}: median ${median(times)}, ${Math.max(...times).toFixed(1)} ms at most, of ${times.length} (asked: ${name === "isnad:ask" ? 100 : 50})`,
    );
  await page.context().close();
}

async function reading(browser: Browser, url: string): Promise<void> {
  const folder = join(import.meta.dirname, "../../data/articles");
  const files = readdirSync(folder)
    .filter((name) => /\.(txt|md|html)$/.test(name))
    .slice(0, 14);
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const page = await openPage(browser, url);
    await page.locator(".tools .primary").click();
    await page.waitForTimeout(1_500);
    const before = performance.now();
    await page
      .locator(".files input")
      .first()
      .setInputFiles(files.map((name) => join(folder, name)));
    await page.locator(".reports li").nth(13).waitFor();
    times.push(performance.now() - before);
    await page.context().close();
  }
  console.log(
    `14 sample articles built in the page: ${median(times)} ms (asked: 1,000; runs ${times.map(Math.round)})`,
  );
}

const { graph, turtle, triples } = await largeGraph();
console.log(
  `${graph.order} nodes (${NODES} wanted), ${graph.size} edges, ${triples} triples, ${(turtle.length / 1e6).toFixed(1)} MB`,
);
const browser = await launch();
const [large, empty] = await Promise.all([openSite(turtle), openSite("")]);
await opening(browser, large.url);
await handling(browser, large.url);
await reading(browser, empty.url);
await browser.close();
await Promise.all([large.close(), empty.close()]);
