// A file or standard input as quads, batch by batch: RDF in any format, packed or not, or a snapshot.
// A stranger would get wrong that a snapshot can come from anywhere: where it is a file, read-graph.ts opens it as it lies.
import { createReadStream } from "node:fs";
import {
  type Format,
  formatOf,
  isSnapshot,
  openSnapshot,
  type ParseOptions,
  parseStream,
  RdfSyntaxError,
  SnapshotError,
  UndecodableError,
} from "@isnad/store";
import type { Quad } from "@rdfjs/types";
import { reasonOf, UsageError } from "./exit.ts";
import { ARTICLE, STDIN } from "./find-articles.ts";
import { say } from "./talk.ts";
import { fromUser } from "./user-directory.ts";

export interface DocumentOptions extends ParseOptions {
  /** By the name's extension, else by how the text begins. */
  readonly format?: Format | undefined;
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
  if (path === STDIN && process.stdin.isTTY) say("reading the graph that you type, Ctrl-D ends it");
  const bytes: AsyncIterable<Uint8Array> =
    path === STDIN ? process.stdin : createReadStream(fromUser(path), { highWaterMark: 1 << 17 });
  try {
    yield* quadsIn(bytes, format ?? formatOf(path), options);
  } catch (error) {
    if (error instanceof RdfSyntaxError)
      throw new UsageError(`${shown}: ${error.message}${hintFor(path, error)}`);
    if (error instanceof UndecodableError) throw new UsageError(`${shown}: no graph: ${error.message}`);
    if (error instanceof SnapshotError) throw new UsageError(`${shown}: ${error.message}`);
    if (error === BLANK) throw new UsageError(`${shown}: no graph: it is empty`);
    if (error instanceof Error && "syscall" in error)
      throw new UsageError(`${shown}: cannot be read: ${reasonOf(error)}${hintFor(path, error)}`);
    throw error;
  }
}

/** What to do with articles where a graph is read. */
function hintFor(path: string, error: Error): string {
  const isArticles = ARTICLE.test(path) || (error as NodeJS.ErrnoException).code === "EISDIR";
  return isArticles ? " (isnad build makes a graph of articles)" : "";
}

const BLANK = new Error("nothing but spaces");

async function* quadsIn(
  bytes: AsyncIterable<Uint8Array>,
  format: Format | undefined,
  options: ParseOptions,
): AsyncGenerator<readonly Quad[]> {
  const pieces = bytes[Symbol.asyncIterator]();
  const first = await pieces.next();
  const all = behind(first.done ? [] : [first.value], pieces);
  if (!first.done && isSnapshot(first.value)) yield [...openSnapshot(await whole(all))];
  else yield* parseStream(notBlank(all), format, options);
}

async function* behind(
  head: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield* head;
  try {
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

async function* notBlank(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let blank = true;
  for await (const piece of bytes) {
    blank &&= piece.every((byte) => byte <= 0x20);
    yield piece;
  }
  if (blank) throw BLANK;
}

/** In memory of its own, since a buffer of Node's may begin anywhere in a larger one. */
async function whole(bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of bytes) pieces.push(piece);
  const all = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
