// A dictionary of two layers: the snapshot's, which never changes, and a table for the terms that come later.
import type { Term } from "@rdfjs/types";
import type { Dictionary } from "../dataset/dictionary.ts";
import { TermTable } from "../dataset/term-table.ts";
import type { FrontCodedTerms } from "./front-coded.ts";

export class LayeredDictionary implements Dictionary {
  readonly #base: FrontCodedTerms;
  readonly #later = new TermTable();
  /** What the ids of later terms are ahead by; the table's own default graph, its 1, is never used. */
  readonly #ahead: number;

  constructor(base: FrontCodedTerms) {
    this.#base = base;
    this.#ahead = base.size - 1;
  }

  get size(): number {
    return this.#ahead + this.#later.size;
  }

  idOf(term: Term): number {
    const id = this.#base.idOf(term);
    if (id !== 0 || this.#later.size === 1) return id;
    const later = this.#later.idOf(term);
    return later === 0 ? 0 : later + this.#ahead;
  }

  literalsOf(text: string): number[] {
    return [...this.#base.literalsOf(text), ...this.#later.literalsOf(text).map((id) => id + this.#ahead)];
  }

  intern(term: Term): number {
    return this.#base.idOf(term) || this.#later.intern(term) + this.#ahead;
  }

  term(id: number): Term {
    return id <= this.#base.size ? this.#base.term(id) : this.#later.term(id - this.#ahead);
  }
}
