// The characters of a content, from where it opens to where it must end.
import type { Span } from "../../../document.ts";
import { type Opening, speechAt } from "./opening.ts";
import { isComma, isQuoteMark, type Reading } from "./reading.ts";

/** From the opening to the boundary; a quotation that opens the content directly is the whole of it. */
export function contentsFrom(
  site: { readonly reading: Reading; readonly limit: number },
  opening: Opening,
): Span[] {
  const { reading, limit } = site;
  const last = reading.words[Math.min(limit, reading.words.length) - 1]!;
  const first = reading.words.find(({ start, end }) => start >= opening.start || end > opening.start);
  const quote = first && opening.kind !== "object" ? speechAt(reading, first) : undefined;
  if (quote && (opening.kind !== "clause" || endsAt(reading, quote.end)))
    return [{ start: quote.start, end: quote.end }];
  return last.end > opening.start ? [{ start: opening.start, end: last.end }] : [];
}

/** After a quotation that is the whole clause, a comma gives the word back to the narrator. */
function endsAt(reading: Reading, end: number): boolean {
  const next = reading.words.find(({ start }) => start >= end);
  const following = next && reading.words[next.index + 1];
  return isComma(next) && following !== undefined && !following.conjunction && !isQuoteMark(following);
}
