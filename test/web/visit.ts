// One visit to the console: a page that keeps a record of what must not happen.
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { rememberTexts } from "./pixels.ts";
import type { Site } from "./site.ts";

export interface Visit {
  readonly page: Page;
  /** Errors on the page's console, errors thrown, and requests to other hosts. */
  readonly mishaps: readonly string[];
}

/** Small, since rendering without a graphics card is slow. */
const VIEW = { width: 960, height: 560 };

/** How long a page may take for one act, in milliseconds: as long as `expect.poll` waits. */
const PATIENCE = 60_000;

/** Opens the console in a browser profile of its own; `prepare` runs before the page loads. */
export async function visit(
  browser: Browser,
  site: Site,
  options: BrowserContextOptions = {},
  prepare: (page: Page) => Promise<unknown> = async () => {},
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: VIEW,
    locale: "en-GB",
    reducedMotion: "reduce",
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const mishaps: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") mishaps.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => mishaps.push(`thrown: ${error.message}`));
  page.on("request", (request) => {
    if (!request.url().startsWith(site.url) && !/^(data|blob):/.test(request.url()))
      mishaps.push(`request: ${request.url()}`);
  });
  await rememberTexts(page);
  await prepare(page);
  await page.goto(site.url);
  return { page, mishaps };
}

/** Waits until the graph of so many nodes is there. */
export async function graphOf(page: Page, nodes: number): Promise<void> {
  await page.locator(`.canvas[data-nodes="${nodes}"]`).waitFor();
}
