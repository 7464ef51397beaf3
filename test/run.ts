// `npm test`: types, lint, then every suite, the browser's too. The last line counts them all, and anything that failed
// makes the exit code say so.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { findBrowser, installBrowser } from "./browser.ts";
import { type Counts, countResults, lastLine } from "./count.ts";

const ROOT = join(import.meta.dirname, "..");
const PROJECTS = ["ontology", "text", "core", "store", "graph"].map((name) => `packages/${name}`);
const CHECKS = [
  { name: "types", command: ["tsc", "-b", ...PROJECTS, "apps/cli", "apps/web", "test"] },
  { name: "format and lint", command: ["biome", "check", "."] },
  { name: "dead code and dependencies", command: ["knip"] },
] as const;

function heading(title: string): void {
  console.log(`\n── ${title} ${"─".repeat(Math.max(3, 76 - title.length))}`);
}

/** Runs a tool of node_modules; gives its exit code and what it printed, unless that went to the terminal. */
function run(
  command: readonly string[],
  show = false,
  env = process.env,
): Promise<{ code: number; output: string }> {
  const [tool, ...args] = command;
  const stdio = show ? ("inherit" as const) : ("pipe" as const);
  const child = spawn(join(ROOT, "node_modules/.bin", `${tool}`), args, {
    cwd: ROOT,
    env,
    stdio: ["ignore", stdio, stdio],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => (output += chunk));
  return new Promise((done) => {
    child.on("error", (error) => done({ code: 1, output: error.message }));
    child.on("close", (code) => done({ code: code ?? 1, output }));
  });
}

/** The checks side by side, reported in their order. */
async function runChecks(): Promise<Counts> {
  const started = CHECKS.map(({ command }) => run(command));
  let failed = 0;
  for (const [index, { name }] of CHECKS.entries()) {
    heading(name);
    const { code, output } = (await started[index]) ?? { code: 1, output: "" };
    if (code !== 0) failed++;
    console.log(code === 0 ? "passed" : `${output.trim()}\nfailed`);
  }
  return { passed: CHECKS.length - failed, failed, skipped: 0, skippedInBrowser: 0 };
}

async function runSuites(browser: string | undefined): Promise<Counts> {
  heading("tests");
  const folder = mkdtempSync(join(tmpdir(), "isnad-test-"));
  const report = join(folder, "report.json");
  try {
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
    const env = { ...process.env, ...(browser !== undefined && { ISNAD_BROWSER: browser }) };
    const { code } = await run(
      ["vitest", "run", "--config", "test/vitest.config.ts", ...reporters, ...process.argv.slice(2)],
      true,
      env,
    );
    const counts = countResults(JSON.parse(readFileSync(report, "utf8")));
    // An error outside all tests fails the run without failing any of them.
    return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
  } catch (error) {
    console.log(`the tests could not be counted: ${error}`);
    return { passed: 0, failed: 1, skipped: 0, skippedInBrowser: 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const started = performance.now();
const browser = findBrowser() ?? (installBrowser() ? findBrowser() : undefined);
const results = [await runChecks(), await runSuites(browser)];
const total = (key: keyof Counts): number => results.reduce((sum, counts) => sum + counts[key], 0);

heading("all");
const withoutBrowser = total("skippedInBrowser");
const mustHaveBrowser = withoutBrowser > 0 && browser === undefined && Boolean(process.env.CI);
if (withoutBrowser > 0) {
  console.log(
    `${withoutBrowser} BROWSER TESTS DID NOT RUN${browser === undefined ? ": install chromium, or name a browser in ISNAD_BROWSER" : ""}`,
  );
}
const seconds = Math.round((performance.now() - started) / 1000);
console.log(`${seconds} s on ${availableParallelism()} cores`);
const failed = total("failed") + (mustHaveBrowser ? 1 : 0);
console.log(lastLine({ passed: total("passed"), failed, skipped: total("skipped") }));
process.exitCode = failed > 0 ? 1 : 0;
