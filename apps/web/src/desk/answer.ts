// A query's result in the page's words: names for the terms, nodes and edges of the picture to light up.
import { namesOfThing } from "@isnad/graph";
import { query } from "@isnad/store";
import type { Quad, Term } from "@rdfjs/types";
import { litByQuads } from "./lit.ts";
import type { Answer, Cell } from "./protocol.ts";
import type { Shelf } from "./shelf.ts";

/** More rows than this are counted, not listed. */
const ROWS = 1_000;

/** An answer with the quads behind it, which stay at the desk. */
export interface Answered {
  readonly answer: Answer;
  readonly matched: readonly Quad[];
}

/** Asks the shelf. Throws the store's `QuerySyntaxError` with its position. */
export function ask(shelf: Shelf, patterns: string): Answered {
  const start = performance.now();
  const { variables, rows, total, matched, emptiedBy } = query(shelf.dataset, patterns, { limit: ROWS });
  const milliseconds = performance.now() - start;
  const answer = {
    variables,
    rows: rows.map((row) => row.map((term) => cellOf(shelf, term))),
    total,
    milliseconds,
    ...litByQuads(shelf, matched),
    ...(emptiedBy && {
      emptiedBy: {
        text: emptiedBy.text,
        reason: emptiedBy.reason,
        ...(emptiedBy.label !== undefined && { label: emptiedBy.label }),
      },
    }),
  };
  return { answer, matched };
}

/** A term in the page's words. */
export function cellOf({ facts, kinds }: Shelf, term: Term): Cell {
  if (term.termType === "Literal") return { type: "literal", text: term.value, language: term.language };
  const kind = kinds.get(term.value);
  return { type: "thing", iri: term.value, names: namesOfThing(facts, term.value), ...(kind && { kind }) };
}
