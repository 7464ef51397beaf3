// The conjunction of patterns, one after the other, each with what the ones before have bound.
// A stranger would get wrong rows and graphs: a pattern looks into all graphs at once, and a triple that stands in two
// graphs answers once, so rows are distinct.
import type { Term } from "@rdfjs/types";
import type { Dataset } from "../dataset/dataset.ts";
import type { Position } from "../dataset/selection.ts";
import { QueryTooLargeError } from "../errors.ts";
import type { Meaning, MeantPattern } from "./meaning.ts";

/** Rows and triples looked at are bounded, so that patterns without a shared variable end with an error. */
const MAX_ROWS = 500_000;
const MAX_STEPS = 20_000_000;

export interface Joined {
  /** Terms in the order of the variables. */
  readonly rows: readonly (readonly Term[])[];
  /** The patterns in the order they were joined, as indexes. */
  readonly order: readonly number[];
  /** How often each pattern, in that order, was satisfied together with those before it. */
  readonly reached: readonly number[];
}

type Bindings = Map<string, Term>;

/** All rows that satisfy every pattern. Throws `QueryTooLargeError`. */
export function join(
  dataset: Dataset,
  patterns: readonly MeantPattern[],
  variables: readonly string[],
): Joined {
  const order = orderOf(dataset, patterns);
  const reached = order.map(() => 0);
  const rows = new Map<string, Term[]>();
  const bound: Bindings = new Map();
  let steps = 0;
  const step = (depth: number) => {
    const index = order[depth];
    if (index === undefined) {
      const row = variables.map((name) => bound.get(name)!);
      rows.set(row.map(keyOf).join("\n"), row);
      if (rows.size > MAX_ROWS) throw new QueryTooLargeError(MAX_ROWS, "rows");
      return;
    }
    const pattern = patterns[index]!;
    for (const triple of triples(dataset, pattern, bound)) {
      if (++steps > MAX_STEPS) throw new QueryTooLargeError(MAX_STEPS, "steps");
      const added = bind(pattern, triple, bound);
      if (added === undefined) continue;
      reached[depth]!++;
      step(depth + 1);
      for (const name of added) bound.delete(name);
    }
  };
  step(0);
  return { rows: [...rows.values()], order, reached };
}

export interface Triple {
  readonly subject: Term;
  readonly predicate: Term;
  readonly object: Term;
}

/** The triples that match a pattern under the bindings. */
export function* triples(
  dataset: Dataset,
  { subject, predicate, object }: MeantPattern,
  bound: ReadonlyMap<string, Term>,
) {
  for (const s of candidates(subject, bound))
    for (const p of candidates(predicate, bound))
      for (const o of candidates(object, bound)) yield* dataset.match(s, p, o);
}

/** What may stand at a position: one bound term, several named ones, or anything (null). */
function candidates(meaning: Meaning, bound: ReadonlyMap<string, Term>): readonly Position[] {
  return "terms" in meaning ? meaning.terms : [bound.get(meaning.variable) ?? null];
}

/** Binds the pattern's free variables to the triple's terms; undefined where one variable would need two terms. */
function bind(pattern: MeantPattern, triple: Triple, bound: Bindings): string[] | undefined {
  const added: string[] = [];
  for (const position of ["subject", "predicate", "object"] as const) {
    const meaning = pattern[position];
    if ("terms" in meaning) continue;
    const before = bound.get(meaning.variable);
    if (before === undefined) {
      bound.set(meaning.variable, triple[position]);
      added.push(meaning.variable);
    } else if (keyOf(before) !== keyOf(triple[position])) {
      for (const name of added) bound.delete(name);
      return undefined;
    }
  }
  return added;
}

/**
 * The fewest triples first, then always the pattern that promises fewest with the variables bound so far: each bound
 * variable is taken to leave one triple in a hundred.
 */
function orderOf(dataset: Dataset, patterns: readonly MeantPattern[]): number[] {
  const counts = patterns.map((pattern) => countOf(dataset, pattern));
  const left = new Set(patterns.keys());
  const bound = new Set<string>();
  const order: number[] = [];
  while (left.size > 0) {
    const costs = [...left].map((index) => {
      const shared = variablesOf(patterns[index]!).filter((name) => bound.has(name)).length;
      return { index, cost: counts[index]! * 0.01 ** shared };
    });
    const { index } = costs.reduce((best, next) => (next.cost < best.cost ? next : best));
    order.push(index);
    left.delete(index);
    for (const name of variablesOf(patterns[index]!)) bound.add(name);
  }
  return order;
}

/** How many triples match a pattern on its own. */
export function countOf(dataset: Dataset, { subject, predicate, object }: MeantPattern): number {
  const none = new Map<string, Term>();
  let count = 0;
  for (const s of candidates(subject, none))
    for (const p of candidates(predicate, none))
      for (const o of candidates(object, none)) count += dataset.count(s, p, o);
  return count;
}

/** The variables of a pattern in the order of its positions. */
export function variablesOf({ subject, predicate, object }: MeantPattern): string[] {
  return [subject, predicate, object].flatMap((meaning) => ("variable" in meaning ? [meaning.variable] : []));
}

/** Equal for equal terms alone. */
function keyOf(term: Term): string {
  if (term.termType !== "Literal") return `${term.termType[0]}${term.value}`;
  return `L${term.language || term.datatype.value} ${JSON.stringify(term.value)}`;
}
