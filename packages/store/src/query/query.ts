// A question in triple patterns, answered with rows, with the triples behind them, or with why there is no answer.
import type { Quad, Term } from "@rdfjs/types";
import type { Dataset } from "../dataset/dataset.ts";
import { Budget, type Limits } from "./budget.ts";
import { compile, stepsOf } from "./compile.ts";
import { type EmptiedBy, emptied, unnamed } from "./emptied.ts";
import { join } from "./join.ts";
import { quadsBehind } from "./matched.ts";
import { meaningOf } from "./meaning.ts";
import { parseQuery } from "./parse-query.ts";
import { type PlanStep, planOf } from "./plan.ts";
import type { Row } from "./rows.ts";
import { sortedRows } from "./sorted.ts";

export interface QueryResult {
  /** The names, without `?`, in the order they first appear. */
  readonly variables: readonly string[];
  /** Distinct and sorted, each aligned with `variables`. Without variables: one empty row for yes, none for no. */
  readonly rows: readonly (readonly Term[])[];
  /** How many rows there are without the limit. */
  readonly total: number;
  /** The quads behind the rows given, to light up; found when first asked for. */
  readonly matched: readonly Quad[];
  /** The quads behind one of the rows given. */
  readonly behind: (row: number) => readonly Quad[];
  /** The patterns as they were joined; empty where a name stands for nothing. */
  readonly plan: readonly PlanStep[];
  readonly emptiedBy?: EmptiedBy;
}

export interface QueryOptions extends Limits {
  /** How many of the sorted rows are given. */
  readonly limit?: number | undefined;
  /** Count what each pattern gives, for the plan; slower. */
  readonly counted?: boolean | undefined;
}

/** Rows and quads looked at are bounded, so that patterns without a shared variable end with an error. */
const BOUNDS = { maxRows: 500_000, maxSteps: 50_000_000 };

/**
 * Answers a conjunction of triple patterns: `?s isnad:speaker ?who . ?s isnad:about "Iraq"`. Prefixes are those of the
 * vocabulary; a plain string stands for the entity of that name in either language, or for the words themselves where
 * the property takes words. All graphs are asked together. The same dataset gives the same rows in the same order.
 * Throws `QuerySyntaxError`, `QueryTooLargeError`, `QueryTimeoutError` and `QueryCancelledError`.
 */
export function query(dataset: Dataset, text: string, options: QueryOptions = {}): QueryResult {
  const patterns = parseQuery(text);
  const meant = patterns.map((pattern) => meaningOf(pattern, dataset));
  const compiled = compile(dataset, patterns, meant);
  const { variables } = compiled;
  const nameless = unnamed(patterns, meant, dataset);
  if (nameless !== undefined)
    return { variables, rows: [], total: 0, matched: [], behind: () => [], plan: [], emptiedBy: nameless };
  const { ordered, steps, depths } = stepsOf(dataset, compiled);
  const budget = new Budget({ ...BOUNDS, ...options });
  const start = [[new Array<number>(compiled.width).fill(0)]];
  const ask = (reached?: number[]) => {
    const found: Row[] = [];
    for (const batch of join(dataset.table, steps, start, budget, { reached })) {
      budget.hold(batch.length);
      for (const row of batch) found.push(row);
    }
    const counts = reached && depths.map((depth) => reached[depth]!);
    return { found, plan: planOf(compiled.patterns, ordered, counts) };
  };
  let { found, plan } = ask(options.counted ? steps.map(() => 0) : undefined);
  // Which pattern emptied an answer is known only when each of them is counted.
  if (found.length === 0) ({ found, plan } = ask(steps.map(() => 0)));
  const sorted = sortedRows(dataset.dictionary, found, variables.length);
  const shown = sorted.rows.slice(0, options.limit);
  let matched: readonly Quad[] | undefined;
  return {
    variables,
    rows: shown.map((_, place) => sorted.terms(place)),
    total: sorted.rows.length,
    get matched() {
      matched ??= quadsBehind(dataset, compiled, shown);
      return matched;
    },
    behind: (row) => quadsBehind(dataset, compiled, shown.slice(row, row + 1)),
    plan,
    ...(sorted.rows.length === 0 ? { emptiedBy: emptied(plan) } : {}),
  };
}
