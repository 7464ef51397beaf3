// Which statements pass what was asked of them: values of their facets, a stretch of days, how sure they must be.
// A stranger would get wrong the days: a statement known to be of 2014 passes whenever any day of 2014 would.
import type { StatementFacets } from "./facets.ts";

/** The facets that have values to choose among, in the order in which they are shown. */
export const FACETS = ["act", "polarity", "quotation", "language", "outlet"] as const;
export type Facet = (typeof FACETS)[number];

/** Stands for "the graph does not say" among a facet's values. */
export const UNKNOWN = "";

export interface Filters {
  /** The values that are wanted; an empty set wants all. */
  readonly wanted: Readonly<Record<Facet, ReadonlySet<string>>>;
  /** `YYYY-MM-DD`, both included; empty for no bound. */
  readonly from: string;
  readonly to: string;
  /** 0 to 1. */
  readonly minConfidence: number;
}

/** What a statement can fail by. */
export type Criterion = Facet | "day" | "confidence";
export const CRITERIA: readonly Criterion[] = [...FACETS, "day", "confidence"];

/** The value of a facet, `UNKNOWN` where the graph does not say. */
export function facetValue(facets: StatementFacets, facet: Facet): string {
  return facets[facet] ?? UNKNOWN;
}

/** Whether a statement passes all filters. */
export function passes(facets: StatementFacets, filters: Filters): boolean {
  return CRITERIA.every((criterion) => passesBy(facets, filters, criterion));
}

/** Whether a statement passes one of them. Without a day it passes no bound; without a confidence it is sure. */
export function passesBy(facets: StatementFacets, filters: Filters, criterion: Criterion): boolean {
  if (criterion === "day") return isBetween(facets.day, filters);
  if (criterion === "confidence") return (facets.confidence ?? 1) >= filters.minConfidence;
  const wanted = filters.wanted[criterion];
  return wanted.size === 0 || wanted.has(facetValue(facets, criterion));
}

/** The criteria that are in use. */
export function activeCriteria(filters: Filters): readonly Criterion[] {
  return CRITERIA.filter((criterion) => {
    if (criterion === "day") return filters.from !== "" || filters.to !== "";
    if (criterion === "confidence") return filters.minConfidence > 0;
    return filters.wanted[criterion].size > 0;
  });
}

function isBetween(day: string | undefined, { from, to }: Filters): boolean {
  if (from === "" && to === "") return true;
  if (day === undefined) return false;
  const first = day + "-01-01".slice(day.length - 4);
  const last = day + "-12-31".slice(day.length - 4);
  return (from === "" || last >= from) && (to === "" || first <= to);
}
