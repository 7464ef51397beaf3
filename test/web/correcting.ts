// What the tests of corrections share: a small graph behind `isnad serve`, and the hands that use its panels.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { type BuildOptions, buildGraph, loadTagger, readArticle } from "@isnad/core";
import { serialize } from "@isnad/store";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { findBrowser } from "../browser.ts";
import { launch } from "./chromium.ts";
import { type Visit, visit } from "./visit.ts";

const BIN = join(dirname(createRequire(import.meta.url).resolve("@isnad/cli/package.json")), "bin/isnad.mjs");

export const ARTICLES = {
  "a.txt":
    "Harbor talks end\n\nThe envoy Ivan Petrov said that the talks were over. Mr Petrov said that he had no comment. Marta Solvik, the harbor master, said that the northern pier would stay open until the autumn.\n",
  "b.txt":
    "Pier to stay open\n\nThe envoy Pavel Dronov said that the talks would go on. Spain said that the pier was safe.\n",
  "c.txt": "الميناء\n\nأعلنت مديرة الميناء لينا برانت أن إسبانيا أغلقت رصيفين.\n",
};

/**
 * A folder with servers over it, and a browser: there from the first hook of the file on, ended after its last test. Where no
 * browser is found its tests are skipped, and none is started.
 */
export function folderToServe() {
  const folder = mkdtempSync(join(tmpdir(), "isnad-correct-"));
  const servers: ChildProcess[] = [];
  /** `isnad serve` over the graph of articles; gives its address. */
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
  let browser: Browser | undefined;
  beforeAll(async () => {
    if (findBrowser() !== undefined) browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    for (const server of servers) server.kill();
    rmSync(folder, { recursive: true, force: true });
  });
  const openAt = (url: string, prepare?: (page: Page) => Promise<unknown>): Promise<Visit> =>
    visit(browser as Browser, { url, folder, close: async () => {} }, {}, prepare);
  return { folder, serve, openAt };
}

/** Opens the panel of somebody by name. */
export async function choose(page: Page, name: string, typed = name): Promise<void> {
  await page.locator("#search").fill("");
  await page.locator("#search").fill(typed);
  const hit = page.locator(".search [role=option]", { hasText: typed }).first();
  await hit.click();
  await page.locator(".details h2", { hasText: typed }).waitFor();
}

/** Opens a form of the panel. */
export async function start(page: Page, action: string): Promise<void> {
  const button = page.locator(".correct-open");
  if ((await button.getAttribute("aria-expanded")) === "false") await button.click();
  await page.locator(".correct-actions button", { hasText: action }).click();
  await page.locator(".correction-form").waitFor();
}

export async function make(page: Page, said: string): Promise<void> {
  await page.locator(".correction-form button[type=submit]").click();
  await page.locator(".announcement", { hasText: said }).waitFor();
}

export async function statements(page: Page): Promise<number> {
  return Number.parseInt((await page.locator(".counts").textContent()) ?? "", 10);
}
