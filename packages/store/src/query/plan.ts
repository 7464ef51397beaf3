// How a question is answered, for people to read: which pattern comes first, how it is looked up, what it gives.
import { orderFor } from "../dataset/cursor.ts";
import { type IdPattern, slotAt, slotsOf } from "./id-pattern.ts";
import type { Ordered } from "./ordering.ts";

/** One pattern at its place in the join. */
export interface PlanStep {
  /** Which pattern, counted from 0 in the order written, and its text. */
  readonly pattern: number;
  readonly text: string;
  /** The sorted order of quads that answers it: subjects, predicates or objects first. */
  readonly lookup: "SPO" | "POS" | "OSP";
  /** How many quads match it on its own: counted, not guessed. */
  readonly alone: number;
  /** How many rows were expected behind it, and how many there were, if that was counted. */
  readonly expected: number;
  readonly found?: number;
}

const ORDERS = ["SPO", "POS", "OSP"] as const;

/** The steps in the order of joining. */
export function planOf(
  patterns: readonly IdPattern[],
  ordered: readonly Ordered[],
  found?: readonly number[],
): PlanStep[] {
  const bound = new Set<number>();
  return ordered.map(({ index, alone, expected }, i) => {
    const pattern = patterns[index]!;
    const known = (place: number) => (place > 0 || bound.has(slotAt(place)) ? 1 : 0);
    const lookup = ORDERS[orderFor(known(pattern.s), known(pattern.p), known(pattern.o))];
    for (const slot of slotsOf(pattern)) bound.add(slot);
    const reached = found?.[i];
    const step = { pattern: index, text: pattern.text, lookup, alone, expected };
    return reached === undefined ? step : { ...step, found: reached };
  });
}

/** The plan as lines: `1. POS ?s isnad:about "Iraq": 12 quads, rows expected 12, found 12`. */
export function planText(plan: readonly PlanStep[]): string {
  const lines = plan.map(({ text, lookup, alone, expected, found }, i) => {
    const were = found === undefined ? "" : `, found ${found}`;
    return `${i + 1}. ${lookup} ${text}: ${alone} ${alone === 1 ? "quad" : "quads"}, rows expected ${rounded(expected)}${were}\n`;
  });
  return lines.join("");
}

function rounded(rows: number): string {
  return rows < 10 && !Number.isInteger(rows) ? rows.toFixed(1) : String(Math.round(rows));
}
