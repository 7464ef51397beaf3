// What the desk answers to a question and offers while it is being written. Everything here is plain data that can be posted.
// A stranger would get wrong that rows may be fewer than `total`: long answers are cut, and say so.
import type { Names, NodeKind, StatementReference } from "@isnad/graph";

/** One value of an answer. `kind` and `names` stand for what the graph knows by name. */
export type Cell =
  | { readonly type: "thing"; readonly iri: string; readonly kind?: NodeKind; readonly names: Names }
  | {
      readonly type: "literal";
      readonly text: string;
      readonly language: string;
      /** Its IRI, where it is neither a plain text nor one with a language. */
      readonly datatype?: string;
    };

export interface Answer {
  readonly variables: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** By which the desk knows this answer, where it can tell what stands behind a row. */
  readonly key?: number;
  /** Rows in all; more than are given where the answer was cut. */
  readonly total: number;
  readonly milliseconds: number;
  /** Nodes and edges of the picture behind the rows. */
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
  /** The SPARQL that was asked, where it was SPARQL. */
  readonly sparql?: string;
  /** Yes or no, to a question that asks only that. */
  readonly truth?: boolean;
  /** Set where the rows are triples, made or described. */
  readonly triples?: true;
  /** Set where there are more rows than `total`: counting stopped there. */
  readonly uncounted?: true;
  /** Why the store's own joins did not answer; in the store's words. */
  readonly answeredElsewhere?: string;
  /** The pattern after which nothing was left. */
  readonly emptiedBy?: {
    /** Which pattern, counted from 0 in the order written. */
    readonly pattern: number;
    readonly text: string;
    readonly reason: "no-such-label" | "no-match" | "no-join";
    readonly label?: string;
  };
}

/** What stands behind one row of an answer. */
export interface RowEvidence {
  readonly statements: readonly StatementReference[];
  readonly triples: readonly (readonly [subject: Cell, predicate: Cell, object: Cell])[];
}

/** What may be put into a slot of the question. */
export interface Offer {
  /** As the question writes it. */
  readonly written: string;
  /** Absent for a variable. */
  readonly cell?: Cell;
  /** How many answers there would be; absent for a new variable. */
  readonly count?: number;
  readonly atLeast?: boolean;
}

export interface Offers {
  readonly offers: readonly Offer[];
  readonly total: number;
  /** What the typed words stand for by themselves, as the question writes it; absent where they are unfinished. */
  readonly reading?: string;
}

/** A question in words, and as SPARQL that gives the same rows. */
export interface Phrasing {
  readonly en: string;
  readonly ar: string;
  readonly sparql: string;
}
