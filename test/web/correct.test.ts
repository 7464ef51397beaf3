// Corrections made in the console, over `isnad serve` as a user runs it: each kind, taken back, kept, saved and brought along.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { type BuildOptions, buildGraph, loadTagger, readArticle, readCorrections } from "@isnad/core";
import { serialize } from "@isnad/store";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findBrowser } from "../browser.ts";
import { launch } from "./chromium.ts";
import { type Visit, visit } from "./visit.ts";

const BIN = join(dirname(createRequire(import.meta.url).resolve("@isnad/cli/package.json")), "bin/isnad.mjs");
const ARTICLES = {
  "a.txt":
    "Harbor talks end\n\nThe envoy Ivan Petrov said that the talks were over. Mr Petrov said that he had no comment. Marta Solvik, the harbor master, said that the northern pier would stay open until the autumn.\n",
  "b.txt":
    "Pier to stay open\n\nThe envoy Pavel Dronov said that the talks would go on. Spain said that the pier was safe.\n",
  "c.txt": "الميناء\n\nأعلنت مديرة الميناء لينا برانت أن إسبانيا أغلقت رصيفين.\n",
};
const OURS = "# ours\n- not-entity: Zed Arkwright\n";

const folder = mkdtempSync(join(tmpdir(), "isnad-correct-"));
const CORRECTIONS = join(folder, "c.yaml");
const servers: ChildProcess[] = [];

/** `isnad serve` over a graph of articles; gives its address. */
async function serve(
  name: string,
  articles: Readonly<Record<string, string>>,
  options: BuildOptions = {},
  args: readonly string[] = [],
): Promise<string> {
  const read = Object.entries(articles).map(([source, content]) => readArticle({ source, content }));
  const { quads } = buildGraph(read, { tagger: await loadTagger(), ...options });
  writeFileSync(join(folder, name), await serialize(quads, "turtle"));
  const server = spawn(process.execPath, [BIN, "serve", name, "--port", "0", ...args], { cwd: folder });
  servers.push(server);
  const [url] = await once(createInterface({ input: server.stdout }), "line");
  return url;
}

