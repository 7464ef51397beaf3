// A console over a graph and a browser to visit it with, for the tests of one block: there from its first hook on, closed
// after its last test.
// A stranger would get wrong when they are there: inside hooks and tests, not while the block itself is being read.
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe } from "vitest";
import { findBrowser } from "../browser.ts";
import { launch } from "./chromium.ts";
import { openSite, type Site } from "./site.ts";
import { type Visit, visit } from "./visit.ts";

/** A block of tests that is skipped where no browser is found. */
export const inBrowser = describe.skipIf(findBrowser() === undefined);

export interface ServedConsole {
  readonly site: Site;
  readonly browser: Browser;
  /** Opens the console, or another address of it, in a browser profile of its own; `prepare` runs before the page loads. */
  readonly visit: (
    options?: BrowserContextOptions,
    prepare?: (page: Page) => Promise<unknown>,
    url?: string,
  ) => Promise<Visit>;
}

export function serveConsole(
  graph: string | (() => Promise<string>),
  ...settings: readonly string[]
): ServedConsole {
  let site: Site;
  let browser: Browser;
  beforeAll(async () => {
    const turtle = typeof graph === "string" ? graph : await graph();
    [site, browser] = await Promise.all([openSite(turtle), launch(...settings)]);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  return {
    get site() {
      return site;
    },
    get browser() {
      return browser;
    },
    visit: (options, prepare, url = site.url) => visit(browser, { ...site, url }, options, prepare),
  };
}
