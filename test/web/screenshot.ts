// Takes the picture of the README: the sample articles in the console, one statement chosen.
// Run it by hand after the look has changed: npx tsx test/web/screenshot.ts [WORDS TO SEARCH FOR]
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildGraph, readArticle } from "@isnad/core";
import { serialize } from "@isnad/store";
import { launch } from "./chromium.ts";
import { openSite } from "./site.ts";

const ROOT = join(import.meta.dirname, "../..");
const ARTICLES = join(ROOT, "data/articles");
const words = process.argv.slice(2).join(" ") || "United Nations";

const articles = readdirSync(ARTICLES)
  .filter((name) => /\.(txt|md|html)$/.test(name))
  .map((source) => readArticle({ source, content: readFileSync(join(ARTICLES, source)) }));
const site = await openSite(await serialize(buildGraph(articles).quads, "turtle"));
const browser = await launch();
const page = await browser.newPage({
  viewport: { width: 1440, height: 860 },
  deviceScaleFactor: 1.5,
  colorScheme: "light",
  locale: "en-GB",
});
await page.goto(site.url);
await page.locator(".legend").waitFor();
await page.keyboard.press("/");
await page.keyboard.type(words);
await page.locator("#search-0").waitFor();
await page.keyboard.press("Enter");
await page.locator(".details .statement-card").first().click();
await page.locator(".passages").waitFor();
await page.locator("#search").blur();
await page.locator(".zoom button").last().click();
await page.waitForTimeout(1_500);
await page.screenshot({ path: join(ROOT, "apps/web/screenshot.png") });
await browser.close();
await site.close();
