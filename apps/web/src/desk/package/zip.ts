// Files as a zip file, piece by piece. The same files give the same bytes: no clock is looked at.
import { Zip, ZipDeflate } from "fflate";

/** The first day that a zip file can name, on the clock of whoever packs, since zip knows no time zones. */
const NO_DAY = new Date(1980, 0, 1);

/** A file's name and content, in pieces. */
export type ZipEntry = readonly [name: string, content: Iterable<string | Uint8Array>];

/** The zip file's bytes in pieces. */
export function zipped(entries: Iterable<ZipEntry>): readonly Uint8Array<ArrayBuffer>[] {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece as Uint8Array<ArrayBuffer>);
  });
  const encoder = new TextEncoder();
  for (const [name, content] of entries) {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = NO_DAY;
    zip.add(file);
    for (const piece of content) file.push(typeof piece === "string" ? encoder.encode(piece) : piece);
    file.push(new Uint8Array(0), true);
  }
  zip.end();
  return pieces;
}
