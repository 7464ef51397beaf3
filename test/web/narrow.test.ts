// Every view on a page 320 pixels wide, which is what a page of 1280 is at four times its size: nothing is read by
// scrolling sideways, and no menu opens beyond the page.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findBrowser } from "../browser.ts";
import { launch } from "./chromium.ts";
import { everyView, show } from "./every-view.ts";
import { type RichGraph, richGraph } from "./rich-graph.ts";
import { openSite, type Site } from "./site.ts";
import { visit } from "./visit.ts";

const WIDTH = 320;
const BOXES = ".legend-edges[open] :is(ul, .legend-menu), .menu[open] .menu-body, dialog[open], .full-text";

const graph: RichGraph = await richGraph();

describe.skipIf(findBrowser() === undefined)("on a narrow page", () => {
  let site: Site;
  let browser: Browser;

  beforeAll(async () => {
    [site, browser] = await Promise.all([openSite(graph.turtle), launch()]);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  describe.each(["en-GB", "ar"])("%s", (locale) => {
    let page: Page;

    beforeAll(async () => {
      const viewport = { width: WIDTH, height: 640 };
      ({ page } = await visit(browser, site, { locale, viewport }, async (opened) =>
        opened.setDefaultTimeout(10_000),
      ));
      await page.locator(".legend").waitFor();
    }, 60_000);

    afterAll(() => page.context().close());

    test.each(everyView(graph))("$name is as wide as the page", async (view) => {
      await show(page, view);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(WIDTH);
      for (const box of await page.locator(BOXES).all()) {
        const { x, width } = (await box.boundingBox())!;
        expect([x >= 0, x + width <= WIDTH]).toEqual([true, true]);
      }
    });
  });
});
