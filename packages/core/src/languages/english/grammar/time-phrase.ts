// Words that date: "on Friday", "late on Tuesday night", "last week", "in May 2023".
// A stranger would get wrong that "May" and "March" are months only with a capital, and "years in office" dates nothing.
import { sources } from "../lexicon.ts";
import { keyAt, type Line } from "../line.ts";

const DAYS = new Set(sources.days);
const MONTHS = new Set(sources.months);
const PERIODS = new Set(sources.periods);
const VENUES = new Set(sources.venues);
const PREPOSITION = /^(?:on|in|over|during|since|by|at)$/;
/** What may stand before a day and its preposition. */
export const PART_OF_DAY = /^(?:late|early|later|earlier)$/;

/** The end of "on Friday", "Tuesday night", "last week", "in May 2023", "on 3 June"; `from` where there is none. */
export function timePhrase(line: Line, from: number): number {
  let i = from;
  if (PART_OF_DAY.test(keyAt(line, i))) i++;
  if (PREPOSITION.test(keyAt(line, i))) {
    i++;
    if (/^(?:the|that)$/.test(keyAt(line, i))) i++;
  }
  if (/^(?:late|early|earlier|this|last|next|recent|coming|past)$/.test(keyAt(line, i))) i++;
  if (/^(?:this|last)$/.test(keyAt(line, i))) i++;
  const first = i;
  while (isTime(line, i) || (line.tags[i] === "number" && (i > first || isTime(line, i + 1)))) i++;
  if (i === first || keyAt(line, i) === "'s") return from;
  // "at the morning briefing"
  if (line.tags[i] === "noun" && VENUES.has(keyAt(line, i))) return from;
  // "years in office" dates nothing; "last year" and "Friday" do.
  if (first === from && !DAYS.has(keyAt(line, from)) && !MONTHS.has(keyAt(line, from))) return from;
  if (keyAt(line, i) === "," && line.tags[i + 1] === "number") i += 2;
  return i;
}

function isTime(line: Line, at: number): boolean {
  const token = line.tokens[at];
  if (token === undefined || line.quoteOf[at] !== -1) return false;
  if (DAYS.has(token.key)) return !(at > 0 && /^(?:Today|Yesterday|Tomorrow|Tonight)$/.test(token.text));
  if (MONTHS.has(token.key)) return /^\p{Lu}/u.test(token.text);
  return PERIODS.has(token.key) && /^\p{Ll}/u.test(token.text);
}
