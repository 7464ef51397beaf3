// Dates as numbers on a line, and the marks of an axis along it.
// A stranger would get wrong what "2024" is: not its first day but all of it, so such dates are spans of days.

/** Days since 1970-01-01, UTC; a day, or all days of a month or year. Both ends belong to it. */
export interface DaySpan {
  readonly first: number;
  readonly last: number;
}

const DAY = 86_400_000;

/** The days that `YYYY-MM-DD`, `YYYY-MM` or `YYYY` stands for; undefined for anything else. */
export function daysOf(iso: string | undefined): DaySpan | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(iso ?? "") ?? [];
  if (year === undefined) return undefined;
  const [y, m] = [Number(year), Number(month ?? 1) - 1];
  const first = Date.UTC(y, m, Number(day ?? 1)) / DAY;
  if (isoOf(first).slice(0, iso?.length) !== iso) return undefined;
  if (day !== undefined) return { first, last: first };
  return { first, last: (month === undefined ? Date.UTC(y + 1, 0, 1) : Date.UTC(y, m + 1, 1)) / DAY - 1 };
}

/** `YYYY-MM-DD` of a day. */
export function isoOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** A mark of an axis: where it stands, and the date to write there, as exact as the axis is: day, month or year. */
export interface Tick {
  readonly day: number;
  readonly iso: string;
}

/** Steps of an axis, the finest first: every so many days, months or years. */
const STEPS = [
  ["day", 1],
  ["day", 2],
  ["day", 7],
  ["day", 14],
  ["month", 1],
  ["month", 2],
  ["month", 3],
  ["month", 6],
  ["year", 1],
  ["year", 2],
  ["year", 5],
  ["year", 10],
  ["year", 25],
  ["year", 100],
  ["year", 1_000],
] as const;
const LENGTH = { day: 1, month: 30.4, year: 365.25 } as const;

/** At most about `count` marks within a span, at the beginnings of years or months where those are far enough apart. */
export function ticksOf({ first, last }: DaySpan, count: number): readonly Tick[] {
  const wanted = (last - first) / Math.max(count, 1);
  const [unit, size] = STEPS.find(([unit, size]) => LENGTH[unit] * size >= wanted) ?? ["year", 1_000];
  const step = { day: everyDays, month: everyMonths, year: everyYears }[unit];
  return step(first, last, size);
}

function everyDays(first: number, last: number, size: number): readonly Tick[] {
  const ticks: Tick[] = [];
  for (let day = first; day <= last; day += size) ticks.push({ day, iso: isoOf(day) });
  return ticks;
}

function everyMonths(first: number, last: number, size: number): readonly Tick[] {
  const ticks: Tick[] = [];
  const start = new Date(first * DAY);
  const [year, from] = [start.getUTCFullYear(), Math.floor(start.getUTCMonth() / size) * size];
  for (let month = from; ; month += size) {
    const day = Date.UTC(year, month, 1) / DAY;
    if (day > last) return ticks;
    if (day >= first) ticks.push({ day, iso: isoOf(day).slice(0, 7) });
  }
}

function everyYears(first: number, last: number, size: number): readonly Tick[] {
  return everyMonths(first, last, 1).flatMap(({ day, iso }) =>
    iso.endsWith("-01") && Number(iso.slice(0, 4)) % size === 0 ? [{ day, iso: iso.slice(0, 4) }] : [],
  );
}
