// Quads in memory: terms as integers, quads as integers in sorted arrays, an RDF/JS dataset to whoever uses it.
// A stranger would get wrong what `match` gives: a dataset too, whose quads are made while it is walked over. Libraries
// that expect a stream instead get one from `toStore`.
import type { DatasetCore, Quad } from "@rdfjs/types";
import { IN } from "./cursor.ts";
import type { Dictionary } from "./dictionary.ts";
import { QuadTable } from "./quad-table.ts";
import { lookupOf, type Position, quadsOf, Selection } from "./selection.ts";
import { TermTable } from "./term-table.ts";

/**
 * A set of quads. The order of iteration says nothing; `serialize` and `query` sort. Literals stay as they were written:
 * `01` is not `1`. Holds up to 2^31 terms and 16 GiB of words; adding more throws `DatasetFullError`.
 */
export interface Dataset extends DatasetCore<Quad> {
  /** Grows with every change: what was derived from the dataset before is stale when it differs. */
  readonly version: number;
  add(quad: Quad): this;
  delete(quad: Quad): this;
  /** Adds many quads, of any RDF/JS library. */
  addAll(quads: Iterable<Quad>): this;
  deleteAll(quads: Iterable<Quad>): this;
  match(subject?: Position, predicate?: Position, object?: Position, graph?: Position): DatasetCore<Quad>;
  /** How many quads `match` would give, exactly and without looking at them. */
  count(subject?: Position, predicate?: Position, object?: Position, graph?: Position): number;
  /** The integers behind the terms, for joins. */
  readonly dictionary: Dictionary;
  /** The quads as integers, for joins. */
  readonly table: QuadTable;
}

/** Makes a dataset that holds the quads; quads of any RDF/JS library will do. */
export function createDataset(quads: Iterable<Quad> = []): Dataset {
  return new IndexedDataset(new TermTable(), new QuadTable()).addAll(quads);
}

/** A dataset over a dictionary and quads that are there already. */
export function datasetOf(dictionary: Dictionary, table: QuadTable): Dataset {
  return new IndexedDataset(dictionary, table);
}

class IndexedDataset implements Dataset {
  readonly dictionary: Dictionary;
  readonly table: QuadTable;
  version = 0;
  /** The term objects of the quad added last, with their ids: parsers give the same object again and again. */
  readonly #last: (Quad["subject"] | Quad["predicate"] | Quad["graph"] | undefined)[] = [];
  readonly #lastIds = [0, 0, 0];

  constructor(dictionary: Dictionary, table: QuadTable) {
    this.dictionary = dictionary;
    this.table = table;
  }

  get size(): number {
    return this.table.size;
  }

  add(quad: Quad): this {
    this.#note(quad);
    this.version++;
    return this;
  }

  addAll(quads: Iterable<Quad>): this {
    for (const quad of quads) this.#note(quad);
    this.version++;
    return this;
  }

  #note({ subject, predicate, object, graph }: Quad): void {
    this.table.add(
      this.#idOf(0, subject),
      this.#idOf(1, predicate),
      this.dictionary.intern(object),
      this.#idOf(2, graph),
    );
  }

  #idOf(place: 0 | 1 | 2, term: Quad["subject"] | Quad["graph"]): number {
    if (this.#last[place] === term) return this.#lastIds[place]!;
    this.#last[place] = term;
    this.#lastIds[place] = this.dictionary.intern(term);
    return this.#lastIds[place]!;
  }

  delete(quad: Quad): this {
    return this.deleteAll([quad]);
  }

  deleteAll(quads: Iterable<Quad>): this {
    for (const { subject, predicate, object, graph } of quads) {
      const ids = lookupOf(this.dictionary, subject, predicate, object, graph);
      if (ids !== undefined) this.table.delete(...ids);
    }
    this.version++;
    return this;
  }

  has({ subject, predicate, object, graph }: Quad): boolean {
    const ids = lookupOf(this.dictionary, subject, predicate, object, graph);
    return ids !== undefined && this.table.has(...ids);
  }

  match(subject?: Position, predicate?: Position, object?: Position, graph?: Position): DatasetCore<Quad> {
    const lookup = lookupOf(this.dictionary, subject, predicate, object, graph);
    return new Selection(this.dictionary, this.table, lookup);
  }

  count(subject?: Position, predicate?: Position, object?: Position, graph?: Position): number {
    const lookup = lookupOf(this.dictionary, subject, predicate, object, graph);
    return lookup === undefined ? 0 : this.table.count(...lookup);
  }

  [Symbol.iterator](): Iterator<Quad> {
    return quadsOf(this.dictionary, this.table, [0, 0, 0, IN.any]);
  }
}
