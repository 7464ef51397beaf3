// A question in triple patterns, answered with rows, with the triples behind them, or with why there is no answer.
import type { Quad, Term } from "@rdfjs/types";
import type { Dataset } from "../dataset/dataset.ts";
import { compareTerms, inOrder } from "../formats/order.ts";
import { countOf, type Joined, join, triples, variablesOf } from "./join.ts";
import { similarNames } from "./labels.ts";
import { type MeantPattern, meaningOf } from "./meaning.ts";
import { type Pattern, parseQuery } from "./parse-query.ts";

/** Why an answer is empty. */
export interface EmptiedBy {
  /** Which pattern, counted from 0 in the order written, and its text. */
  readonly pattern: number;
  readonly text: string;
  /**
   * `no-such-label`: a name that nothing bears; `no-match`: no triple matches the pattern; `no-join`: some do, but none
   * together with the other patterns.
   */
  readonly reason: "no-such-label" | "no-match" | "no-join";
  /** The name that nothing bears. */
  readonly label?: string;
  /** A sentence to show. */
  readonly message: string;
}

export interface QueryResult {
  /** The names, without `?`, in the order they first appear. */
  readonly variables: readonly string[];
  /** Distinct and sorted, each aligned with `variables`. Without variables: one empty row for yes, none for no. */
  readonly rows: readonly (readonly Term[])[];
  /** How many rows there are without the limit. */
  readonly total: number;
  /** The quads behind the rows given, to light up; found when first asked for. */
  readonly matched: readonly Quad[];
  /** The patterns as they were joined, counted from 0 in the order written. */
  readonly order: readonly number[];
  readonly emptiedBy?: EmptiedBy;
}

/**
 * Answers a conjunction of triple patterns: `?s isnad:speaker ?who . ?s isnad:about "Iraq"`. Prefixes are those of the
 * vocabulary; a plain string stands for the entity of that name in either language, or for the words themselves where
 * the property takes words. The same dataset gives the same rows in the same order. Throws `QuerySyntaxError` and
 * `QueryTooLargeError`.
 */
export function query(
  dataset: Dataset,
  text: string,
  { limit }: { readonly limit?: number } = {},
): QueryResult {
  const patterns = parseQuery(text);
  const meant = patterns.map((pattern) => meaningOf(pattern, dataset));
  const variables = [...new Set(meant.flatMap(variablesOf))];
  const nameless = unnamed(patterns, meant, dataset);
  if (nameless !== undefined)
    return { variables, rows: [], total: 0, matched: [], order: [], emptiedBy: nameless };
  const joined = join(dataset, meant, variables);
  const sorted = [...joined.rows].sort(compareRows);
  const rows = limit === undefined ? sorted : sorted.slice(0, limit);
  let matched: readonly Quad[] | undefined;
  return {
    variables,
    rows,
    total: sorted.length,
    get matched() {
      matched ??= quadsBehind(dataset, meant, variables, rows);
      return matched;
    },
    order: joined.order,
    ...(sorted.length === 0 ? { emptiedBy: emptied(patterns, meant, joined, dataset) } : {}),
  };
}

function compareRows(a: readonly Term[], b: readonly Term[]): number {
  for (let i = 0; i < a.length; i++) {
    const order = compareTerms(a[i]!, b[i]!);
    if (order !== 0) return order;
  }
  return 0;
}

function quadsBehind(
  dataset: Dataset,
  patterns: readonly MeantPattern[],
  variables: readonly string[],
  rows: readonly (readonly Term[])[],
): Quad[] {
  const quads = new Set<Quad>();
  for (const row of rows) {
    const bound = new Map(variables.map((name, i) => [name, row[i]!]));
    for (const pattern of patterns) for (const quad of triples(dataset, pattern, bound)) quads.add(quad);
  }
  return inOrder(quads);
}

function unnamed(
  patterns: readonly Pattern[],
  meant: readonly MeantPattern[],
  dataset: Dataset,
): EmptiedBy | undefined {
  for (const [index, pattern] of patterns.entries())
    for (const position of ["subject", "object"] as const) {
      const term = pattern[position];
      const meaning = meant[index]![position];
      if (term.kind !== "text" || "variable" in meaning || meaning.terms.length > 0) continue;
      const similar = similarNames(dataset, term.text);
      const hint =
        similar.length > 0 ? `; did you mean ${similar.map((name) => `"${name}"`).join(" or ")}?` : "";
      const message = `nothing is called or says "${term.text}" here${hint}`;
      return { pattern: index, text: pattern.text, reason: "no-such-label", label: term.text, message };
    }
  return undefined;
}

function emptied(
  patterns: readonly Pattern[],
  meant: readonly MeantPattern[],
  { order, reached }: Joined,
  dataset: Dataset,
): EmptiedBy {
  const depth = reached.indexOf(0);
  const index = order[depth]!;
  const { text } = patterns[index]!;
  const alone = countOf(dataset, meant[index]!);
  if (alone === 0) return { pattern: index, text, reason: "no-match", message: `no triple matches ${text}` };
  const others = order.slice(0, depth).map((other) => patterns[other]!.text);
  const matches = alone === 1 ? "1 triple matches" : `${alone} triples match`;
  const message = `${matches} ${text}, but none together with ${others.join(" . ")}`;
  return { pattern: index, text, reason: "no-join", message };
}
