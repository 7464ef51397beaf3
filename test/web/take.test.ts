// What leaves the console and comes back: exports, evidence packages, links, and work of earlier visits.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { FORMATS, parse } from "@isnad/store";
import { strFromU8, unzipSync } from "fflate";
import Graph from "graphology";
import * as gexf from "graphology-gexf";
import { Parser } from "n3";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findBrowser } from "../browser.ts";
import { FIXTURE, FIXTURE_TURTLE, iri } from "../graph/fixture.ts";
import { launch } from "./chromium.ts";
import { openSite, type Site } from "./site.ts";
import { graphOf, type Visit, visit } from "./visit.ts";

const NODES = 13;
const QUESTION = '?s isnad:speaker ?who . ?s isnad:about "الأردن"';

describe.skipIf(findBrowser() === undefined)("taking away and coming back", () => {
  let site: Site;
  let browser: Browser;

  beforeAll(async () => {
    [site, browser] = await Promise.all([openSite(FIXTURE_TURTLE), launch()]);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  describe("exports and packages", () => {
    let reader: Visit;
    let page: Page;
    let made: { readonly name: string; readonly bytes: Uint8Array };

    beforeAll(async () => {
      reader = await visit(browser, site);
      page = reader.page;
      await graphOf(page, NODES);
    });

    test("everything can be taken away as Turtle that parses to the same triples", async () => {
      const { name, text } = await taken(page, "all", "Turtle");
      expect(name).toBe("isnad.ttl");
      const lines = (all: readonly unknown[]) => [...new Set(all.map((quad) => JSON.stringify(quad)))].sort();
      expect(lines(new Parser().parse(text))).toEqual(lines(FIXTURE));
    });

    test.each([
      ["TriG", "trig"],
      ["N-Quads", "nquads"],
      ["N-Triples", "ntriples"],
      ["JSON-LD", "jsonld"],
    ] as const)("everything as %s holds as many triples", async (label, format) => {
      const { text } = await taken(page, "all", label);
      expect(FORMATS).toContain(format);
      const quads = await parse(text, format);
      const triples = new Set(
        quads.map(({ subject, predicate, object }) => JSON.stringify([subject, predicate, object])),
      );
      expect(triples.size).toBe(446);
      const graphs = new Set(quads.map(({ graph }) => graph.value));
      expect(graphs.size).toBe(format === "ntriples" ? 1 : 3);
    });

    test("GEXF holds the nodes where they stand, and lists are tables of statements and disputes", async () => {
      const { text } = await taken(page, "all", "GEXF");
      const again = gexf.parse(Graph as never, text);
      expect(again.order).toBe(NODES);
      expect(again.getNodeAttributes(iri("ivan-petrov"))).toMatchObject({
        x: expect.any(Number),
        label: "Ivan Petrov",
      });
      const statements = await taken(page, "all", "Statements");
      expect(statements.name).toBe("isnad-statements.csv");
      expect(statements.text.split("\r\n")).toHaveLength(9);
      expect((await taken(page, "all", "Disputes")).text).toMatch(/^\ufefftopic,opponents,side/);
    });

    test("what is shown leaves out what is hidden, and keeps every shown statement whole", async () => {
      const statements = page.locator(".legend button", { hasText: "Statements" });
      const places = page.locator(".legend button", { hasText: "Places" });
      await places.click();
      const shown = gexf.parse(Graph as never, (await taken(page, "shown", "GEXF")).text);
      expect(shown.order).toBe(NODES - 2);
      const quads = new Parser().parse((await taken(page, "shown", "Turtle")).text);
      const told = (all: readonly { predicate: { value: string } }[], property: string) =>
        all.filter(({ predicate }) => predicate.value.endsWith(property)).length;
      for (const property of ["#speaker", "#about", "#contentMention", "articleBody"])
        expect(told(quads, property), property).toBe(told(FIXTURE, property));
      await statements.click();
      const people = new Parser().parse((await taken(page, "shown", "Turtle")).text);
      expect(told(people, "#speaker")).toBe(0);
      await statements.click();
      await places.click();
    });

    test("without an answer or a choice neither can be taken", async () => {
      await openMenu(page);
      for (const what of ["answer", "chosen"])
        expect(await page.locator(`.take-scopes input[value=${what}]`).isDisabled()).toBe(true);
      await closeMenu(page);
    });

    test("an answer as Turtle holds its statements with their mentions, articles and no others", async () => {
      await ask(page, "?s isnad:act isnad:Deny . ?s isnad:speaker ?who");
      const { name, text } = await taken(page, "answer", "Turtle");
      expect(name).toBe("isnad-answer.ttl");
      const quads = new Parser().parse(text);
      const typed = (type: string) =>
        quads.filter(
          ({ predicate, object }) => predicate.value.endsWith("#type") && object.value.endsWith(type),
        );
      expect(typed("ns#Statement")).toHaveLength(1);
      expect(typed("ns#Article")).toHaveLength(1);
      expect(typed("ns#Mention").length).toBeGreaterThan(2);
      const said = quads.filter(({ predicate }) => predicate.value.endsWith("ns#said"));
      expect(said.map(({ object }) => object.value)).toEqual(
        typed("ns#Statement").map(({ subject }) => subject.value),
      );
    });

    test("what is chosen goes with its statements", async () => {
      await choose(page, "petrov");
      const quads = new Parser().parse((await taken(page, "chosen", "Turtle")).text);
      const statements = quads.filter(({ object }) => object.value.endsWith("ns#Statement"));
      expect(statements.length).toBeGreaterThanOrEqual(3);
      expect(statements.length).toBeLessThan(7);
    });

    test("a package holds Turtle with spans, the words, the question and the view", async () => {
      await ask(page, QUESTION);
      await page.locator(".legend button", { hasText: "Organizations" }).click();
      await page.locator(".names select").selectOption("ar");
      made = await takenPackage(page, "all");
      expect(made.name).toBe("isnad-all.zip");
      const files = unzipSync(made.bytes);
      expect(Object.keys(files)).toEqual([
        "README.md",
        "graph.ttl",
        "sentences.csv",
        "sentences.md",
        "query.txt",
        "view.json",
      ]);
      expect(new Parser().parse(text(files, "graph.ttl")).length).toBe(446);
      expect(text(files, "query.txt")).toBe(QUESTION);
      expect(text(files, "README.md")).toMatch(/7 statements from 2 articles\.[\s\S]*7 تصريحات من مقالين\./);
      expect(text(files, "sentences.csv")).toContain("We expect nothing less");
      expect(text(files, "sentences.md")).toContain("“**We expect nothing less**,” Petrov said");
      const { hash, positions, names } = JSON.parse(text(files, "view.json"));
      expect([hash, positions.length, names]).toEqual([new URL(page.url()).hash, NODES, "ar"]);
    });

    test("the same work gives the same bytes", async () => {
      expect(Buffer.from((await takenPackage(page, "all")).bytes).equals(Buffer.from(made.bytes))).toBe(true);
    });

    test("dropped on an empty page it restores graph, places, choice, answer and names", async () => {
      const empty = await visit(browser, site, {}, withoutGraph);
      await empty.page.locator(".empty h2").waitFor();
      await drop(empty.page, [["whatever.bin", made.bytes]]);
      await graphOf(empty.page, NODES);
      await empty.page.locator(".answer tbody tr").first().waitFor();
      expect(await empty.page.locator(".answer tbody tr").count()).toBe(6);
      expect(await empty.page.locator(".details h2").textContent()).toBe("إيفان بتروف");
      expect(new URL(empty.page.url()).hash).toBe(new URL(page.url()).hash);
      const again = await takenPackage(empty.page, "all");
      expect(Buffer.from(again.bytes).equals(Buffer.from(made.bytes))).toBe(true);
      expect(empty.mishaps.filter((each) => !each.includes("404"))).toEqual([]);
      await empty.page.context().close();
    });

    test("dropped where something is open it asks, replaces, and can be undone", async () => {
      await ask(page, "?s isnad:act isnad:Deny");
      await page.locator(".answer tbody tr").first().waitFor();
      const small = await takenPackage(page, "answer");
      await drop(page, [["small.zip", small.bytes]]);
      const dialog = page.locator("dialog[open]");
      await dialog.locator(".primary").click();
      await dialog.waitFor({ state: "detached" });
      await expect.poll(() => statements(page)).toBe(1);
      await page.locator(".announcement button", { hasText: "Undo" }).click();
      await expect.poll(() => statements(page)).toBe(7);
    });

    test("nothing went wrong, and nothing was asked of another host", () => {
      expect(reader.mishaps).toEqual([]);
    });
  });

  describe("links", () => {
    let reader: Visit;
    let page: Page;

    beforeAll(async () => {
      reader = await visit(browser, site);
      page = reader.page;
      await graphOf(page, NODES);
    });

    test("back and forward lead through what was chosen; a reload stays", async () => {
      await choose(page, "petrov");
      await choose(page, "سلمى حداد");
      const title = page.locator(".details h2");
      await page.goBack();
      await expect.poll(() => title.textContent()).toBe("Ivan Petrov");
      await page.reload();
      await expect.poll(() => title.textContent()).toBe("Ivan Petrov");
      await page.goForward();
      await expect.poll(() => title.textContent()).toBe("سلمى حدّاد");
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
      await page.goto(`${site.url}${hash}`);
      await expect.poll(() => page.locator(".announcement").textContent()).toMatch(words);
      await page.reload();
      await graphOf(page, NODES);
      await expect.poll(() => page.locator(".announcement").textContent()).toMatch(words);
    });

    test("nothing went wrong, and nothing was asked of another host", () => {
      expect(reader.mishaps).toEqual([]);
    });
  });

  describe("work of earlier visits", () => {
    let reader: Visit;
    let page: Page;
    let before: Uint8Array;

    beforeAll(async () => {
      reader = await visit(browser, site);
      page = reader.page;
      await graphOf(page, NODES);
    });

    test("files that were added are there again, and every node stands where it stood", async () => {
      await drop(page, [
        ["pier.txt", "Lena Brandt, the harbor master, said that Spain had closed two piers."],
      ]);
      await expect.poll(() => statements(page)).toBe(8);
      await page.keyboard.press("Escape");
      await drop(page, [
        ["quay.txt", "Lena Brandt denied that Jordan had paid for the quay."],
        ["broken.ttl", "<a> <b>"],
      ]);
      await expect.poll(() => statements(page)).toBe(9);
      await page.keyboard.press("Escape");
      before = (await takenPackage(page, "all")).bytes;
      await page.reload();
      await page.locator(".announcement", { hasText: "2 files from last time" }).waitFor();
      expect(await statements(page)).toBe(9);
      const after = (await takenPackage(page, "all")).bytes;
      expect(text(unzipSync(after), "view.json")).toBe(text(unzipSync(before), "view.json"));
      expect(text(unzipSync(after), "graph.ttl")).toBe(text(unzipSync(before), "graph.ttl"));
    });

    test("they join whatever graph lies beside the page now", async () => {
      const other = `<https://example.org/new> a <https://w3id.org/isnad/ns#Statement> .`;
      await page.route("**/graph.ttl", (route) => route.fulfill({ body: other }));
      await page.reload();
      await page.locator(".announcement", { hasText: "2 files from last time" }).waitFor();
      expect(await statements(page)).toBe(3);
      await page.unroute("**/graph.ttl");
    });

    test("starting afresh leaves them out, for the next visit too, and can be undone", async () => {
      await page.reload();
      await page.locator(".announcement button", { hasText: "Start afresh" }).click();
      await expect.poll(() => statements(page)).toBe(7);
      await page.locator(".announcement button", { hasText: "Undo" }).click();
      await expect.poll(() => statements(page)).toBe(9);
      await page.reload();
      await page.locator(".announcement button", { hasText: "Start afresh" }).click();
      await expect.poll(() => statements(page)).toBe(7);
      await page.reload();
      await graphOf(page, NODES);
      expect(await statements(page)).toBe(7);
    });

    test("what was added to an empty page comes back without the graph beside it", async () => {
      await openAdding(page);
      await page.locator(".standing button", { hasText: "Start from an empty graph" }).click();
      await expect.poll(() => statements(page)).toBe(0);
      await page.locator("#paste").fill("Spain said that the pier would open in May.");
      await page.locator(".dialog button[type=submit]").click();
      await expect.poll(() => statements(page)).toBe(1);
      await page.reload();
      await page.locator(".announcement", { hasText: "1 file from last time" }).waitFor();
      expect(await statements(page)).toBe(1);
      await page.locator(".announcement button", { hasText: "Start afresh" }).click();
      await expect.poll(() => statements(page)).toBe(7);
    });

    test("a folder gives its articles and graphs; the rest is counted", async () => {
      const folder = site.folder;
      for (const [name, words] of [
        ["a.txt", "Spain said that the ferry would leave at noon."],
        ["b.ttl", "<https://example.org/x> <https://example.org/y> <https://example.org/z> ."],
        ["c.docx", "no"],
      ] as const)
        writeFileSync(join(folder, "assets", name), words);
      await openAdding(page);
      await page.locator(".files-of-folder input").setInputFiles(join(folder, "assets"));
      await expect.poll(() => statements(page)).toBe(8);
      const reports = await page.locator(".reports li").allTextContents();
      expect(reports.some((each) => each.includes("assets/a.txt: 1 statement added"))).toBe(true);
      await page.locator(".announcement", { hasText: "neither articles nor graphs" }).waitFor();
      await page.keyboard.press("Escape");
    });

    test("a browser that forbids keeping says so once", async () => {
      const { page: other } = await visit(browser, site, {}, (each) =>
        each.addInitScript(() => {
          IDBFactory.prototype.open = () => {
            throw new DOMException("forbidden", "SecurityError");
          };
        }),
      );
      await graphOf(other, NODES);
      await drop(other, [["pier.txt", "Spain said that the pier would open in May."]]);
      await other.locator(".announcement", { hasText: "does not let the page keep files" }).waitFor();
      expect(await statements(other)).toBe(8);
      await other.context().close();
    });

    test("nothing went wrong, and nothing was asked of another host", () => {
      expect(reader.mishaps).toEqual([]);
    });
  });
});

async function openMenu(page: Page): Promise<void> {
  if ((await page.locator(".export-menu[open]").count()) === 0)
    await page.locator(".export-menu > summary").click();
  await page.locator(".take-scopes").waitFor();
}

async function closeMenu(page: Page): Promise<void> {
  await page.locator(".export-menu > summary").click();
}

async function saved(page: Page, what: string, press: () => Promise<void>) {
  await openMenu(page);
  await page.locator(`.take-scopes input[value=${what}]`).check();
  const [file] = await Promise.all([page.waitForEvent("download"), press()]);
  await closeMenu(page);
  return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(await file.path())) };
}

