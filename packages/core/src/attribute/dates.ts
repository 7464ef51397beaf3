// When a statement was made, as far as its words and the article's date settle it.
// A stranger would get wrong the weekday: it picks a day only within the week before a known date; it never supplies a
// year, and where it contradicts a full date the words stay and no date is given.
import type { Resolved, Span } from "../document.ts";
import { type DateWords, findDates } from "../languages/time-lexicon.ts";
import type { Site } from "./collect.ts";
import { contains } from "./contents.ts";

export interface StatementDate {
  /** `YYYY-MM-DD` or `YYYY-MM`. */
  readonly date?: string;
  readonly dateText?: Span;
}

const DAY = 86_400_000;

/** The date words nearest the cue that stand outside the content, and what they come to. */
export function dateOf(article: Resolved, site: Site): StatementDate {
  const { cue } = site.finding;
  const near = cue?.start ?? site.contents[0]?.start ?? 0;
  const words = findDates(article.text, site.sentence, site.paragraph.language)
    .filter(
      ({ span }) =>
        !site.contents.some((content) => contains(content, span)) && Math.abs(span.start - near) < 160,
    )
    .toSorted(
      (a, b) => Math.abs(a.span.start - near) - Math.abs(b.span.start - near) || a.span.start - b.span.start,
    )[0];
  if (words === undefined) return {};
  const date = settle(words, article.published);
  return { dateText: words.span, ...(date !== undefined && { date }) };
}

function settle(words: DateWords, published: string | undefined): string | undefined {
  if (words.month !== undefined) return fullDate(words, published);
  if (published === undefined) return undefined;
  const base = Date.parse(`${published}T00:00:00Z`);
  if (words.offset !== undefined) {
    const day = base + words.offset * DAY;
    return words.weekday === undefined || words.weekday === weekdayOf(day) ? iso(day) : undefined;
  }
  if (words.weekday === undefined) return undefined;
  return iso(base - ((weekdayOf(base) - words.weekday + 7) % 7) * DAY);
}

/** Without a year, the article's date gives it: the last such day not after publication, or one within a month after. */
function fullDate(words: DateWords, published: string | undefined): string | undefined {
  const { month, day } = words;
  if (month === undefined) return undefined;
  if (words.year === undefined && published === undefined) return undefined;
  let year = words.year ?? Number(published!.slice(0, 4));
  if (words.year === undefined && Date.UTC(year, month - 1, day ?? 1) > Date.parse(published!) + 31 * DAY)
    year--;
  const time = Date.UTC(year, month - 1, day ?? 1);
  const date = iso(time);
  if (Number(date.slice(5, 7)) !== month) return undefined;
  if (day === undefined) return date.slice(0, 7);
  return words.weekday === undefined || words.weekday === weekdayOf(time) ? date : undefined;
}

function weekdayOf(time: number): number {
  return ((new Date(time).getUTCDay() + 6) % 7) + 1;
}

function iso(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
