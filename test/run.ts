// `npm test`: types, lint, the page's build, then every suite, the browser's too. The last line counts them all, and
// anything that failed makes the exit code say so.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { findBrowser, installBrowser } from "./browser.ts";
import { type Counts, countResults, lastLine } from "./count.ts";

const ROOT = join(import.meta.dirname, "..");
/** Scripts of package.json that are either all right or not. */
const CHECKS = ["types", "lint", "build"];
const NONE: Counts = { passed: 0, failed: 0, skipped: 0, skippedInBrowser: 0 };

function heading(title: string): void {
  console.log(`\n── ${title} ${"─".repeat(Math.max(3, 76 - title.length))}`);
}

interface Ran {
  readonly ok: boolean;
  /** What it printed, unless that went to the terminal. */
  readonly output: string;
}

/** Runs a script of package.json. */
function script(
  name: string,
  { args = [] as readonly string[], env = process.env, show = false } = {},
): Promise<Ran> {
  const stdio = show ? ("inherit" as const) : ("pipe" as const);
  const child = spawn("npm", ["run", "--silent", name, "--", ...args], {
    cwd: ROOT,
    env,
    stdio: ["ignore", stdio, stdio],
    shell: process.platform === "win32",
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => (output += chunk));
  return new Promise((done) => {
    child.on("error", (error) => done({ ok: false, output: error.message }));
    child.on("close", (code) => done({ ok: code === 0, output }));
  });
}

/** The checks side by side, reported in their order. */
async function runChecks(): Promise<Counts> {
  const running = CHECKS.map((name) => ({ name, ran: script(name) }));
  let failed = 0;
  for (const { name, ran } of running) {
    heading(name);
    const { ok, output } = await ran;
    if (!ok) failed++;
    console.log(ok ? "passed" : `${output.trim()}\nfailed`);
  }
  return { ...NONE, passed: CHECKS.length - failed, failed };
}

async function runSuites(browser: string | undefined): Promise<Counts> {
  heading("tests");
  const folder = mkdtempSync(join(tmpdir(), "isnad-test-"));
  const report = join(folder, "report.json");
  try {
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
    const env = { ...process.env, ...(browser !== undefined && { ISNAD_BROWSER: browser }) };
    const { ok } = await script("unit", { args: [...reporters, ...process.argv.slice(2)], env, show: true });
    const counts = countResults(JSON.parse(readFileSync(report, "utf8")));
    // An error outside all tests fails the run without failing any of them.
    return ok || counts.failed > 0 ? counts : { ...counts, failed: 1 };
  } catch (error) {
    console.log(`the tests could not be counted: ${error}`);
    return { ...NONE, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Says loudly what did not run; without a browser in CI that is a failure. */
function missedInBrowser(missed: number, browser: string | undefined): number {
  if (missed === 0) return 0;
  const remedy = browser === undefined ? ": install chromium, or name a browser in ISNAD_BROWSER" : "";
  console.log(`${missed} BROWSER TESTS DID NOT RUN${remedy}`);
  return browser === undefined && process.env.CI ? 1 : 0;
}

const started = performance.now();
const browser = findBrowser() ?? (installBrowser() ? findBrowser() : undefined);
const results = [await runChecks(), await runSuites(browser)];
const total = (key: keyof Counts): number => results.reduce((sum, counts) => sum + counts[key], 0);

heading("all");
const failed = total("failed") + missedInBrowser(total("skippedInBrowser"), browser);
console.log(`${Math.round((performance.now() - started) / 1000)} s on ${availableParallelism()} cores`);
console.log(lastLine({ passed: total("passed"), failed, skipped: total("skipped") }));
process.exitCode = failed > 0 ? 1 : 0;
