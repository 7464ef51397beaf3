// Corrections together with what comes and goes: files added later, packages opened instead, work of an earlier visit.
import { strToU8, unzipSync, zipSync } from "fflate";
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { ARTICLES, choose, folderToServe, make, start, statements } from "./correcting.ts";
import { inBrowser } from "./served-console.ts";
import { drop, openAdding, settled, takenPackage, textOf, withoutGraph } from "./taking.ts";
import type { Visit } from "./visit.ts";

const { serve, openAt } = folderToServe();

type Files = Readonly<Record<string, Uint8Array>>;
type Place = readonly [iri: string, x: number, y: number];

/** Everything that is open, as a package has it. */
async function everything(page: Page): Promise<Files> {
  return unzipSync((await takenPackage(page, "all")).bytes);
}

function placesIn(files: Files): ReadonlyMap<string, string> {
  const { positions }: { positions: readonly Place[] } = JSON.parse(textOf(files, "view.json"));
  return new Map(positions.map(([iri, x, y]) => [iri, `${x} ${y}`]));
}

/** The same package with every node at another place. */
function elsewhere(packed: Uint8Array): Uint8Array {
  const files = unzipSync(packed);
  const { positions, ...view } = JSON.parse(textOf(files, "view.json"));
  const moved = positions.map(([iri, x, y]: Place) => [iri, x + 7, y - 3]);
  return zipSync({ ...files, "view.json": strToU8(JSON.stringify({ ...view, positions: moved })) });
}

/** Those that stand in both stand at the same place. */
function expectSamePlaces(one: Files, other: Files, atLeast: number): void {
  const [before, after] = [placesIn(one), placesIn(other)];
  const shared = [...before.keys()].filter((iri) => after.has(iri));
  expect(shared.length).toBeGreaterThanOrEqual(atLeast);
  for (const iri of shared) expect(after.get(iri), iri).toBe(before.get(iri));
}

async function rename(page: Page, name: string, other: string): Promise<void> {
  await choose(page, name);
  await start(page, "Other name");
  await page.locator(".correction-form input").first().fill(other);
  await page.locator(".correction-form button[type=submit]").click();
  await page.locator(".details h2", { hasText: new RegExp(`^${other}$`) }).waitFor();
}

async function waitForLines(page: Page, count: number): Promise<void> {
  const button = page.locator(".corrections-button span", { hasText: new RegExp(`^${count}$`) });
  await button.waitFor();
}

