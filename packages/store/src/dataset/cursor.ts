// A walk over the quads that match a pattern of ids, one after the other, without making anything.
// A stranger would get wrong what it walks: it looks at the runs as they are when it opens; a table that changes makes
// new runs, so that an open walk still sees the old ones. (Deleted rows die at once.)
import { DEFAULT_GRAPH_ID } from "./dictionary.ts";
import { findSpan, keyOf, type Order, type Span } from "./order.ts";
import type { Run } from "./run.ts";
import { upperBound } from "./sort.ts";

/** In which graphs a pattern looks: an id, or one of these. */
export const IN = {
  /** Every quad. */
  any: 0,
  /** Every triple once, in whichever graphs it stands. */
  union: -1,
  /** Every quad of a named graph. */
  named: -2,
} as const;

const SPO = 0;
const POS = 1;

/** Which of a run's orders answers a pattern by one stretch of rows: SPO 0, POS 1, OSP 2. */
export function orderFor(s: number, p: number, o: number): 0 | 1 | 2 {
  if (s !== 0) return o !== 0 && p === 0 ? 2 : SPO;
  if (p !== 0) return POS;
  return o !== 0 ? 2 : SPO;
}

export class Cursor {
  /** The quad the walk stands at. */
  s = 0;
  p = 0;
  o = 0;
  g = 0;

  #runs: readonly Run[] = [];
  #run = 0;
  #order: 0 | 1 | 2 = 0;
  #wanted = { s: 0, p: 0, o: 0, g: 0 };
  #columns: Order | undefined;
  #graphs: Uint32Array | undefined;
  #dead: Uint8Array | undefined;
  /** Rows of SPO to look at one by one, where those of one graph are fewer than the pattern's. */
  #list: Uint32Array | undefined;
  readonly #span: Span = { from: 0, to: 0 };
  /** The key of the row, where the first component is free. */
  #key = 0;
  #last = -1;

  /** Begins a walk: 0 stands for any id; the graph is an id or one of `IN`. */
  open(runs: readonly Run[], s: number, p: number, o: number, g: number): void {
    this.#runs = runs;
    this.#run = -1;
    this.#order = orderFor(s, p, o);
    const wanted = this.#wanted;
    wanted.s = s;
    wanted.p = p;
    wanted.o = o;
    wanted.g = g;
    this.#span.from = this.#span.to = 0;
    this.#columns = undefined;
  }

  /** Goes on to the next quad; false at the end. */
  next(): boolean {
    const span = this.#span;
    for (;;) {
      while (span.from < span.to) {
        const place = span.from++;
        const row = this.#list === undefined ? place : this.#list[place]!;
        if (this.#dead !== undefined && (this.#dead[row >>> 3]! & (1 << (row & 7))) !== 0) continue;
        this.#read(row);
        if (this.#list !== undefined && !this.#fits()) continue;
        if (this.#graphs === undefined) this.g = DEFAULT_GRAPH_ID;
        else if (!this.#inGraph(row)) continue;
        if (this.#run > 0 && this.#wanted.g === IN.union && this.#inEarlierRun()) continue;
        return true;
      }
      if (!this.#nextRun()) return false;
    }
  }

  #read(row: number): void {
    const { second, third } = this.#columns!;
    const wanted = this.#wanted;
    if (this.#order === SPO) {
      this.s = wanted.s === 0 || this.#list !== undefined ? this.#keyAt(row) : wanted.s;
      this.p = second[row]!;
      this.o = third[row]!;
    } else if (this.#order === POS) {
      this.p = wanted.p;
      this.o = second[row]!;
      this.s = third[row]!;
    } else {
      this.o = wanted.o;
      this.s = second[row]!;
      this.p = third[row]!;
    }
  }

  /** The first component of a row in a walk over everything, which only goes up. */
  #keyAt(row: number): number {
    const { keys, offsets } = this.#columns!;
    if (offsets[this.#key + 1]! <= row)
      this.#key = upperBound(offsets, row, this.#key + 1, offsets.length) - 1;
    return keys === undefined ? this.#key : keys[this.#key]!;
  }

  #fits(): boolean {
    const { s, p, o } = this.#wanted;
    return (s === 0 || s === this.s) && (p === 0 || p === this.p) && (o === 0 || o === this.o);
  }

  #inGraph(row: number): boolean {
    this.g = this.#graphs![row]!;
    const wanted = this.#wanted.g;
    if (wanted > 0) return this.g === wanted;
    if (wanted === IN.named) return this.g !== DEFAULT_GRAPH_ID;
    if (wanted === IN.union) {
      const { second, third } = this.#columns!;
      const before = this.#last;
      this.#last = row;
      // The rows of one triple stand together; where the subject is free, the row before may be another's.
      const lowest = this.#order === SPO && this.#wanted.s === 0 ? this.#columns!.offsets[this.#key]! : 0;
      return !(before >= lowest && second[before] === second[row] && third[before] === third[row]);
    }
    return true;
  }

  #inEarlierRun(): boolean {
    const { s, p, o } = this;
    for (let i = 0; i < this.#run; i++) {
      const run = this.#runs[i]!;
      // Two runs without named graphs hold no quad in common.
      if ((run.graphs ?? this.#graphs) !== undefined && holds(run, s, p, o)) return true;
    }
    return false;
  }

  #nextRun(): boolean {
    const run = this.#runs[++this.#run];
    if (run === undefined) {
      this.#run = this.#runs.length;
      return false;
    }
    const { s, p, o, g } = this.#wanted;
    this.#order = orderFor(s, p, o);
    this.#list = undefined;
    this.#key = 0;
    this.#last = -1;
    const span = this.#span;
    if (run.graphs === undefined && (g === IN.named || g > DEFAULT_GRAPH_ID)) {
      span.from = span.to = 0;
      return true;
    }
    findPattern(run, s, p, o, span);
    if (g > 0 && run.byGraph !== undefined) this.#preferGraph(run.byGraph, g);
    this.#columns = run.orders[this.#order];
    this.#graphs = run.graphs?.[this.#order];
    this.#dead = run.dead?.[this.#order];
    return true;
  }

  #preferGraph(byGraph: Order, g: number): void {
    const key = keyOf(byGraph, g);
    const from = key < 0 ? 0 : byGraph.offsets[key]!;
    const to = key < 0 ? 0 : byGraph.offsets[key + 1]!;
    const span = this.#span;
    if (to - from >= span.to - span.from) return;
    span.from = from;
    span.to = to;
    this.#order = SPO;
    this.#list = byGraph.second;
  }
}

/** The rows of a run with these ids, in the order that `orderFor` names; 0 stands for any. */
export function findPattern({ orders }: Run, s: number, p: number, o: number, span: Span): void {
  const order = orderFor(s, p, o);
  if (order === SPO) findSpan(orders[SPO], s, p, o, span);
  else if (order === POS) findSpan(orders[POS], p, o, s, span);
  else findSpan(orders[2], o, s, p, span);
}

const SPAN: Span = { from: 0, to: 0 };

/** Whether a run holds the triple in any graph. */
function holds({ orders, dead }: Run, s: number, p: number, o: number): boolean {
  findSpan(orders[0], s, p, o, SPAN);
  for (let row = SPAN.from; row < SPAN.to; row++)
    if (dead === undefined || (dead[0][row >>> 3]! & (1 << (row & 7))) === 0) return true;
  return false;
}
