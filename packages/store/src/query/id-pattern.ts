// A pattern of integers: what a triple pattern of either language becomes before it is joined.
// A stranger would get wrong the signs: a place above 0 is a term's id, one below 0 is the variable in slot -place - 1.
import { IN } from "../dataset/cursor.ts";
import type { QuadTable } from "../dataset/quad-table.ts";

/** An id that no term has: what a pattern with an unknown term looks for. */
export const NO_TERM = 2 ** 31 - 1;

export interface IdPattern {
  readonly s: number;
  readonly p: number;
  readonly o: number;
  /** A graph's id, or one of `IN`; the variable of a `GRAPH ?g` stands in `graphSlot`. */
  readonly graph: number;
  /** -1 where no variable stands for the graph. */
  readonly graphSlot: number;
  /** As the user wrote it, for plans and reasons. */
  readonly text: string;
}

/** So many quads may be walked over to learn how many of them are in one graph. */
const CHEAP = 10_000;

export function variable(slot: number): number {
  return -slot - 1;
}

/** The slot of a place that is a variable, else -1. */
export function slotAt(place: number): number {
  return place < 0 ? -place - 1 : -1;
}

/** The slots that a pattern binds, each once. */
export function slotsOf({ s, p, o, graphSlot }: IdPattern): number[] {
  const slots = [slotAt(s), slotAt(p), slotAt(o), graphSlot].filter((slot) => slot >= 0);
  return [...new Set(slots)];
}

/**
 * How many quads match the pattern on its own: exactly in any graph, and in one graph where that is cheap to know, else
 * at most so many.
 */
export function countAlone(table: QuadTable, { s, p, o, graph }: IdPattern): number {
  const known = (place: number) => Math.max(place, 0);
  const everywhere = table.count(known(s), known(p), known(o), IN.any);
  if (graph <= 0 || everywhere === 0) return everywhere;
  return everywhere <= CHEAP
    ? table.count(known(s), known(p), known(o), graph)
    : Math.min(everywhere, table.count(0, 0, 0, graph));
}
