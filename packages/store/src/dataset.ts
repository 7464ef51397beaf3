// Quads in memory, with lookups by any of their positions.
// A stranger would get wrong that it is a set: a quad added twice is held once. N3.Store answers behind this door now;
// callers see only `Dataset`.
import type { Quad } from "@rdfjs/types";
import { dataFactory, type Position, Store } from "./n3.ts";

/** A set of quads. Order of iteration is not defined; `serialize` and `query` sort. */
export interface Dataset extends Iterable<Quad> {
  readonly size: number;
  /** Grows with every change: what was derived from the dataset before is stale when it differs. */
  readonly version: number;
  add(quads: Iterable<Quad>): void;
  remove(quads: Iterable<Quad>): void;
  has(quad: Quad): boolean;
  /** The quads with these terms; null or absent stands for anything, the graph too. */
  match(subject?: Position, predicate?: Position, object?: Position, graph?: Position): Iterable<Quad>;
  /** How many quads `match` would give. */
  count(subject?: Position, predicate?: Position, object?: Position, graph?: Position): number;
}

/** Makes a dataset that holds the quads; quads of any RDF/JS library will do. */
export function createDataset(quads: Iterable<Quad> = []): Dataset {
  const store = new Store();
  let version = 0;
  const dataset: Dataset = {
    get size() {
      return store.size;
    },
    get version() {
      return version;
    },
    add(added) {
      for (const quad of added) store.addQuad(dataFactory.fromQuad(quad));
      version++;
    },
    remove(removed) {
      for (const quad of removed) store.removeQuad(dataFactory.fromQuad(quad));
      version++;
    },
    has: (quad) => store.has(dataFactory.fromQuad(quad)),
    match: (s, p, o, g) => store.getQuads(s, p, o, g),
    count: (s, p, o, g) => store.countQuads(s, p, o, g),
    [Symbol.iterator]: () => store[Symbol.iterator](),
  };
  dataset.add(quads);
  return dataset;
}
