// Questions in the console: examples, answers as files, what was asked and saved.
import { readFileSync } from "node:fs";
import { Parser } from "n3";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { kept } from "./kept.ts";
import { inBrowser, serveConsole } from "./served-console.ts";
import {
  ask,
  askPatterns,
  content,
  inMode,
  outcome,
  sampleTurtle,
  visitTextMode,
  write,
  written,
} from "./text-mode.ts";

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

inBrowser("questions and their answers", () => {
  const served = serveConsole(sampleTurtle);
  let page: Page;
  let mishaps: readonly string[];

  beforeAll(async () => {
    ({ page, mishaps } = await visitTextMode(served));
  });

  describe("examples", () => {
    test.each(EXAMPLES)("%s finds something with one click, by the store's own joins", async (id) => {
      await page.locator(`[data-example=${id}]`).click();
      await expect.poll(() => outcome(page)).toMatch(/^[1-9][\d,]* (row|triple)s?/);
      await page.locator(".answer tbody tr").first().waitFor();
      await expect.poll(() => outcome(page)).not.toContain("general engine");
    });

    test("the question of yes or no is answered, and there are no others", async () => {
      await page.locator("[data-example=everDenied]").click();
      await expect.poll(() => outcome(page)).toMatch(/^Yes/);
      await expect.poll(() => page.locator("[data-example]").count()).toBe(EXAMPLES.length + 1);
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

    test("who spoke about whom is lit with the statements between them", async () => {
      await ask(
        page,
        "CONSTRUCT { ?who isnad:spokeAbout ?whom } WHERE { ?s isnad:speaker ?who ; isnad:about ?whom } LIMIT 1",
      );
      await expect.poll(() => outcome(page)).toMatch(/^1 triple in/);
      await expect
        .poll(() => page.locator(".answer header p").textContent())
        .toMatch(/^1 triple · ([3-9]|\d\d) nodes shown/);
    });

    test("its row opens to the statements that stand behind the triple", async () => {
      await page.locator(".row-open button").click();
      await page.locator(".row-evidence .statement-card").first().waitFor();
    });

    test("a row opens to the statements among its values, and one without any does not", async () => {
      await ask(page, "SELECT ?s ?words WHERE { ?s isnad:act isnad:Deny ; isnad:text ?words } LIMIT 3");
      await expect.poll(() => page.locator(".row-open button").count()).toBe(3);
      await page.locator(".row-open button").first().click();
      const words = await page.locator(".answer tbody tr").first().locator(".cell-words").textContent();
      await page.locator(".row-evidence .statement-card", { hasText: words ?? "" }).waitFor();
      await ask(page, "SELECT ?who (COUNT(?s) AS ?n) WHERE { ?s isnad:speaker ?who } GROUP BY ?who LIMIT 3");
      await page.locator(".answer th", { hasText: "?n" }).waitFor();
      await expect.poll(() => page.locator(".row-open button").count()).toBe(0);
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

    test("of patterns all rows are taken away, not only those that are listed", async () => {
      await askPatterns(page, "?a isnad:exact ?words");
      await page.locator(".answer th", { hasText: "?words" }).waitFor();
      const counted = (await page.locator("#query-outcome p").textContent()) ?? "";
      const total = Number.parseInt(counted.replace(",", ""), 10);
      expect(total).toBeGreaterThan(1_000);
      const csv = (await download(page, "CSV")).split("\r\n");
      expect(csv[0]).toBe("a,words");
      expect(csv).toHaveLength(total + 2);
      await inMode(page, "sparql");
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
        await expect.poll(() => outcome(page), { message: String(again) }).toMatch(/^Yes/);
      }
      await ask(page, "SELECT ?s WHERE { ?s isnad:act isnad:Deny } LIMIT 2");
      await expect.poll(() => outcome(page)).toMatch(/^2 rows/);
      await page.locator("#tab-asked").click();
      const entries = page.locator("#query-list .query-entry");
      await expect.poll(() => entries.nth(0).textContent()).toMatch(/LIMIT 2.*2 rows · /);
      await expect.poll(() => entries.nth(1).textContent()).toMatch(/^ASK.*yes · /);
      await expect.poll(() => entries.nth(2).textContent()).not.toContain(query);
      await entries.nth(1).click();
      await expect.poll(() => outcome(page)).toMatch(/^Yes/);
      await expect.poll(() => written(page)).toBe(query);
    });

    test("patterns that were asked stand in the same list", async () => {
      await askPatterns(page, "?s isnad:act isnad:Warn");
      await expect.poll(() => page.locator("#query-outcome").textContent()).toMatch(/^\d+ rows/);
      await page.locator("#patterns").fill("?s isnad:act isnad:Deny . ?s isnad:speaker ?preview");
      await page.locator(".answer th", { hasText: "?preview" }).waitFor();
      await inMode(page, "sparql");
      await page.locator("#tab-asked").click();
      const entries = page.locator("#query-list .query-entry");
      await expect.poll(() => entries.first().textContent()).toContain("isnad:Warn");
      await expect.poll(() => entries.filter({ hasText: "preview" }).count()).toBe(0);
    });

    test("either kind is put back into its box and answered", async () => {
      await page.locator("#query-list .query-entry", { hasText: "isnad:Warn" }).first().click();
      await page.locator("#slot-0-predicate").waitFor();
      await expect.poll(() => page.locator("#slot-0-object").inputValue()).toBe("warn");
      await expect.poll(() => page.locator("#query-outcome").textContent()).toMatch(/^\d+ rows/);
      await page.locator("#tab-asked").click();
      await page.locator("#query-list .query-entry", { hasText: "LIMIT 2" }).first().click();
      await expect.poll(() => outcome(page)).toMatch(/^2 rows/);
      await expect.poll(() => written(page)).toContain("LIMIT 2");
    });

    test("clearing one box leaves the other its text and its answer", async () => {
      const clear = page.locator(".query .row button", { hasText: "Clear" });
      await inMode(page, "patterns");
      await clear.click();
      await expect.poll(() => page.locator("#slot-0-predicate").inputValue()).toBe("");
      await expect.poll(() => page.locator("#query-outcome").textContent()).toBe("");
      await inMode(page, "sparql");
      await expect.poll(() => written(page)).toContain("LIMIT 2");
      await expect.poll(() => page.locator(".answer tbody tr").count()).toBe(2);
      await page.locator("#tab-asked").click();
      await page.locator("#query-list .query-entry", { hasText: "isnad:Warn" }).first().click();
      await expect.poll(() => page.locator("#query-outcome").textContent()).toMatch(/^\d+ rows/);
      await inMode(page, "sparql");
      await clear.click();
      await expect.poll(() => written(page)).not.toContain("LIMIT 2");
      await inMode(page, "patterns");
      await expect.poll(() => page.locator("#slot-0-object").inputValue()).toBe("warn");
      await expect.poll(() => page.locator(".answer tbody tr").count()).toBeGreaterThan(0);
      await inMode(page, "sparql");
    });

    test("a question is saved under a name, renamed, deleted, and brought back", async () => {
      await write(page, "ASK { ?s isnad:act isnad:Deny }");
      await page.getByRole("button", { name: "Save", exact: true }).click();
      await page.keyboard.type("Denials");
      await page.keyboard.press("Enter");
      await page.locator("#tab-saved").click();
      const saved = page.locator("#query-list .saved-entry");
      await expect.poll(() => saved.textContent()).toContain("Denials");
      await page.getByRole("button", { name: "Rename: Denials" }).click();
      await page.keyboard.type("هل نفى أحد");
      await page.keyboard.press("Enter");
      await saved.filter({ hasText: "هل نفى أحد" }).waitFor();
      await page.getByRole("button", { name: "Delete: هل نفى أحد" }).click();
      await expect.poll(() => saved.count()).toBe(0);
      await page.locator(".announcement button").first().click();
      await saved.filter({ hasText: "هل نفى أحد" }).waitFor();
    });

    test("opened anew, the page has the query of its address, answered, and what was kept", async () => {
      await ask(page, "ASK { ?s isnad:act isnad:Warn }");
      await expect.poll(() => outcome(page)).toMatch(/^Yes/);
      await expect.poll(() => kept(page, "saved queries")).toMatchObject([{ name: "هل نفى أحد" }]);
      const asked = { text: "ASK { ?s isnad:act isnad:Warn }" };
      await expect.poll(async () => (await kept(page, "asked queries"))[0]).toMatchObject(asked);
      await page.reload();
      await content(page).waitFor();
      await expect.poll(() => outcome(page)).toMatch(/^Yes/);
      await expect.poll(() => written(page)).toBe("ASK { ?s isnad:act isnad:Warn }");
      await page.locator("#tab-saved").click();
      await page.locator("#query-list .saved-entry", { hasText: "هل نفى أحد" }).waitFor();
      await page.locator("#tab-asked").click();
      await expect.poll(() => page.locator("#query-list .query-entry").count()).toBeGreaterThan(10);
    });
  });

  test("nothing went wrong, and nothing was asked of another host", () => {
    expect(mishaps).toEqual([]);
  });
});

async function download(page: Page, format: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.locator(".take-answer button", { hasText: format }).click(),
  ]);
  return readFileSync(await file.path(), "utf8");
}
