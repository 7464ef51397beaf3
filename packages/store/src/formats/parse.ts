// Documents in: text or bytes of a known format to quads, whole or batch by batch.
// A stranger would get wrong blank nodes: their labels are made from the document's own text, so that two documents
// never share one by accident and reading the same document twice gives the same labels.
import type { Quad } from "@rdfjs/types";
import { type Format, guessFormat } from "./format.ts";
import { type DocumentInput, textOf } from "./input.ts";
import { type DocumentReader, n3Reader } from "./n3-reader.ts";

export interface ParseOptions {
  /** Resolves relative IRIs; without one they are an error, as the graph would then depend on where it is read. */
  readonly baseIRI?: string;
  /**
   * For JSON-LD: gives the document at the address of a remote context, as JSON.parse would. Without it none is fetched,
   * and a document that names one is refused.
   */
  readonly loadContext?: (url: string) => Promise<unknown>;
}

export interface ParseStreamOptions extends ParseOptions {
  /**
   * What blank nodes are named after: letters and digits. By default a hash of the first 65,536 characters; give one
   * where several longer documents that begin alike are read into one dataset.
   */
  readonly label?: string;
}

const HEAD = 65_536;

/**
 * Reads a whole document. `baseIRI` resolves relative IRIs. Throws `RdfSyntaxError` with line, column and what was found
 * and expected.
 */
export async function parse(text: string, format: Format, options: ParseOptions = {}): Promise<Quad[]> {
  const quads: Quad[] = [];
  for await (const batch of parseStream(text, format, { ...options, label: labelOf(text) }))
    for (const quad of batch) quads.push(quad);
  return quads;
}

/**
 * Reads a document piece by piece and gives its quads in batches, as they come, with memory for a few pieces:
 * `for await (const batch of parseStream(file, "turtle")) dataset.add(batch)`. Bytes may be packed with gzip. Without a
 * format the first characters tell it.
 * @throws {RdfSyntaxError} with line, column and what was found and expected; batches before it have been handed out.
 * @throws {UndecodableError} the bytes are not UTF-8, or the gzip file is damaged or cut off.
 */
export async function* parseStream(
  input: DocumentInput,
  format: Format | undefined,
  { baseIRI, loadContext, label }: ParseStreamOptions = {},
): AsyncGenerator<readonly Quad[]> {
  const texts = textOf(input);
  try {
    const head = label === undefined || format === undefined ? await headOf(texts) : [];
    const beginning = head.join("").slice(0, HEAD);
    const name = label ?? labelOf(beginning);
    const known = format ?? guessFormat(beginning);
    const all = behind(head, texts);
    yield* known === "jsonld"
      ? (await import("./json-ld.ts")).readJsonLd(all, name, { baseIRI, loadContext })
      : readText(all, n3Reader(known, name, baseIRI));
  } finally {
    // Also where nobody has begun to read the rest.
    await texts.return(undefined);
  }
}

async function* readText(
  texts: AsyncIterable<string>,
  reader: DocumentReader,
): AsyncGenerator<readonly Quad[]> {
  for await (const text of texts) yield* someOf(reader.read(text));
  yield* someOf(reader.end());
}

async function* behind(head: readonly string[], rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield* head;
  yield* rest;
}

function* someOf(quads: readonly Quad[]): Generator<readonly Quad[]> {
  if (quads.length > 0) yield quads;
}

/** The pieces that hold the first characters. */
async function headOf(texts: AsyncGenerator<string>): Promise<string[]> {
  const head: string[] = [];
  for (let length = 0; length < HEAD; ) {
    const next = await texts.next();
    if (next.done) break;
    head.push(next.value);
    length += next.value.length;
  }
  return head;
}

/** "b" and 32 bits of the text by FNV-1a. */
function labelOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return `b${(hash >>> 0).toString(16)}`;
}
