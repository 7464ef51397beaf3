// In which order patterns are joined: every pattern is tried as the first, the next is always the one with the least
// fan-out, and the order that promises the fewest rows on the way wins.
// A stranger would get wrong what is guessed: counts of patterns are exact; only what a bound variable leaves is the mean
// over its predicate. (Selinger et al., SIGMOD 1979, without their sampling.)
import type { QuadTable } from "../dataset/quad-table.ts";
import { countAlone, type IdPattern, slotAt, slotsOf } from "./id-pattern.ts";
import { type Statistics, statisticsOf } from "./statistics.ts";

export interface Ordered {
  readonly index: number;
  /** How many quads match the pattern on its own. */
  readonly alone: number;
  /** How many rows are expected behind it. */
  readonly expected: number;
}

/** Above this many patterns only the smallest one is tried as the first. */
const MANY = 16;

/**
 * The order of joining, with what is expected at each step. `bound` are slots that have a value before; `counts` say how
 * many quads each pattern matches on its own.
 */
export function orderPatterns(
  table: QuadTable,
  patterns: readonly IdPattern[],
  bound: Iterable<number> = [],
  counts: readonly number[] = patterns.map((pattern) => countAlone(table, pattern)),
): Ordered[] {
  const statistics = patterns.length > 1 || [...bound].length > 0 ? statisticsOf(table) : undefined;
  const before = new Set(bound);
  const firsts = patterns.length <= MANY ? patterns.keys() : [counts.indexOf(Math.min(...counts))];
  let best: Ordered[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (const first of firsts) {
    const order = orderFrom(first, patterns, counts, before, statistics);
    const cost = order.reduce((sum, { expected }) => sum + expected, order[0]!.alone / 8);
    if (cost < least) {
      best = order;
      least = cost;
    }
  }
  return best;
}

function orderFrom(
  first: number,
  patterns: readonly IdPattern[],
  counts: readonly number[],
  before: ReadonlySet<number>,
  statistics: Statistics | undefined,
): Ordered[] {
  const bound = new Set(before);
  const left = new Set(patterns.keys());
  const order: Ordered[] = [];
  let rows = 1;
  for (let index = first; left.size > 0; ) {
    if (order.length > 0)
      index = leastOf(left, (each) => fanOut(patterns[each]!, counts[each]!, bound, statistics));
    rows *= fanOut(patterns[index]!, counts[index]!, bound, statistics);
    order.push({ index, alone: counts[index]!, expected: rows });
    left.delete(index);
    for (const slot of slotsOf(patterns[index]!)) bound.add(slot);
  }
  return order;
}

function leastOf(indexes: Iterable<number>, cost: (index: number) => number): number {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const index of indexes) {
    const next = cost(index);
    if (best >= 0 && next >= least) continue;
    best = index;
    least = next;
  }
  return best;
}

/** How many rows one row becomes, on average. */
function fanOut(
  { s, p, o, graphSlot }: IdPattern,
  count: number,
  bound: ReadonlySet<number>,
  statistics: Statistics | undefined,
): number {
  if (statistics === undefined || count === 0) return count;
  const of = statistics.of.get(p) ?? statistics;
  let rows = count;
  if (bound.has(slotAt(s))) rows /= Math.max(1, of.subjects);
  if (bound.has(slotAt(o))) rows /= Math.max(1, of.objects);
  if (bound.has(slotAt(p))) rows /= Math.max(1, statistics.predicates);
  // Graphs are not counted by predicate: a bound one is taken to leave a tenth.
  if (bound.has(graphSlot)) rows /= 10;
  return rows;
}
