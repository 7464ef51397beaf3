// Chromium for the tests: headless, without a sandbox for root, and without the services that call home.
import { type Browser, chromium } from "playwright-core";
import { findBrowser } from "../browser.ts";

const ARGS = [
  "--no-sandbox",
  "--no-first-run",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** `settings` are arguments of Chromium's own: what a reader has set in the browser. */
export function launch(...settings: readonly string[]): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error("no Chromium or Chrome was found");
  return chromium.launch({ executablePath, args: [...ARGS, ...settings] });
}
