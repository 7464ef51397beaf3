// Answers to triple patterns as they are found, for whoever wants the first rows before the last.
// A stranger would get wrong the order: it is that of finding; `query` sorts, and so must hold all rows.
import type { Term } from "@rdfjs/types";
import type { Dataset } from "../dataset/dataset.ts";
import { Budget, type Limits } from "./budget.ts";
import { compile, stepsOf } from "./compile.ts";
import { join } from "./join.ts";
import { meaningOf } from "./meaning.ts";
import { pacedRows } from "./pace.ts";
import { parseQuery } from "./parse-query.ts";

/** The rows of a question that is being answered. */
export interface RowStream {
  readonly variables: readonly string[];
  /** Distinct, each aligned with `variables`. Others get their turn in between, so that a cancel can come through. */
  readonly rows: AsyncIterable<readonly Term[]>;
}

/** Answers patterns like `query`, row by row. Throws `QuerySyntaxError`; reading rows throws the errors of the limits. */
export function streamQuery(dataset: Dataset, text: string, limits: Limits = {}): RowStream {
  const patterns = parseQuery(text);
  const meant = patterns.map((pattern) => meaningOf(pattern, dataset));
  const compiled = compile(dataset, patterns, meant);
  return { variables: compiled.variables, rows: found(dataset, compiled, new Budget(limits)) };
}

async function* found(
  dataset: Dataset,
  compiled: ReturnType<typeof compile>,
  budget: Budget,
): AsyncGenerator<readonly Term[]> {
  const { variables, width, choices } = compiled;
  const { steps } = stepsOf(dataset, compiled);
  const start = [[new Array<number>(width).fill(0)]];
  // Only where a name stands for several entities can a row come twice.
  const seen = choices.size > 0 ? new Set<string>() : undefined;
  for await (const row of pacedRows(join(dataset.table, steps, start, budget))) {
    if (seen !== undefined) {
      const key = row.slice(0, variables.length).join(" ");
      if (seen.has(key)) continue;
      seen.add(key);
      budget.hold(1);
    }
    yield variables.map((_, slot) => dataset.dictionary.term(row[slot]!));
  }
}
