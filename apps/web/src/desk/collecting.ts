// The desk's calls that change what lies on it: adding files, clearing.
// A stranger would get wrong that adding an article does not read the earlier ones again: its quads join theirs by
// IRI, and the same text always gets the same IRIs.
import { createDataset } from "@isnad/store";
import { type Incoming, readFiles } from "./incoming.ts";
import { Pace } from "./pace.ts";
import type { Added, AddWishes, FileReport, IncomingFile, Picture, Progress } from "./protocol.ts";
import { emptyShelf, type Places, pictureOf, type Shelf, shelve } from "./shelf.ts";
import type { Table } from "./table.ts";

/** `onProgress` hears of articles as they are built. */
export function collecting(table: Table, onProgress: (progress: Progress) => void) {
  const overseer = { onProgress, pace: new Pace() };
  /** What was on the table before it was cleared last, or something was opened instead of it. */
  let aside = emptyShelf();

  const putAside = () => {
    aside = table.shelf;
    return createDataset();
  };

  const join = (parts: readonly Incoming[], { instead = false, places }: AddWishes): Added => {
    const before = instead ? emptyShelf() : table.shelf;
    const reports = parts.flatMap((part) => reportsOf(part, before));
    if (reports.every(({ failure }) => failure !== undefined))
      return { picture: pictureOf(table.shelf), reports };
    const dataset = instead ? putAside() : before.dataset;
    for (const { quads } of parts) dataset.addAll(quads);
    table.shelf = shelve(dataset, before, places);
    return { picture: pictureOf(table.shelf), reports };
  };

  return {
    /** Joins files to what is there (a union of quads); a file that fails is reported, the others are joined. */
    async add(files: readonly IncomingFile[], wishes: AddWishes = {}): Promise<Added> {
      overseer.pace.begin();
      return join([await readFiles(files, overseer)], wishes);
    },
    /** Joins what was added at several times: each part is read by itself, as it was then. */
    async addAgain(batches: readonly (readonly IncomingFile[])[], places: Places): Promise<Added> {
      overseer.pace.begin();
      const parts: Incoming[] = [];
      for (const files of batches) parts.push(await readFiles(files, overseer));
      return join(parts, { places });
    },
    /** Stops reading what is being added, which then fails as a whole; what is being built or laid out is finished. */
    async stop(): Promise<void> {
      overseer.pace.stop();
    },
    async clear(): Promise<Picture> {
      putAside();
      table.shelf = emptyShelf();
      return pictureOf(table.shelf);
    },
    /** Changes what is there for what was put aside last. */
    async swap(): Promise<Picture> {
      [table.shelf, aside] = [aside, table.shelf];
      return pictureOf(table.shelf);
    },
  };
}

function reportsOf({ arrivals }: Incoming, { kinds }: Shelf): readonly FileReport[] {
  return arrivals.map(({ statements, ...arrival }) => ({
    ...arrival,
    added: statements.filter((iri) => !kinds.has(iri)).length,
  }));
}
