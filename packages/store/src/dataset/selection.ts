// The quads of one lookup, as RDF/JS has them: a dataset of its own that is made only as far as somebody looks.
// A stranger would get wrong changing it: adding to a selection leaves the dataset it came from as it was, and the other
// way round.
import type { DatasetCore, Quad, Term } from "@rdfjs/types";
import { Cursor, IN } from "./cursor.ts";
import type { Dictionary } from "./dictionary.ts";
import { QuadTable } from "./quad-table.ts";
import { quadOf } from "./terms.ts";

/** One parameter of a lookup; null or absent stands for anything. */
export type Position = Term | null | undefined;

/** A lookup in ids: 0 stands for any, undefined in the whole for a term that the dictionary does not know. */
export type Lookup = readonly [s: number, p: number, o: number, g: number] | undefined;

/** What is looked for; undefined where one of the terms stands nowhere. */
export function lookupOf(
  dictionary: Dictionary,
  subject: Position,
  predicate: Position,
  object: Position,
  graph: Position,
): Lookup {
  const ids = [0, 0, 0, 0] as [number, number, number, number];
  for (const [i, term] of [subject, predicate, object, graph].entries()) {
    if (!term) continue;
    const id = dictionary.idOf(term);
    if (id === 0) return undefined;
    ids[i] = id;
  }
  return ids;
}

/** The quads that match, each made when it is its turn. */
export function* quadsOf(dictionary: Dictionary, table: QuadTable, lookup: Lookup): Generator<Quad> {
  if (lookup === undefined) return;
  const cursor = new Cursor();
  cursor.open(table.snapshot(), ...lookup);
  while (cursor.next())
    yield quadOf(
      dictionary.term(cursor.s),
      dictionary.term(cursor.p),
      dictionary.term(cursor.o),
      dictionary.term(cursor.g),
    );
}

export class Selection implements DatasetCore<Quad> {
  readonly #dictionary: Dictionary;
  #table: QuadTable;
  #lookup: Lookup;

  constructor(dictionary: Dictionary, table: QuadTable, lookup: Lookup) {
    this.#dictionary = dictionary;
    this.#table = new QuadTable(table.snapshot());
    this.#lookup = lookup;
  }

  get size(): number {
    return this.#lookup === undefined ? 0 : this.#table.count(...this.#lookup);
  }

  has(quad: Quad): boolean {
    const wanted = lookupOf(this.#dictionary, quad.subject, quad.predicate, quad.object, quad.graph);
    const lookup = this.#lookup;
    if (wanted === undefined || lookup === undefined) return false;
    return lookup.every((id, i) => id === IN.any || id === wanted[i]) && this.#table.has(...wanted);
  }

  match(subject?: Position, predicate?: Position, object?: Position, graph?: Position): Selection {
    const inner = lookupOf(this.#dictionary, subject, predicate, object, graph);
    const outer = this.#lookup;
    const apart =
      inner === undefined ||
      outer === undefined ||
      outer.some((id, i) => id !== 0 && inner[i] !== 0 && inner[i] !== id);
    const both = apart ? undefined : outer.map((id, i) => id || inner[i]!);
    return new Selection(this.#dictionary, this.#table, both as Lookup);
  }

  add(quad: Quad): this {
    const table = this.#own();
    const { subject, predicate, object, graph } = quad;
    const [s, p, o, g] = [subject, predicate, object, graph].map((term) => this.#dictionary.intern(term));
    table.add(s!, p!, o!, g!);
    return this;
  }

  delete(quad: Quad): this {
    const ids = lookupOf(this.#dictionary, quad.subject, quad.predicate, quad.object, quad.graph);
    if (ids !== undefined) this.#own().delete(...ids);
    return this;
  }

  [Symbol.iterator](): Iterator<Quad> {
    return quadsOf(this.#dictionary, this.#table, this.#lookup);
  }

  /** A table with nothing but the selected quads. */
  #own(): QuadTable {
    if (this.#lookup?.every((id) => id === 0)) return this.#table;
    const own = new QuadTable();
    if (this.#lookup !== undefined) {
      const cursor = new Cursor();
      cursor.open(this.#table.runs, ...this.#lookup);
      while (cursor.next()) own.add(cursor.s, cursor.p, cursor.o, cursor.g);
    }
    this.#table = own;
    this.#lookup = [0, 0, 0, 0];
    return own;
  }
}
