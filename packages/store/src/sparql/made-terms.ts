// The ids of a question's own terms: what it computes and no quad holds gets a number below zero, for this question only.
import type { Term } from "@rdfjs/types";
import type { Dictionary } from "../dataset/dictionary.ts";
import { TermTable } from "../dataset/term-table.ts";

export class MadeTerms {
  readonly #dictionary: Dictionary;
  readonly #made = new TermTable();

  constructor(dictionary: Dictionary) {
    this.#dictionary = dictionary;
  }

  /** The dictionary's id, or one below zero; 0 for no term. */
  idOf(term: Term | undefined): number {
    if (term === undefined) return 0;
    return this.#dictionary.idOf(term) || -this.#made.intern(term);
  }

  term(id: number): Term | undefined {
    if (id === 0) return undefined;
    return id > 0 ? this.#dictionary.term(id) : this.#made.term(-id);
  }
}
