// What a SPARQL query is asked with, and the three kinds of answers: rows, yes or no, a graph.
import type { Quad, Term } from "@rdfjs/types";
import type { Limits } from "../query/budget.ts";

/** A row of an answer: a term for each variable, undefined where it is unbound. */
export type Solution = readonly (Term | undefined)[];

export type SparqlAnswer =
  | {
      readonly kind: "rows";
      readonly variables: readonly string[];
      readonly rows: AsyncIterable<Solution>;
      readonly by: AnsweredBy;
    }
  | { readonly kind: "truth"; readonly truth: boolean; readonly by: AnsweredBy }
  | { readonly kind: "quads"; readonly quads: AsyncIterable<Quad>; readonly by: AnsweredBy };

/** Who answers: our joins, or Comunica and because of what. */
export type AnsweredBy =
  | { readonly engine: "joins" }
  | { readonly engine: "comunica"; readonly because: string };

export interface SparqlOptions extends Limits {
  /** What a pattern without GRAPH looks into: all graphs together (unless told), or the default graph alone. */
  readonly defaultGraph?: "union" | "default" | undefined;
  /** Resolves relative IRIs of the query. */
  readonly baseIRI?: string | undefined;
  /** Comunica answers everything: for comparing the two. */
  readonly onlyComunica?: boolean | undefined;
}
