// What of the graph is asked to be seen, read off the view, and how to ask for everything again.
import { activeCriteria, FACETS, type Filters, type Sight } from "@isnad/graph";
import { INITIAL, type View } from "../view/fields.ts";

const FIELDS = [
  "hiddenKinds",
  "hiddenEdges",
  ...FACETS,
  "from",
  "to",
  "minConfidence",
  "byHand",
  "focus",
] as const;

export function filtersOf(view: View): Filters {
  const { act, polarity, quotation, language, outlet, from, to, minConfidence } = view;
  return { wanted: { act, polarity, quotation, language, outlet }, from, to, minConfidence };
}

export function sightOf(view: View): Sight {
  const { hiddenKinds, hiddenEdges, byHand, focus } = view;
  return { filters: filtersOf(view), hiddenKinds, hiddenEdges, byHand, focus };
}

/** Whether anything at all is filtered, hidden or put aside. */
export function isNarrowed(view: View): boolean {
  const { hiddenKinds, hiddenEdges, byHand, focus } = view;
  return (
    hiddenKinds.size + hiddenEdges.size + byHand.length > 0 ||
    focus !== undefined ||
    activeCriteria(filtersOf(view)).length > 0
  );
}

/** The fields with which everything is seen. */
export const EVERYTHING: Partial<View> = Object.fromEntries(FIELDS.map((name) => [name, INITIAL[name]]));

/** Tells views apart that show the same: by the identity of what decides it. */
export function isSameSight(a: View, b: View): boolean {
  return FIELDS.every((name) => a[name] === b[name]);
}
