// Several patterns that wait for one and the same variable, answered at once: what follows from two terms is a sorted
// column in each of the three orders, and sorted columns are intersected by leaping over each other.
// A stranger would get wrong what it saves: the last two sides of a triangle are two lists laid side by side, not a lookup
// for each pair (Veldhuizen, Leapfrog Triejoin, ICDT 2014). For one run without deletions alone; else patterns go one by one.
import { findPattern } from "../dataset/cursor.ts";
import type { Span } from "../dataset/order.ts";
import type { Run } from "../dataset/run.ts";
import { lowerBound } from "../dataset/sort.ts";
import { type IdPattern, NO_TERM, slotAt, slotsOf } from "./id-pattern.ts";
import type { Row } from "./rows.ts";

/** The slot that each of the patterns leaves free when those in `bound` are not, or -1 where that is not one and the same. */
export function commonSlot(patterns: readonly IdPattern[], bound: ReadonlySet<number>): number {
  let common = -1;
  for (const pattern of patterns) {
    const { s, p, o, graph, graphSlot } = pattern;
    const free = slotsOf(pattern).filter((slot) => !bound.has(slot));
    const places = [s, p, o].filter((place) => slotAt(place) === free[0]).length;
    if (free.length !== 1 || places !== 1 || graphSlot >= 0 || graph > 0) return -1;
    if (common >= 0 && common !== free[0]) return -1;
    common = free[0]!;
  }
  return common;
}

/** One sorted column of candidates. */
interface Side extends Span {
  readonly pattern: IdPattern;
  column: Uint32Array;
  /** What was looked up last, and where it begins: outer rows often have the same terms again. */
  s: number;
  p: number;
  o: number;
  begin: number;
}

export class Intersection {
  readonly #run: Run;
  readonly #slot: number;
  readonly #sides: readonly Side[];
  #given = 0;
  #value = 0;

  constructor(run: Run, slot: number, patterns: readonly IdPattern[]) {
    this.#run = run;
    this.#slot = slot;
    this.#sides = patterns.map((pattern) => ({
      pattern,
      column: run.orders[0].third,
      from: 0,
      to: 0,
      s: -1,
      p: -1,
      o: -1,
      begin: 0,
    }));
  }

  open(row: Row): void {
    const slot = this.#slot;
    this.#given = row[slot]!;
    this.#value = this.#given === 0 ? 1 : this.#given;
    for (const side of this.#sides) {
      const { s, p, o } = side.pattern;
      const subject = slotAt(s) === slot ? 0 : termAt(s, row);
      const predicate = slotAt(p) === slot ? 0 : termAt(p, row);
      const object = slotAt(o) === slot ? 0 : termAt(o, row);
      if (subject === side.s && predicate === side.p && object === side.o) {
        side.from = side.begin;
        continue;
      }
      findPattern(this.#run, subject, predicate, object, side);
      side.s = subject;
      side.p = predicate;
      side.o = object;
      side.begin = side.from;
      side.column = this.#run.orders[subject === 0 ? 1 : predicate === 0 ? 2 : 0].third;
    }
  }

  /** Goes on to the next value that all sides have. */
  next(row: Row): boolean {
    const sides = this.#sides;
    let value = this.#value;
    for (let agreed = 0, i = 0; agreed < sides.length; i = i + 1 === sides.length ? 0 : i + 1) {
      const side = sides[i]!;
      const from = leap(side.column, value, side.from, side.to);
      side.from = from;
      if (from === side.to) return false;
      const found = side.column[from]!;
      if (found === value) agreed++;
      else {
        value = found;
        agreed = 1;
      }
    }
    if (this.#given !== 0 && this.#given !== value) return false;
    this.#value = value + 1;
    row[this.#slot] = value;
    return true;
  }

  reset(row: Row): void {
    row[this.#slot] = this.#given;
  }
}

function termAt(place: number, row: Row): number {
  const id = place > 0 ? place : row[-place - 1]!;
  // No row leaves the place open here; a term made by the question is in no quad.
  return id > 0 ? id : NO_TERM;
}

/** The first place from `from` on whose value is not below: short steps first, since the next one is mostly near. */
function leap(column: Uint32Array, value: number, from: number, to: number): number {
  let step = 1;
  while (from < to && column[from]! < value) {
    if (from + step >= to || column[from + step]! >= value)
      return lowerBound(column, value, from + 1, Math.min(from + step, to));
    from += step;
    step *= 2;
  }
  return from;
}
