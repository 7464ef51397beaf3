// How many answers each term would give in one slot of a question, the other slots and rows being what they are.
// A stranger would get wrong the end: counting stops after so many quads, and what was counted by then is the least there is.
import type { Dataset } from "../dataset/dataset.ts";
import { QuerySyntaxError, QueryTooLargeError } from "../errors.ts";
import { Budget } from "./budget.ts";
import { compile, stepsOf } from "./compile.ts";
import { join } from "./join.ts";
import { meaningOf } from "./meaning.ts";
import { parseQuery } from "./parse-query.ts";
import { GAP, SLOTS, type SlotPlace } from "./slots.ts";
import { isWhole, textOfRows, type WrittenRow } from "./written-rows.ts";

/** The slot that is being filled. */
export interface OpenSlot {
  readonly rows: readonly WrittenRow[];
  readonly row: number;
  readonly place: SlotPlace;
}

export interface Counted {
  readonly counts: ReadonlyMap<number, number>;
  /** False where counting stopped before everything was looked at. */
  readonly whole: boolean;
}

/** What stands for the open slot; no variable of a user is called so. */
const OPEN = "?isnad_open_slot";
const VARIABLE = /^[?$؟]/;

/** How many answers there are for each id in the open slot. */
export function countSlot(dataset: Dataset, slot: OpenSlot, maxSteps: number): Counted {
  const counts = new Map<number, number>();
  const whole = eachRow(dataset, textFor(slot, OPEN), OPEN.slice(1), maxSteps, (id) => {
    counts.set(id, (counts.get(id) ?? 0) + 1);
  });
  return { counts, whole };
}

/** How many answers there are with this in the open slot. */
export function countWith(
  dataset: Dataset,
  slot: OpenSlot,
  written: string,
  maxSteps: number,
): { readonly count: number; readonly whole: boolean } {
  let count = 0;
  const whole = eachRow(dataset, textFor(slot, written), undefined, maxSteps, () => {
    count++;
  });
  return { count, whole };
}

/** The row with something in its open slot, and the rows that share variables with it; other gaps may be anything. */
function textFor({ rows, row, place }: OpenSlot, written: string): string {
  const filled = SLOTS.map((each, i) => {
    const word = each === place ? written : rows[row]![each];
    return [each, word === GAP ? `?isnad_gap_${i}` : word] as const;
  });
  const own = Object.fromEntries(filled) as Record<SlotPlace, string>;
  const others = rows.filter((other, at) => at !== row && isWhole(other));
  return textOfRows([own, ...connectedTo(own, others)]);
}

function connectedTo(own: WrittenRow, others: readonly WrittenRow[]): readonly WrittenRow[] {
  const reached = new Set(variablesOf(own));
  const connected: WrittenRow[] = [];
  for (let left = [...others], before = -1; left.length !== before; ) {
    before = left.length;
    left = left.filter((row) => {
      const variables = variablesOf(row);
      if (!variables.some((name) => reached.has(name))) return true;
      connected.push(row);
      for (const name of variables) reached.add(name);
      return false;
    });
  }
  return connected;
}

export function variablesOf(row: WrittenRow): readonly string[] {
  return SLOTS.flatMap((place) => (VARIABLE.test(row[place]) ? [row[place].slice(1)] : []));
}

/** Tells of the variable's id in each distinct row; says whether all rows were seen. */
function eachRow(
  dataset: Dataset,
  text: string,
  variable: string | undefined,
  maxSteps: number,
  tell: (id: number) => void,
): boolean {
  try {
    const patterns = parseQuery(text);
    const meant = patterns.map((pattern) => meaningOf(pattern, dataset));
    const compiled = compile(dataset, patterns, meant);
    const { variables, width, choices } = compiled;
    const slot = variable === undefined ? 0 : variables.indexOf(variable);
    const seen = choices.size > 0 ? new Set<string>() : undefined;
    const start = [[new Array<number>(width).fill(0)]];
    for (const batch of join(
      dataset.table,
      stepsOf(dataset, compiled).steps,
      start,
      new Budget({ maxSteps }),
    ))
      for (const row of batch) {
        const key = seen && row.slice(0, variables.length).join(" ");
        if (key !== undefined && seen?.has(key)) continue;
        if (key !== undefined) seen?.add(key);
        tell(row[slot] ?? 0);
      }
    return true;
  } catch (error) {
    // A row that cannot be read counts for nothing: the form says so where it stands.
    if (error instanceof QuerySyntaxError) return true;
    if (error instanceof QueryTooLargeError) return false;
    throw error;
  }
}
