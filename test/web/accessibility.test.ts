// Every view through axe, in both languages and both themes: what it finds is a fault.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Result } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findBrowser } from "../browser.ts";
import { FIXTURE_TURTLE } from "../graph/fixture.ts";
import { launch } from "./chromium.ts";
import { openSite, type Site } from "./site.ts";
import { graphOf, visit } from "./visit.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const ID = "https://w3id.org/isnad/id/";
const STATEMENT = `${ID}article/sadd-3b0d63dcf3b7#statement=34,61`;

/** Each view as the part of the address behind `#`. */
const VIEWS: Readonly<Record<string, string>> = {
  "the question box": "",
  "the list of everything": "side=browse",
  "an entity": `chosen=${encodeURIComponent(`${ID}actor/ivan-petrov`)}`,
  "a statement": `chosen=${encodeURIComponent(STATEMENT)}`,
};

describe.skipIf(findBrowser() === undefined)("accessibility", () => {
  let site: Site;
  let browser: Browser;

  beforeAll(async () => {
    [site, browser] = await Promise.all([openSite(FIXTURE_TURTLE), launch()]);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  const looks = ["en-GB", "ar"].flatMap((locale) =>
    (["light", "dark"] as const).map((colorScheme) => ({ locale, colorScheme })),
  );

  describe.each(looks)("$locale, $colorScheme", (look) => {
    let page: Page;

    beforeAll(async () => {
      ({ page } = await visit(browser, site, { ...look, viewport: { width: 1280, height: 720 } }));
      await graphOf(page, 13);
      await page.evaluate(AXE);
    }, 60_000);

    afterAll(() => page.context().close());

    test.each(Object.entries(VIEWS))("axe finds no fault in %s", async (_, hash) => {
      await page.evaluate((next) => {
        location.hash = next;
      }, hash);
      if (hash.includes("chosen")) await page.locator(".details h2").waitFor();
      expect(await faultsOf(page)).toEqual([]);
    });

    test("axe finds no fault in the sheet of keys", async () => {
      await page.keyboard.press("?");
      await page.locator("dialog[open]").waitFor();
      expect(await faultsOf(page)).toEqual([]);
      await page.keyboard.press("Escape");
    });
  });
});

/** What axe finds, a line each: the rule and the elements. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: () => Promise<{ violations: Result[] }> } };
    return (await axe.run()).violations;
  });
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`,
  );
}
