// gzip, in and out, piece by piece: memory does not grow with the file, however much it unpacks to.
import { UndecodableError } from "../errors.ts";
import { type ByteTransform, compression, decompression, encodeUtf8 } from "./platform.ts";

/** Whether bytes begin as gzip does (RFC 1952); no text in UTF-8 does. */
export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b;
}

/**
 * Text as gzip's bytes: `gzip(serializeStream(…))`.
 * @throws whatever the source throws.
 */
export async function* gzip(text: AsyncIterable<string> | Iterable<string>): AsyncGenerator<Uint8Array> {
  yield* through(compression(), encoded(text), (error) => error);
}

/** @throws {UndecodableError} the bytes are damaged or end too early. */
export async function* gunzip(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const named = () => new UndecodableError("the gzip file is damaged or cut off");
  yield* through(decompression(), bytes, named);
}

async function* encoded(text: AsyncIterable<string> | Iterable<string>): AsyncGenerator<Uint8Array> {
  for await (const piece of text) yield encodeUtf8(piece);
}

/** Bytes through a transformation; its own errors are named, those of the source stay as they are. */
async function* through(
  { readable, writable }: ByteTransform,
  bytes: AsyncIterable<Uint8Array>,
  named: (error: unknown) => unknown,
): AsyncGenerator<Uint8Array> {
  const reader = readable.getReader();
  const writer = writable.getWriter();
  let fault: { readonly error: unknown } | undefined;
  const feed = async (): Promise<void> => {
    const source = bytes[Symbol.asyncIterator]();
    try {
      for (;;) {
        const next = await source.next().catch((error: unknown) => {
          fault = { error };
          throw error;
        });
        if (next.done) break;
        await writer.write(next.value);
      }
      await writer.close();
    } catch (error) {
      await writer.abort(error).catch(() => {});
      await source.return?.();
    }
  };
  const feeding = feed();
  let ended = false;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      ended = done;
      if (done) break;
      if (value !== undefined) yield value;
    }
  } catch (error) {
    throw fault === undefined ? named(error) : fault.error;
  } finally {
    await reader.cancel().catch(() => {});
    // A source that nobody waits for any more may never give another piece.
    if (ended) await feeding;
  }
}
