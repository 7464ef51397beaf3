// What can be printed: rows of terms under variables, from triple patterns or from SPARQL, whose rows may have gaps.
import type { Term } from "@rdfjs/types";

export interface Solutions {
  readonly variables: readonly string[];
  /** Each aligned with the variables; undefined where a variable is unbound. Without variables: one empty row for yes. */
  readonly rows: readonly (readonly (Term | undefined)[])[];
}
