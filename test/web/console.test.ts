// The console in a real browser: what a reader sees, asks and adds.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { NODE_KINDS, NODE_LOOK } from "@isnad/graph";
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { FIXTURE_TURTLE } from "../graph/fixture.ts";
import { type Area, countPixels, drawnText } from "./pixels.ts";
import { inBrowser, serveConsole } from "./served-console.ts";
import { graphOf, type Visit } from "./visit.ts";

const NODES = 13;

inBrowser("the console", () => {
  const served = serveConsole(FIXTURE_TURTLE);
  let reader: Visit;
  let page: Page;

  beforeAll(async () => {
    reader = await served.visit();
    page = reader.page;
    await graphOf(page, NODES);
  });

  test("it draws actors, organizations, places and statements, each in a color of its own", async () => {
    await drawnText(page, "Jordan");
    const canvas = (await page.locator(".canvas").boundingBox()) as Area;
    for (const kind of NODE_KINDS)
      await expect
        .poll(() => countPixels(page, canvas, NODE_LOOK[kind].color.light), { message: kind })
        .toBeGreaterThan(20);
  });

  test("the legend counts the kinds and hides one", async () => {
    const places = page.locator(".legend button", { hasText: "Places" });
    await expect.poll(() => places.textContent()).toBe("Places2");
    await places.click();
    const canvas = (await page.locator(".canvas").boundingBox()) as Area;
    await expect.poll(() => countPixels(page, canvas, NODE_LOOK.place.color.light)).toBe(0);
    await places.click();
  });

  test.each([
    ["petrov", "Ivan Petrov"],
    ["سلمى حداد", "سلمى حدّاد"],
    ["الاردن", "Jordan"],
    ["اسبان", "Spain"],
    ["مرفأ", "Harbor Wire"],
    ["selma", "سلمى حدّاد"],
    ["schedule", "We expect nothing less … than a signed schedule"],
  ])("the search for %s finds %s first", async (words, name) => {
    await page.keyboard.press("/");
    await page.keyboard.type(words);
    await page.locator("#search-0", { hasText: name }).waitFor();
    await page.keyboard.press("Escape");
    await page.locator("#search").blur();
  });

  test("Enter takes what was typed last, though hits of other words are still in sight or none have come", async () => {
    await page.keyboard.press("/");
    await page.locator("#search").fill("selma");
    await page.locator("#search-0", { hasText: "سلمى" }).waitFor();
    for (const [words, name] of [
      ["petrov", "Ivan Petrov"],
      ["spain", "Spain"],
    ] as const) {
      await page.locator("#search").fill(words);
      await page.keyboard.press("Enter");
      await page.locator(".details h2", { hasText: name }).waitFor();
    }
    await expect.poll(() => page.locator(".search [role=option]").count()).toBe(0);
    await page.locator("#search").blur();
    await page.keyboard.press("Escape");
    await page.locator(".details").waitFor({ state: "detached" });
  });

  test("a name found and chosen opens the panel with both names, roles and what was said", async () => {
    await page.keyboard.press("/");
    await page.keyboard.type("petrov");
    await page.locator("#search-0", { hasText: "Ivan Petrov" }).waitFor();
    await page.keyboard.press("Enter");
    const panel = page.locator(".details");
    await panel.waitFor();
    await expect.poll(() => panel.locator("h2").textContent()).toBe("Ivan Petrov");
    await expect.poll(() => panel.locator(".details-other bdi").getAttribute("dir")).toBe("rtl");
    await expect.poll(() => panel.locator(".details-other").textContent()).toBe("إيفان بتروف");
    await expect.poll(() => panel.locator(".statement-card").count()).toBe(3);
    await expect.poll(() => panel.textContent()).toContain("envoy");
  });

  test("a statement shows its chain and its exact words in their own language, direction and marks", async () => {
    await page.locator(".statement-card", { hasText: "الأردن أبلغ" }).click();
    const words = page.locator(".passages blockquote");
    await words.waitFor();
    expect([await words.getAttribute("lang"), await words.getAttribute("dir")]).toEqual(["ar", "rtl"]);
    const marked = (mark: string) => words.locator(`[data-mark=${mark}]`).allTextContents();
    await expect.poll(() => marked("speaker")).toEqual(["إيفان بتروف"]);
    await expect.poll(() => marked("cue")).toEqual(["أكد"]);
    await expect
      .poll(() => marked("content"))
      .toEqual(["الأردن أبلغ إسبانيا استعداده لاستضافة المحادثات بشأن السد الشمالي"]);
    await expect
      .poll(() => page.locator(".chain-card").allTextContents())
      .toEqual(["Outletصحيفة الرصيفمحادثات السد الشمالي على الأبواب", "Said byIvan Petrovأكد"]);
  });

  test("Escape puts the panel away", async () => {
    await page.keyboard.press("Escape");
    await page.locator(".details").waitFor({ state: "detached" });
  });

  test("a question is answered with rows; a cell chooses what it names", async () => {
    await page.locator(".query-head button", { hasText: "As text" }).click();
    await page.locator("#patterns").fill('?s isnad:speaker ?who . ?s isnad:about "الأردن"');
    await page.locator("#patterns").press("Control+Enter");
    const rows = page.locator(".answer tbody tr");
    await rows.first().waitFor();
    await expect.poll(() => rows.count()).toBe(6);
    await rows.locator(".cell", { hasText: "سلمى" }).click();
    await page.locator(".details h2", { hasText: "سلمى حدّاد" }).waitFor();
  });

  test.each([
    ["?s isnad:speaker", /Line 1/],
    ['?s isnad:about "Atlantis"', /called “Atlantis”/],
    ["?s isnad:act isnad:Promise", /matches this pattern.*isnad:Promise/],
  ])("%s tells what is wrong", async (patterns, message) => {
    await page.locator("#patterns").fill(patterns);
    await page.locator("#patterns").press("Control+Enter");
    await expect.poll(() => page.locator("#query-outcome").textContent()).toMatch(message);
  });

  test("an example question is asked with one click", async () => {
    await page.locator(".examples button", { hasText: "Who contradicts whom" }).click();
    await page.locator(".answer tbody tr").first().waitFor();
    await expect.poll(() => page.locator(".answer tbody tr").count()).toBe(2);
    await page.locator(".query .row button", { hasText: "Clear" }).click();
  });

  test("an Arabic label begins at its node and runs to the left, on both kinds of page", async () => {
    await page.locator(".names select").selectOption("ar");
    for (const next of ["العربية", "English"]) {
      await page.locator(".zoom button").last().click();
      const beside = async (side: number) => {
        const { x, y } = await drawnText(page, "الأردن");
        return { x: x + Math.min(side, 0), y: y - 9, width: 36, height: 18 };
      };
      const node = NODE_LOOK.place.color.light;
      await expect.poll(async () => countPixels(page, await beside(36), node)).toBeGreaterThan(15);
      await expect.poll(async () => countPixels(page, await beside(-36), "#23282b")).toBeGreaterThan(15);
      const { direction, align } = await drawnText(page, "الأردن");
      expect([direction, align]).toEqual(["rtl", "right"]);
      await page.locator(".language", { hasText: next }).click();
    }
  });

  test("the interface switches to Arabic, from right to left, without losing what is open", async () => {
    await page.locator(".language").click();
    await expect.poll(() => page.locator("html").getAttribute("dir")).toBe("rtl");
    await expect.poll(() => page.locator("html").getAttribute("lang")).toBe("ar");
    // An empty field has no letters that its direction could be told by.
    const search = page.locator("#search");
    await search.fill("");
    await expect.poll(() => search.evaluate((field) => getComputedStyle(field).direction)).toBe("rtl");
    await expect.poll(() => page.locator(".counts").textContent()).toBe("7 تصريحات · مقالان · 446 ثلاثية");
    await graphOf(page, NODES);
    await page.locator(".language").click();
  });

  test("what the page loads before it draws is at most 120 kB of script, compressed", () => {
    const read = (name: string) => readFileSync(join(served.site.folder, "assets", name));
    const page = readFileSync(join(served.site.folder, "index.html"), "utf8");
    const named = [...page.matchAll(/assets\/([^"']+\.js)/g)].map(([, name]) => name as string);
    const drawing = readdirSync(join(served.site.folder, "assets")).filter((name) =>
      /^graph-view-.*\.js$/.test(name),
    );
    expect([named.length > 0, drawing.length]).toEqual([true, 1]);
    const first = new Set([...named, ...drawing]);
    // With what they import at once; what they import on demand is called: import("…").
    for (const name of first)
      for (const [, other] of read(name)
        .toString()
        .matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g))
        first.add(other as string);
    const size = [...first].reduce((sum, name) => sum + gzipSync(read(name)).length, 0);
    expect(size).toBeGreaterThan(60_000);
    expect(size).toBeLessThan(120_000);
  });

  test("nothing went wrong, and nothing was asked of another host", () => {
    expect(reader.mishaps).toEqual([]);
  });
});
