// The text mode in a real browser: the editor and its help, errors at their place, taking a question back.
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { inBrowser, serveConsole } from "./served-console.ts";
import { ask, content, outcome, sampleTurtle, visitTextMode, write, written } from "./text-mode.ts";

const CROSS = "SELECT (COUNT(*) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";

inBrowser("the text mode of the question box", () => {
  const served = serveConsole(sampleTurtle);
  let page: Page;
  let mishaps: readonly string[];

  beforeAll(async () => {
    ({ page, mishaps } = await visitTextMode(served));
  });

  test("the editor has its styles under the page's policy, and words in Arabic stand in an isolate", async () => {
    await write(page, 'SELECT ?s WHERE { ?s isnad:text "قال إنه"@ar . }');
    const keyword = page.locator(".cm-keyword", { hasText: "SELECT" });
    await expect.poll(() => keyword.evaluate((element) => getComputedStyle(element).fontWeight)).toBe("600");
    const words = page.locator(".cm-words");
    await expect.poll(() => words.textContent()).toBe("قال إنه");
    await expect.poll(() => words.getAttribute("dir")).toBe("rtl");
    await expect
      .poll(() => words.evaluate((element) => getComputedStyle(element).unicodeBidi))
      .toBe("isolate");
    await expect.poll(() => content(page).getAttribute("dir")).toBe("ltr");
  });

  describe("completion", () => {
    test("a few letters offer a word of the vocabulary with what it is called", async () => {
      await write(page, "");
      await page.keyboard.type("SELECT ?who WHERE { ?s isnad:spea");
      const offer = page.locator(".cm-tooltip-autocomplete li", { hasText: "isnad:speaker" }).first();
      await offer.waitFor();
      await expect.poll(() => offer.locator(".cm-completionDetail").textContent()).toBe("speaker");
      // The editor takes no key for an offer that has only just come up.
      await page.waitForTimeout(150);
      await page.keyboard.press("Tab");
      await expect.poll(() => written(page)).toContain("?s isnad:speaker");
    });

    test("a word in Arabic offers what is called so", async () => {
      await write(page, "");
      await page.keyboard.type("SELECT ?who WHERE { ?s القا");
      const offer = page.locator(".cm-tooltip-autocomplete li", { hasText: "isnad:speaker" }).first();
      await offer.click();
      await expect.poll(() => written(page)).toContain("?s isnad:speaker");
    });

    test("a closed list offers its own words first, and variables in use are offered", async () => {
      await write(page, "");
      await page.keyboard.type("SELECT ?who WHERE { ?s isnad:act i");
      const first = page.locator(".cm-tooltip-autocomplete li").first();
      await expect.poll(() => first.textContent()).toMatch(/^isnad:(A|P|D)\w+/);
      await page.keyboard.press("Backspace");
      await page.keyboard.type("?w");
      await page.locator(".cm-tooltip-autocomplete li", { hasText: "?who" }).waitFor();
      await page.keyboard.press("Escape");
    });

    test("a name in quotation marks becomes the entity where one is wanted, whatever the language", async () => {
      await write(page, "");
      await page.keyboard.type('SELECT ?s WHERE { ?s isnad:about "ارمين');
      const offer = page.locator(".cm-tooltip-autocomplete li", { hasText: "Armenia" }).first();
      await offer.waitFor();
      await offer.click();
      await expect
        .poll(() => written(page))
        .toMatch(/isnad:about <https:\/\/w3id\.org\/isnad\/id\/place\/\w+>/);
      await page.keyboard.press("Control+Enter");
      await expect.poll(() => outcome(page)).toMatch(/^[1-9]\d* rows?/);
    });

    test("behind a label's property the name comes with its language", async () => {
      await write(page, "");
      await page.keyboard.type('SELECT ?s WHERE { ?s rdfs:label "Armen');
      await page
        .locator(".cm-tooltip-autocomplete li", { hasText: /^Armenia/ })
        .first()
        .click();
      await expect.poll(() => written(page)).toContain('rdfs:label "Armenia"@en');
    });
  });

  describe("errors", () => {
    test("one is marked at its place and told with line and column", async () => {
      await ask(page, "SELECT ?s WHERE {\n  ?s isnad:text }\n");
      await page.locator(".cm-wrong", { hasText: "}" }).waitFor();
      await expect.poll(() => outcome(page)).toMatch(/^Line 2, column 17/);
      await page.keyboard.press("End");
      await page.keyboard.type(" ");
      await page.locator(".cm-wrong").waitFor({ state: "detached" });
    });

    test("a misspelled word of the vocabulary is mended with one click", async () => {
      await ask(page, "SELECT ?s WHERE { ?s isnad:speker ?who }");
      await page.locator("#sparql-outcome button", { hasText: "isnad:speaker" }).click();
      await expect.poll(() => outcome(page)).toMatch(/^[1-9]\d* rows/);
    });

    test("a name where an entity belongs is mended with one click", async () => {
      await ask(page, 'SELECT ?s WHERE { ?s isnad:about "أرمينيا" }');
      await expect.poll(() => outcome(page)).toMatch(/^No rows/);
      await page.locator("#sparql-outcome button", { hasText: "rdfs:label" }).click();
      await expect.poll(() => outcome(page)).toMatch(/^[1-9]\d* rows/);
    });

    test("an unknown prefix is named", async () => {
      await ask(page, "SELECT ?s WHERE { ?s foo:bar ?who }");
      await expect.poll(() => outcome(page)).toMatch(/^Line 1, column 22.*prefix is not known: foo:/);
    });

    test("SERVICE is refused, with the reason", async () => {
      await ask(page, "SELECT * WHERE { SERVICE <https://example.org/> { ?a ?b ?c } }");
      await expect.poll(() => outcome(page)).toContain("another server");
    });
  });

  describe("long questions", () => {
    test("one is taken back at once; a search passes it by, and the next one is answered", async () => {
      await ask(page, CROSS);
      await page.locator("[role=timer]").waitFor();
      await page.locator("#search").fill("armenia");
      await page.locator("#search-0").waitFor();
      await expect.poll(() => page.locator("[role=timer]").count()).toBe(1);
      await page.locator("#search").fill("");
      await page.locator(".sparql button", { hasText: "Cancel" }).click();
      await expect.poll(() => outcome(page)).toContain("Cancelled");
      await ask(page, "ASK { ?s a isnad:Statement }");
      await expect.poll(() => outcome(page)).toMatch(/^Yes/);
    });

    test("a path that the general engine follows is answered too, and taken back too", async () => {
      await ask(page, "SELECT ?inner ?outer WHERE { ?inner isnad:within+ ?outer }");
      await expect.poll(() => outcome(page)).toMatch(/^\d+ rows.*a property path/s);
      await ask(page, "SELECT * WHERE { ?a (isnad:within|!isnad:within)* ?b . ?c ?d ?e }");
      await page.locator(".sparql button", { hasText: "Cancel" }).click();
      await expect.poll(() => outcome(page)).toContain("Cancelled");
    });

    test("of many rows the first are listed, all are counted up to a bound", async () => {
      await ask(page, "SELECT * WHERE { ?a ?b ?c . ?d ?e ?f }");
      await expect.poll(() => outcome(page)).toMatch(/^More than 1,000,000 rows/);
      await expect.poll(() => outcome(page)).toContain("The first 20,000 are listed");
    });
  });

  test("the name of an entity stands behind its IRI, and is no text of the query", async () => {
    await page.locator("#tab-examples").click();
    await page.locator("[data-example=anySide]").click();
    const name = page.locator(".cm-iri-name").first();
    await name.waitFor();
    const told = await page.locator("[data-example=anySide] bdi").textContent();
    await expect.poll(() => name.textContent()).toBe(told);
    await content(page).click();
    await page.keyboard.press("Control+Enter");
    await expect.poll(() => outcome(page)).toMatch(/^[1-9]\d* rows/);
  });

  test("Escape takes back what runs", async () => {
    await ask(page, CROSS);
    await page.locator("[role=timer]").waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => outcome(page)).toContain("Cancelled");
  });

  test("the values of an answer are lit on the graph", async () => {
    await ask(page, "SELECT ?s ?who WHERE { ?s isnad:speaker ?who } LIMIT 1");
    await expect
      .poll(() => page.locator(".answer header p").textContent())
      .toBe("1 row · 2 nodes shown on the graph");
  });

  test("what is typed is no command of the page, and Escape, then Tab leaves the field", async () => {
    await write(page, "");
    await page.keyboard.type("# what?/");
    await expect.poll(() => written(page)).toBe("# what?/");
    await expect.poll(() => page.locator("dialog[open]").count()).toBe(0);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Tab");
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("BUTTON");
  });

  test("in Arabic the mode speaks Arabic and the editor stays from left to right", async () => {
    await page.locator(".language").click();
    await ask(page, "SELECT ?s WHERE { ?s isnad:act isnad:Deny } LIMIT 2");
    await expect.poll(() => outcome(page)).toMatch(/^صفان/);
    await expect.poll(() => content(page).getAttribute("aria-label")).toBe("استعلام SPARQL");
    await expect
      .poll(() => content(page).evaluate((element) => getComputedStyle(element).direction))
      .toBe("ltr");
    await page.locator(".language").click();
  });

  test("nothing went wrong, and nothing was asked of another host", () => {
    expect(mishaps).toEqual([]);
  });
});
