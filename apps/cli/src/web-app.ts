// The console's files: built by Vite where they are missing or older than what they are made of.
import { spawn } from "node:child_process";
import { readdir, stat } from "node:fs/promises";
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

/** The folder of the built console, built now if need be. */
export async function webApp(): Promise<string> {
  const dist = join(WEB, "dist");
  const built = await modified(join(dist, "index.html"));
  const changed = await newest([...SOURCES, ...SHARED].map((path) => join(PROJECT, path)));
  if (built < changed) {
    say("building the console …");
    await viteBuild();
  }
  return dist;
}

async function viteBuild(): Promise<void> {
  const vite = join(WEB, "node_modules/vite/bin/vite.js");
  const args = [vite, "build", "--logLevel", "warn"];
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

async function newestBelow(path: string): Promise<number> {
  const entry = await stat(path).catch(() => undefined);
  if (!entry?.isDirectory()) return entry?.mtimeMs ?? 0;
  const names = (await readdir(path)).filter((name) => name !== "node_modules" && name !== "dist");
  return Math.max(entry.mtimeMs, await newest(names.map((name) => join(path, name))));
}

async function modified(path: string): Promise<number> {
  return (await stat(path).catch(() => undefined))?.mtimeMs ?? 0;
}
