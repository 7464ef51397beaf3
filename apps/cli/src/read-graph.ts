// A graph from wherever the user has one: a file in any RDF format, standard input, or articles that are built first.
import { open as openFile, stat } from "node:fs/promises";
import { extname } from "node:path";
import {
  createDataset,
  type Dataset,
  type Format,
  formatOf,
  isSnapshot,
  openSnapshot,
  parse,
  RdfSyntaxError,
  SnapshotError,
} from "@isnad/store";
import { reasonOf, UsageError } from "./exit.ts";
import { STDIN } from "./find-articles.ts";
import { sampleFolder } from "./sample.ts";
import { say } from "./talk.ts";
import { fromUser } from "./user-directory.ts";

export interface ReadGraph {
  readonly dataset: Dataset;
  /** Articles that could not be read are missing from the graph. */
  readonly incomplete: boolean;
}

const ARTICLE = new Set([".txt", ".md", ".html", ".htm"]);
/** JavaScript's longest string is just above this. */
const LARGEST_GRAPH = 500_000_000;
const PIECE = 2 ** 30;

/**
 * The graph of a file or folder; of the sample collection without a path.
 * @throws {UsageError} there is none, or it cannot be parsed (line and column are in the message).
 */
export async function readGraph(path: string | undefined): Promise<ReadGraph> {
  if (path === undefined) return fromArticles(sampleFolder(), "the sample collection");
  if (path === STDIN) return { dataset: await open(await readStdin(), "standard input"), incomplete: false };
  const file = fromUser(path);
  const entry = await stat(file).catch((error) => {
    throw new UsageError(`${path}: ${reasonOf(error)}`);
  });
  if (entry.isDirectory() || ARTICLE.has(extname(path).toLowerCase())) return fromArticles(path, path);
  return { dataset: await open(await readBytes(file, path), path), incomplete: false };
}

async function fromArticles(path: string, shown: string): Promise<ReadGraph> {
  const { buildWithProgress, describe } = await import("./build-graph.ts");
  const { readArticles, saySummaryOf } = await import("./read-articles.ts");
  const { articles, failures } = await readArticles([path]);
  if (articles.length === 0) throw new UsageError(`${shown}: no article could be read`);
  const built = await buildWithProgress(articles);
  say(`${shown}: ${describe(built)}`);
  saySummaryOf(failures);
  return { dataset: createDataset(built.quads), incomplete: failures.length > 0 };
}

async function readBytes(path: string, shown: string): Promise<Uint8Array> {
  try {
    const handle = await openFile(path);
    try {
      const { size } = await handle.stat();
      const bytes = new Uint8Array(size);
      // Piece by piece, since Node reads no more than 2 GB at once.
      for (let at = 0; at < size; ) {
        const { bytesRead } = await handle.read(bytes, at, Math.min(size - at, PIECE), at);
        if (bytesRead === 0) return bytes.subarray(0, at);
        at += bytesRead;
        if (at > LARGEST_GRAPH && !isSnapshot(bytes))
          throw new UsageError(`${shown}: too large (${Math.ceil(size / 1e6)} MB, at most 500 MB)`);
      }
      // A pipe or device has no size beforehand.
      return size > 0 ? bytes : await handle.readFile();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${shown}: cannot be read: ${reasonOf(error)}`);
  }
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function open(bytes: Uint8Array, shown: string): Promise<Dataset> {
  if (!isSnapshot(bytes) && !shown.endsWith(".snapshot"))
    return createDataset(await parseText(decode(bytes, shown), shown));
  try {
    return openSnapshot(bytes);
  } catch (error) {
    if (!(error instanceof SnapshotError)) throw error;
    throw new UsageError(`${shown}: ${error.message}`);
  }
}

function decode(bytes: Uint8Array, shown: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`${shown}: no graph: it is not UTF-8 text`);
  }
}

async function parseText(text: string, shown: string): ReturnType<typeof parse> {
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
