// Work of earlier visits: what was added is there again, where it stood, until it is put away.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { FIXTURE_TURTLE } from "../graph/fixture.ts";
import { inBrowser, serveConsole } from "./served-console.ts";
import { drop, openAdding, settled, statements, takenPackage, textOf } from "./taking.ts";
import { graphOf, type Visit } from "./visit.ts";

const NODES = 13;

inBrowser("coming back", () => {
  const served = serveConsole(FIXTURE_TURTLE);

  let reader: Visit;
  let page: Page;
  let before: Uint8Array;

  beforeAll(async () => {
    reader = await served.visit();
    page = reader.page;
    await graphOf(page, NODES);
  });

  test("files that were added are there again, and every node stands where it stood", async () => {
    await drop(page, [["pier.txt", "Lena Brandt, the harbor master, said that Spain had closed two piers."]]);
    await settled(page, 8);
    await page.keyboard.press("Escape");
    await drop(page, [
      ["quay.txt", "Lena Brandt denied that Jordan had paid for the quay."],
      ["broken.ttl", "<a> <b>"],
    ]);
    await settled(page, 9);
    await page.keyboard.press("Escape");
    before = (await takenPackage(page, "all")).bytes;
    await page.reload();
    await page.locator(".announcement", { hasText: "2 files from last time" }).waitFor();
    await expect.poll(() => statements(page)).toBe(9);
    const after = (await takenPackage(page, "all")).bytes;
    expect(textOf(unzipSync(after), "view.json")).toBe(textOf(unzipSync(before), "view.json"));
    expect(textOf(unzipSync(after), "graph.ttl")).toBe(textOf(unzipSync(before), "graph.ttl"));
  });

  test("they join whatever graph lies beside the page now", async () => {
    const other = `<https://example.org/new> a <https://w3id.org/isnad/ns#Statement> .`;
    await page.route("**/graph.ttl", (route) => route.fulfill({ body: other }));
    await page.reload();
    await page.locator(".announcement", { hasText: "2 files from last time" }).waitFor();
    await expect.poll(() => statements(page)).toBe(3);
    await page.unroute("**/graph.ttl");
  });

  test("starting afresh leaves them out, for the next visit too, and can be undone", async () => {
    await page.reload();
    await page.locator(".announcement button", { hasText: "Start afresh" }).click();
    await settled(page, 7);
    await page.locator(".announcement button", { hasText: "Undo" }).click();
    await settled(page, 9);
    await page.reload();
    await page.locator(".announcement button", { hasText: "Start afresh" }).click();
    await settled(page, 7);
    await page.reload();
    await graphOf(page, NODES);
    await expect.poll(() => statements(page)).toBe(7);
  });

  test("what was added to an empty page comes back without the graph beside it", async () => {
    await openAdding(page);
    await page.locator(".standing button", { hasText: "Start from an empty graph" }).click();
    await settled(page, 0);
    await page.locator("#paste").fill("Spain said that the pier would open in May.");
    await page.locator(".dialog button[type=submit]").click();
    await settled(page, 1);
    await page.reload();
    await page.locator(".announcement", { hasText: "1 file from last time" }).waitFor();
    await expect.poll(() => statements(page)).toBe(1);
    await page.locator(".announcement button", { hasText: "Start afresh" }).click();
    await settled(page, 7);
  });

  test("a folder gives its articles and graphs; the rest is counted", async () => {
    const folder = served.site.folder;
    for (const [name, words] of [
      ["a.txt", "Spain said that the ferry would leave at noon."],
      ["b.ttl", "<https://example.org/x> <https://example.org/y> <https://example.org/z> ."],
      ["c.docx", "no"],
    ] as const)
      writeFileSync(join(folder, "assets", name), words);
    await openAdding(page);
    await page.locator(".files-of-folder input").setInputFiles(join(folder, "assets"));
    await settled(page, 8);
    await page.locator(".reports li", { hasText: "assets/a.txt: 1 statement added" }).waitFor();
    await page.locator(".announcement", { hasText: "neither articles nor graphs" }).waitFor();
    await page.keyboard.press("Escape");
  });

  test("a browser that forbids keeping says so once", async () => {
    const { page: other } = await served.visit({}, (each) =>
      each.addInitScript(() => {
        IDBFactory.prototype.open = () => {
          throw new DOMException("forbidden", "SecurityError");
        };
      }),
    );
    await graphOf(other, NODES);
    await drop(other, [["pier.txt", "Spain said that the pier would open in May."]]);
    await other.locator(".announcement", { hasText: "does not let the page keep files" }).waitFor();
    await expect.poll(() => statements(other)).toBe(8);
    await other.context().close();
  });

  test("a browser whose storage never answers keeps nobody waiting", async () => {
    const { page: other } = await served.visit({}, (each) =>
      each.addInitScript(() => {
        IDBFactory.prototype.open = () => ({}) as IDBOpenDBRequest;
      }),
    );
    await graphOf(other, NODES);
    await drop(other, [["pier.txt", "Spain said that the pier would open in May."]]);
    await other.locator(".announcement", { hasText: "does not let the page keep files" }).waitFor();
    await settled(other, 8);
    await other.context().close();
  });

  test("nothing went wrong, and nothing was asked of another host", () => {
    expect(reader.mishaps).toEqual([]);
  });
});
