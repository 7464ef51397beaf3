// A dataset as an RDF/JS store, whose `match` gives a stream: for Comunica and whatever else asks for a `Source`.
// A stranger would get wrong the copy: there is none, both are the same quads.
import type { Quad, Store, Stream } from "@rdfjs/types";
import type { Dataset } from "./dataset.ts";
import { afterwards, drain, QuadStream } from "./quad-stream.ts";
import { namedNode } from "./terms.ts";

/** A store of RDF/JS that can also count, which lets Comunica order its joins. */
export interface CountingStore extends Store<Quad> {
  countQuads: Dataset["count"];
}

/** The dataset's quads behind RDF/JS's `Source`, `Sink` and `Store`. */
export function toStore(dataset: Dataset): CountingStore {
  const store = {
    match: (...lookup: Parameters<Dataset["match"]>) => new QuadStream(dataset.match(...lookup)),
    countQuads: (...lookup: Parameters<Dataset["count"]>) => dataset.count(...lookup),
    import: (stream: Stream<Quad>) => afterwards(() => drain(stream, (quad) => dataset.add(quad))),
    remove: (stream: Stream<Quad>) => afterwards(() => drain(stream, (quad) => dataset.delete(quad))),
    removeMatches: (...lookup: Parameters<Dataset["match"]>) =>
      afterwards(() => void dataset.deleteAll(dataset.match(...lookup))),
    deleteGraph: (graph: Quad["graph"] | string) => {
      const term = typeof graph === "string" ? namedNode(graph) : graph;
      return afterwards(() => void dataset.deleteAll(dataset.match(null, null, null, term)));
    },
  };
  return store as unknown as CountingStore;
}
