// Which file imports what: read from the text, so that a check needs neither a compiler nor a working build.
import { posix } from "node:path";
import { isCode, type SourceFile } from "./source-files.ts";

export interface Import {
  /** The file that imports. */
  readonly from: string;
  /** As written: "./segment.ts", "@isnad/text", "node:fs". */
  readonly specifier: string;
  /** `import type`: gone when the code runs. */
  readonly typeOnly: boolean;
}

const STATEMENT = /^\s*(?:import|export)\s+(type\s)?[^"'`;()]*?from\s*["']([^"']+)["']/gm;
const BARE = /^\s*import\s*["']([^"']+)["']/gm;
const CALL = /\b(?:import|require|resolve)\(\s*["']([^"']+)["']/g;
const WORKER = /new URL\(\s*["'](\.[^"']+\.tsx?)["']\s*,\s*import\.meta\.url/g;

export function importsOf(file: SourceFile): Import[] {
  if (!isCode(file)) return [];
  const text = file.text.replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, "");
  const found = [...text.matchAll(STATEMENT)].map(([, type, specifier = ""]) => ({
    specifier,
    typeOnly: type !== undefined,
  }));
  const others = [BARE, CALL, WORKER].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([, specifier = ""]) => ({ specifier, typeOnly: false })),
  );
  return [...found, ...others].map((entry) => ({ from: file.path, ...entry }));
}

/** The path a relative import leads to, or undefined for a package. */
export function targetOf({ from, specifier }: Import): string | undefined {
  return specifier.startsWith(".") ? posix.normalize(posix.join(posix.dirname(from), specifier)) : undefined;
}

/** The package a file belongs to: "packages/core", "apps/cli", "data", "test", or "" at the top. */
export function workspaceOf(path: string): string {
  return /^(?:(?:packages|apps)\/[^/]+|data|test)(?=\/)/.exec(path)?.[0] ?? "";
}

/** The circles among files, each as the paths along it. Type imports count: they tie files together for a reader too. */
export function cyclesAmong(files: readonly SourceFile[]): string[][] {
  const targets = new Map(
    files.map((file) => [file.path, importsOf(file).flatMap((entry) => targetOf(entry) ?? [])]),
  );
  const cycles: string[][] = [];
  const finished = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) cycles.push([...trail.slice(at), path]);
    if (at >= 0 || finished.has(path)) return;
    for (const target of targets.get(path) ?? []) visit(target, [...trail, path]);
    finished.add(path);
  };
  for (const path of targets.keys()) visit(path, []);
  return cycles;
}
