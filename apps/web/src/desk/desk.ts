// The desk: the quads of all opened files, and what the page may ask of them.
// A stranger would get wrong that adding an article does not read the earlier ones again: its quads join theirs by
// IRI, and the same text always gets the same IRIs.
import { describeEntity, describeStatement } from "@isnad/graph";
import { serialize, withoutGraphs } from "@isnad/store";
import { type Answered, ask } from "./answer.ts";
import { evidenceOf } from "./evidence.ts";
import { readFiles } from "./incoming.ts";
import { indexNames, type NameSearch } from "./name-index.ts";
import type { Description, Desk, IncomingFile, Progress } from "./protocol.ts";
import { emptyShelf, pictureOf, type Shelf, shelve } from "./shelf.ts";

/** A desk with nothing on it. `onProgress` hears of articles as they are built. */
export function createDesk(onProgress: (progress: Progress) => void): Desk {
  let shelf = emptyShelf();
  let search: NameSearch | undefined;
  let last: Answered | undefined;

  const replace = (next: Shelf) => {
    shelf = next;
    search = undefined;
    last = undefined;
    return pictureOf(shelf);
  };

  return {
    async add(files: readonly IncomingFile[]) {
      const { quads, arrivals } = await readFiles(files, onProgress);
      const known = shelf.kinds;
      const reports = arrivals.map(({ statements, ...arrival }) => ({
        ...arrival,
        added: statements.filter((iri) => !known.has(iri)).length,
      }));
      shelf.dataset.addAll(quads);
      return { picture: replace(shelve(shelf.dataset, shelf)), reports };
    },
    async clear() {
      return replace(emptyShelf());
    },
    async ask(patterns) {
      last = ask(shelf, patterns);
      return last.answer;
    },
    async search(words) {
      search ??= indexNames(shelf);
      return search(words);
    },
    async describe(iri) {
      return describe(shelf, iri);
    },
    async turtle(scope) {
      const quads = scope === "all" ? shelf.dataset : evidenceOf(shelf.dataset, last?.matched ?? []);
      return serialize(withoutGraphs(quads), "turtle", { rdf12: true });
    },
  };
}

function describe({ facts, kinds }: Shelf, iri: string): Description | undefined {
  const kind = kinds.get(iri);
  if (kind === undefined) return undefined;
  return kind === "statement"
    ? { type: "statement", statement: describeStatement(facts, iri) }
    : { type: "entity", entity: describeEntity(facts, iri) };
}
