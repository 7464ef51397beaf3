// A part of a question, ready to be asked: given rows, it gives the rows that agree with them.
// A stranger would get wrong where rows come from: a part is always joined with what it is given, and at the outermost that
// is one empty row. Parts whose answer would differ if they knew the rows (limits, groups …) are answered alone and
// joined by a hash table.
import type { Budget } from "../query/budget.ts";
import { BATCH, type Batches, type Row } from "../query/rows.ts";

/** What is known of the rows that a part is given. */
export interface Given {
  /** Slots that may have a value, and those that surely have one. */
  readonly may: ReadonlySet<number>;
  readonly sure: ReadonlySet<number>;
  /** One empty row and nothing else. */
  readonly unit: boolean;
  /** Inside EXISTS the rows' values stand for the variables themselves, in filters too. */
  readonly substituted: boolean;
}

export interface Part {
  /** Slots that this part may bind, and those that it binds in every row. */
  readonly may: ReadonlySet<number>;
  readonly sure: ReadonlySet<number>;
  run(input: Batches, given: Given): Batches;
}

/** What parts need while they are asked. */
export interface Asking {
  readonly budget: Budget;
  /** How many slots a row has; known when all parts are made. */
  readonly width: () => number;
}

const NONE: ReadonlySet<number> = new Set();
export const UNIT: Given = { may: NONE, sure: NONE, unit: true, substituted: false };

export function emptyRow(asking: Asking): Row {
  return new Array<number>(asking.width()).fill(0);
}

export function union<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): ReadonlySet<T> {
  return new Set([...a, ...b]);
}

export function within<T>(some: Iterable<T>, all: ReadonlySet<T>): boolean {
  for (const each of some) if (!all.has(each)) return false;
  return true;
}

/** What is known of rows that went through a part. */
export function after(given: Given, part: Part): Given {
  return {
    may: union(given.may, part.may),
    sure: union(given.sure, part.sure),
    unit: false,
    substituted: given.substituted,
  };
}

/**
 * A part that is answered alone, once, and then joined with whatever rows it is given. Directly at the outermost, where
 * there is nothing to join with.
 */
export function alone(
  part: Pick<Part, "may" | "sure">,
  asking: Asking,
  answer: () => Batches,
): (input: Batches, given: Given) => Batches {
  let held: Row[] | undefined;
  return (input, given) => {
    if (given.unit) return answer();
    held ??= hold(answer(), asking);
    return hashJoin(input, held, given, part, asking);
  };
}

/** All rows of the batches, counted against the budget. */
export function hold(batches: Batches, { budget }: Asking): Row[] {
  const rows: Row[] = [];
  for (const batch of batches) {
    budget.hold(batch.length);
    for (const row of batch) rows.push(row);
  }
  return rows;
}

function* hashJoin(
  input: Batches,
  held: readonly Row[],
  given: Given,
  part: Pick<Part, "may" | "sure">,
  { budget }: Asking,
): Generator<Row[]> {
  const shared = [...part.may].filter((slot) => given.may.has(slot));
  const keys = shared.filter((slot) => part.sure.has(slot) && given.sure.has(slot));
  const loose = shared.filter((slot) => !keys.includes(slot));
  const keyOf = (row: Row) => keys.map((slot) => row[slot]).join(" ");
  const table = byKey(held, keyOf);
  for (const batch of input) {
    let joined: Row[] = [];
    for (const row of batch) {
      const candidates = table.get(keyOf(row)) ?? [];
      for (let i = 0; i < candidates.length; i++) {
        if (agree(row, candidates[i]!, loose)) joined.push(merge(row, candidates[i]!, part.may));
        if (i % BATCH === BATCH - 1) {
          budget.spend(BATCH);
          yield joined;
          joined = [];
        }
      }
    }
    budget.spend(batch.length);
    yield joined;
  }
}

export function byKey(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const table = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const same = table.get(key);
    if (same === undefined) table.set(key, [row]);
    else same.push(row);
  }
  return table;
}

/** Whether two rows have no two values for one variable. */
export function agree(a: Row, b: Row, slots: Iterable<number>): boolean {
  for (const slot of slots) if (a[slot] !== 0 && b[slot] !== 0 && a[slot] !== b[slot]) return false;
  return true;
}

export function merge(a: Row, b: Row, slots: Iterable<number>): Row {
  const row = a.slice();
  for (const slot of slots) if (b[slot] !== 0) row[slot] = b[slot]!;
  return row;
}
