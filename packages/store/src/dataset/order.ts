// One sorted order of quads: the first component as offsets, the other two as columns, graphs in a column of their own.
// A stranger would get wrong that the first component is stored nowhere: the offsets say which rows it has. Where few ids
// stand first (predicates), `keys` lists them; where many do, the offsets are indexed by the id itself.
import { lowerBound, upperBound } from "./sort.ts";

/** Plain arrays, so that a snapshot can hand in views of its file. */
export interface Order {
  /** The ids that stand first, ascending; absent where `offsets` is indexed by id. */
  readonly keys?: Uint32Array | undefined;
  /** Row numbers: the rows of key i are from offsets[i] to before offsets[i + 1]. */
  readonly offsets: Uint32Array;
  readonly second: Uint32Array;
  readonly third: Uint32Array;
}

/** The order of rows that are sorted by these three columns already, as `rows` lists them. */
export function orderOf(
  rows: Uint32Array,
  [first, second, third]: readonly [Uint32Array, Uint32Array, Uint32Array],
): Order {
  const length = rows.length;
  let distinct = 0;
  for (let i = 0; i < length; i++) if (i === 0 || first[rows[i]!] !== first[rows[i - 1]!]) distinct++;
  const highest = length === 0 ? 0 : first[rows[length - 1]!]!;
  const thin = distinct * 4 < highest;
  const keys = thin ? new Uint32Array(distinct) : undefined;
  const offsets = new Uint32Array((thin ? distinct : highest + 1) + 1);
  let key = 0;
  for (let i = 0; i < length; i++) {
    const id = first[rows[i]!]!;
    if (i > 0 && id === first[rows[i - 1]!]) continue;
    if (keys === undefined) while (key <= id) offsets[key++] = i;
    else {
      keys[key] = id;
      offsets[key++] = i;
    }
  }
  offsets[offsets.length - 1] = length;
  return { keys, offsets, second: pick(second, rows), third: pick(third, rows) };
}

export function pick(column: Uint32Array, rows: Uint32Array): Uint32Array {
  const picked = new Uint32Array(rows.length);
  for (let i = 0; i < rows.length; i++) picked[i] = column[rows[i]!]!;
  return picked;
}

/** The index into `offsets` of an id that stands first, or -1. */
export function keyOf({ keys, offsets }: Order, id: number): number {
  if (keys === undefined) return id < offsets.length - 1 ? id : -1;
  const at = lowerBound(keys, id, 0, keys.length);
  return keys[at] === id ? at : -1;
}

/** A stretch of rows; written into, so that a lookup makes no object. */
export interface Span {
  from: number;
  to: number;
}

/** Finds the rows with these components; 0 stands for any, and only zeros may follow it. */
export function findSpan(order: Order, first: number, second: number, third: number, span: Span): void {
  if (first === 0) {
    span.from = 0;
    span.to = order.second.length;
    return;
  }
  const key = keyOf(order, first);
  let from = key < 0 ? 0 : order.offsets[key]!;
  let to = key < 0 ? 0 : order.offsets[key + 1]!;
  if (second !== 0 && from < to) {
    from = lowerBound(order.second, second, from, to);
    to = upperBound(order.second, second, from, to);
    if (third !== 0 && from < to) {
      from = lowerBound(order.third, third, from, to);
      to = upperBound(order.third, third, from, to);
    }
  }
  span.from = from;
  span.to = to;
}
