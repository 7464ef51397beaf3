// What turns terms into integers and back. Ids count from 1; 0 stands for "no term" and, in lookups, for anything.
// A stranger would get wrong their order: it says nothing, except that the default graph always is 1.
import type { Term } from "@rdfjs/types";

/** The id of the default graph in every dictionary. */
export const DEFAULT_GRAPH_ID = 1;

export interface Dictionary {
  /** The highest id. */
  readonly size: number;
  /** The id of a term, or 0 where it has none. */
  idOf(term: Term): number;
  /** The term of an id from 1 to `size`. The same object may come twice, or not. */
  term(id: number): Term;
  /** The ids of the literals with exactly this text, whatever their datatype or language. */
  literalsOf(text: string): number[];
  /** The id of a term, which gets one if it has none. Throws `DatasetFullError`. */
  intern(term: Term): number;
}
