// How many subjects and objects each predicate has: what tells a pattern's fan-out once one of its variables is bound.
// Counted when first asked for, in one walk over the orders, and kept as long as the runs stay what they are.
import type { QuadTable } from "../dataset/quad-table.ts";
import type { Run } from "../dataset/run.ts";

export interface PredicateStatistics {
  subjects: number;
  objects: number;
}

export interface Statistics {
  readonly of: ReadonlyMap<number, PredicateStatistics>;
  /** Over all predicates. */
  readonly subjects: number;
  readonly objects: number;
  readonly predicates: number;
}

const KNOWN = new WeakMap<readonly Run[], Statistics>();

export function statisticsOf(table: QuadTable): Statistics {
  const runs = table.runs;
  const known = KNOWN.get(runs);
  if (known !== undefined) return known;
  const of = new Map<number, PredicateStatistics>();
  const ofPredicate = (id: number) => {
    const before = of.get(id) ?? { subjects: 0, objects: 0 };
    of.set(id, before);
    return before;
  };
  let subjects = 0;
  let objects = 0;
  for (const { orders } of runs) {
    const [spo, pos, osp] = orders;
    subjects += distinctKeys(spo);
    objects += distinctKeys(osp);
    countSubjects(spo, ofPredicate);
    for (let key = 0; key < pos.offsets.length - 1; key++) {
      const from = pos.offsets[key]!;
      const to = pos.offsets[key + 1]!;
      if (from < to) ofPredicate(pos.keys?.[key] ?? key).objects += distinctIn(pos.second, from, to);
    }
  }
  const found = { of, subjects, objects, predicates: of.size };
  KNOWN.set(runs, found);
  return found;
}

function distinctKeys({ keys, offsets }: Run["orders"][0]): number {
  if (keys !== undefined) return keys.length;
  let count = 0;
  for (let i = 1; i < offsets.length; i++) if (offsets[i] !== offsets[i - 1]) count++;
  return count;
}

/** A subject counts for a predicate at the first of its rows with it. */
function countSubjects({ offsets, second }: Run["orders"][0], of: (id: number) => PredicateStatistics): void {
  const highest = second.reduce((most, id) => Math.max(most, id), 0);
  const counts = new Uint32Array(highest + 1);
  for (let key = 0; key < offsets.length - 1; key++)
    for (let row = offsets[key]!; row < offsets[key + 1]!; row++)
      if (row === offsets[key] || second[row] !== second[row - 1]) counts[second[row]!]!++;
  for (let id = 1; id <= highest; id++) if (counts[id]! > 0) of(id).subjects += counts[id]!;
}

function distinctIn(column: Uint32Array, from: number, to: number): number {
  let count = 0;
  for (let row = from; row < to; row++) if (row === from || column[row] !== column[row - 1]) count++;
  return count;
}
