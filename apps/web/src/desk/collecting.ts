// The desk's calls that change what lies on it: adding files, clearing, and going back.
// A stranger would get wrong that adding an article does not read the earlier ones again: its quads join theirs by
// IRI, and the same text always gets the same IRIs. Only corrections in force make everything be read anew.
import { createDataset } from "@isnad/store";
import { type Incoming, loadReader, readFiles } from "./incoming.ts";
import type { Mending } from "./mending.ts";
import { type Contents, Originals } from "./originals.ts";
import { Pace } from "./pace.ts";
import type { Added, AddWishes, FileReport, IncomingFile, Picture, Progress } from "./protocol.ts";
import { emptyShelf, type Places, pictureOf, placesOn, type Shelf } from "./shelf.ts";
import type { Table } from "./table.ts";

/** `onProgress` hears of articles as they are built. */
export function collecting(
  table: Table,
  originals: Originals,
  mending: Mending,
  onProgress: (progress: Progress) => void,
) {
  const overseer = { onProgress, pace: new Pace() };
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
      return { picture: pictureOf(table.shelf), reports };
    if (instead) await putAside();
    else if (undoable) rememberAside();
    for (const { quads, parts } of incoming) originals.add(quads, parts);
    await mending.arrived(new Map([...incoming.flatMap(({ placed }) => [...placed]), ...(places ?? [])]));
    return { picture: pictureOf(table.shelf), reports };
  };

  return {
    /** Loads what reading articles needs, so that the first one does not wait for it. */
    async prepare(): Promise<void> {
      await loadReader();
    },
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
      await putAside();
      return pictureOf(table.shelf);
    },
    /** Changes what is there for what was put aside last, which stands where it stood. */
    async swap(): Promise<Picture> {
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
