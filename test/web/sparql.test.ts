// The text mode in a real browser: the editor and its help, answers and their files, cancelling, what was asked and saved.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildGraph, readArticle } from "@isnad/core";
import { serialize } from "@isnad/store";
import { Parser } from "n3";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findBrowser } from "../browser.ts";
import { launch } from "./chromium.ts";
import { openSite, type Site } from "./site.ts";
import { visit } from "./visit.ts";

const ARTICLES = join(import.meta.dirname, "../../data/articles");
const CROSS = "SELECT (COUNT(*) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";

/** Each example with what it gives on the sample articles; all but the last have rows. */
const EXAMPLES = [
  "deniedSince",
  "perSpeaker",
  "contradictions",
  "quotedInLanguage",
  "nested",
  "deniedTopics",
  "restated",
  "directShare",
  "byOutlets",
  "undated",
  "contains",
  "anySide",
  "hedged",
  "spokeAbout",
] as const;

describe.skipIf(findBrowser() === undefined)("the text mode of the question box", () => {
  let site: Site;
  let browser: Browser;
  let page: Page;
  let mishaps: readonly string[];

  beforeAll(async () => {
    const articles = readdirSync(ARTICLES)
      .filter((name) => /\.(txt|md|html)$/.test(name))
      .map((source) => readArticle({ source, content: readFileSync(join(ARTICLES, source)) }));
    const turtle = await serialize(buildGraph(articles).quads, "turtle");
    [site, browser] = await Promise.all([openSite(turtle), launch()]);
    ({ page, mishaps } = await visit(browser, site, { viewport: { width: 1100, height: 760 } }));
    await page.locator(".legend").waitFor();
    await page.locator(".mode-switch button", { hasText: "SPARQL" }).click();
    await content(page).waitFor();
  }, 90_000);

  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  test("the editor has its styles under the page's policy, and words in Arabic stand in an isolate", async () => {
    await write(page, 'SELECT ?s WHERE { ?s isnad:text "قال إنه"@ar . }');
    const keyword = page.locator(".cm-keyword", { hasText: "SELECT" });
    expect(await keyword.evaluate((element) => getComputedStyle(element).fontWeight)).toBe("600");
    const words = page.locator(".cm-words");
    expect(await words.textContent()).toBe("قال إنه");
    expect(await words.getAttribute("dir")).toBe("rtl");
    expect(await words.evaluate((element) => getComputedStyle(element).unicodeBidi)).toBe("isolate");
    expect(await content(page).getAttribute("dir")).toBe("ltr");
  });

  describe("examples", () => {
    test.each(EXAMPLES)("%s finds something with one click, by the store's own joins", async (id) => {
      await page.locator(`[data-example=${id}]`).click();
      await expect.poll(() => outcome(page)).toMatch(/^[1-9][\d,]* (row|triple)s?/);
      await page.locator(".answer tbody tr").first().waitFor();
      expect(await outcome(page)).not.toContain("general engine");
    });

    test("the question of yes or no is answered, and there are no others", async () => {
      await page.locator("[data-example=everDenied]").click();
      await expect.poll(() => outcome(page)).toMatch(/^Yes/);
      expect(await page.locator("[data-example]").count()).toBe(EXAMPLES.length + 1);
    });
  });

  describe("completion", () => {
    test("a few letters offer a word of the vocabulary with what it is called", async () => {
      await write(page, "");
      await page.keyboard.type("SELECT ?who WHERE { ?s isnad:spea");
      const offer = page.locator(".cm-tooltip-autocomplete li", { hasText: "isnad:speaker" }).first();
      await offer.waitFor();
      expect(await offer.locator(".cm-completionDetail").textContent()).toBe("speaker");
      // The editor takes no key for an offer that has only just come up.
      await page.waitForTimeout(150);
      await page.keyboard.press("Tab");
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
      expect(await outcome(page)).toMatch(/^Line 2, column 17/);
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
      expect(await page.locator("[role=timer]").count()).toBe(1);
      await page.locator("#search").fill("");
      const start = performance.now();
      await page.locator(".sparql button", { hasText: "Cancel" }).click();
      await expect.poll(() => outcome(page)).toContain("Cancelled");
      expect(performance.now() - start).toBeLessThan(2_000);
      await ask(page, "ASK { ?s a isnad:Statement }");
      await expect.poll(() => outcome(page)).toMatch(/^Yes/);
    });

    test("a path that the general engine follows is answered too, and taken back too", async () => {
      await ask(page, "SELECT ?inner ?outer WHERE { ?inner isnad:within+ ?outer }");
      await expect.poll(() => outcome(page), { timeout: 10_000 }).toMatch(/^\d+ rows.*a property path/s);
      await ask(page, "SELECT * WHERE { ?a (isnad:within|!isnad:within)* ?b . ?c ?d ?e }");
      await page.locator(".sparql button", { hasText: "Cancel" }).click();
      await expect.poll(() => outcome(page)).toContain("Cancelled");
    });

    test("of many rows the first are listed, all are counted up to a bound", async () => {
      await ask(page, "SELECT * WHERE { ?a ?b ?c . ?d ?e ?f }");
      await expect.poll(() => outcome(page), { timeout: 20_000 }).toMatch(/^More than 1,000,000 rows/);
      expect(await outcome(page)).toContain("The first 20,000 are listed");
    });
  });

  describe("files", () => {
    test("rows are taken away as CSV and as SPARQL's JSON", async () => {
      await ask(
        page,
        "SELECT ?who (COUNT(?s) AS ?n) WHERE { ?s isnad:speaker ?who } GROUP BY ?who ORDER BY DESC(?n) LIMIT 3",
      );
      await expect.poll(() => outcome(page)).toMatch(/^3 rows/);
      const csv = (await download(page, "CSV")).split("\r\n");
      expect(csv[0]).toBe("who,n");
      expect(csv[1]).toMatch(/^https:\/\/w3id\.org\/isnad\/id\/.+,\d+$/);
      expect(csv).toHaveLength(5);
      const { head, results } = JSON.parse(await download(page, "JSON"));
      expect(head).toEqual({ vars: ["who", "n"] });
      expect(results.bindings[0].n).toMatchObject({
        type: "literal",
        datatype: "http://www.w3.org/2001/XMLSchema#integer",
      });
    });

    test("triples that were made are taken away as Turtle, exactly those", async () => {
      await ask(
        page,
        "CONSTRUCT { ?who isnad:spokeAbout ?whom } WHERE { ?s isnad:speaker ?who ; isnad:about ?whom }",
      );
      await expect.poll(() => outcome(page)).toMatch(/^\d+ triples/);
      const count = Number.parseInt(await outcome(page), 10);
      const quads = new Parser().parse(await download(page, "Turtle"));
      expect(quads).toHaveLength(count);
      expect(new Set(quads.map(({ predicate }) => predicate.value))).toEqual(
        new Set(["https://w3id.org/isnad/ns#spokeAbout"]),
      );
    });

    test("yes or no is taken away as JSON", async () => {
      await ask(page, "ASK { ?s isnad:act isnad:Statement }");
      await expect.poll(() => outcome(page)).toMatch(/^No/);
      expect(JSON.parse(await download(page, "JSON"))).toEqual({ head: {}, boolean: false });
    });
  });

  describe("what was asked and saved", () => {
    test("the list has the latest first, once, with what it found, and asks again with one click", async () => {
      const query = "ASK { ?s isnad:act isnad:Deny }";
      for (const again of [1, 2]) {
        await ask(page, query);
        await expect.poll(() => outcome(page), String(again)).toMatch(/^Yes/);
      }
      await ask(page, "SELECT ?s WHERE { ?s isnad:act isnad:Deny } LIMIT 2");
      await expect.poll(() => outcome(page)).toMatch(/^2 rows/);
      await page.locator("#tab-asked").click();
      const entries = page.locator("#query-list .query-entry");
      expect(await entries.nth(0).textContent()).toMatch(/LIMIT 2.*2 rows · /);
      expect(await entries.nth(1).textContent()).toMatch(/^ASK.*yes · /);
      expect(await entries.nth(2).textContent()).not.toContain(query);
      await entries.nth(1).click();
      await expect.poll(() => outcome(page)).toMatch(/^Yes/);
      expect(await written(page)).toBe(query);
    });

    test("patterns that were asked stand in the same list", async () => {
      await page.locator(".mode-switch button", { hasText: "Patterns" }).click();
      await page.locator("#patterns").fill("?s isnad:act isnad:Warn");
      await page.locator("#patterns").press("Control+Enter");
      await page.locator(".answer tbody tr").first().waitFor();
      await page.locator(".mode-switch button", { hasText: "SPARQL" }).click();
      await page.locator("#tab-asked").click();
      expect(await page.locator("#query-list .query-entry").first().textContent()).toContain("isnad:Warn");
    });

    test("a question is saved under a name, renamed, deleted, and brought back", async () => {
      await write(page, "ASK { ?s isnad:act isnad:Deny }");
      await page.getByRole("button", { name: "Save", exact: true }).click();
      await page.keyboard.type("Denials");
      await page.keyboard.press("Enter");
      await page.locator("#tab-saved").click();
      const saved = page.locator("#query-list .saved-entry");
      expect(await saved.textContent()).toContain("Denials");
      await page.getByRole("button", { name: "Rename: Denials" }).click();
      await page.keyboard.type("هل نفى أحد");
      await page.keyboard.press("Enter");
      await saved.filter({ hasText: "هل نفى أحد" }).waitFor();
      await page.getByRole("button", { name: "Delete: هل نفى أحد" }).click();
      expect(await saved.count()).toBe(0);
      await page.locator(".announcement button").first().click();
      await saved.filter({ hasText: "هل نفى أحد" }).waitFor();
    });

    test("opened anew, the page has the query of its address, answered, and what was kept", async () => {
      await ask(page, "ASK { ?s isnad:act isnad:Warn }");
      await expect.poll(() => outcome(page)).toMatch(/^Yes/);
      await page.reload();
      await content(page).waitFor();
      await expect.poll(() => outcome(page)).toMatch(/^Yes/);
      expect(await written(page)).toBe("ASK { ?s isnad:act isnad:Warn }");
      await page.locator("#tab-saved").click();
      await page.locator("#query-list .saved-entry", { hasText: "هل نفى أحد" }).waitFor();
      await page.locator("#tab-asked").click();
      expect(await page.locator("#query-list .query-entry").count()).toBeGreaterThan(10);
    });
  });

  test("what is typed is no command of the page, and Escape, then Tab leaves the field", async () => {
    await write(page, "");
    await page.keyboard.type("# what?/");
    await expect.poll(() => written(page)).toBe("# what?/");
    expect(await page.locator("dialog[open]").count()).toBe(0);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("BUTTON");
  });

  test("in Arabic the mode speaks Arabic and the editor stays from left to right", async () => {
    await page.locator(".language").click();
    await ask(page, "SELECT ?s WHERE { ?s isnad:act isnad:Deny } LIMIT 2");
    await expect.poll(() => outcome(page)).toMatch(/^صفان/);
    expect(await content(page).getAttribute("aria-label")).toBe("استعلام SPARQL");
    expect(await content(page).evaluate((element) => getComputedStyle(element).direction)).toBe("ltr");
    await page.locator(".language").click();
  });

  test("nothing went wrong, and nothing was asked of another host", () => {
    expect(mishaps).toEqual([]);
  });
});

const content = (page: Page) => page.locator(".sparql-editor .cm-content");

/** Puts a text into the editor, in the place of what is there. */
async function write(page: Page, text: string): Promise<void> {
  await content(page).click();
  await page.keyboard.press("Control+A");
  if (text === "") await page.keyboard.press("Backspace");
  else await page.keyboard.insertText(text);
  await page.keyboard.press("Escape");
}

async function ask(page: Page, text: string): Promise<void> {
  await write(page, text);
  await page.keyboard.press("Control+Enter");
}

async function written(page: Page): Promise<string> {
  return (await page.locator(".sparql-editor .cm-line").allTextContents()).join("\n");
}

async function outcome(page: Page): Promise<string> {
  return (await page.locator("#sparql-outcome").textContent()) ?? "";
}

async function download(page: Page, format: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.locator(".take-answer button", { hasText: format }).click(),
  ]);
  return readFileSync(await file.path(), "utf8");
}
