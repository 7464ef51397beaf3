// What tests of taking away and coming back do with the page.
import { readFileSync } from "node:fs";
import { strFromU8 } from "fflate";
import type { Page } from "playwright-core";
import { expect } from "vitest";

export async function openMenu(page: Page): Promise<void> {
  if ((await page.locator(".export-menu[open]").count()) === 0)
    await page.locator(".export-menu > summary").click();
  await page.locator(".take-scopes").waitFor();
}

export async function closeMenu(page: Page): Promise<void> {
  await page.locator(".export-menu > summary").click();
}

async function saved(page: Page, what: string, press: () => Promise<void>) {
  await openMenu(page);
  await page.locator(`.take-scopes input[value=${what}]`).check();
  const [file] = await Promise.all([page.waitForEvent("download"), press()]);
  await closeMenu(page);
  return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(await file.path())) };
}

export async function taken(
  page: Page,
  what: string,
  label: string,
): Promise<{ name: string; text: string }> {
  const { name, bytes } = await saved(page, what, () =>
    page.locator(".take-formats button", { hasText: new RegExp(`^${label}$`) }).click(),
  );
  return { name, text: Buffer.from(bytes).toString("utf8") };
}

export function takenPackage(page: Page, what: string) {
  return saved(page, what, () => page.locator(".take-package").click());
}

export async function ask(page: Page, patterns: string): Promise<void> {
  await page.locator("#patterns, .query-head .quiet[aria-pressed=false]").first().waitFor();
  if ((await page.locator("#patterns").count()) === 0) await page.locator(".query-head .quiet").click();
  await page.locator("#patterns").fill(patterns);
  await page.locator("#patterns").press("Control+Enter");
  // Until then the rows are those of the question before.
  await page.locator("#query-outcome[aria-busy=false]").waitFor();
  await page.locator(".answer tbody tr").first().waitFor();
}

/** Finds by words and takes what is found first; hits of other words are put away before. */
export async function chooseFirst(page: Page, words: string): Promise<void> {
  await page.locator("#search").fill("");
  await page.locator("#search").fill(words);
  await page.locator("#search-0").click();
}

export async function choose(page: Page, words: string): Promise<void> {
  await page.keyboard.press("/");
  await chooseFirst(page, words);
  await page.locator("#search").blur();
  await page.locator(".details h2").waitFor();
}

/** Drops files in the middle of the page. */
export async function drop(
  page: Page,
  files: readonly (readonly [string, string | Uint8Array])[],
): Promise<void> {
  const given = files.map(([name, content]) => [name, [...Buffer.from(content)]] as const);
  const transfer = await page.evaluateHandle((all) => {
    const dropped = new DataTransfer();
    for (const [name, bytes] of all) dropped.items.add(new File([new Uint8Array(bytes)], name));
    return dropped;
  }, given);
  await page.locator(".stage").dispatchEvent("drop", { dataTransfer: transfer });
}

export async function openAdding(page: Page): Promise<void> {
  await page.locator(".tools .primary").click();
  await page.locator("#paste").waitFor();
}

/** The statements that the page counts, hidden ones too: "7 statements", "Showing 5 of 7 statements". */
export async function statements(page: Page): Promise<number> {
  return Number((await page.locator(".counts").textContent())?.match(/(\d+) statement/)?.[1] ?? 0);
}

/** Waits until the page counts so many statements, and until what was added is kept for the next visit. */
export async function settled(page: Page, count: number): Promise<void> {
  await expect.poll(() => statements(page)).toBe(count);
  await expect.poll(() => page.locator(".busy, .reading").count()).toBe(0);
}

export function textOf(files: Readonly<Record<string, Uint8Array>>, name: string): string {
  return strFromU8(files[name] as Uint8Array);
}

/** No graph lies beside the page. */
export const withoutGraph = (page: Page) =>
  page.route("**/graph.ttl", (route) => route.fulfill({ status: 404 }));
