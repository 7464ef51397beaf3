// The desk's calls that change what lies on it: adding files, clearing, and going back.
// A stranger would get wrong that adding an article does not read the earlier ones again: its quads join theirs by
// IRI, and the same text always gets the same IRIs. Only corrections in force make everything be read anew.
import { createDataset } from "@isnad/store";
import { type Incoming, loadReader, readFiles } from "./incoming.ts";
import type { Mending } from "./mending.ts";
import { type Contents, Originals } from "./originals.ts";
import type { Pace } from "./pace.ts";
import type { Added, AddWishes, FileReport, IncomingFile, Picture } from "./protocol.ts";
import { emptyShelf, type Places, pictureOf, placesOn, type Shelf } from "./shelf.ts";
import type { Table } from "./table.ts";

export function collecting(table: Table, originals: Originals, mending: Mending, pace: Pace) {
  /** What was open before everything was taken off last, or something was opened instead or joined, and where it stood. */
  let aside: Aside = { contents: new Originals().contents, places: new Map() };

  const putAside = async () => {
    aside = { contents: originals.contents, places: placesOn(table.shelf) };
    originals.clear();
    await mending.arrived();
  };

  /** A copy, since what is added joins the dataset that is there. */
  const rememberAside = () => {
    const { dataset, parts } = originals.contents;
    aside = { contents: { dataset: createDataset(dataset), parts }, places: placesOn(table.shelf) };
  };

  const join = async (
    incoming: readonly Incoming[],
    { instead = false, undoable = false, places }: AddWishes,
  ): Promise<Added> => {
    const reports = incoming.flatMap((each) => reportsOf(each, instead ? emptyShelf() : table.shelf));
    if (reports.every(({ failure }) => failure !== undefined))
      return { picture: pictureOf(table.shelf), reports, unsettled: false };
    if (instead) await putAside();
    else if (undoable) rememberAside();
    for (const { quads, parts } of incoming) originals.add(quads, parts);
    const isSettled = await mending.arrived(
      new Map([...incoming.flatMap(({ placed }) => [...placed]), ...(places ?? [])]),
    );
    return { picture: pictureOf(table.shelf), reports, unsettled: !isSettled };
  };

  return {
    /** Loads what reading articles needs, so that the first one does not wait for it. */
    async prepare(): Promise<void> {
      await loadReader();
    },
    /** Joins files to what is there (a union of quads); a file that fails is reported, the others are joined. */
    async add(files: readonly IncomingFile[], wishes: AddWishes = {}): Promise<Added> {
      pace.begin();
      return join([await readFiles(files, pace)], wishes);
    },
    /** Joins what was added at several times: each part is read by itself, as it was then. */
    async addAgain(batches: readonly (readonly IncomingFile[])[], places: Places): Promise<Added> {
      pace.begin();
      const parts: Incoming[] = [];
      for (const files of batches) parts.push(await readFiles(files, pace));
      return join(parts, { places });
    },
    /**
     * Stops what is at work. Files that are being read or built then fail as a whole; corrections wait; nodes that are being
     * placed stand where they are by then.
     */
    async stop(): Promise<void> {
      pace.stop();
    },
    async clear(): Promise<Picture> {
      pace.begin();
      await putAside();
      return pictureOf(table.shelf);
    },
    /** Changes what is there for what was put aside last, which stands where it stood. */
    async swap(): Promise<Picture> {
      pace.begin();
      const { contents, places } = aside;
      await putAside();
      originals.contents = contents;
      await mending.arrived(places);
      return pictureOf(table.shelf);
    },
  };
}

interface Aside {
  readonly contents: Contents;
  readonly places: Places;
}

function reportsOf({ arrivals }: Incoming, { kinds }: Shelf): readonly FileReport[] {
  return arrivals.map(({ statements, ...arrival }) => ({
    ...arrival,
    added: statements.filter((iri) => !kinds.has(iri)).length,
  }));
}
