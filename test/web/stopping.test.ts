// Stopping long work while it is done: what a stop leaves is told, and what was open is as it was.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { FIXTURE_TURTLE } from "../graph/fixture.ts";
import { inBrowser, serveConsole } from "./served-console.ts";
import { graphOf, type Visit } from "./visit.ts";

const ARTICLES = 400;
const PARAGRAPH =
  "The envoy Ivan Petrov said that Jordan would host the talks. Spain denied that it had been asked, and its ministry told reporters that the pier was open.";
/** Of statements that hang together, so that placing them takes a while. */
const CHAIN = 4_000;

inBrowser("stopping", () => {
  const served = serveConsole(FIXTURE_TURTLE);
  let reader: Visit;
  let page: Page;

  beforeAll(async () => {
    reader = await served.visit();
    page = reader.page;
    await graphOf(page, 13);
    await page.locator(".tools .primary").click();
  });

  test("articles that are being built are left as a whole, with how far it had come", async () => {
    const before = await page.locator(".counts").textContent();
    const told = await stopsAt(page, "Finding who said what");
    await page.locator(".files input").setInputFiles(articlesIn(served.site.folder));
    expect(await told()).toContain(`of ${ARTICLES}`);
    await page.locator(".reports li", { hasText: `none of the ${ARTICLES} files was added` }).waitFor();
    await expect.poll(() => page.locator(".reports li").count()).toBe(1);
    await expect.poll(() => page.locator(".counts").textContent()).toBe(before);
  });

  test("the same articles can be added afterwards", async () => {
    const [one] = articlesIn(served.site.folder);
    await page.locator(".files input").setInputFiles(one!);
    await page.locator(".reports li", { hasText: "0.txt: " }).waitFor();
    await expect.poll(() => page.locator(".reports li", { hasText: "statements added" }).count()).toBe(1);
  });

  test("nodes that are being placed stand where they are by then, and everything is there", async () => {
    const file = join(served.site.folder, "chain.ttl");
    writeFileSync(file, chain(CHAIN));
    const told = await stopsAt(page, "Placing the nodes");
    await page.locator(".files input").setInputFiles(file);
    await told();
    await page.locator(".reports li", { hasText: "only placing the nodes was stopped" }).waitFor();
    await page
      .locator(".reports li", { hasText: `chain.ttl: ${CHAIN.toLocaleString("en")} statements added` })
      .waitFor();
    await page.keyboard.press("Escape");
    await page.locator(".announcement", { hasText: "Let the nodes settle" }).waitFor();
  });

  test("nothing went wrong on the way", () => expect(reader.mishaps).toEqual([]));

  test("a graph that is being opened can be left, and the page then takes articles", async () => {
    const line = (at: number) => `<urn:a${at}> <urn:b> "${at}" .\n`;
    const endless = Array.from({ length: 400_000 }, (_, at) => line(at)).join("");
    const { page: other, mishaps } = await served.visit({ locale: "ar" }, (each) =>
      each.route("**/graph.ttl", (route) => route.fulfill({ body: endless })),
    );
    await other.locator(".busy button").click();
    await other.locator(".empty p", { hasText: "أوقفتَ الفتح" }).waitFor();
    await other.locator(".empty .primary").click();
    await other.locator("#paste").fill("Spain said that the pier would open in May.");
    await other.locator(".dialog button[type=submit]").click();
    await other.locator(".reports li", { hasText: "أُضيف تصريح واحد" }).waitFor();
    await expect.poll(() => other.locator(".empty").count()).toBe(0);
    expect(mishaps).toEqual([]);
    await other.context().close();
  });
});

/**
 * Clicks Stop as soon as the page says that this is being done, however short that is: whoever asks the page from outside
 * may miss it. What the page told then can be asked for.
 */
async function stopsAt(page: Page, words: string): Promise<() => Promise<string>> {
  await page.evaluate((doing) => {
    const observer = new MutationObserver(() => {
      const reading = document.querySelector(".dialog .reading");
      if (!reading?.querySelector("[role=status]")?.textContent?.includes(doing)) return;
      observer.disconnect();
      document.body.setAttribute("data-stopped-at", reading.textContent ?? "");
      reading.querySelector("button")?.click();
    });
    document.body.removeAttribute("data-stopped-at");
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  }, words);
  return async () => {
    await page.locator("body[data-stopped-at]").waitFor({ state: "attached" });
    return (await page.locator("body").getAttribute("data-stopped-at")) ?? "";
  };
}

function articlesIn(folder: string): string[] {
  mkdirSync(join(folder, "many"), { recursive: true });
  return Array.from({ length: ARTICLES }, (_, at) => {
    const file = join(folder, "many", `${at}.txt`);
    writeFileSync(file, `Talks ${at}\n\n${Array.from({ length: 6 }, () => PARAGRAPH).join("\n\n")}\n`);
    return file;
  });
}

function chain(length: number): string {
  const links = Array.from(
    { length },
    (_, at) =>
      `:s${at} a isnad:Statement ; isnad:speaker :p${at % 7} ; isnad:text "word ${at}"@en ; isnad:within :s${(at * 7 + 1) % length} .`,
  );
  const people = Array.from({ length: 7 }, (_, at) => `:p${at} a isnad:Actor .`);
  return `@prefix isnad: <https://w3id.org/isnad/ns#> . @prefix : <https://example.org/> .\n${[...links, ...people].join("\n")}`;
}
