// The desk's calls that change what lies on it: adding files, clearing.
// A stranger would get wrong that adding an article does not read the earlier ones again: its quads join theirs by
// IRI, and the same text always gets the same IRIs.
import { loadReader, readFiles } from "./incoming.ts";
import type { Mending } from "./mending.ts";
import type { Originals } from "./originals.ts";
import type { FileReport, IncomingFile, Picture, Progress } from "./protocol.ts";
import { pictureOf, shelve } from "./shelf.ts";
import type { Table } from "./table.ts";

/** `onProgress` hears of articles as they are built. */
export function collecting(
  table: Table,
  originals: Originals,
  mending: Mending,
  onProgress: (progress: Progress) => void,
) {
  return {
    /** Loads what reading articles needs, so that the first one does not wait for it. */
    async prepare(): Promise<void> {
      await loadReader();
    },
    /** Joins files to what is there (a union of quads); a file that fails is reported, the others are joined. */
    async add(files: readonly IncomingFile[]): Promise<{ picture: Picture; reports: FileReport[] }> {
      const { quads, arrivals, parts, placed } = await readFiles(files, onProgress);
      const { kinds } = table.shelf;
      const reports = arrivals.map(({ statements, ...arrival }) => ({
        ...arrival,
        added: statements.filter((iri) => !kinds.has(iri)).length,
      }));
      originals.add(quads, parts);
      mending.forget();
      if (!(await mending.renew(placed))) table.shelf = shelve(table.shelf.dataset, table.shelf, placed);
      return { picture: pictureOf(table.shelf), reports };
    },
    async clear(): Promise<Picture> {
      originals.clear();
      mending.forget();
      table.shelf = shelve(originals.dataset);
      return pictureOf(table.shelf);
    },
  };
}
