// The console with the keyboard alone: stops in the order of the page, each with a ring; tabs, lists, menus and dialogs
// that open, close and give the focus back; every command on the sheet of keys; no motion where none is wanted.
import { COMMANDS, KEYS, MESSAGES } from "@isnad/web";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { everyView, show } from "./every-view.ts";
import { focused, stopsOf } from "./focus.ts";
import { type RichGraph, richGraph } from "./rich-graph.ts";
import { inBrowser, serveConsole } from "./served-console.ts";
import { linkedView, openView } from "./view-links.ts";
import type { Visit } from "./visit.ts";

const graph: RichGraph = await richGraph();

/** Views that Tab is followed through. */
const STOPS = everyView(graph).filter(({ name }) =>
  /filters that|a path$|text mode$|open row|correction 4|full text beside|disputes$|timeline$|review$|form$|selected|export/.test(
    name,
  ),
);
const MOST_STOPS = 300;

inBrowser("with the keyboard alone", () => {
  const served = serveConsole(graph.turtle);
  let reader: Visit;
  let page: Page;

  beforeAll(async () => {
    reader = await served.visit({ viewport: { width: 1280, height: 720 } });
    page = reader.page;
    await page.locator(".legend").waitFor();
  });

  const press = (...keys: string[]) =>
    keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
  const focusOn = (selector: string) => page.locator(selector).first().focus();
  const hash = (name: string) => linkedView(page, name);

  test("Tab goes through bar, ways in, stage and panel, in this order, and every stop has a ring", async () => {
    await openView(page, { chosen: graph.speakers[0] });
    await page.locator(".details .statement-card").first().waitFor();
    const stops = await stopsOf(page);
    expect(stops.filter(({ ring }) => !ring)).toEqual([]);
    const regions = stops.map(({ region }) => region).filter((region, at, all) => region !== all[at - 1]);
    expect(regions).toEqual(["top-bar", "start", "stage", "details"]);
    expect(stops[0]?.told).toBe("Skip to search");
    expect(stops.filter(({ told }) => told === "")).toEqual([]);
  });

  test("the first stop leads to the search", async () => {
    await focusOn(".skip");
    await press("Enter");
    await expect.poll(() => focused(page)).toBe("input#search");
    await page.keyboard.type("lebanon");
    await page.locator("#search-0").waitFor();
    await press("ArrowDown", "Enter");
    await page.locator(".details h2").waitFor();
    await expect.poll(() => focused(page)).toBe("h2#details-heading");
    await press("Escape");
    await page.locator(".details").waitFor({ state: "detached" });
    await expect.poll(() => focused(page)).toBe("input#search");
  });

  test.each(["disputes", "timeline", "review", "graph"])("the switch opens %s", async (stage) => {
    const names = ["graph", "disputes", "timeline", "review"];
    await page.locator(".stage-switch button").nth(names.indexOf(stage)).focus();
    await press("Enter");
    await expect.poll(() => hash("stage")).toBe(stage === "graph" ? null : stage);
  });

  test("arrow keys go from tab to tab and round", async () => {
    await focusOn("#tab-ask");
    for (const side of ["filter", "path", "browse", "ask"]) {
      await press("ArrowRight");
      await expect.poll(() => focused(page)).toBe(`button#tab-${side}`);
    }
    await press("ArrowLeft");
    await expect.poll(() => page.locator("#side-panel").getAttribute("aria-labelledby")).toBe("tab-browse");
  });

  test("what is on the graph is a list: one stop for Tab, arrow keys within, the panel and back", async () => {
    await openView(page, { side: "browse" });
    await page.locator(".node-list [data-item]").first().waitFor();
    await focusOn("#tab-browse");
    await press("Tab", "Tab");
    const item = () => page.evaluate(() => document.activeElement?.matches("[data-item]") ?? false);
    await expect.poll(item).toBe(true);
    const first = await focused(page);
    await press("ArrowDown");
    await expect.poll(item).toBe(true);
    const name = await page.evaluate(() => document.activeElement?.textContent ?? "");
    await press("Enter");
    await page.locator(".details h2").waitFor();
    expect(name).toContain(await page.locator(".details h2").textContent());
    await expect.poll(() => focused(page)).toBe("h2#details-heading");
    await press("Escape");
    await expect.poll(item).toBe(true);
    await press("Space");
    await expect.poll(async () => JSON.parse((await hash("picked")) ?? "[]")).toHaveLength(1);
    await press("Escape", "ArrowUp");
    await expect.poll(() => hash("picked")).toBeNull();
    await expect.poll(() => focused(page)).toBe(first);
  });

  describe("menus open with Enter, close with Escape and give the focus back", () => {
    test.each([
      ["export", ".export-menu", ".image-menu"],
      ["lines", ".legend-edges >> nth=0", ".legend-edges li button"],
      ["look", ".legend-edges >> nth=1", ".look-choice"],
    ])("%s", async (_, menu, inside) => {
      const summary = page.locator(menu).locator("summary");
      await summary.focus();
      await press("Enter");
      await page.locator(inside).first().waitFor();
      await press("Tab", "Escape");
      await page.locator(inside).first().waitFor({ state: "hidden" });
      await expect.poll(() => summary.evaluate((element) => element === document.activeElement)).toBe(true);
    });
  });

  describe("dialogs keep the focus while they are open, and give it back", () => {
    test.each([
      ["adding", ".tools .primary", {}],
      ["the keys", ".tools .icon-button[aria-label='All keys']", {}],
      ["citing", ".details .quiet[aria-haspopup]", { chosen: graph.statement }],
    ])("%s", async (_, opener, link) => {
      await openView(page, link as Record<string, string>);
      const button = page.locator(opener).first();
      await button.focus();
      await press("Enter");
      await page.locator("dialog[open]").waitFor();
      for (let stop = 0; stop < 12; stop++) {
        await press("Tab");
        expect(await isInDialog(page)).toBe(true);
      }
      await press("Escape");
      await page.locator("dialog[open]").waitFor({ state: "hidden" });
      await expect.poll(() => button.evaluate((element) => element === document.activeElement)).toBe(true);
    });
  });

  test.each(["en", "ar"] as const)(
    "the sheet of keys has every command and the keys of the views, %s",
    async (language) => {
      const { does } = MESSAGES[language].commands;
      await press("?");
      const lines = page.locator(".help-sheet[open] .key-group").first().locator("dd");
      await expect.poll(() => lines.allTextContents()).toEqual(COMMANDS.map(({ id }) => does[id]));
      const titles = await page.locator(".key-group h3").allTextContents();
      expect(titles).toEqual(Object.values(KEYS[language].group));
      const told = await page.locator(".key-group dd").allTextContents();
      for (const deed of Object.values(KEYS[language].does)) expect(told).toContain(deed);
      await press("Escape");
      await page.locator(".language").click();
    },
  );

  test("the text mode is entered and left with Tab; what is typed in it is no command", async () => {
    await openView(page, { askMode: "sparql" });
    await page.locator(".cm-content").waitFor();
    await focusOn("#tab-sparql");
    await press("Tab");
    await expect.poll(() => inEditor(page)).toBe(true);
    await page.keyboard.type("?h/");
    await press("Escape", "Tab");
    await expect.poll(() => inEditor(page)).toBe(false);
    await expect.poll(() => page.locator("dialog[open]").count()).toBe(0);
    await press("Shift+Tab");
    await expect.poll(() => inEditor(page)).toBe(true);
    await press("Escape", "Shift+Tab");
    await expect.poll(() => focused(page)).toBe("button#tab-sparql");
  });

  test("a question is asked, its answer sorted, a row opened and its value chosen", async () => {
    await openView(page, { patterns: "?s isnad:speaker ?who" });
    await focusOn("#slot-0-subject");
    await press("Control+Enter");
    await page.locator(".answer .sort").first().waitFor();
    await focusOn(".answer .sort");
    await press("Enter");
    await page.locator(".answer th[aria-sort=ascending]").waitFor();
    await focusOn(".answer .row-open button");
    await press("Enter");
    await page.locator(".row-evidence .statement-card").first().waitFor();
    await focusOn(".answer .cell");
    await press("Enter");
    await page.locator(".details h2").waitFor();
    await expect.poll(() => focused(page)).toBe("h2#details-heading");
    await press("Escape");
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe("cell");
  });

  test("a full text is opened, stepped through and put away", async () => {
    await openView(page, { chosen: graph.statement });
    const opener = page.locator(".details .actions .quiet").first();
    await opener.focus();
    await press("Enter");
    await page.locator(".full-text .text-block").first().waitFor();
    const before = await hash("chosen");
    await press("n");
    await expect.poll(() => hash("chosen")).not.toBe(before);
    await press("p");
    await expect.poll(() => hash("chosen")).toBe(before);
    await press("Escape");
    await page.locator(".full-text").waitFor({ state: "detached" });
  });

  test("the marks of the timeline are one stop; a place with many opens its list and gives the focus back", async () => {
    await openView(page, { stage: "timeline" });
    await page.locator(".plot [data-mark]").first().waitFor();
    await page.locator(".plot .dense").first().focus();
    await press("Enter");
    await page.locator(".group li").first().waitFor();
    await press("Tab", "Escape");
    await page.locator(".group").waitFor({ state: "detached" });
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest(".dense") !== null))
      .toBe(true);
  });

  test.each(STOPS)("in $name every stop has a name and a ring, and Tab comes round", async (view) => {
    await show(page, view);
    const stops = await stopsOf(page);
    expect(stops.filter(({ ring, told }) => !ring || told === "")).toEqual([]);
    expect(stops.length).toBeLessThan(MOST_STOPS);
    expect(stops.length).toBeGreaterThan(20);
  });

  test("nothing moves for who wants no motion", async () => {
    for (const view of everyView(graph).filter(({ name }) => /an entity|question of|timeline$/.test(name))) {
      await show(page, view);
      expect(await motions(page), view.name).toEqual([]);
    }
  });

  test("nothing went wrong", () => expect(reader.mishaps).toEqual([]));
});

function isInDialog(page: Page): Promise<boolean> {
  // Behind the last stop comes the browser's own bar; then nothing of the page has the focus.
  return page.evaluate(
    () =>
      document.activeElement?.closest("dialog[open], body > .page") === null ||
      !!document.activeElement?.closest("dialog[open]"),
  );
}

function inEditor(page: Page): Promise<boolean> {
  return page.evaluate(() => document.activeElement?.matches(".sparql-editor") ?? false);
}

/** What would move for longer than a hundredth of a second. Steps are a wait, not a motion. */
function motions(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const longest = (times: string) => Math.max(...times.split(",").map((time) => Number.parseFloat(time)));
    return [...document.querySelectorAll("*")].flatMap((element) => {
      const style = getComputedStyle(element);
      const moves =
        longest(style.transitionDuration) > 0.01 ||
        (longest(style.animationDuration) > 0.01 && !style.animationTimingFunction.startsWith("steps"));
      return moves ? [element.outerHTML.slice(0, 120)] : [];
    });
  });
}
