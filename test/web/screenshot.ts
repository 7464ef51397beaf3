// Takes the pictures of the README: the sample articles in the console, view by view.
// Run it by hand after the look has changed: npx tsx test/web/screenshot.ts
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildGraph, loadTagger, readArticle } from "@isnad/core";
import { serialize, withoutGraphs } from "@isnad/store";
import type { BrowserContextOptions, Page } from "playwright-core";
import { launch } from "./chromium.ts";
import { openSite } from "./site.ts";

const ROOT = join(import.meta.dirname, "../..");
const ARTICLES = join(ROOT, "data/articles");

interface Shot {
  readonly name: string;
  readonly look: BrowserContextOptions;
  /** The view, as the address has it. */
  readonly hash: string;
  readonly prepare?: (page: Page) => Promise<unknown>;
}

const LIGHT = { locale: "en-GB", colorScheme: "light" } as const;
const ARABIC = { locale: "ar", colorScheme: "dark" } as const;

const SHOTS: readonly Shot[] = [
  { name: "graph", look: LIGHT, hash: "", prepare: openStatement },
  { name: "disputes", look: LIGHT, hash: "stage=disputes" },
  { name: "timeline", look: ARABIC, hash: "stage=timeline" },
];

async function openStatement(page: Page): Promise<void> {
  await page.keyboard.press("/");
  await page.keyboard.type("Pavel Dronov");
  await page.locator("#search-0").waitFor();
  await page.keyboard.press("Enter");
  await page.locator(".details .statement-card").first().click();
  await page.locator(".passages").waitFor();
}

const articles = readdirSync(ARTICLES)
  .filter((name) => /\.(txt|md|html)$/.test(name))
  .map((source) => readArticle({ source, content: readFileSync(join(ARTICLES, source)) }));
const { quads, articles: read } = buildGraph(articles, { tagger: await loadTagger() });
const count = read.reduce((sum, { statements }) => sum + statements.length, 0);
const site = await openSite(await serialize(withoutGraphs(quads), "turtle", { rdf12: true }));
const browser = await launch();
for (const { name, look, hash, prepare } of SHOTS) {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 860 },
    deviceScaleFactor: 1.5,
    ...look,
  });
  await page.goto(`${site.url}#${hash}`);
  await page
    .locator(".counts")
    .filter({ hasText: String(count) })
    .waitFor();
  await prepare?.(page);
  await page.waitForTimeout(2_500);
  await page.screenshot({ path: join(ROOT, `apps/web/docs/${name}.png`) });
  await page.close();
}
await browser.close();
await site.close();
