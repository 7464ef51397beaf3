// The command as a user runs it: a process of its own, in a folder of its own.
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const CLI = dirname(createRequire(import.meta.url).resolve("@isnad/cli/package.json"));
export const BIN = join(CLI, "bin/isnad.mjs");

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Setting {
  readonly cwd?: string;
  readonly stdin?: string | Uint8Array;
  readonly env?: NodeJS.ProcessEnv;
}

/** Runs `isnad ARGS` to its end. */
export function isnad(args: readonly string[], { cwd, stdin = "", env }: Setting = {}): Promise<Ended> {
  const { INIT_CWD: _cwd, npm_lifecycle_event: _script, ...clean } = process.env;
  const child = spawn(process.execPath, [BIN, ...args], { cwd: cwd ?? tmpdir(), env: { ...clean, ...env } });
  child.stdin.on("error", () => {});
  child.stdin.end(stdin);
  let [stdout, stderr] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  return new Promise((done, fail) => {
    child.on("error", fail);
    child.on("close", (code) => done({ code, stdout, stderr }));
  });
}

/** A folder with these files, and how to remove it. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): {
  readonly path: string;
  readonly remove: () => void;
} {
  const path = mkdtempSync(join(tmpdir(), "isnad-cli-"));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
