// A graph from wherever the user has one: a file in any RDF format, standard input, or articles that are built first.
import { open, stat } from "node:fs/promises";
import { extname } from "node:path";
import { type Format, formatOf, parse, RdfSyntaxError } from "@isnad/store";
import type { Quad } from "@rdfjs/types";
import { reasonOf, UsageError } from "./exit.ts";
import { STDIN } from "./find-articles.ts";
import { sampleFolder } from "./sample.ts";
import { say } from "./talk.ts";
import { fromUser } from "./user-directory.ts";

export interface ReadGraph {
  readonly quads: readonly Quad[];
  /** Articles that could not be read are missing from the graph. */
  readonly incomplete: boolean;
}

const ARTICLE = new Set([".txt", ".md", ".html", ".htm"]);
/** JavaScript's longest string is just above this. */
const LARGEST_GRAPH = 500_000_000;

/**
 * The graph of a file or folder; of the sample collection without a path.
 * @throws {UsageError} there is none, or it cannot be parsed (line and column are in the message).
 */
export async function readGraph(path: string | undefined): Promise<ReadGraph> {
  if (path === undefined) return fromArticles(sampleFolder(), "the sample collection");
  if (path === STDIN)
    return { quads: await parseText(await readStdin(), "standard input"), incomplete: false };
  const file = fromUser(path);
  const entry = await stat(file).catch((error) => {
    throw new UsageError(`${path}: ${reasonOf(error)}`);
  });
  if (entry.isDirectory() || ARTICLE.has(extname(path).toLowerCase())) return fromArticles(path, path);
  return { quads: await parseText(await readText(file, path), path), incomplete: false };
}

async function fromArticles(path: string, shown: string): Promise<ReadGraph> {
  const { buildWithProgress, describe } = await import("./build-graph.ts");
  const { readArticles, saySummaryOf } = await import("./read-articles.ts");
  const { articles, failures } = await readArticles([path]);
  if (articles.length === 0) throw new UsageError(`${shown}: no article could be read`);
  const built = await buildWithProgress(articles);
  say(`${shown}: ${describe(built)}`);
  saySummaryOf(failures);
  return { quads: built.quads, incomplete: failures.length > 0 };
}

async function readText(file: string, shown: string): Promise<string> {
  try {
    const handle = await open(file);
    try {
      const { size } = await handle.stat();
      if (size > LARGEST_GRAPH)
        throw new UsageError(`${shown}: too large (${Math.ceil(size / 1e6)} MB, at most 500 MB)`);
      return decode(await handle.readFile(), shown);
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${shown}: cannot be read: ${reasonOf(error)}`);
  }
}

async function readStdin(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return decode(Buffer.concat(chunks), "standard input");
}

function decode(bytes: Uint8Array, shown: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`${shown}: no graph: it is not UTF-8 text`);
  }
}

async function parseText(text: string, shown: string): Promise<readonly Quad[]> {
  if (text.trim() === "") throw new UsageError(`${shown}: no graph: it is empty`);
  const format = formatOf(shown) ?? guessFormat(text);
  try {
    return await parse(text, format);
  } catch (error) {
    if (!(error instanceof RdfSyntaxError)) throw error;
    throw new UsageError(`${shown}: ${error.message}`);
  }
}

/** Without an extension: JSON by its bracket, N-Quads by four terms on a line, else TriG, which holds the other two. */
function guessFormat(text: string): Format {
  if (/^\s*[[{]/.test(text)) return "jsonld";
  const line = text.split("\n", 1)[0] ?? "";
  return /^\s*(?:<[^>]*>|_:\S+)\s+<[^>]*>\s+.+\s(?:<[^>]*>|_:\S+)\s*\.\s*$/.test(line) &&
    !/[;,]\s*$/.test(line)
    ? "nquads"
    : "trig";
}
