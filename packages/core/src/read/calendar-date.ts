// Dates in metadata. A stranger would get wrong the time zone: "2026-03-09T23:30:00+03:00" was published on the 9th,
// the day as written; shifting it to UTC would change what "yesterday" in the article means.

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** True for a day that exists, written `YYYY-MM-DD`: `isCalendarDate("2024-02-30") === false`. */
export function isCalendarDate(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const leap = month === 2 && (year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0));
  const days = MONTH_DAYS[month - 1];
  return year > 0 && days !== undefined && day >= 1 && day <= days + (leap ? 1 : 0);
}

/** The day of an ISO 8601 date or date-time as its publisher wrote it, or undefined where there is none. */
export function calendarDateOf(text: string): string | undefined {
  const day = /^\s*(\d{4}-\d{2}-\d{2})(?:\s*$|[T ]\d{2}:?\d{2})/.exec(text)?.[1];
  return day !== undefined && isCalendarDate(day) ? day : undefined;
}
