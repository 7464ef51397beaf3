// PATHs to the files that are to be read, with the name each has in the graph.
// A stranger would get wrong the names: they are relative to the PATH that was given, so that a graph does not tell where
// somebody keeps their files; two files that would share one get as many of their folders before it as tell them apart.
import { readdir, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, relative, sep } from "node:path";
import { formatOf } from "@isnad/store";
import { compareCodeUnits } from "@isnad/text";
import { reasonOf, UsageError } from "./exit.ts";
import { fromUser } from "./user-directory.ts";

export const STDIN = "-";

export interface Found {
  /** The absolute path, or `-` for standard input. */
  readonly file: string;
  /** As the user would name it: what messages say. */
  readonly shown: string;
  /** What becomes `isnad:source`. */
  readonly source: string;
}

export interface Failure {
  readonly shown: string;
  /** A whole message: what, why, what to do. */
  readonly message: string;
}

/** The names of articles; what is named on the command line may have another. */
export const ARTICLE = /\.(?:txt|md|html?)$/i;

/** Read as an article it would be one, of nonsense. */
const IS_GRAPH =
  "a graph, not an article. Give it to isnad serve, isnad convert or with -f to isnad query, disputes and why";

/** All articles under the paths, each file once, ordered by source. What cannot be looked into is a failure. */
export async function findArticles(
  paths: readonly string[],
): Promise<{ found: Found[]; failures: Failure[] }> {
  if (paths.filter((path) => path === STDIN).length > 1)
    throw new UsageError("- (standard input) can be read only once");
  const found: Found[] = [];
  const failures: Failure[] = [];
  for (const path of paths) {
    if (path === STDIN) found.push({ file: STDIN, shown: "standard input", source: "stdin" });
    else await look(path, found, failures);
  }
  return { found: tellApart(await onceEach(found)), failures };
}

async function look(path: string, found: Found[], failures: Failure[]): Promise<void> {
  const root = fromUser(path);
  const fail = (shown: string, reason: string): number =>
    failures.push({ shown, message: `${shown}: ${reason}` });
  try {
    if (!(await stat(root)).isDirectory()) {
      if (formatOf(path) !== undefined || path.endsWith(".snapshot")) return void fail(path, IS_GRAPH);
      found.push({ file: root, shown: path, source: basename(root) });
      return;
    }
    const before = found.length + failures.length;
    const onError = (below: string, error: unknown): void => {
      const reason = below.includes("\ufffd") ? "its name is not UTF-8: rename it" : reasonOf(error);
      fail(join(path, relative(root, below)), reason);
    };
    for await (const file of walk(root, new Set(), onError)) {
      const source = relative(root, file).split(sep).join("/");
      found.push({ file, shown: join(path, source), source });
    }
    if (found.length + failures.length === before) fail(path, "no .txt, .md or .html file in this folder");
  } catch (error) {
    fail(path, reasonOf(error));
  }
}

/** The article files below a folder. Hidden ones and node_modules are left out, links followed, circles not. */
async function* walk(
  folder: string,
  above: ReadonlySet<string>,
  onError: (path: string, error: unknown) => void,
): AsyncGenerator<string> {
  try {
    const here = await realpath(folder);
    if (above.has(here)) return;
    const inside = new Set([...above, here]);
    for (const name of (await readdir(folder)).sort(compareCodeUnits)) {
      if (name.startsWith(".") || name === "node_modules") continue;
      const path = join(folder, name);
      const entry = await stat(path).catch((error) => {
        // What is no article by its name need not be looked into: a link to nowhere, say.
        if (ARTICLE.test(name)) onError(path, error);
      });
      if (entry?.isDirectory()) yield* walk(path, inside, onError);
      else if (entry?.isFile() && ARTICLE.test(name)) yield path;
    }
  } catch (error) {
    onError(folder, error);
  }
}

/** A file that was reached in several ways is read once: under its own name rather than a link's, the longest of them. */
async function onceEach(found: readonly Found[]): Promise<Found[]> {
  const byFile = new Map<string, Found>();
  for (const entry of found) {
    const real = entry.file === STDIN ? STDIN : await realpath(entry.file).catch(() => entry.file);
    const other = byFile.get(real);
    if (!other || isBetter(entry, other, real)) byFile.set(real, entry);
  }
  return [...byFile.values()];
}

function isBetter(entry: Found, than: Found, real: string): boolean {
  const isOwn = ({ file }: Found): boolean => basename(file) === basename(real);
  if (isOwn(entry) !== isOwn(than)) return isOwn(entry);
  const longer = entry.source.length - than.source.length;
  return longer > 0 || (longer === 0 && compareCodeUnits(entry.source, than.source) < 0);
}

/** Puts folders before the sources that several files share, until no two are alike. */
function tellApart(found: readonly Found[]): Found[] {
  let named = [...found];
  for (;;) {
    const holders = new Map<string, number>();
    for (const { source } of named) holders.set(source, (holders.get(source) ?? 0) + 1);
    if (holders.size === named.length) break;
    named = named.map((entry) => {
      if (entry.file === STDIN || holders.get(entry.source) === 1) return entry;
      return { ...entry, source: withOneMoreFolder(entry.file, entry.source) };
    });
  }
  return named.sort((a, b) => compareCodeUnits(a.source, b.source));
}

function withOneMoreFolder(file: string, source: string): string {
  const depth = source.split("/").length;
  let folder = file;
  for (let up = 0; up < depth; up++) folder = dirname(folder);
  return `${basename(folder) || "root"}/${source}`;
}
