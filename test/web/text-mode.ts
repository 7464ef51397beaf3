// The text mode of the question box as tests use it: the sample articles as its graph, its editor, what it says.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildGraph, readArticle } from "@isnad/core";
import { serialize } from "@isnad/store";
import type { Locator, Page } from "playwright-core";
import type { ServedConsole } from "./served-console.ts";
import type { Visit } from "./visit.ts";

type AskMode = "patterns" | "sparql";

const ARTICLES = join(import.meta.dirname, "../../data/articles");

/** The graph of the sample articles. */
export function sampleTurtle(): Promise<string> {
  const articles = readdirSync(ARTICLES)
    .filter((name) => /\.(txt|md|html)$/.test(name))
    .map((source) => readArticle({ source, content: readFileSync(join(ARTICLES, source)) }));
  return serialize(buildGraph(articles).quads, "turtle");
}

/** Opens the console in its text mode. */
export async function visitTextMode(served: ServedConsole): Promise<Visit> {
  const opened = await served.visit({ viewport: { width: 1100, height: 760 } });
  await opened.page.locator(".legend").waitFor();
  await inMode(opened.page, "sparql");
  await content(opened.page).waitFor();
  return opened;
}

export async function inMode(page: Page, mode: AskMode): Promise<void> {
  await page.locator(`#tab-${mode}`).click();
}

/** Asks patterns as text. */
export async function askPatterns(page: Page, patterns: string): Promise<void> {
  await inMode(page, "patterns");
  await page.locator(".query-head button").click();
  await page.locator("#patterns").fill(patterns);
  await page.locator("#patterns").press("Control+Enter");
}

export function content(page: Page): Locator {
  return page.locator(".sparql-editor .cm-content");
}

/** Puts a text into the editor, in the place of what is there. */
export async function write(page: Page, text: string): Promise<void> {
  await content(page).click();
  await page.keyboard.press("Control+A");
  if (text === "") await page.keyboard.press("Backspace");
  else await page.keyboard.insertText(text);
  await page.keyboard.press("Escape");
}

export async function ask(page: Page, text: string): Promise<void> {
  await write(page, text);
  await page.keyboard.press("Control+Enter");
}

export async function written(page: Page): Promise<string> {
  return (await page.locator(".sparql-editor .cm-line").allTextContents()).join("\n");
}

export async function outcome(page: Page): Promise<string> {
  return (await page.locator("#sparql-outcome").textContent()) ?? "";
}
