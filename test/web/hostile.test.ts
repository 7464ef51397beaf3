// Input from strangers who mean harm, or whose files are broken: shown as text, or refused with a message that helps.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { FIXTURE_TURTLE } from "../graph/fixture.ts";
import { secondsOf } from "./effort.ts";
import { inBrowser, serveConsole } from "./served-console.ts";
import { chooseFirst } from "./taking.ts";
import { graphOf, type Visit } from "./visit.ts";

const PREFIXES = `@prefix isnad: <https://w3id.org/isnad/ns#> . @prefix schema: <https://schema.org/> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .\n`;
const OVERRIDE = "\u202e";
const MARKUP = "<script>window.harmed=1</script><img src=x onerror=window.harmed=1>";

inBrowser("hostile input", () => {
  const served = serveConsole(FIXTURE_TURTLE);
  let reader: Visit;
  let page: Page;

  beforeAll(async () => {
    reader = await served.visit();
    page = reader.page;
    await graphOf(page, 13);
    await page.locator(".tools .primary").click();
  });

  /** Gives a file to the page, and tells what is said of it. */
  async function give(name: string, content: string | Uint8Array): Promise<string> {
    const path = join(served.site.folder, name);
    writeFileSync(path, content);
    const before = await page.locator(".reports li").count();
    await page.locator(".files input").setInputFiles(path);
    await expect.poll(() => page.locator(".reports li").count()).toBe(before + 1);
    return (await page.locator(".reports li").first().textContent()) ?? "";
  }

  /** Finds by words and opens what is found first. */
  async function open(words: string): Promise<void> {
    await page.keyboard.press("Escape");
    await page.locator("dialog[open]").waitFor({ state: "detached" });
    await chooseFirst(page, words);
    await page.locator(".details h2", { hasText: words }).waitFor();
  }

  async function openAdding(): Promise<void> {
    if ((await page.locator("dialog[open]").count()) === 0) await page.locator(".tools .primary").click();
  }

  test("markup in articles is words", async () => {
    const said = `Spain said that the ferry ${MARKUP} would leave at noon.`;
    await give("markup.txt", `${MARKUP}\n\n${said}`);
    await give(
      "markup.html",
      `<html><body><p>Jordan said that the tram would stop.</p>${MARKUP}</body></html>`,
    );
    await open("ferry");
    await expect.poll(() => page.locator(".passages").textContent()).toContain(MARKUP);
    expect(await page.locator("img, body script").count()).toBe(await ownScripts(page));
    expect(await harmed(page)).toBe(false);
    await openAdding();
  });

  test("addresses that run code become no links, and a look-alike is called what it is", async () => {
    await give(
      "links.ttl",
      `${PREFIXES}<javascript:harm()> a isnad:Actor ; rdfs:label "Rogue One" ; schema:sameAs <javascript:harm(1)>, <data:text/html,x>, <http://www.wikidata.org.evil.example/entity/Q1>, <http://www.wikidata.org/entity/Q2> .
      <urn:rogue> a isnad:Statement ; isnad:speaker <javascript:harm()> ; isnad:text "we link"@en ; isnad:reportedIn <urn:paper> .
      <urn:paper> a isnad:Article ; isnad:source "javascript:harm(2)" ; schema:headline "Rogue paper" ; schema:publisher <javascript:harm()> .`,
    );
    await open("Rogue One");
    await page.locator(".details .facts a").first().waitFor();
    const links = await page
      .locator("a")
      .evaluateAll((all) => all.map((link) => [link.getAttribute("href") ?? "", link.textContent]));
    expect(links.filter(([href]) => !/^https?:\/\//.test(href ?? ""))).toEqual([]);
    const lookAlike = "http://www.wikidata.org.evil.example/entity/Q1";
    expect(links.filter(([href]) => href?.includes("wikidata"))).toEqual([
      [lookAlike, lookAlike],
      ["http://www.wikidata.org/entity/Q2", "Wikidata Q2"],
    ]);
    for (const plain of ["javascript:harm(1)", "data:text/html,x"])
      await page.locator(".details .facts bdi", { hasText: plain }).waitFor();
    await page.locator(".details .statement-card").click();
    await page.locator(".details .article-line", { hasText: "Rogue paper" }).waitFor();
    await expect.poll(() => page.locator(".details a").count()).toBe(0);
    await openAdding();
  });

  test("characters that turn directions are shown nowhere, and nothing beside them is turned", async () => {
    await give(
      `bidi${OVERRIDE}txt.ttl`,
      `${PREFIXES}<urn:turner> a isnad:Actor ; rdfs:label "Turner${OVERRIDE}evil\u2066x" .
      <urn:turned> a isnad:Statement ; isnad:speaker <urn:turner> ; isnad:text "we turn${OVERRIDE} around"@en .`,
    );
    await open("Turner");
    await page.locator(".details h2", { hasText: "Turnerevilx" }).waitFor();
    const words = await page.evaluate(
      () =>
        document.body.textContent +
        JSON.stringify(
          [...document.querySelectorAll("[title],[aria-label]")].map((each) => [
            each.getAttribute("title"),
            each.getAttribute("aria-label"),
          ]),
        ),
    );
    expect(words.match(/[\u202a-\u202e\u2066\u2067]/)).toBeNull();
    const drawn = await page.evaluate(() => [
      ...(window as never as { drawnTexts: Map<string, unknown> }).drawnTexts.keys(),
    ]);
    expect(drawn.filter((text) => text.includes(OVERRIDE))).toEqual([]);
    await openAdding();
  });

  test("a name of 100 kB is cut wherever it is shown, and the page stays quick", async () => {
    const long = "Endless".repeat(15_000);
    await give(
      "long.ttl",
      `${PREFIXES}<urn:long> a isnad:Actor ; rdfs:label "Verbose ${long}"@en, "طويل ${"ا".repeat(100_000)}"@ar ; isnad:role "${long}" .
      <urn:long-said> a isnad:Statement ; isnad:speaker <urn:long> ; isnad:text "lengthy ${long}"@en ; isnad:act isnad:Deny .`,
    );
    const overflows = (selector: string) =>
      page.locator(selector).evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);
    const seconds = await secondsOf(page, async () => {
      await open("Verbose");
      await page.locator(".details .statement-card").waitFor();
      expect(await overflows(".details-body")).toBe(false);
      expect((await page.locator(".details").textContent())?.length).toBeLessThan(10_000);
      await page.locator(".details .statement-card").click();
      await page.locator(".details h2", { hasText: "lengthy" }).waitFor();
      await page.locator("#tab-browse").click();
      await page.locator(".node-list button", { hasText: "Verbose" }).waitFor();
      expect(await overflows(".start-body")).toBe(false);
      expect((await page.locator(".node-list").textContent())?.length).toBeLessThan(20_000);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    });
    expect(seconds).toBeLessThan(2);
    await page.locator("#tab-ask").click();
    await openAdding();
  });

  test.each([
    ["wrong.ttl", "<urn:a> <urn:b> <urn:c> .\n<urn:a> oops .", /wrong\.ttl was not read: .*line 2/],
    [
      "latin.ttl",
      Buffer.from('<urn:a> <urn:b> "caf\u00e9" .', "latin1"),
      /not UTF-8 \(first wrong byte at 20\)/,
    ],
    ["wide.txt", Buffer.from("\ufeffSpain said that it rains.", "utf16le"), /UTF-16/],
    [
      "windows.txt",
      Buffer.from([0xc7, 0xe1, 0xc3, 0xd1, 0xcf, 0xe4, 0x20, 0xde, 0xc7, 0xe1]),
      /not UTF-8|encod/i,
    ],
    ["cut.ttl.gz", gzipSync("<urn:a> <urn:b> <urn:c> .".repeat(99)).subarray(0, 40), /damaged or cut off/],
    ["bomb.ttl.gz", gzipSync(gzipSync("x".repeat(1_000))), /gzip inside gzip/],
    ["large.txt", "word ".repeat(3_600_000), /too large for one article \(18 MB, at most 16 MB\)/],
    [
      "letter.docx",
      zipSync({ "word/document.xml": strToU8("<w/>") }),
      /no evidence package.*holds no graph\.ttl/,
    ],
    ["cut.zip", zipSync({ "graph.ttl": strToU8("x".repeat(999)) }).subarray(0, 60), /damaged or was cut off/],
    [
      "other.zip",
      zipSync({ "graph.ttl": strToU8("<urn:a> <urn:b> <urn:c> ."), "view.json": strToU8('{"isnad":2}') }),
      /view\.json is none that this version knows/,
    ],
  ])("%s is refused with its reason", async (name, content, reason) => {
    expect(await give(name, content)).toMatch(reason);
  });

  test("a zip file that would fill memory is refused before it is unpacked", async () => {
    const bomb = zipSync({ "graph.ttl": new Uint8Array(40 * 1024 * 1024), "view.json": strToU8("{}") });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await give("bomb.zip", bomb)).toContain("would unpack to more than 200 times its size");
    const many = Object.fromEntries(Array.from({ length: 1_001 }, (_, at) => [`${at}`, new Uint8Array(0)]));
    expect(await give("many.zip", zipSync(many))).toContain("more than 1000 files");
  });

  test("gzip that unpacks to more than can be held is refused on the way", async () => {
    const megabyte = Buffer.from(`<urn:a> <urn:b> <urn:c> . #${"x".repeat(1024 * 1024)}\n`);
    const bomb = gzipSync(Buffer.concat(Array.from({ length: 260 }, () => megabyte)), { level: 1 });
    expect(await give("flood.nt.gz", bomb)).toContain("more than 256 MB of text");
  });

  test("a package of a stranger cannot throw nodes out of sight, nor show what is no view", async () => {
    const view = { isnad: "evidence package", version: 1, hash: "#stage=evil&chosen=urn%3Asat", names: "en" };
    const packed = (positions: unknown) =>
      zipSync({
        "graph.ttl": strToU8(`${PREFIXES}<urn:sat> a isnad:Statement ; isnad:text "the cat sat"@en .`),
        "view.json": strToU8(JSON.stringify({ ...view, positions })),
        "../../evil.sh": strToU8("harm"),
      });
    expect(await give("far.zip", packed([["urn:sat", 1e300, 0]]))).toMatch(/view\.json is none/);
    await page.locator(".files input").setInputFiles({
      name: "near.zip",
      mimeType: "application/zip",
      buffer: Buffer.from(packed([["urn:sat", 1, 2]])),
    });
    const offer = page.locator("dialog[open]", { hasText: "near.zip" });
    await offer.getByText("1 file in it that is none of ours").waitFor();
    await offer.locator("button", { hasText: "Join it" }).click();
    await page.locator(".details h2", { hasText: "the cat sat" }).waitFor();
    await openAdding();
  });

  test("a graph of 50 MB opens, and the page's own thread is free for drawing meanwhile", async () => {
    const statement = (at: number) =>
      `<urn:big#${at}> a isnad:Statement ; isnad:text "flood ${at}"@en ; isnad:reportedIn <urn:paper${at}> . <urn:paper${at}> a isnad:Article ; schema:articleBody "${"many words ".repeat(45_000)}"@en .\n`;
    const big = PREFIXES + Array.from({ length: 106 }, (_, at) => statement(at)).join("");
    expect(big.length).toBeGreaterThan(50_000_000);
    const seconds = await secondsOf(page, async () => {
      expect(await give("big.ttl", big)).toContain("106 statements added");
    });
    expect(seconds).toBeLessThan(2);
  });

  test("reading can be stopped, and nothing of the file is there then", async () => {
    const before = await page.locator(".counts").textContent();
    const line = (at: number) => `<urn:a${at}> <urn:b> "${at}" .\n`;
    writeFileSync(
      join(served.site.folder, "endless.nt"),
      Array.from({ length: 600_000 }, (_, at) => line(at)).join(""),
    );
    await page.locator(".files input").setInputFiles(join(served.site.folder, "endless.nt"));
    await page.locator(".reading button").click();
    await page.locator(".reports li", { hasText: "Stopped: the file was not added" }).waitFor();
    await expect.poll(() => page.locator(".counts").textContent()).toBe(before);
  });

  test("nothing was harmed, nothing went wrong, and nothing was asked of another host", async () => {
    expect(await harmed(page)).toBe(false);
    expect(reader.mishaps).toEqual([]);
  });
});

/** The page's own script, which stands in its head or body. */
function ownScripts(page: Page): Promise<number> {
  return page.locator("body script[src]").count();
}

function harmed(page: Page): Promise<boolean> {
  return page.evaluate(() => "harmed" in window);
}
