// Months, or where they are too many years, side by side without gaps: what a histogram of dates stands on.
export interface Bin {
  /** `YYYY-MM` or `YYYY`. */
  readonly name: string;
  /** `YYYY-MM-DD`, both included. */
  readonly first: string;
  readonly last: string;
}

const MOST_MONTHS = 120;

/** From the earliest to the latest month; empty where there is none. */
export function binsOf(months: Iterable<string>): readonly Bin[] {
  const sorted = [...months].sort();
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (low === undefined || high === undefined) return [];
  const count = ordinal(high) - ordinal(low) + 1;
  if (count <= MOST_MONTHS) return Array.from({ length: count }, (_, at) => bin(monthAt(ordinal(low) + at)));
  const years = Number(high.slice(0, 4)) - Number(low.slice(0, 4)) + 1;
  return Array.from({ length: years }, (_, at) => bin(`${Number(low.slice(0, 4)) + at}`.padStart(4, "0")));
}

/** Counts by month as counts by bin. */
export function countsBy(bins: readonly Bin[], months: ReadonlyMap<string, number>): readonly number[] {
  const counts = new Array<number>(bins.length).fill(0);
  const at = new Map(bins.map(({ name }, index) => [name, index]));
  for (const [month, count] of months) {
    const index = at.get(month) ?? at.get(month.slice(0, 4));
    if (index !== undefined) counts[index] = (counts[index] ?? 0) + count;
  }
  return counts;
}

function bin(name: string): Bin {
  const [first, last] = name.length === 4 ? [`${name}-01`, `${name}-12`] : [name, name];
  const days = new Date(Date.UTC(Number(last.slice(0, 4)), Number(last.slice(5)), 0)).getUTCDate();
  return { name, first: `${first}-01`, last: `${last}-${days}` };
}

function ordinal(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
}

function monthAt(ordinal: number): string {
  return `${`${Math.floor(ordinal / 12)}`.padStart(4, "0")}-${`${(ordinal % 12) + 1}`.padStart(2, "0")}`;
}
