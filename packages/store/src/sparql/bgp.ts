// Triple patterns of SPARQL as a part: joined on integers, with each filter looked at as soon as its variables are bound.

import type { Term } from "@rdfjs/types";
import type { Algebra } from "@traqula/algebra-transformations-1-1";
import type { Dataset } from "../dataset/dataset.ts";
import { type IdPattern, NO_TERM, slotsOf, variable } from "../query/id-pattern.ts";
import { join, type Step } from "../query/join.ts";
import { type Ordered, orderPatterns } from "../query/ordering.ts";
import { type Expression, passes } from "./expression.ts";
import type { Asking, Part } from "./part.ts";
import type { Scope } from "./scope.ts";

/** Patterns that filters can be given to. */
export interface Bgp extends Part {
  readonly patterns: readonly IdPattern[];
  /** Filters whose variables the patterns bind. */
  readonly filters: Expression[];
}

export function isBgp(part: Part): part is Bgp {
  return "patterns" in part;
}

/** Where patterns look: a graph's id or one of `IN`, and the slot of the variable that stands for it, or -1. */
export interface ActiveGraph {
  readonly graph: number;
  readonly graphSlot: number;
}

/** The patterns as integers. */
export function idPatterns(
  patterns: readonly Algebra.Pattern[],
  { dictionary }: Dataset,
  scope: Scope,
  { graph, graphSlot }: ActiveGraph,
): IdPattern[] {
  const place = (term: Term) =>
    term.termType === "Variable" ? variable(scope.slot(term.value)) : dictionary.idOf(term) || NO_TERM;
  return patterns.map(({ subject, predicate, object }) => ({
    s: place(subject as Term),
    p: place(predicate as Term),
    o: place(object as Term),
    graph,
    graphSlot,
    text: [subject, predicate, object].map((term) => shown(term as Term)).join(" "),
  }));
}

function shown(term: Term): string {
  if (term.termType === "Variable") return `?${term.value}`;
  return term.termType === "Literal" ? JSON.stringify(term.value) : `<${term.value}>`;
}

export function bgp(patterns: readonly IdPattern[], { table }: Dataset, asking: Asking): Bgp {
  const slots = new Set(patterns.flatMap(slotsOf));
  const filters: Expression[] = [];
  const plans = new Map<string, readonly Step[]>();
  return {
    patterns,
    filters,
    may: slots,
    sure: slots,
    run(input, { sure }) {
      const bound = [...slots].filter((slot) => sure.has(slot));
      const key = bound.join(" ");
      const steps =
        plans.get(key) ?? stepsOf(patterns, orderPatterns(table, patterns, bound), bound, filters);
      plans.set(key, steps);
      return join(table, steps, input, asking.budget, { bound });
    },
  };
}

/** The patterns in order, each with the filters that can be looked at behind it. */
function stepsOf(
  patterns: readonly IdPattern[],
  ordered: readonly Ordered[],
  given: readonly number[],
  filters: readonly Expression[],
): Step[] {
  const bound = new Set(given);
  const waiting = new Set(filters);
  return ordered.map(({ index }) => {
    const pattern = patterns[index]!;
    for (const slot of slotsOf(pattern)) bound.add(slot);
    const ready = [...waiting].filter(({ slots }) => [...slots].every((slot) => bound.has(slot)));
    for (const filter of ready) waiting.delete(filter);
    const tests = ready.map((filter) => (row: number[]) => passes(filter, row));
    return { kind: "pattern", pattern, tests };
  });
}
