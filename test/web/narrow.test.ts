// Every view on a page 320 pixels wide, which is what a page of 1280 is at four times its size, and with text of twice the
// usual size: nothing is read by scrolling sideways, and no menu opens beyond the page.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { everyView, show } from "./every-view.ts";
import { drawnText } from "./pixels.ts";
import { type RichGraph, richGraph } from "./rich-graph.ts";
import { inBrowser, type ServedConsole, serveConsole } from "./served-console.ts";

const BOXES = ".legend-edges[open] :is(ul, .legend-menu), .menu[open] .menu-body, dialog[open], .full-text";

const graph: RichGraph = await richGraph();

inBrowser("on a narrow page", () => {
  const served = serveConsole(graph.turtle);
  describe.each(["en-GB", "ar"])("%s", (locale) => {
    testViews(served, locale, { width: 320, height: 640 });
  });
});

inBrowser("with text of twice the usual size", () => {
  const served = serveConsole(graph.turtle, "--blink-settings=defaultFontSize=32");
  testViews(served, "ar", { width: 1280, height: 800 });

  test("words, controls and names on the graph are twice as large", async () => {
    const { page } = await served.visit({ viewport: { width: 1280, height: 800 } });
    await page.locator(".legend").waitFor();
    const sizes = await page.evaluate(() => [
      getComputedStyle(document.body).fontSize,
      document.querySelector(".tools .primary .icon")?.getBoundingClientRect().height,
    ]);
    expect(sizes).toEqual(["28px", 32]);
    expect((await drawnText(page, "Lebanon")).width).toBeGreaterThan(80);
    await page.context().close();
  });
});

function testViews(
  served: ServedConsole,
  locale: string,
  viewport: { readonly width: number; readonly height: number },
): void {
  let page: Page;

  beforeAll(async () => {
    ({ page } = await served.visit({ locale, viewport }));
    await page.locator(".legend").waitFor();
  });

  afterAll(() => page.context().close());

  test.each(everyView(graph))("$name is as wide as the page", async (view) => {
    await show(page, view);
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
      .toBeLessThanOrEqual(viewport.width);
    for (const box of await page.locator(BOXES).all()) {
      const { x, width } = (await box.boundingBox())!;
      expect([x >= 0, x + width <= viewport.width]).toEqual([true, true]);
    }
  });
}
