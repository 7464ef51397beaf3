// The terms looked at last, so that a column of the same few terms makes each of them once. It never grows: an id has one
// place, and the last one there stays.
import type { Term } from "@rdfjs/types";

const PLACES = 4096;

export class TermCache {
  #ids: Uint32Array | undefined;
  readonly #terms: Term[] = [];

  get(id: number): Term | undefined {
    return this.#ids?.[id % PLACES] === id ? this.#terms[id % PLACES] : undefined;
  }

  set(id: number, term: Term): Term {
    this.#ids ??= new Uint32Array(PLACES);
    this.#ids[id % PLACES] = id;
    this.#terms[id % PLACES] = term;
    return term;
  }
}