async function taken(page: Page, what: string, label: string): Promise<{ name: string; text: string }> {
  const { name, bytes } = await saved(page, what, () =>
    page.locator(".take-formats button", { hasText: new RegExp(`^${label}$`) }).click(),
  );
  return { name, text: Buffer.from(bytes).toString("utf8") };
}

function takenPackage(page: Page, what: string) {
  return saved(page, what, () => page.locator(".take-package").click());
}

async function ask(page: Page, patterns: string): Promise<void> {
  await page.locator("#patterns").fill(patterns);
  await page.locator("#patterns").press("Control+Enter");
  await page.locator(".answer tbody tr").first().waitFor();
}

async function choose(page: Page, words: string): Promise<void> {
  await page.keyboard.press("/");
  await page.locator("#search").fill(words);
  await page.locator("#search-0").click();
  await page.locator("#search").blur();
  await page.locator(".details h2").waitFor();
}

/** Drops files in the middle of the page. */
async function drop(page: Page, files: readonly (readonly [string, string | Uint8Array])[]): Promise<void> {
  const given = files.map(([name, content]) => [name, [...Buffer.from(content)]] as const);
  const transfer = await page.evaluateHandle((all) => {
    const dropped = new DataTransfer();
    for (const [name, bytes] of all) dropped.items.add(new File([new Uint8Array(bytes)], name));
    return dropped;
  }, given);
  await page.locator(".stage").dispatchEvent("drop", { dataTransfer: transfer });
}

async function openAdding(page: Page): Promise<void> {
  await page.locator(".tools .primary").click();
  await page.locator("#paste").waitFor();
}

/** The number that the page counts. */
async function statements(page: Page): Promise<number> {
  return Number.parseInt((await page.locator(".counts").textContent()) ?? "", 10) || 0;
}

function text(files: Readonly<Record<string, Uint8Array>>, name: string): string {
  return strFromU8(files[name] as Uint8Array);
}

const withoutGraph = (page: Page) => page.route("**/graph.ttl", (route) => route.fulfill({ status: 404 }));
