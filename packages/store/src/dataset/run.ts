// A sorted run of quads: three orders (SPO, POS, OSP), which answer every pattern by one stretch of rows.
// A stranger would get wrong the graphs: they sort last in each order, so that a lookup in any graph costs the same with
// one graph and with thousands; `byGraph` lists the rows of each graph for lookups in one. Runs never change, except that
// rows may die.
import { allocated } from "./grow.ts";
import { type Order, orderOf, pick } from "./order.ts";
import { sortRows } from "./sort.ts";

/** Quads as four columns of ids. */
export interface Columns {
  readonly subjects: Uint32Array;
  readonly predicates: Uint32Array;
  readonly objects: Uint32Array;
  /** Absent where all are in the default graph. */
  readonly graphs?: Uint32Array | undefined;
  readonly length: number;
}

export interface Run {
  readonly size: number;
  /** SPO, POS and OSP. */
  readonly orders: readonly [Order, Order, Order];
  /** The graph of each row in each order; absent where all quads are in the default graph. */
  readonly graphs?: readonly [Uint32Array, Uint32Array, Uint32Array] | undefined;
  /** Rows of SPO by their graph: `second` holds row numbers. */
  readonly byGraph?: Order | undefined;
  /** A bit for each deleted row of each order. */
  dead?: readonly [Uint8Array, Uint8Array, Uint8Array] | undefined;
  deaths: number;
}

/** Sorts quads into a run, each held once. */
export function buildRun(columns: Columns): Run {
  const { subjects, predicates, objects, graphs } = columns;
  const last = graphs === undefined ? [] : [graphs];
  const spo = unique(sortRows([subjects, predicates, objects, ...last], columns.length), columns);
  // Quads in the order of SPO from here on: what is sorted next finds its rows near each other.
  const s = pick(subjects, spo);
  const p = pick(predicates, spo);
  const o = pick(objects, spo);
  const g = graphs === undefined ? undefined : pick(graphs, spo);
  const inOrder = allocated(() => new Uint32Array(spo.length), spo.length);
  for (let i = 0; i < inOrder.length; i++) inOrder[i] = i;
  // Sorting is stable: rows of one predicate and object stay sorted by subject and graph.
  const pos = sortRows([p, o], spo.length);
  const osp = sortRows([o], spo.length);
  return {
    size: spo.length,
    orders: [orderOf(inOrder, [s, p, o]), orderOf(pos, [p, o, s]), orderOf(osp, [o, s, p])],
    graphs: g && [g, pick(g, pos), pick(g, osp)],
    byGraph: g && orderByGraph(g, inOrder),
    deaths: 0,
  };
}

function orderByGraph(graphs: Uint32Array, rows: Uint32Array): Order {
  const sorted = sortRows([graphs], rows.length);
  const { keys, offsets } = orderOf(sorted, [graphs, rows, rows]);
  return { keys, offsets, second: sorted, third: sorted };
}

/** The rows without those that repeat the one before. */
function unique(rows: Uint32Array, { subjects, predicates, objects, graphs }: Columns): Uint32Array {
  let kept = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const before = rows[kept - 1] ?? row;
    const same =
      kept > 0 &&
      subjects[row] === subjects[before] &&
      predicates[row] === predicates[before] &&
      objects[row] === objects[before] &&
      graphs?.[row] === graphs?.[before];
    if (!same) rows[kept++] = row;
  }
  return kept === rows.length ? rows : rows.slice(0, kept);
}
