// The question box in a real browser: rows of slots, completion, the live answer, its table, picking by clicks, words.
import type { Locator, Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { FIXTURE_TURTLE } from "../graph/fixture.ts";
import { showAll } from "./hand.ts";
import { drawnText } from "./pixels.ts";
import { inBrowser, serveConsole } from "./served-console.ts";
import { graphOf, type Visit } from "./visit.ts";

const NODES = 13;
/** As many statements again as fill the table many times. */
const MANY = 3_000;
const MORE = Array.from(
  { length: MANY },
  (_, i) => `<https://a.example/n${i}> schema:position ${(i * 7) % MANY} ; schema:name "name ${i}"@en .`,
).join("\n");

inBrowser("the question box", () => {
  const served = serveConsole(`${FIXTURE_TURTLE}\n${MORE}`);
  let reader: Visit;
  let page: Page;

  beforeAll(async () => {
    reader = await served.visit({ permissions: ["clipboard-read", "clipboard-write"] });
    page = reader.page;
    await graphOf(page, NODES);
  });

  const slot = (row: number, place: "subject" | "predicate" | "object") =>
    page.locator(`#slot-${row}-${place}`);
  const offers = () => page.locator(".slot [role=option]");
  const rows = () => page.locator(".answer tbody tr");
  const patterns = () => new URLSearchParams(new URL(page.url()).hash.slice(1)).get("patterns") ?? "";
  const shows = (field: Locator, value: string) => expect.poll(() => field.inputValue()).toBe(value);
  const focused = () => page.evaluate(() => document.activeElement?.id);
  const clear = () => page.locator(".query .row button", { hasText: "Clear" }).click();

  test("a slot offers what the data has, with the number of answers, and Enter takes it and goes on", async () => {
    await slot(0, "subject").fill("?s");
    await page.keyboard.press("Enter");
    await page.keyboard.type("said by");
    await offers().first().waitFor();
    await expect.poll(() => offers().first().textContent()).toMatch(/speaker.*القائل.*7 answers/);
    await page.keyboard.press("Enter");
    await shows(slot(0, "predicate"), "speaker");
    await expect.poll(() => slot(0, "object").getAttribute("aria-expanded")).toBe("true");
    await page.keyboard.type("?who");
    await page.keyboard.press("Enter");
    await rows().first().waitFor();
    await expect.poll(() => rows().count()).toBe(7);
  });

  test("Enter in the last slot adds a row about the same thing", async () => {
    await shows(slot(1, "subject"), "?s");
    await expect.poll(patterns).toBe("?s isnad:speaker ?who .\n?s _ _");
    await expect.poll(focused).toBe("slot-1-predicate");
    await page.keyboard.type("about");
    await expect.poll(() => offers().first().textContent()).toMatch(/^about/);
    await page.keyboard.press("Enter");
    await shows(slot(1, "predicate"), "about");
  });

  test("the other slots decide what is offered, and the answer follows while somebody types", async () => {
    await slot(1, "object").click();
    await expect.poll(() => offers().first().textContent()).toMatch(/Jordan.*الأردن.*6 answers/);
    await page.keyboard.type("اسبان");
    await expect.poll(() => rows().count()).toBe(2);
    await expect.poll(patterns).toContain("?s isnad:about _");
    await page.keyboard.press("Enter");
    await expect.poll(patterns).toBe('?s isnad:speaker ?who .\n?s isnad:about "Spain"');
  });

  test("the question is told in words and as SPARQL, and both can be copied", async () => {
    await expect.poll(() => page.locator(".in-words span").textContent()).toBe("who spoke about Spain");
    await page.locator(".in-words .copy").click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toBe("who spoke about Spain");
    await page.locator(".as-sparql summary").click();
    await expect
      .poll(() => page.locator(".as-sparql pre").textContent())
      .toContain("SELECT DISTINCT ?s ?who WHERE {");
    await page.locator(".as-sparql summary").click();
  });

  test("undoing takes back what was put into a slot", async () => {
    await page.locator(".query-title").click();
    await page.keyboard.press("Control+z");
    await expect.poll(patterns).not.toContain("Spain");
    await page.keyboard.press("Control+y");
    await expect.poll(patterns).toContain("Spain");
    await expect.poll(() => rows().count()).toBe(2);
  });

  test("a row opens to the words of its statements", async () => {
    await rows().first().locator(".row-open button").click();
    const card = page.locator(".row-evidence .statement-card").first();
    await card.waitFor();
    await expect.poll(() => card.textContent()).toContain("Ivan Petrov");
    await rows().first().locator(".row-open button").click();
  });

  test("what cannot be a property is said to be none, and is not lost", async () => {
    await slot(1, "predicate").fill("nonsense");
    await page.keyboard.press("Enter");
    await expect.poll(() => slot(1, "predicate").getAttribute("aria-invalid")).toBe("true");
    await shows(slot(1, "predicate"), "nonsense");
    await slot(1, "predicate").fill("about");
    await page.keyboard.press("Enter");
    await expect.poll(() => slot(1, "predicate").getAttribute("aria-invalid")).toBe("false");
  });

  test("an empty answer marks the row that emptied it", async () => {
    await slot(1, "object").fill('"Harbor Wire"');
    await page.keyboard.press("Control+Enter");
    await page.locator(".pattern-emptied").waitFor();
    await expect.poll(() => page.locator(".pattern-emptied").getAttribute("aria-label")).toBe("Pattern 2");
    await expect.poll(() => page.locator("#query-outcome").textContent()).toContain("matches this pattern");
  });

  test("a value of the table goes into the slot that waits for it", async () => {
    await clear();
    await page.locator(".examples button", { hasText: "Who contradicts whom" }).click();
    await expect.poll(() => rows().count()).toBe(2);
    await slot(1, "object").click();
    const cell = page.locator(".answer .cell", { hasText: "سلمى" }).first();
    await cell.focus();
    await page.keyboard.press(".");
    await expect.poll(patterns).toContain('?a isnad:speaker "سلمى حدّاد"');
    await expect.poll(() => rows().count()).toBe(1);
  });

  test("a node that is clicked goes into the slot that picking waits with, and opens no panel", async () => {
    await clear();
    await page.locator(".examples button", { hasText: "Who denied what" }).waitFor();
    await showAll(page);
    await page.locator(".pick").click();
    const { x, y } = await drawnText(page, "Spain");
    await page.mouse.click(x - 8, y - 4);
    await expect.poll(patterns).toBe('"Spain" _ _');
    await expect.poll(() => page.locator(".details").count()).toBe(0);
    await page.locator(".pick").click();
  });

  test("Backspace in an empty row removes it", async () => {
    await clear();
    await page.locator(".examples button", { hasText: "Who denied what" }).click();
    await expect.poll(() => page.locator(".pattern").count()).toBe(3);
    await page.locator(".pattern-tools button", { hasText: "Add a pattern" }).click();
    await expect.poll(() => page.locator(".pattern").count()).toBe(4);
    await expect.poll(focused).toBe("slot-3-predicate");
    await page.keyboard.press("Backspace");
    await expect.poll(() => page.locator(".pattern").count()).toBe(3);
    await expect
      .poll(patterns)
      .toBe("?s isnad:act isnad:Deny .\n?s isnad:speaker ?who .\n?s isnad:text ?text");
  });

  test("rows and text show the same question", async () => {
    await page.locator(".query-head button").click();
    await page.locator("#patterns").fill('?s isnad:cue "قالت"');
    await page.locator(".query-head button").click();
    await shows(slot(0, "object"), "قالت");
    await expect.poll(() => rows().count()).toBe(1);
  });

  test("thousands of rows are listed without being in the page, and sorted as numbers", async () => {
    await page.locator(".query-head button").click();
    await page.locator("#patterns").fill("?thing schema:position ?place . ?thing schema:name ?name");
    await page.locator("#patterns").press("Control+Enter");
    await expect.poll(() => page.locator(".answer header p").textContent()).toContain("3,000 rows");
    await expect.poll(() => rows().count()).toBeLessThan(60);
    const sort = page.locator(".answer th", { hasText: "?place" });
    const first = () => rows().first().locator(".cell-words").nth(1).textContent();
    await sort.locator("button").click();
    await expect.poll(first).toBe("0");
    await expect.poll(() => sort.getAttribute("aria-sort")).toBe("ascending");
    await sort.locator("button").click();
    await expect.poll(first).toBe(String(MANY - 1));
    await page.locator(".table-scroll").evaluate((element) => element.scrollTo(0, element.scrollHeight));
    const last = () => rows().last().locator(".cell-words").nth(1).textContent();
    await expect.poll(last).toBe("0");
    await expect.poll(() => rows().last().getAttribute("aria-rowindex")).toBe(String(MANY + 1));
  });

  test("a row without a statement opens to its triples", async () => {
    await rows().last().locator(".row-open button").click();
    const triples = page.locator(".evidence-triples li");
    await expect.poll(() => triples.count()).toBe(2);
  });

  test("the question stands in the link: another visit answers it", async () => {
    await page.locator("#patterns").fill("?s isnad:act isnad:Deny");
    await expect.poll(() => rows().count()).toBe(1);
    const other = await served.visit({}, undefined, page.url());
    await other.page.locator(".answer tbody tr").first().waitFor();
    await expect.poll(() => other.page.locator("#slot-0-object").inputValue()).toBe("deny");
    await other.page.close();
  });

  test("in Arabic the slots, offers and words are Arabic", async () => {
    await page.locator(".query-head button").click();
    await page.locator(".language").click();
    await shows(slot(0, "object"), "نفي");
    await expect.poll(() => page.locator(".in-words span").textContent()).toBe("ما ورد من نفي");
    await page.locator(".language").click();
  });

  test("nothing went wrong, and nothing was asked of another host", () => {
    expect(reader.mishaps).toEqual([]);
  });
});