inBrowser("corrections that meet files", () => {
  let url: string;
  let reader: Visit;
  let page: Page;
  let before: Files;
  let packed: Uint8Array;

  beforeAll(async () => {
    url = await serve("kept.ttl", ARTICLES);
    reader = await openAt(url);
    page = reader.page;
    await page.locator(".legend").waitFor();
  });

  test("a correction holds for a file that is added after it, and nothing moves", async () => {
    await rename(page, "Marta Solvik", "Marta J. Solvik");
    before = await everything(page);
    const count = await statements(page);
    await drop(page, [["ferry.txt", "Ferry\n\nMarta Solvik said that the ferry would leave at noon.\n"]]);
    await settled(page, count + 1);
    await page.keyboard.press("Escape");
    const names = (files: Files) => textOf(files, "graph.ttl").match(/rdfs:label "Marta[^"]*"/g);
    await expect
      .poll(async () => new Set(names(await everything(page))))
      .toEqual(new Set(['rdfs:label "Marta J. Solvik"']));
    expectSamePlaces(before, await everything(page), 5);
  });

  test("on the next visit files and corrections are there again, and everything stands where it stood", async () => {
    const { bytes } = await takenPackage(page, "all");
    packed = bytes;
    before = unzipSync(bytes);
    await page.reload();
    await page.locator(".announcement", { hasText: "1 file from last time" }).waitFor();
    await waitForLines(page, 1);
    await expect
      .poll(async () => textOf(await everything(page), "graph.ttl"))
      .toBe(textOf(before, "graph.ttl"));
    const after = await everything(page);
    expect(placesIn(after)).toEqual(placesIn(before));
    expect(textOf(after, "corrections.yaml")).toBe(textOf(before, "corrections.yaml"));
  });

  test("a package brings its corrections into the list, where they can be taken back", async () => {
    const empty = await openAt(url, withoutGraph);
    const other = empty.page;
    await other.locator(".empty h2").waitFor();
    await drop(other, [["work.zip", packed]]);
    await other.locator(".announcement", { hasText: "Its correction joined your list." }).waitFor();
    await waitForLines(other, 1);
    const opened = await everything(other);
    for (const name of ["graph.ttl", "corrections.yaml"])
      expect(textOf(opened, name)).toBe(textOf(before, name));
    expect(placesIn(opened)).toEqual(placesIn(before));
    await other.locator(".corrections-button").click();
    await other.locator(".corrections-lines button").click();
    await other.keyboard.press("Escape");
    await choose(other, "Marta Solvik");
    expectSamePlaces(opened, await everything(other), 5);
    await other.context().close();
  });

  test("a package instead of corrected work joins its corrections, and undoing brings all of it back", async () => {
    const other = await openAt(url);
    await rename(other.page, "Pavel Dronov", "Pavel P. Dronov");
    const mine = await everything(other.page);
    await drop(other.page, [["work.zip", elsewhere(packed)]]);
    await other.page.locator("dialog[open] .primary").click();
    await other.page.locator(".announcement", { hasText: "Its correction joined your list." }).waitFor();
    await waitForLines(other.page, 2);
    const theirs = [...placesIn(before)].filter(([iri, place]) => placesIn(mine).get(iri) === place);
    const shown = placesIn(await everything(other.page));
    expect(theirs.length).toBeGreaterThan(5);
    for (const [iri, place] of theirs) expect(shown.get(iri), iri).not.toBe(place);
    await other.page.locator(".announcement button", { hasText: "Undo" }).click();
    await waitForLines(other.page, 1);
    await expect
      .poll(async () => textOf(await everything(other.page), "graph.ttl"))
      .toBe(textOf(mine, "graph.ttl"));
    const back = await everything(other.page);
    expect(placesIn(back)).toEqual(placesIn(mine));
    expect(textOf(back, "corrections.yaml")).toBe(textOf(mine, "corrections.yaml"));
    expect(other.mishaps).toEqual([]);
    await other.page.context().close();
  });

  test("work that began from an empty page still knows the corrections file that is served", async () => {
    const served = await serve("served.ttl", ARTICLES, {}, ["--corrections", "kept.yaml"]);
    const other = await openAt(served);
    await other.page.locator(".legend").waitFor();
    await openAdding(other.page);
    await other.page.locator(".standing button", { hasText: "Start from an empty graph" }).click();
    await settled(other.page, 0);
    await other.page.locator("#paste").fill("Marta Solvik said that the ferry would leave at noon.");
    await other.page.locator(".dialog button[type=submit]").click();
    await settled(other.page, 1);
    await other.page.keyboard.press("Escape");
    await choose(other.page, "Marta Solvik");
    await start(other.page, "Other name");
    await other.page.locator(".correction-form input").first().fill("Marta J. Solvik");
    await make(other.page, "The name is changed.");
    await other.page.reload();
    await choose(other.page, "Marta J. Solvik");
    await other.page.locator(".corrections-button").click();
    await other.page.locator(".corrections-file button", { hasText: "Save to the file" }).click();
    await other.page.locator(".corrections-said", { hasText: "Saved." }).waitFor();
    expect(other.mishaps).toEqual([]);
    await other.page.context().close();
  });

  test("nothing went wrong, and nothing was asked of another host", () => {
    expect(reader.mishaps).toEqual([]);
  });
});
