// A graph's bytes piece by piece, unpacked where they are gzip, and no more of them than a page can hold.
// A stranger would get wrong the limit: a file of a megabyte may unpack to gigabytes, so it is counted on the way out.

const MEGABYTE = 1024 * 1024;
const LARGEST = 256 * MEGABYTE;
const SLICE = 1 << 16;

/** A packed file that cannot be unpacked, or not by a page. */
class UnpackError extends Error {
  override readonly name = "UnpackError";
  constructor(
    readonly code: "gzip-damaged" | "gzip-twice" | "too-much-text",
    message: string,
  ) {
    super(message);
  }
}

/** @throws {UnpackError} while it is read, once it has given more than 256 MB, or where gzip is damaged. */
export async function* unpacked(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const piece of isGzip(bytes) ? gunzipped(bytes) : slices(bytes)) {
    size += piece.length;
    if (size > LARGEST)
      throw new UnpackError(
        "too-much-text",
        `more than ${LARGEST / MEGABYTE} MB of text: open a part of it, or ask it on the command line with isnad query`,
      );
    yield piece;
  }
}

function isGzip([first, second]: Uint8Array): boolean {
  return first === 0x1f && second === 0x8b;
}

function* slices(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += SLICE) yield bytes.subarray(at, at + SLICE);
}

async function* gunzipped(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  const packed = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream();
  const reader = packed.pipeThrough(new DecompressionStream("gzip")).getReader();
  let isFirst = true;
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(() => {
        throw new UnpackError("gzip-damaged", "the gzip file is damaged or cut off");
      });
      if (done) return;
      // The store would unpack it once more, uncounted.
      if (isFirst && isGzip(value)) throw new UnpackError("gzip-twice", "gzip inside gzip: unpack it once");
      isFirst = false;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}
