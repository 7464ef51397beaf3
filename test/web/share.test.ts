// Links to a view: they restore it, lead back and forward, and say what they ask for in vain.
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { FIXTURE_TURTLE } from "../graph/fixture.ts";
import { inBrowser, serveConsole } from "./served-console.ts";
import { choose, closeMenu, openMenu } from "./taking.ts";
import { graphOf, type Visit } from "./visit.ts";

const NODES = 13;

inBrowser("a link to a view", () => {
  const served = serveConsole(FIXTURE_TURTLE);

  let reader: Visit;
  let page: Page;

  beforeAll(async () => {
    reader = await served.visit();
    page = reader.page;
    await graphOf(page, NODES);
  });

  test("back and forward lead through what was chosen; a reload stays", async () => {
    const shows = (title: string) => page.locator(".details h2", { hasText: title }).waitFor();
    await choose(page, "petrov");
    await shows("Ivan Petrov");
    await choose(page, "سلمى حداد");
    await shows("سلمى حدّاد");
    await page.goBack();
    await shows("Ivan Petrov");
    await page.reload();
    await shows("Ivan Petrov");
    await page.goForward();
    await shows("سلمى حدّاد");
  });

  test("going back in the browser can be undone", async () => {
    await page.goBack();
    await expect.poll(() => page.locator(".details h2").textContent()).toBe("Ivan Petrov");
    await page.locator(".undoing button").first().click();
    await expect.poll(() => page.locator(".details h2").textContent()).toBe("سلمى حدّاد");
  });

  test("the copied link restores the view", async () => {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await openMenu(page);
    await page.locator(".take-link").click();
    await page.locator(".announcement", { hasText: "Link copied" }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    await closeMenu(page);
    await page.evaluate(() => navigator.clipboard.writeText(""));
    await page.keyboard.press("Shift+L");
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  });

  test.each([
    ["#stage=nowhere&colour=red", /2 parts of this link could not be read/],
    ["#chosen=https%3A%2F%2Fexample.org%2Fnobody", /not in this graph/],
    ["#%E0%A4%A&hiddenKinds=", /could not be read/],
  ])("%s is told of", async (hash, words) => {
    await page.goto(`${served.site.url}${hash}`);
    await page.locator(".announcement", { hasText: words }).waitFor();
    await page.reload();
    await page.locator(".announcement", { hasText: words }).waitFor();
    await graphOf(page, NODES);
  });

  test("nothing went wrong, and nothing was asked of another host", () => {
    expect(reader.mishaps).toEqual([]);
  });
});
