// How many statements each value would leave: counts under all other filters, as faceted search has them.
// A stranger would get wrong why a value that is not chosen counts: choosing it beside the others would add so many.
import {
  CRITERIA,
  type Criterion,
  FACETS,
  type Facet,
  type Filters,
  facetValue,
  passesBy,
} from "./filter.ts";
import type { StatementGraph } from "./to-graph.ts";

/** Bars of the confidence histogram: the first for 0 to 0.05, the last for 0.95 to 1. */
export const CONFIDENCE_BARS = 20;

export interface FacetCounts {
  /** By facet and value; values that no statement has under the other filters count 0. */
  readonly values: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
  /** By `YYYY-MM`. */
  readonly months: ReadonlyMap<string, number>;
  /** Statements of which no day, or only a year, is known. */
  readonly undated: number;
  readonly yearOnly: number;
  /** `CONFIDENCE_BARS` counts. */
  readonly confidences: readonly number[];
}

/** Counts the graph's statements. A statement counts for a criterion when it passes all the others. */
export function facetCounts(graph: StatementGraph, filters: Filters): FacetCounts {
  const values = Object.fromEntries(FACETS.map((facet) => [facet, new Map<string, number>()])) as Record<
    Facet,
    Map<string, number>
  >;
  const months = new Map<string, number>();
  const confidences = new Array<number>(CONFIDENCE_BARS).fill(0);
  let [undated, yearOnly] = [0, 0];
  graph.forEachNode((_, { facets }) => {
    if (facets === undefined) return;
    const failed = CRITERIA.filter((criterion) => !passesBy(facets, filters, criterion));
    const countsFor = (criterion: Criterion) =>
      failed.length === 0 || (failed.length === 1 && failed[0] === criterion);
    for (const facet of FACETS) add(values[facet], facetValue(facets, facet), countsFor(facet) ? 1 : 0);
    const counted = countsFor("day") ? 1 : 0;
    if (facets.day === undefined) undated += counted;
    else if (facets.day.length < 7) yearOnly += counted;
    else add(months, facets.day.slice(0, 7), counted);
    if (facets.confidence !== undefined && countsFor("confidence"))
      confidences[barOf(facets.confidence)] = (confidences[barOf(facets.confidence)] ?? 0) + 1;
  });
  return { values, months, undated, yearOnly, confidences };
}

function add(counts: Map<string, number>, value: string, count: number): void {
  counts.set(value, (counts.get(value) ?? 0) + count);
}

function barOf(confidence: number): number {
  return Math.max(0, Math.min(CONFIDENCE_BARS - 1, Math.floor(confidence * CONFIDENCE_BARS)));
}
