// A zip file from a stranger, unpacked within bounds: only entries that are asked for, and never more than we can hold.
import { type UnzipFileInfo, unzipSync } from "fflate";

export class PackageError extends Error {
  override readonly name = "PackageError";
  constructor(
    readonly code: "zip-damaged" | "zip-too-large" | "not-a-package",
    message: string,
  ) {
    super(message);
  }
}

const MOST_ENTRIES = 1_000;
const MEGABYTE = 1024 * 1024;
const LARGEST = 512 * MEGABYTE;
/** Turtle of statements packs to a tenth; what unpacks to more than this is made to fill memory. */
const DENSEST = 200;

export interface Unzipped {
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Entries that were not asked for. */
  readonly ignored: readonly string[];
}

/**
 * The wanted entries of a zip file.
 * @throws {PackageError} it is damaged or cut off, or would unpack to too much.
 */
export function unzip(bytes: Uint8Array, wanted: ReadonlySet<string>): Unzipped {
  const ignored: string[] = [];
  const seen = { entries: 0, size: 0 };
  const filter = (file: UnzipFileInfo) => {
    checkSize(file, seen);
    const take = wanted.has(file.name);
    if (!take && !file.name.endsWith("/")) ignored.push(file.name);
    return take;
  };
  try {
    return { files: new Map(Object.entries(unzipSync(bytes, { filter }))), ignored };
  } catch (error) {
    if (error instanceof PackageError) throw error;
    throw new PackageError(
      "zip-damaged",
      "the zip file is damaged or was cut off: copy or download it again",
    );
  }
}

function checkSize({ size, originalSize }: UnzipFileInfo, seen: { entries: number; size: number }): void {
  seen.entries += 1;
  seen.size += originalSize;
  if (seen.entries > MOST_ENTRIES)
    throw new PackageError("zip-too-large", `the zip file holds more than ${MOST_ENTRIES} files`);
  if (seen.size > LARGEST)
    throw new PackageError(
      "zip-too-large",
      `the zip file would unpack to more than ${LARGEST / MEGABYTE} MB`,
    );
  if (originalSize > 10 * MEGABYTE && originalSize > DENSEST * size)
    throw new PackageError(
      "zip-too-large",
      `the zip file would unpack to more than ${DENSEST} times its size, as no package does`,
    );
}
