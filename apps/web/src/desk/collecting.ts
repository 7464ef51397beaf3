// The desk's calls that change what lies on it: adding files, clearing.
// A stranger would get wrong that adding an article does not read the earlier ones again: its quads join theirs by
// IRI, and the same text always gets the same IRIs.
import { loadReader, readFiles } from "./incoming.ts";
import type { FileReport, IncomingFile, Picture, Progress } from "./protocol.ts";
import { emptyShelf, pictureOf, shelve } from "./shelf.ts";
import type { Table } from "./table.ts";

/** `onProgress` hears of articles as they are built. */
export function collecting(table: Table, onProgress: (progress: Progress) => void) {
  return {
    /** Loads what reading articles needs, so that the first one does not wait for it. */
    async prepare(): Promise<void> {
      await loadReader();
    },
    /** Joins files to what is there (a union of quads); a file that fails is reported, the others are joined. */
    async add(files: readonly IncomingFile[]): Promise<{ picture: Picture; reports: FileReport[] }> {
      const { quads, arrivals, placed } = await readFiles(files, onProgress);
      const { dataset, kinds } = table.shelf;
      const reports = arrivals.map(({ statements, ...arrival }) => ({
        ...arrival,
        added: statements.filter((iri) => !kinds.has(iri)).length,
      }));
      dataset.addAll(quads);
      table.shelf = shelve(dataset, table.shelf, placed);
      return { picture: pictureOf(table.shelf), reports };
    },
    async clear(): Promise<Picture> {
      table.shelf = emptyShelf();
      return pictureOf(table.shelf);
    },
  };
}
