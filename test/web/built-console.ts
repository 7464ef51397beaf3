// Builds the console once for all browser tests of a run; `openSite` copies it.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findBrowser } from "../browser.ts";
import { BUILT, buildConsole } from "./site.ts";

/** Called by vitest before the first test; gives what it is to call behind the last. */
export default async function setup(): Promise<(() => void) | undefined> {
  if (findBrowser() === undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "isnad-console-"));
  await buildConsole(folder);
  process.env[BUILT] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
