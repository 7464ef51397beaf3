// Rows of integers into order, by several columns at once.
// A stranger would get wrong the order of the columns given to `sortRows`: the last one sorts first, as in any radix sort
// from the least significant digit, and equal rows keep their places.
import { allocated } from "./grow.ts";

const BITS = 11;
const BUCKETS = 2 ** BITS;
/** Below this many rows comparing is faster than counting. */
const FEW = 2048;

/** The row numbers from 0 to before `length`, sorted by the columns, the first of them counting most. */
export function sortRows(columns: readonly Uint32Array[], length: number): Uint32Array {
  let rows = allocated(() => new Uint32Array(length), length);
  for (let i = 0; i < length; i++) rows[i] = i;
  if (length < FEW) return rows.sort((a, b) => compareRows(columns, a, b));
  let spare = allocated(() => new Uint32Array(length), length);
  for (const column of [...columns].reverse()) {
    const highest = maxOf(column, length);
    for (let shift = 0; shift === 0 || highest >= 2 ** shift; shift += BITS) {
      scatter(column, rows, spare, shift);
      [rows, spare] = [spare, rows];
    }
  }
  return rows;
}

function compareRows(columns: readonly Uint32Array[], a: number, b: number): number {
  for (const column of columns) if (column[a] !== column[b]) return column[a]! - column[b]!;
  return a - b;
}

function maxOf(column: Uint32Array, length: number): number {
  let highest = 0;
  for (let i = 0; i < length; i++) if (column[i]! > highest) highest = column[i]!;
  return highest;
}

/** One pass: rows by the eleven bits from `shift` on. */
function scatter(column: Uint32Array, from: Uint32Array, to: Uint32Array, shift: number): void {
  const starts = new Uint32Array(BUCKETS + 1);
  for (let i = 0; i < from.length; i++) starts[((column[from[i]!]! >>> shift) & (BUCKETS - 1)) + 1]!++;
  for (let bucket = 0; bucket < BUCKETS; bucket++) starts[bucket + 1]! += starts[bucket]!;
  for (let i = 0; i < from.length; i++) {
    const row = from[i]!;
    to[starts[(column[row]! >>> shift) & (BUCKETS - 1)]!++] = row;
  }
}

/** The first place from `low` to before `high` whose value is not below `value`, in a sorted stretch. */
export function lowerBound(column: Uint32Array, value: number, low: number, high: number): number {
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (column[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first place above `value`, looked for in growing steps from `low`, since runs of equal values are short. */
export function upperBound(column: Uint32Array, value: number, low: number, high: number): number {
  let step = 1;
  while (low + step < high && column[low + step]! <= value) step *= 2;
  return lowerBound(column, value + 1, low + (step >>> 1), Math.min(low + step, high));
}
