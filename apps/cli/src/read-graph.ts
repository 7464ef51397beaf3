// A graph from wherever the user has one: a file in any RDF format, packed or not, standard input, or articles that are
// built first.
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { extname } from "node:path";
import { type Format, formatOf, parseStream, RdfSyntaxError, UndecodableError } from "@isnad/store";
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
/** Quads that are held as objects take some 500 bytes each. */
const LARGEST_GRAPH = 5_000_000;

/**
 * The graph of a file or folder; of the sample collection without a path.
 * @throws {UsageError} there is none, or it cannot be parsed (line and column are in the message).
 */
export async function readGraph(path: string | undefined): Promise<ReadGraph> {
  if (path === undefined) return fromArticles(sampleFolder(), "the sample collection");
  if (path !== STDIN) {
    const entry = await stat(fromUser(path)).catch((error) => {
      throw new UsageError(`${path}: ${reasonOf(error)}`);
    });
    if (entry.isDirectory() || ARTICLE.has(extname(path).toLowerCase())) return fromArticles(path, path);
  }
  const quads: Quad[] = [];
  for await (const batch of readDocument(path)) {
    for (const quad of batch) quads.push(quad);
    if (quads.length > LARGEST_GRAPH)
      throw new UsageError(
        `${path}: too large to be held (more than ${LARGEST_GRAPH / 1e6} million triples); isnad convert --as-it-comes takes any size`,
      );
  }
  return { quads, incomplete: false };
}

export interface DocumentOptions {
  /** By the name's extension, else by how the text begins. */
  readonly format?: Format | undefined;
  readonly baseIRI?: string;
  readonly loadContext?: (url: string) => Promise<unknown>;
}

/**
 * The quads of a file or of standard input (`-`), batch by batch.
 * @throws {UsageError} it cannot be read or parsed (line and column are in the message), or is empty.
 */
export async function* readDocument(
  path: string,
  { format, ...options }: DocumentOptions = {},
): AsyncGenerator<readonly Quad[]> {
  const shown = path === STDIN ? "standard input" : path;
  const bytes = path === STDIN ? process.stdin : createReadStream(fromUser(path), { highWaterMark: 1 << 17 });
  try {
    yield* parseStream(notBlank(bytes), format ?? formatOf(path), options);
  } catch (error) {
    if (error instanceof RdfSyntaxError) throw new UsageError(`${shown}: ${error.message}`);
    if (error instanceof UndecodableError) throw new UsageError(`${shown}: no graph: ${error.message}`);
    if (error === BLANK) throw new UsageError(`${shown}: no graph: it is empty`);
    if (error instanceof Error && "syscall" in error)
      throw new UsageError(`${shown}: cannot be read: ${reasonOf(error)}`);
    throw error;
  }
}

const BLANK = new Error("nothing but spaces");

async function* notBlank(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let blank = true;
  for await (const piece of bytes) {
    blank &&= piece.every((byte) => byte <= 0x20);
    yield piece;
  }
  if (blank) throw BLANK;
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
