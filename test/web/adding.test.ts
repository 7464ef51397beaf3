// Adding to the graph in the page: pasted articles, dropped files, and what is said of those that cannot be read.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { NODE_LOOK } from "@isnad/graph";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { FIXTURE_TURTLE } from "../graph/fixture.ts";
import { type Area, countPixels } from "./pixels.ts";
import { inBrowser, serveConsole } from "./served-console.ts";
import type { Site } from "./site.ts";
import { graphOf } from "./visit.ts";
import { withoutWebgl } from "./without-webgl.ts";

inBrowser("adding to the console", () => {
  const served = serveConsole(FIXTURE_TURTLE);

  describe("articles", () => {
    let page: Page;
    let mishaps: readonly string[];

    beforeAll(async () => {
      ({ page, mishaps } = await served.visit());
      await graphOf(page, 13);
      await page
        .locator(".tools button", { hasText: "Add articles" })
        .or(page.locator(".tools .primary"))
        .first()
        .click();
    });

    test.each([
      ["English", "Lena Brandt, the harbor master, said that Spain had closed two piers."],
      ["Arabic", "أعلنت مديرة الميناء لينا برانت أن إسبانيا أغلقت رصيفين."],
    ])("a pasted article in %s joins the graph with its statements", async (_, text) => {
      const before = await statements(page);
      await page.locator("#paste").fill(text);
      await page.locator(".dialog button[type=submit]").click();
      await expect.poll(() => statements(page)).toBeGreaterThan(before);
      await expect
        .poll(() => page.locator(".reports li").first().textContent())
        .toMatch(/pasted\.txt: \d statements? added/);
    });

    test("the same article twice adds nothing", async () => {
      const before = await statements(page);
      await page
        .locator("#paste")
        .fill("Lena Brandt, the harbor master, said that Spain had closed two piers.");
      await page.locator(".dialog button[type=submit]").click();
      await expect.poll(() => page.locator(".reports li").count()).toBe(3);
      await expect.poll(() => statements(page)).toBe(before);
    });

    test("of several files the unreadable ones are named with the reason, the others are built", async () => {
      const files = [
        file(served.site, "broken.ttl", "<https://example.org/a> <https://example.org/b>\n  oops ."),
        file(served.site, "picture.txt", "\u0000\u0001\u0002\u0000PNG"),
        file(
          served.site,
          "pier.md",
          "---\ntitle: Pier\ndate: 2024-03-07\n---\nSpain said that the pier would open in May.",
        ),
      ];
      const before = await statements(page);
      await page.locator(".files input").setInputFiles(files);
      await expect.poll(() => page.locator(".reports li").count()).toBe(6);
      const reports = (await page.locator(".reports li").allTextContents()).slice(0, 3);
      expect(reports.find((report) => report.startsWith("broken.ttl was not read"))).toContain("line 2");
      expect(reports.find((report) => report.startsWith("picture.txt was not read"))).toBeDefined();
      expect(reports.find((report) => report.startsWith("pier.md: 1 statement added"))).toBeDefined();
      await expect.poll(() => statements(page)).toBe(before + 1);
    });

    test("a graph dropped anywhere on the page joins what is open", async () => {
      const before = await statements(page);
      const turtle = `@prefix isnad: <https://w3id.org/isnad/ns#> .
        <https://example.org/dropped> a isnad:Statement ; isnad:text "the quay is full"@en .`;
      const files = await page.evaluateHandle((text) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([text], "dropped.ttl"));
        return transfer;
      }, turtle);
      await page.locator(".stage").dispatchEvent("drop", { dataTransfer: files });
      await page.locator(".reports li", { hasText: "dropped.ttl: 1 statement added" }).waitFor();
      await expect.poll(() => statements(page)).toBe(before + 1);
    });

    test("names and words from strangers are shown as text", async () => {
      const name = "<img src=x onerror=alert(1)>";
      const turtle = `@prefix isnad: <https://w3id.org/isnad/ns#> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
        <https://example.org/s> a isnad:Statement ; isnad:speaker <https://example.org/p> ; isnad:text "${name}"@en .
        <https://example.org/p> a isnad:Actor ; rdfs:label "${name}"@en .`;
      await page.locator(".files input").setInputFiles([file(served.site, "hostile.ttl", turtle)]);
      await page.locator(".reports li", { hasText: "hostile.ttl: 1 statement added" }).waitFor();
      await page.keyboard.press("Escape");
      await page.locator("dialog[open]").waitFor({ state: "detached" });
      await page.keyboard.press("/");
      await page.keyboard.type("onerror");
      await page.locator("#search-0", { hasText: name }).waitFor();
      await page.keyboard.press("Enter");
      await page.locator(".details h2", { hasText: name }).waitFor();
      await expect.poll(() => page.locator("img").count()).toBe(0);
    });

    test("nothing went wrong, and nothing was asked of another host", () => {
      expect(mishaps).toEqual([]);
    });
  });

  test("without a graph beside it the page says so and takes an article", async () => {
    const { page } = await served.visit({}, (each) =>
      each.route("**/graph.ttl", (route) => route.fulfill({ status: 404 })),
    );
    await page.locator(".empty h2", { hasText: "No graph here yet" }).waitFor();
    await page.locator(".empty .primary").click();
    await page.locator("#paste").fill("Spain said that the pier would open in May.");
    await page.locator(".dialog button[type=submit]").click();
    await expect.poll(() => statements(page)).toBe(1);
    await page.context().close();
  });

  test("on an Arabic page why a file was refused is said in Arabic, and then in the exact words", async () => {
    const { page } = await served.visit({ locale: "ar" });
    await page.locator(".tools .primary").click();
    await page
      .locator(".files input")
      .setInputFiles([
        file(served.site, "cut.ttl", "<https://example.org/a> <https://example.org/b>\n  oops ."),
        file(served.site, "blank.txt", " "),
      ]);
    const cut = page.locator(".reports li", { hasText: "cut.ttl" });
    await expect.poll(() => cut.textContent()).toContain("شبكة صياغتها خاطئة عند السطر 2");
    await expect.poll(() => cut.locator("bdi[lang=en]").textContent()).toContain("line 2");
    await expect
      .poll(() => page.locator(".reports li", { hasText: "blank.txt" }).textContent())
      .toContain("فارغ");
    const buffer = Buffer.from([0x1f, 0x8b, 8, 0]);
    await page
      .locator(".files input")
      .setInputFiles([{ name: "1.cut.ttl.gz", mimeType: "application/gzip", buffer }]);
    const packed = page.locator(".reports li", { hasText: "1.cut.ttl.gz" });
    await expect.poll(() => packed.textContent()).toContain("ملف gzip تالف أو ناقص");
    // By itself, or its digits and Latin letters would turn the sentence around.
    await expect.poll(() => packed.textContent()).toContain("\u20681.cut.ttl.gz\u2069");
    await page.context().close();
  });

  test("without WebGL 2 the page says so, and lists and search work", async () => {
    const { page } = await served.visit({ locale: "ar" }, withoutWebgl);
    await page.locator(".empty h2", { hasText: "WebGL 2" }).waitFor();
    await page.locator("#tab-browse").click();
    await page.locator(".node-list button", { hasText: "إيفان بتروف" }).click();
    await page.locator(".details h2", { hasText: "إيفان بتروف" }).waitFor();
    await page.context().close();
  });

  test("a dark page draws in dark colors", async () => {
    const { page } = await served.visit({ colorScheme: "dark" });
    await graphOf(page, 13);
    const canvas = (await page.locator(".canvas").boundingBox()) as Area;
    await expect.poll(() => countPixels(page, canvas, NODE_LOOK.actor.color.dark)).toBeGreaterThan(20);
    await page.context().close();
  });
});

/** The number that the page counts. */
async function statements(page: Page): Promise<number> {
  return Number.parseInt((await page.locator(".counts").textContent()) ?? "", 10);
}

function file(site: Site, name: string, text: string): string {
  const path = join(site.folder, name);
  writeFileSync(path, text);
  return path;
}
