// What of the graph is seen, in a real browser: filters, folding, neighbors, paths, communities, each with its way back.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { COMMUNITY_COLORS, NODE_LOOK } from "@isnad/graph";
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { FIXTURE_TURTLE, iri } from "../graph/fixture.ts";
import { type Area, countPixels } from "./pixels.ts";
import { inBrowser, serveConsole } from "./served-console.ts";
import { graphOf, type Visit } from "./visit.ts";

const NODES = 13;
/** One statement two months before the others. */
const TURTLE = FIXTURE_TURTLE.replace('isnad:date "2024-03-04"', 'isnad:date "2024-01-04"');
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

inBrowser("exploring", () => {
  const served = serveConsole(TURTLE);
  let reader: Visit;
  let page: Page;

  beforeAll(async () => {
    reader = await served.visit();
    page = reader.page;
    await graphOf(page, NODES);
  });

  const strip = () => page.locator(".sight-strip p");
  const row = (name: string) => page.locator(".value-row", { hasText: name });
  const shows = (count: number) => strip().getByText(`Showing ${count} of 7 statements`).waitFor();
  const showsAll = () => page.locator(".sight-strip").waitFor({ state: "detached" });
  const pixels = async (color: string) =>
    countPixels(page, (await page.locator(".canvas").boundingBox()) as Area, color);

  test("a value that is chosen filters, counts the rest, and stands as a chip that takes it away", async () => {
    await page.getByRole("tab", { name: "Filter" }).click();
    await row("deny").click();
    await shows(1);
    await expect.poll(() => row("affirmed").textContent()).toBe("affirmed0");
    await expect.poll(() => row("affirmed").locator("input").isDisabled()).toBe(true);
    await expect.poll(() => row("inform").textContent()).toBe("inform2");
    expect(new URL(page.url()).hash).toContain("act=Deny");
    await expect
      .poll(() => page.locator(".legend button", { hasText: "Statements" }).textContent())
      .toBe("Statements1");
    await page.getByRole("button", { name: "Remove: Act: deny" }).click();
    await showsAll();
  });

  test("what is filtered can be undone and done again, and a link brings it back", async () => {
    await row("inform").click();
    await shows(2);
    await page.keyboard.press("Control+z");
    await showsAll();
    await page.keyboard.press("Control+Shift+z");
    await shows(2);
    await page.reload();
    await shows(2);
    await expect.poll(() => row("inform").locator("input").isChecked()).toBe(true);
    await page.locator(".sight-strip").getByRole("button", { name: "Clear" }).click();
    await showsAll();
  });

  test("the list of everything holds what is seen", async () => {
    await row("deny").click();
    await shows(1);
    await page.getByRole("tab", { name: "Browse" }).click();
    const counts = page.locator(".node-list summary .count");
    await expect.poll(() => counts.allTextContents()).toEqual(["1", "1", "1", "1"]);
    await page.getByRole("tab", { name: "Filter" }).click();
    await row("deny").click();
    await showsAll();
  });

  test("the ends of the dates slide by keyboard, and never past each other", async () => {
    const [low, high] = [
      page.getByLabel("Statements by month: From"),
      page.getByLabel("Statements by month: To"),
    ];
    await low.focus();
    await page.keyboard.press("ArrowRight");
    await shows(6);
    await expect.poll(() => low.getAttribute("aria-valuetext")).toBe("February 2024");
    await expect.poll(() => page.locator(".dates input").first().inputValue()).toBe("2024-02-01");
    await high.focus();
    for (const _ of "123") await page.keyboard.press("ArrowLeft");
    await shows(0);
    await expect.poll(() => high.getAttribute("aria-valuetext")).toBe("February 2024");
    await page.getByRole("button", { name: "Remove: Until 29 February 2024" }).click();
    await page.getByRole("button", { name: "Remove: Since 1 February 2024" }).click();
    await showsAll();
  });

  test("the confidence slides, and is undone at once", async () => {
    await page.getByLabel("Confidence: At least").focus();
    for (const _ of "12") await page.keyboard.press("ArrowRight");
    await page.keyboard.press("End");
    await shows(0);
    await page.keyboard.press("Escape");
    await page.locator(".undoing button").first().click();
    await showsAll();
  });

  test("lines are switches with counts: whom only hidden lines reach is not seen", async () => {
    await page.locator(".legend summary", { hasText: "Lines" }).click();
    const about = page.locator(".legend-edges li button", { hasText: /^about/ });
    await expect.poll(() => about.textContent()).toBe("about8");
    await about.click();
    await expect.poll(() => about.getAttribute("aria-pressed")).toBe("false");
    await shows(7);
    await about.click();
    await showsAll();
    await page.locator(".legend summary", { hasText: "Lines" }).click();
  });

  test("statements fold into lines and unfold", async () => {
    const look = page.locator(".legend summary", { hasText: "Look" });
    await expect.poll(() => pixels(NODE_LOOK.statement.color.light)).toBeGreaterThan(20);
    await look.click();
    await page.getByLabel("Statements as lines").check();
    await expect.poll(() => pixels(NODE_LOOK.statement.color.light)).toBe(0);
    await expect.poll(() => pixels(NODE_LOOK.actor.color.light)).toBeGreaterThan(20);
    await expect.poll(() => page.locator(".legend-edges li").allTextContents()).toEqual(["spoke about4"]);
    await page.getByLabel("Statements as lines").uncheck();
    await expect.poll(() => pixels(NODE_LOOK.statement.color.light)).toBeGreaterThan(20);
    await look.click();
  });

  test("communities get colors, and the legend names them by who is in their middle", async () => {
    const look = page.locator(".legend summary", { hasText: "Look" });
    await look.click();
    await page.locator(".look-choice", { hasText: "Color" }).locator("select").selectOption("community");
    await page.locator(".look-choice", { hasText: "Size" }).locator("select").selectOption("pagerank");
    await page.locator(".community-key button", { hasText: "Jordan" }).waitFor();
    await look.click();
    await expect.poll(() => pixels(COMMUNITY_COLORS.light[0] as string)).toBeGreaterThan(20);
    await expect.poll(() => pixels(NODE_LOOK.actor.color.light)).toBe(0);
    await page.keyboard.press("Shift+R");
    await expect.poll(() => pixels(NODE_LOOK.actor.color.light)).toBeGreaterThan(20);
  });

  test("neighbors are hidden and shown over each kind of line", async () => {
    await page.evaluate((chosen) => {
      location.hash = `chosen=${encodeURIComponent(chosen)}`;
    }, iri("actor/ivan-petrov"));
    await page.locator(".neighbors summary").click();
    const said = page.locator(".neighbors .value-row");
    await expect.poll(() => said.allTextContents()).toEqual(["What it said3"]);
    await said.click();
    await shows(4);
    await expect.poll(() => said.textContent()).toBe("What it said0 of 3");
    await said.click();
    await shows(7);
    await page.getByRole("button", { name: "Show all hidden" }).click();
    await showsAll();
  });

  test("F keeps to what stands around the chosen node, each time a step farther", async () => {
    await page.keyboard.press("f");
    await page.getByRole("button", { name: /^Remove: Around .Ivan Petrov., 1 step$/ }).waitFor();
    await shows(3);
    await page.keyboard.press("f");
    await shows(7);
    await page.getByRole("button", { name: /^Remove: Around .Ivan Petrov., 2 steps$/ }).click();
    await showsAll();
  });

  test("H hides the chosen node, says so, and offers to take it back", async () => {
    const people = page.locator(".legend button", { hasText: "People" });
    await expect.poll(() => people.textContent()).toBe("People3");
    await page.keyboard.press("h");
    await page.locator(".details").waitFor({ state: "detached" });
    await page.locator(".announcement", { hasText: /^.Ivan Petrov. is hidden\./ }).waitFor();
    await expect.poll(() => people.textContent()).toBe("People2");
    await page.locator(".announcement").getByRole("button", { name: "Undo" }).click();
    await page.locator(".details h2", { hasText: "Ivan Petrov" }).waitFor();
    await expect.poll(() => people.textContent()).toBe("People3");
  });

  test("a path leads from one to the other over statements, and says when filters hide it", async () => {
    await page.getByRole("button", { name: "Path from here" }).click();
    await page.getByRole("combobox", { name: "To", exact: true }).fill("سلمى");
    await page.locator(".path-end [role=option]").first().waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "2 steps apart" }).waitFor();
    await expect
      .poll(() => page.locator(".way > li > .entity-links").allTextContents())
      .toEqual(["Ivan Petrov", "Jordan", "سلمى حدّاد"]);
    await expect.poll(() => page.locator(".way .statement-card").count()).toBeGreaterThan(1);
    await page.evaluate(() => {
      location.hash += "&act=Deny";
    });
    await page.getByText("There is no way over what is shown").waitFor();
    await page.getByRole("button", { name: "Ignore the filters" }).click();
    await page.getByRole("heading", { name: "2 steps apart" }).waitFor();
  });

  test("what was built here can be used by everybody, as far as axe can tell", async () => {
    await page.evaluate(AXE);
    for (const side of ["Filter", "Path"]) {
      await page.getByRole("tab", { name: side }).click();
      const faults = await page.evaluate(async () => {
        const { axe } = globalThis as unknown as {
          axe: {
            run: (in_: unknown) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
          };
        };
        const { violations } = await axe.run({ include: [[".start"], [".graph-pane"], [".neighbors"]] });
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
      });
      expect(faults, side).toEqual([]);
    }
  });

  test("in Arabic the line says how much is seen, with the right plural", async () => {
    await page.locator(".language").click();
    await expect.poll(() => strip().textContent()).toBe("يظهر 1 من 7 تصريحات");
    await page.getByRole("tab", { name: "صفِّ" }).click();
    await page.getByRole("button", { name: "أزل: الفعل: نفي" }).click();
    await page.getByRole("button", { name: /^أزل: المسار من .Ivan Petrov. إلى .سلمى حدّاد.$/ }).click();
    await showsAll();
  });

  test("a link brings all of it back; what cannot be read in one is left out", async () => {
    const wishes = [{ node: iri("place/Q29"), shown: false }];
    const parts = {
      act: "Assert.Inform",
      from: "2024-02-01",
      minConfidence: "0.9",
      byHand: JSON.stringify(wishes),
      focus: JSON.stringify({ node: iri("place/Q810"), steps: 2 }),
    };
    const open = async (hash: string) => {
      await page.evaluate((next) => {
        location.hash = next;
      }, hash);
    };
    await open(new URLSearchParams(parts).toString());
    await expect.poll(() => strip().textContent()).toBe("يظهر 3 من 7 تصريحات");
    await open(
      "act=Assert%3Cb%3E&from=soon&minConfidence=7&focus=%7B%22node%22%3A1%7D&byHand=%5B%7B%7D%5D&folded=2",
    );
    await showsAll();
  });

  test("nothing went wrong", () => {
    expect(reader.mishaps).toEqual([]);
  });
});
