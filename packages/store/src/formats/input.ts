// Whatever a document comes in, as pieces of text: strings or bytes, whole, iterated or streamed, packed with gzip or not.
// A stranger would get wrong that nothing is guessed: bytes that are not UTF-8 are refused with the place.
import { UndecodableError } from "../errors.ts";
import { gunzip, isGzip } from "./gzip.ts";
import { type ByteReader, decodeUtf8 } from "./platform.ts";

const SLICE = 1 << 16;

type Piece = string | Uint8Array;

/** A document: whole, in pieces, or as a web stream. Bytes are UTF-8, or gzip of it. */
export type DocumentInput = Piece | Iterable<Piece> | AsyncIterable<Piece> | { getReader(): ByteReader };

/**
 * The document's text in pieces, without a byte order mark.
 * @throws {UndecodableError} the bytes are not UTF-8 or not whole.
 */
export async function* textOf(input: DocumentInput): AsyncGenerator<string> {
  let begun = false;
  for await (const text of decoded(piecesOf(input))) {
    if (text === "") continue;
    yield begun || !text.startsWith("\ufeff") ? text : text.slice(1);
    begun = true;
  }
}

async function* piecesOf(input: DocumentInput): AsyncGenerator<Piece> {
  if (typeof input === "string") yield* slicesOf(input);
  else if (input instanceof Uint8Array)
    for (let at = 0; at < input.length; at += SLICE) yield input.subarray(at, at + SLICE);
  else if (Symbol.asyncIterator in input || Symbol.iterator in input) yield* input;
  else {
    const reader = input.getReader();
    try {
      for (let next = await reader.read(); !next.done; next = await reader.read())
        if (next.value !== undefined) yield next.value;
    } finally {
      await reader.cancel().catch(() => {});
    }
  }
}

/** Long texts are read faster in pieces: quads and tokens are garbage while they are young. */
function* slicesOf(text: string): Generator<string> {
  for (let start = 0; start < text.length; ) {
    let end = start + SLICE;
    if (isFirstHalf(text.charCodeAt(end - 1))) end++;
    yield text.slice(start, end);
    start = end;
  }
}

function isFirstHalf(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

async function* decoded(pieces: AsyncGenerator<Piece>): AsyncGenerator<string> {
  try {
    const first = await pieces.next();
    if (first.done) return;
    if (typeof first.value === "string") {
      yield first.value;
      for await (const piece of pieces) yield typeof piece === "string" ? piece : mixed();
      return;
    }
    const bytes = bytesFrom(first.value, pieces);
    const head = await bytes.next();
    if (head.done) return;
    const all = behind(head.value, bytes);
    yield* fromUtf8(isGzip(head.value) ? gunzip(all) : all);
  } finally {
    await pieces.return(undefined);
  }
}

/** The bytes, of which the first piece holds two at least where there are two. */
async function* bytesFrom(first: Uint8Array, rest: AsyncGenerator<Piece>): AsyncGenerator<Uint8Array> {
  let head: Uint8Array | undefined = first;
  for await (const piece of rest) {
    if (typeof piece === "string") mixed();
    else if (head === undefined) yield piece;
    else {
      head = joined(head, piece);
      if (head.length < 2) continue;
      yield head;
      head = undefined;
    }
  }
  if (head !== undefined) yield head;
}

function mixed(): never {
  throw new TypeError("a document comes in strings or in bytes, not in both");
}

async function* behind(first: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  yield* rest;
}

/** Characters that lie across two pieces are put together again. */
async function* fromUtf8(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let pending = new Uint8Array(0);
  let offset = 0;
  for await (const piece of bytes) {
    const buffer = pending.length === 0 ? piece : joined(pending, piece);
    const end = buffer.length - unfinished(buffer);
    const whole = buffer.subarray(0, end);
    yield decodeAt(whole, offset);
    offset += end;
    pending = buffer.slice(end);
  }
  if (pending.length > 0)
    throw new UndecodableError(`not UTF-8: cut off in the middle of a character at byte ${offset}`, offset);
}

function decodeAt(bytes: Uint8Array, offset: number): string {
  try {
    return decodeUtf8(bytes);
  } catch {
    const at = offset + firstFault(bytes);
    const wide = offset === 0 && (bytes[0]! ^ bytes[1]!) === 1 && bytes[0]! >= 0xfe;
    const what = wide ? "UTF-16, not UTF-8: convert it with iconv -f UTF-16 -t UTF-8" : "not UTF-8";
    throw new UndecodableError(`${what} (first wrong byte at ${at})`, at);
  }
}

/** The longest beginning that is text ends where the fault begins; found by halving. */
function firstFault(bytes: Uint8Array): number {
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    const part = bytes.subarray(good, middle);
    const end = middle - unfinished(part);
    if (end > good && isText(bytes.subarray(good, end))) good = end;
    else if (end > good) bad = end;
    else return good;
  }
  return good;
}

function isText(bytes: Uint8Array): boolean {
  try {
    decodeUtf8(bytes);
    return true;
  } catch {
    return false;
  }
}

/** How many bytes at the end begin a character that would go on. */
function unfinished(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back]!;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return length > back ? back : 0;
    }
  }
  return 0;
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
