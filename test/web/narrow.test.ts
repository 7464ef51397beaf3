// Every view on a page 320 pixels wide, which is what a page of 1280 is at four times its size: nothing is read by
// scrolling sideways, and no menu opens beyond the page.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { everyView, show } from "./every-view.ts";
import { type RichGraph, richGraph } from "./rich-graph.ts";
import { inBrowser, serveConsole } from "./served-console.ts";

const WIDTH = 320;
const BOXES = ".legend-edges[open] :is(ul, .legend-menu), .menu[open] .menu-body, dialog[open], .full-text";

const graph: RichGraph = await richGraph();

inBrowser("on a narrow page", () => {
  const served = serveConsole(graph.turtle);

  describe.each(["en-GB", "ar"])("%s", (locale) => {
    let page: Page;

    beforeAll(async () => {
      const viewport = { width: WIDTH, height: 640 };
      ({ page } = await served.visit({ locale, viewport }));
      await page.locator(".legend").waitFor();
    });

    afterAll(() => page.context().close());

    test.each(everyView(graph))("$name is as wide as the page", async (view) => {
      await show(page, view);
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
        .toBeLessThanOrEqual(WIDTH);
      for (const box of await page.locator(BOXES).all()) {
        const { x, width } = (await box.boundingBox())!;
        expect([x >= 0, x + width <= WIDTH]).toEqual([true, true]);
      }
    });
  });
});
