// The console's files: built by Vite where they are missing or older than what they are made of.
// A stranger would get wrong who else is there: another `isnad serve` may build at the same time, or hand out the folder
// meanwhile. So each builds into a folder of its own, which takes the place of the old one when it is whole.
import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readdir, rename, rm, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { UsageError } from "./exit.ts";
import { say } from "./talk.ts";

const WEB = dirname(createRequire(import.meta.url).resolve("@isnad/web/package.json"));
const PROJECT = join(WEB, "../..");
/** What the built files depend on. */
const SOURCES = [
  "apps/web/index.html",
  "apps/web/vite.config.ts",
  "apps/web/package.json",
  "apps/web/public",
  "apps/web/src",
];
const SHARED = ["packages", "data/lexicons", "pnpm-lock.yaml"];
/** Folders and files that tools write among the sources. */
const WRITTEN_BY_TOOLS = /^(?:node_modules|dist|.*\.tsbuildinfo)$/;

/** The folder of the built console, built now if need be. */
export async function webApp(): Promise<string> {
  const dist = join(WEB, "dist");
  const built = await modified(join(dist, "index.html"));
  const changed = await newest([...SOURCES, ...SHARED].map((path) => join(PROJECT, path)));
  if (built < changed) {
    say("building the console …");
    await mkdir(join(WEB, ".cache"), { recursive: true });
    const scratch = await mkdtemp(join(WEB, ".cache/build-"));
    try {
      await viteBuild(join(scratch, "new"));
      await rename(dist, join(scratch, "old")).catch(() => {}); // There may be none.
      await rename(join(scratch, "new"), dist).catch(async (error) => {
        // Somebody else's build of the same sources may stand there by now.
        if ((await modified(join(dist, "index.html"))) === 0) throw error;
      });
    } finally {
      await rm(scratch, { recursive: true, force: true });
    }
  }
  return dist;
}

async function viteBuild(folder: string): Promise<void> {
  const vite = join(WEB, "node_modules/vite/bin/vite.js");
  const args = [vite, "build", "--logLevel", "warn", "--outDir", folder];
  // Whoever calls may be a test runner, whose NODE_ENV would put a development build with its file paths into the page.
  const env = { ...process.env, NODE_ENV: "production" };
  const child = spawn(process.execPath, args, { cwd: WEB, env, stdio: ["ignore", "pipe", "pipe"] });
  const output: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => output.push(chunk));
  const code = await new Promise<number | null>((done, fail) => child.on("close", done).on("error", fail));
  if (code !== 0)
    throw new UsageError(`the console could not be built:\n${Buffer.concat(output).toString()}`);
}

async function newest(paths: readonly string[]): Promise<number> {
  const times = await Promise.all(paths.map(newestBelow));
  return Math.max(0, ...times);
}

/** A folder's own time says nothing: tools that write into it change it. */
async function newestBelow(path: string): Promise<number> {
  const entry = await stat(path).catch(() => undefined);
  if (!entry?.isDirectory()) return entry?.mtimeMs ?? 0;
  const names = (await readdir(path)).filter((name) => !WRITTEN_BY_TOOLS.test(name));
  return newest(names.map((name) => join(path, name)));
}

async function modified(path: string): Promise<number> {
  return (await stat(path).catch(() => undefined))?.mtimeMs ?? 0;
}
