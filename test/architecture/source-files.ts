// The project's own files as the checks see them: path and text, whatever git or the machine keep beside them.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface SourceFile {
  /** From the project's root, with `/`. */
  readonly path: string;
  readonly text: string;
}

export const ROOT = join(import.meta.dirname, "../..");
/** Made, not written. */
const MADE = new Set(["node_modules", "dist", "out", ".git", ".cache"]);
const TEXT = /\.(?:tsx?|m?js|json|md|ya?ml|css|html|ttl)$|\/run$/;

/** All files of the project that hold text, in order of path. */
export function projectFiles(folder = ""): SourceFile[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (MADE.has(entry.name) || entry.name.endsWith(".tsbuildinfo")) return [];
    if (entry.isDirectory()) return projectFiles(path);
    return TEXT.test(path) ? [{ path, text: readFileSync(join(ROOT, path), "utf8") }] : [];
  });
}

/** True for what a build puts there: it need not exist. */
export function isMade(path: string): boolean {
  return path.split("/").some((part) => MADE.has(part));
}

/** What stands at the top of the project. */
export function topLevel(): string[] {
  return readdirSync(ROOT);
}

export function isCode({ path }: SourceFile): boolean {
  return /\.(?:tsx?|mjs)$/.test(path) && !path.endsWith(".d.ts");
}
