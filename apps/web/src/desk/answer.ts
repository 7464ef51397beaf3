// A query's result in the page's words: names for the terms, nodes and edges of the picture to light up.
// A stranger would get wrong what is sent: a value that stands in many rows is one object, also behind postMessage.
import { namesOfThing, statementReference } from "@isnad/graph";
import { rdf, xsd } from "@isnad/ontology";
import { type QueryResult, query } from "@isnad/store";
import type { Quad, Term } from "@rdfjs/types";
import type { Answer, Cell, RowEvidence } from "./answers.ts";
import { litByQuads } from "./lit.ts";
import type { Shelf } from "./shelf.ts";

/** More rows than this are counted, not listed. */
const ROWS = 20_000;
/** What an answer may cost that nobody has asked for yet: it is given while somebody types. */
const HURRIED = { milliseconds: 1_500, maxRows: 100_000, limit: 4_000 };

/** An answer with what stays at the desk. */
export interface Answered {
  readonly answer: Answer;
  readonly result: QueryResult;
}

/** Asks the shelf. Throws the store's `QuerySyntaxError` with its position, and its errors of size and time. */
export function ask(shelf: Shelf, patterns: string, hurried: boolean): Answered {
  const start = performance.now();
  const result = query(shelf.dataset, patterns, { limit: ROWS, ...(hurried && HURRIED) });
  const milliseconds = performance.now() - start;
  const { variables, rows, total, matched, emptiedBy } = result;
  const cells = cellsOf(shelf);
  const answer = {
    variables,
    rows: rows.map((row) => row.map(cells)),
    total,
    milliseconds,
    ...litByQuads(shelf, matched),
    ...(emptiedBy && {
      emptiedBy: {
        pattern: emptiedBy.pattern,
        text: emptiedBy.text,
        reason: emptiedBy.reason,
        ...(emptiedBy.label !== undefined && { label: emptiedBy.label }),
      },
    }),
  };
  return { answer, result };
}

/** The statements that the quads of a row speak of, and the quads themselves. */
export function evidenceOfRow(shelf: Shelf, quads: readonly Quad[]): RowEvidence {
  const cells = cellsOf(shelf);
  return {
    statements: statementsAmong(
      shelf,
      quads.flatMap(({ subject, object }) => [subject.value, object.value]),
    ),
    triples: quads.map(({ subject, predicate, object }) => [cells(subject), cells(predicate), cells(object)]),
  };
}

/** Those of the things that are statements, each once, with their words. */
export function statementsAmong(
  { facts, kinds }: Shelf,
  things: readonly string[],
): RowEvidence["statements"] {
  const iris = [...new Set(things)].filter((iri) => kinds.get(iri) === "statement");
  return iris.map((iri) => statementReference(facts, iri));
}

/** Cells of terms, one object a term. */
export function cellsOf(shelf: Shelf): (term: Term) => Cell {
  const made = new Map<string, Cell>();
  return (term) => {
    const key =
      term.termType === "Literal" ? `${term.language} ${term.datatype.value} ${term.value}` : term.value;
    const cell = made.get(key) ?? cellOf(shelf, term);
    made.set(key, cell);
    return cell;
  };
}

function cellOf({ facts, kinds }: Shelf, term: Term): Cell {
  if (term.termType !== "Literal") {
    const kind = kinds.get(term.value);
    return { type: "thing", iri: term.value, names: namesOfThing(facts, term.value), ...(kind && { kind }) };
  }
  const { value, language, datatype } = term;
  const isText = datatype.value === xsd.string || datatype.value === rdf.langString;
  return { type: "literal", text: value, language, ...(!isText && { datatype: datatype.value }) };
}
