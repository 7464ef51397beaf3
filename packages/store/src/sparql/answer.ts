// A SPARQL query answered: by our own joins where they can, by Comunica over the same quads where they cannot.
// A stranger would get wrong the default graph: graphs here hold one named graph an article, so a pattern without GRAPH
// looks into all of them together unless `defaultGraph` says "default", as the standard's tests have it.
import type { Algebra } from "@traqula/algebra-transformations-1-1";
import { IN } from "../dataset/cursor.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { DEFAULT_GRAPH_ID } from "../dataset/dictionary.ts";
import { Budget } from "../query/budget.ts";
import { pacedRows } from "../query/pace.ts";
import type { Batches } from "../query/rows.ts";
import { whyElsewhere } from "./coverage.ts";
import { constructed, described } from "./graphs.ts";
import type { SparqlAnswer, SparqlOptions } from "./kinds.ts";
import { MadeTerms } from "./made-terms.ts";
import { parseSparql } from "./parse-sparql.ts";
import { type Asking, emptyRow, UNIT } from "./part.ts";
import { partOf } from "./parts-of.ts";
import { Scope } from "./scope.ts";

/**
 * Answers SELECT, ASK, CONSTRUCT and DESCRIBE of SPARQL 1.1. Prefixes of the vocabulary need not be declared. Rows and
 * quads stream: reading them may throw `QueryTooLargeError`, `QueryTimeoutError` or `QueryCancelledError`; asking throws
 * `QuerySyntaxError`, and `ServiceRefusedError` for SERVICE, which would send parts of the
 * question to other servers.
 */
export async function sparql(
  dataset: Dataset,
  text: string,
  options: SparqlOptions = {},
): Promise<SparqlAnswer> {
  const operation = await parseSparql(text, options.baseIRI);
  const because = options.onlyComunica ? "it was asked for" : whyElsewhere(operation);
  if (because === undefined) return answerByJoins(dataset, slicedWithin(operation), options);
  const { answerByComunica } = await import("./comunica.ts");
  return answerByComunica(dataset, text, because, options);
}

/** The rows are what LIMIT cuts, also where triples are made of them: the parser puts it around the whole. */
function slicedWithin(operation: Algebra.Operation): Algebra.Operation {
  if (operation.type !== "slice") return operation;
  const { input } = operation as Algebra.Slice;
  if (input.type !== "construct" && input.type !== "describe" && input.type !== "ask") return operation;
  const form = input as Algebra.Construct | Algebra.Describe | Algebra.Ask;
  return { ...form, input: { ...operation, input: form.input } as Algebra.Slice };
}

function answerByJoins(
  dataset: Dataset,
  operation: Algebra.Operation,
  options: SparqlOptions,
): SparqlAnswer | Promise<SparqlAnswer> {
  const by = { engine: "joins" } as const;
  const scope = new Scope();
  const terms = new MadeTerms(dataset.dictionary);
  const asking: Asking = { budget: new Budget(options), width: () => scope.width };
  const graph = options.defaultGraph === "default" ? DEFAULT_GRAPH_ID : IN.union;
  const making = { dataset, terms, asking, active: { graph, graphSlot: -1 } };
  const ask = (input: Algebra.Operation): Batches => {
    const part = partOf(input, scope, making);
    return { [Symbol.iterator]: () => part.run([[emptyRow(asking)]], UNIT)[Symbol.iterator]() };
  };
  switch (operation.type) {
    case "ask":
      return truthOfRows(ask((operation as Algebra.Ask).input)).then((truth) => ({
        kind: "truth",
        truth,
        by,
      }));
    case "construct": {
      const { input, template } = operation as Algebra.Construct;
      return { kind: "quads", quads: constructed(template, ask(input), scope, terms), by };
    }
    case "describe": {
      const { input, terms: named } = operation as Algebra.Describe;
      return { kind: "quads", quads: described(named, ask(input), scope, terms, dataset), by };
    }
    default: {
      const variables = variablesOf(operation);
      const slots = variables.map((name) => scope.slot(name));
      const rows = (async function* () {
        for await (const row of pacedRows(ask(operation))) yield slots.map((slot) => terms.term(row[slot]!));
      })();
      return { kind: "rows", variables, rows, by };
    }
  }
}

async function truthOfRows(batches: Batches): Promise<boolean> {
  for await (const _ of pacedRows(batches)) return true;
  return false;
}

/** The variables that a SELECT selects, in its order. */
function variablesOf(operation: Algebra.Operation): string[] {
  if (operation.type === "project") return (operation as Algebra.Project).variables.map(({ value }) => value);
  return variablesOf((operation as Algebra.Slice).input);
}
