// What the page hands to the browser's downloads.
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

/** The text of the file that an action saves. */
export async function downloaded(page: Page, act: () => Promise<void>): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent("download"), act()]);
  return readFileSync(await file.path(), "utf8");
}
