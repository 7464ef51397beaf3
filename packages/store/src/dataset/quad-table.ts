// Quads of ids: a few sorted runs, each less than half of the one before, and what was added since the last look.
// A stranger would get wrong when work is done: adding only notes; the next look sorts what was noted into a run and
// merges it with earlier ones that are not twice its size (Bentley and Saxe's logarithmic method), so that any mixture
// of adding and looking costs a logarithm a quad, and a bulk load is sorted once.
import { DatasetFullError } from "../errors.ts";
import { Cursor, findPattern, IN, orderFor } from "./cursor.ts";
import { DEFAULT_GRAPH_ID } from "./dictionary.ts";
import { grown } from "./grow.ts";
import { findSpan, keyOf, type Order, type Span } from "./order.ts";
import { buildRun, type Columns, type Run } from "./run.ts";

const MOST_QUADS = 2 ** 31 - 1;

export class QuadTable {
  #runs: readonly Run[];
  #subjects = new Uint32Array(16);
  #predicates = new Uint32Array(16);
  #objects = new Uint32Array(16);
  #graphs: Uint32Array | undefined;
  /** How many quads were noted and are in no run yet. */
  #noted = 0;
  /** Whether somebody still walks over the runs. */
  #shared = false;
  readonly #cursor = new Cursor();
  readonly #span: Span = { from: 0, to: 0 };

  constructor(runs: readonly Run[] = []) {
    this.#runs = runs;
  }