describe.skipIf(findBrowser() === undefined)("corrections in the console", () => {
  let browser: Browser;
  let url = "";

  beforeAll(async () => {
    writeFileSync(CORRECTIONS, OURS);
    [browser, url] = await Promise.all([
      launch(),
      serve("graph.ttl", ARTICLES, {}, ["--corrections", "c.yaml"]),
    ]);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    for (const server of servers) server.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  const open = (at: string): Promise<Visit> =>
    visit(browser, { url: at, folder, close: async () => {} }, {}, async (page) =>
      page.setDefaultTimeout(10_000),
    );

  describe("made in the panels", () => {
    let page: Page;
    let mishaps: readonly string[];

    beforeAll(async () => {
      ({ page, mishaps } = await open(url));
      await page.locator(".corrections-button", { hasText: "1" }).waitFor({ timeout: 20_000 });
    }, 40_000);

    test("the file's own lines are there, with what core says of one that matches nothing", async () => {
      await page.locator(".corrections-button").click();
      await page.locator(".corrections-lines li", { hasText: "Zed Arkwright" }).waitFor();
      await page.locator(".line-report", { hasText: 'nothing is called "Zed Arkwright"' }).waitFor();
      await page.keyboard.press("Escape");
    });

    test("a name is changed, everywhere, and changed back", async () => {
      await choose(page, "Marta Solvik");
      await start(page, "Other name");
      await page.locator(".correction-form input").first().fill("Marta J. Solvik");
      await page.locator(".will", { hasText: "will be called “\u2068Marta J. Solvik\u2069”" }).waitFor();
      await make(page, "The name is changed.");
      await page.locator(".details h2", { hasText: "Marta J. Solvik" }).waitFor();
      await page.keyboard.press("Control+z");
      await page.locator(".details h2", { hasText: /^Marta Solvik$/ }).waitFor();
      await page.keyboard.press("Control+Shift+z");
      await page.locator(".details h2", { hasText: "Marta J. Solvik" }).waitFor();
      await page.locator(".announcement button", { hasText: "Undo" }).waitFor({ state: "detached" });
    });

    test("two names become one with the keyboard alone, and the panel follows to the one that stays", async () => {
      await choose(page, "Pavel Dronov");
      await start(page, "Is the same as …");
      await page.locator(".correction-form input").first().focus();
      await page.keyboard.type("Ivan");
      await page.locator(".correction-form [role=option]", { hasText: "Ivan Petrov" }).waitFor();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await page.locator(".choices input").first().waitFor();
      await page.keyboard.press("Tab");
      await page.keyboard.press("ArrowDown");
      await page.locator(".will", { hasText: "called “\u2068Ivan Petrov\u2069”" }).waitFor();
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await page.locator(".announcement", { hasText: "They are one now." }).waitFor({ timeout: 20_000 });
      await page.locator(".details h2", { hasText: "Ivan Petrov" }).waitFor();
      await page.locator(".tag", { hasText: "Pavel Dronov" }).waitFor();
    });

    test("the words of the announcement take it back", async () => {
      await page.locator(".announcement button", { hasText: "Undo" }).click();
      await page.locator(".tag", { hasText: "Pavel Dronov" }).waitFor({ state: "detached", timeout: 20_000 });
      expect(await page.locator(".details h2").textContent()).toBe("Ivan Petrov");
    });

    test("one becomes two, by how it is written", async () => {
      await start(page, "Is several");
      await page.locator(".choices label", { hasText: "Petrov" }).last().locator("input").check();
      await page.locator(".correction-form .combobox input").fill("Anna Petrova");
      await page.locator(".will", { hasText: "will be “\u2068Anna Petrova\u2069”" }).waitFor();
      await make(page, "They are two now.");
      await choose(page, "Anna Petrova");
      await page.locator(".statement-card", { hasText: "he had no comment" }).waitFor();
    });

    test("it is of another kind", async () => {
      await choose(page, "Lina Brandt", "لينا برانت");
      await start(page, "Other kind");
      await page.locator(".choices label", { hasText: "Organization" }).locator("input").check();
      await make(page, "The kind is changed.");
      await page.locator(".details-kind", { hasText: "Organization" }).waitFor();
    });

    test("it is no name at all: how many places that are is said before", async () => {
      await choose(page, "Spain");
      await start(page, "Is no name");
      await page.locator(".will", { hasText: /\d mentions in 2 articles/ }).waitFor();
      await make(page, "The name is gone from the graph.");
      await page.locator(".details").waitFor({ state: "detached" });
    });

    test("somebody else said it, somebody whom the graph does not know", async () => {
      await choose(page, "Ivan Petrov");
      await page.locator(".statement-card", { hasText: "the talks were over" }).click();
      await page.locator(".details-words", { hasText: "the talks were over" }).waitFor();
      await start(page, "Somebody else said it");
      await page.locator(".correction-form .combobox input").fill("Omar Haddad");
      await page.locator(".will", { hasText: "is not in the graph yet" }).waitFor();
      await make(page, "The speaker is changed.");
      await page.locator(".details .entity-link", { hasText: "Omar Haddad" }).waitFor();
    });

    test("it is no statement", async () => {
      const before = await statements(page);
      await start(page, "Is no statement");
      await make(page, "The statement is gone from the graph.");
      expect(await statements(page)).toBe(before - 1);
    });

    test("all of it is there when the page is opened again", async () => {
      const before = await statements(page);
      await page.reload();
      await page.locator(".corrections-button", { hasText: "7" }).waitFor({ timeout: 20_000 });
      await expect.poll(() => statements(page), { timeout: 20_000 }).toBe(before);
      await choose(page, "Marta J. Solvik");
    });

    test("an article that is added is read with the corrections", async () => {
      await page.locator(".tools .primary").click();
      await page.locator("#paste").fill("Marta Solvik said that the quay was full.");
      await page.locator(".dialog[open] button[type=submit]").click();
      await page.locator(".reports li", { hasText: "1 statement added" }).waitFor({ timeout: 20_000 });
      await page.keyboard.press("Escape");
      await choose(page, "Marta J. Solvik");
      await page.locator(".statement-card", { hasText: "the quay was full" }).waitFor();
    });

    test("a click saves them behind the file's own lines, as core reads them", async () => {
      expect(readFileSync(CORRECTIONS, "utf8")).toBe(OURS);
      await page.locator(".corrections-button").click();
      await page.locator(".corrections-file .primary").click();
      await page.locator(".corrections-said", { hasText: "Saved." }).waitFor();
      const text = readFileSync(CORRECTIONS, "utf8");
      expect(text.startsWith(OURS)).toBe(true);
      expect(text.slice(OURS.length).split("\n")).toEqual([
        "- {rename: Marta Solvik, to: {en: Marta J. Solvik}}",
        "- {split: Ivan Petrov, forms: Petrov, as: Anna Petrova, kind: person}",
        "- {retype: لينا برانت, to: organization}",
        "- not-entity: Spain",
        "- {speaker: Omar Haddad, says: the talks were over, in: a.txt, kind: person}",
        "- {drop: the talks were over, in: a.txt}",
        "",
      ]);
      expect(readCorrections("c.yaml", text)).toHaveLength(7);
      expect(await page.locator(".unsaved").count()).toBe(0);
    });

    test("one that is taken back goes from the list, from the graph, and from the file", async () => {
      await page
        .locator(".corrections-lines li", { hasText: "is no name of anybody" })
        .filter({ hasText: "Spain" })
        .locator("button")
        .click();
      await page.locator(".unsaved").waitFor();
      await page.locator(".corrections-file .primary").click();
      await page.locator(".corrections-said", { hasText: "Saved." }).waitFor();
      expect(readFileSync(CORRECTIONS, "utf8")).not.toContain("Spain");
      await page.keyboard.press("Escape");
      await choose(page, "Spain");
    });

    test("nothing went wrong, and nothing was asked of another host", () => {
      expect(mishaps).toEqual([]);
    });

    test("a file that was changed on disk is not written over: both changes are kept when the user says so", async () => {
      await choose(page, "Marta J. Solvik");
      await start(page, "Other kind");
      await page.locator(".choices label", { hasText: "Place" }).locator("input").check();
      await make(page, "The kind is changed.");
      const meanwhile = `${readFileSync(CORRECTIONS, "utf8")}- not-entity: Nobody Atall # by hand\n`;
      writeFileSync(CORRECTIONS, meanwhile);
      await page.locator(".corrections-button").click();
      await page.locator(".corrections-file .primary").click();
      await page.locator(".warning", { hasText: "changed on disk" }).waitFor();
      expect(readFileSync(CORRECTIONS, "utf8")).toBe(meanwhile);
      await page.locator(".warning button", { hasText: "keep mine" }).click();
      await page.locator(".corrections-lines li", { hasText: "Nobody Atall" }).waitFor();
      await page.locator(".corrections-file .primary").click();
      await page.locator(".corrections-said", { hasText: "Saved." }).waitFor();
      const text = readFileSync(CORRECTIONS, "utf8");
      expect(text).toBe(`${meanwhile}- {retype: Marta J. Solvik, to: place}\n`);
      await page.context().close();
    });
  });

  test("without a served file, corrections come from files and go into downloads", async () => {
    const { page, mishaps } = await open(await serve("plain.ttl", ARTICLES));
    await page.locator(".legend").waitFor();
    expect(await page.locator(".corrections-button").count()).toBe(0);
    const own = "# mine\n- rename: Marta Solvik   # she prefers it\n  to: M. Solvik\n";
    writeFileSync(join(folder, "own.yml"), own);
    writeFileSync(join(folder, "wrong.yaml"), "- merge: [A, B]\n- jion: [A, B]\n");
    await page.locator(".tools .primary").click();
    await page
      .locator(".dialog[open] .files input")
      .setInputFiles([join(folder, "own.yml"), join(folder, "wrong.yaml")]);
    await page.locator(".reports li", { hasText: "own.yml: 1 correction" }).waitFor();
    await page.locator(".reports li", { hasText: 'wrong.yaml:2: "jion" is no correction' }).waitFor();
    await page.keyboard.press("Escape");
    await choose(page, "M. Solvik");
    await start(page, "Other kind");
    await page.locator(".choices label", { hasText: "Place" }).locator("input").check();
    await make(page, "The kind is changed.");
    await page.locator(".corrections-button").click();
    expect(await page.locator(".corrections-file button").allTextContents()).toEqual(["Download"]);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.locator(".corrections-file button").click(),
    ]);
    expect(readFileSync((await download.path()) ?? "", "utf8")).toBe(
      `${own}- {retype: M. Solvik, to: place}\n`,
    );
    expect(mishaps).toEqual([]);
    await page.context().close();
  });

  test("a graph that was built with more than its articles is left as it is, and says so", async () => {
    const authority = [{ kind: "person", labels: { en: "Ivan Petrov" } }] as never;
    const { page } = await open(
      await serve("minimum.ttl", ARTICLES, authority === undefined ? {} : { minConfidence: 0.95 }),
    );
    await choose(page, "Spain");
    await start(page, "Is no name");
    await make(page, "Noted for the next build; this graph stays as it is.");
    await page.locator(".corrections-button").click();
    await page.locator(".corrections-state .warning", { hasText: "built with an authority file" }).waitFor();
    await page.context().close();
  });

  test("many articles are read again only when told to", async () => {
    const many = Object.fromEntries(
      Array.from({ length: 61 }, (_, at) => [
        `${at}.txt`,
        `News\n\nIvan Petrov said that pier ${at} was open.\n`,
      ]),
    );
    const { page } = await open(await serve("many.ttl", many));
    await choose(page, "Ivan Petrov");
    await start(page, "Other name");
    await page.locator(".correction-form input").first().fill("Ivan S. Petrov");
    await make(page, "Noted. Apply it in the list of corrections.");
    expect(await page.locator(".details h2").textContent()).toBe("Ivan Petrov");
    await page.locator(".corrections-button").click();
    await page.locator(".corrections-state button", { hasText: "Apply 1 correction" }).click();
    await page.locator(".corrections-state", { hasText: "All are in force." }).waitFor({ timeout: 20_000 });
    await page.keyboard.press("Escape");
    await page.locator(".details h2", { hasText: "Ivan S. Petrov" }).waitFor();
    await page.context().close();
  });
});

/** Opens the panel of somebody by name. */
async function choose(page: Page, name: string, typed = name): Promise<void> {
  await page.locator("#search").fill(typed);
  const hit = page.locator(".search [role=option]", { hasText: typed }).first();
  await hit.click();
  await page.locator(".details h2", { hasText: typed }).waitFor();
}

/** Opens a form of the panel. */
async function start(page: Page, action: string): Promise<void> {
  const button = page.locator(".correct-open");
  if ((await button.getAttribute("aria-expanded")) === "false") await button.click();
  await page.locator(".correct-actions button", { hasText: action }).click();
  await page.locator(".correction-form").waitFor();
}

async function make(page: Page, said: string): Promise<void> {
  await page.locator(".correction-form button[type=submit]").click();
  await page.locator(".announcement", { hasText: said }).waitFor({ timeout: 20_000 });
}

async function statements(page: Page): Promise<number> {
  return Number.parseInt((await page.locator(".counts").textContent()) ?? "", 10);
}