  /** The runs to look into, oldest and largest first. No quad is in two of them. */
  get runs(): readonly Run[] {
    if (this.#noted > 0) this.#settle();
    return this.#runs;
  }

  /** The runs, which will not change any more: what is deleted later is deleted from copies. */
  snapshot(): readonly Run[] {
    const { runs } = this;
    this.#shared = true;
    return runs;
  }

  get size(): number {
    return this.runs.reduce((size, run) => size + run.size - run.deaths, 0);
  }

  add(s: number, p: number, o: number, g: number): void {
    const at = this.#noted;
    if (at >= MOST_QUADS) throw new DatasetFullError("quads", MOST_QUADS);
    this.#subjects = grown(this.#subjects, at + 1);
    this.#predicates = grown(this.#predicates, at + 1);
    this.#objects = grown(this.#objects, at + 1);
    if (g !== DEFAULT_GRAPH_ID && this.#graphs === undefined) {
      this.#graphs = new Uint32Array(this.#subjects.length).fill(DEFAULT_GRAPH_ID, 0, at);
    }
    if (this.#graphs !== undefined) {
      this.#graphs = grown(this.#graphs, at + 1);
      this.#graphs[at] = g;
    }
    this.#subjects[at] = s;
    this.#predicates[at] = p;
    this.#objects[at] = o;
    this.#noted = at + 1;
  }

  has(s: number, p: number, o: number, g: number): boolean {
    this.#cursor.open(this.runs, s, p, o, g);
    return this.#cursor.next();
  }

  /** Takes a quad away; false where it was not there. */
  delete(s: number, p: number, o: number, g: number): boolean {
    if (!this.has(s, p, o, g)) return false;
    if (this.#shared) this.#runs = this.#runs.map(ownDead);
    this.#shared = false;
    for (const run of this.#runs) {
      const rows = rowsOf(run, s, p, o, g);
      if (rows === undefined) continue;
      run.dead ??= [bits(run), bits(run), bits(run)];
      for (const [order, row] of rows.entries()) run.dead[order]![row >>> 3]! |= 1 << (row & 7);
      run.deaths++;
      if (run.deaths * 2 > run.size) this.#runs = merged([run], this.#runs);
      return true;
    }
    return false;
  }

  /** How many quads match, exactly; 0 stands for any, `graph` for an id or one of `IN`. */
  count(s: number, p: number, o: number, graph: number): number {
    let count = 0;
    for (const run of this.runs) {
      // A walk is needed only where a named graph, or each triple once, is asked for among several graphs.
      if (run.graphs !== undefined && graph !== IN.any) {
        const whole = s === 0 && p === 0 && o === 0 && graph > 0 && run.deaths === 0;
        if (!whole) return this.#walk(s, p, o, graph);
        const key = keyOf(run.byGraph!, graph);
        if (key >= 0) count += run.byGraph!.offsets[key + 1]! - run.byGraph!.offsets[key]!;
        continue;
      }
      if (graph === IN.named || graph > DEFAULT_GRAPH_ID) continue;
      findPattern(run, s, p, o, this.#span);
      const { from, to } = this.#span;
      count += to - from - deadIn(run.dead?.[orderFor(s, p, o)], from, to);
    }
    return count;
  }

  #walk(s: number, p: number, o: number, graph: number): number {
    let count = 0;
    this.#cursor.open(this.runs, s, p, o, graph);
    while (this.#cursor.next()) count++;
    return count;
  }

  /** Sorts what was noted into a run, without what earlier runs hold. */
  #settle(): void {
    const noted: Columns = {
      subjects: this.#subjects,
      predicates: this.#predicates,
      objects: this.#objects,
      graphs: this.#graphs,
      length: this.#noted,
    };
    this.#noted = 0;
    const before = this.#runs;
    const fresh = before.length === 0 ? noted : withoutKnown(noted, before);
    this.#subjects = new Uint32Array(16);
    this.#predicates = new Uint32Array(16);
    this.#objects = new Uint32Array(16);
    this.#graphs = undefined;
    if (fresh.length === 0) return;
    const runs = [...before, buildRun(fresh)];
    let first = runs.length - 1;
    let size = runs[first]!.size;
    while (first > 0 && runs[first - 1]!.size < size * 2) size += runs[--first]!.size;
    this.#runs = first === runs.length - 1 ? runs : merged(runs.slice(first), runs);
  }
}

function bits({ size }: Run): Uint8Array {
  return new Uint8Array((size + 7) >>> 3);
}

/** The run with dead rows of its own to mark. */
function ownDead(run: Run): Run {
  const dead = run.dead?.map((rows) => rows.slice()) as Run["dead"];
  return { ...run, dead };
}

/** How many of the rows are dead. */
function deadIn(dead: Uint8Array | undefined, from: number, to: number): number {
  if (dead === undefined) return 0;
  let count = 0;
  for (let row = from; row < to; row++) if ((dead[row >>> 3]! & (1 << (row & 7))) !== 0) count++;
  return count;
}

/** The rows of a living quad in each of the orders. */
function rowsOf(run: Run, s: number, p: number, o: number, g: number): number[] | undefined {
  const rows = [
    rowIn(run, 0, run.orders[0], s, p, o, g),
    rowIn(run, 1, run.orders[1], p, o, s, g),
    rowIn(run, 2, run.orders[2], o, s, p, g),
  ];
  return rows.includes(-1) ? undefined : rows;
}

function rowIn(run: Run, at: 0 | 1 | 2, order: Order, a: number, b: number, c: number, g: number): number {
  if (run.graphs === undefined && g !== DEFAULT_GRAPH_ID) return -1;
  const span: Span = { from: 0, to: 0 };
  findSpan(order, a, b, c, span);
  const dead = run.dead?.[at];
  for (let row = span.from; row < span.to; row++) {
    if (dead !== undefined && (dead[row >>> 3]! & (1 << (row & 7))) !== 0) continue;
    if ((run.graphs?.[at][row] ?? DEFAULT_GRAPH_ID) === g) return row;
  }
  return -1;
}

/** What was noted, without the quads that a run holds. */
function withoutKnown(noted: Columns, runs: readonly Run[]): Columns {
  const { subjects, predicates, objects, graphs, length } = noted;
  const cursor = new Cursor();
  let kept = 0;
  for (let i = 0; i < length; i++) {
    const g = graphs?.[i] ?? DEFAULT_GRAPH_ID;
    cursor.open(runs, subjects[i]!, predicates[i]!, objects[i]!, g);
    if (cursor.next()) continue;
    subjects[kept] = subjects[i]!;
    predicates[kept] = predicates[i]!;
    objects[kept] = objects[i]!;
    if (graphs !== undefined) graphs[kept] = g;
    kept++;
  }
  return { ...noted, length: kept };
}

/** The runs with some of them made into one, without their dead rows. */
function merged(some: readonly Run[], all: readonly Run[]): Run[] {
  const length = some.reduce((size, run) => size + run.size - run.deaths, 0);
  const graphs = some.some((run) => run.graphs !== undefined) ? new Uint32Array(length) : undefined;
  const columns = {
    subjects: new Uint32Array(length),
    predicates: new Uint32Array(length),
    objects: new Uint32Array(length),
    graphs,
    length,
  };
  const cursor = new Cursor();
  cursor.open(some, 0, 0, 0, IN.any);
  for (let i = 0; cursor.next(); i++) {
    columns.subjects[i] = cursor.s;
    columns.predicates[i] = cursor.p;
    columns.objects[i] = cursor.o;
    if (graphs !== undefined) graphs[i] = cursor.g;
  }
  const at = all.indexOf(some[0]!);
  const rest = length === 0 ? [] : [buildRun(columns)];
  return [...all.slice(0, at), ...rest, ...all.slice(at + some.length)];
}
