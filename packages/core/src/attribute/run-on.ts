// Where a quotation goes on that its paragraph does not close: speeches are told over several paragraphs.
// A stranger would get wrong the marks: some outlets open every paragraph anew and close only the last one, others open the
// first and close the last with nothing between. A mark that is never closed was forgotten, and nothing goes on.
import type { Paragraph, Resolved, Span } from "../document.ts";

/** Paragraphs over which one quotation may run on. */
const LONGEST = 4;
const MARK = /["“”„‟«»]/u;
/** Right behind a word and not before one, or with nothing but points behind it. */
const CLOSING = /[\p{L}\p{M}\p{N}.!?؟…]["“”„‟«»](?:[\s.,،؛:!?؟)]|$)/u;
const ENDING = /^.[\s.,،؛:!?؟)]*$/u;
const OPENED = /["“„‟«]\s*$/u;

/** What follows, in later paragraphs, a content that ends its own inside quotation marks; in the order of the text. */
export function runOn({ text, paragraphs }: Resolved, index: number, contents: readonly Span[]): Span[] {
  const last = contents.at(-1);
  const own = paragraphs[index];
  if (last === undefined || own === undefined || !staysOpen(text, own, last)) return [];
  const found: Span[] = [];
  for (const paragraph of paragraphs.slice(index + 1, index + 1 + LONGEST)) {
    if (paragraph.role !== "body" || paragraph.language !== own.language) return [];
    const piece = pieceOf(text, paragraph);
    if (piece === undefined) return [];
    found.push({ start: piece.start, end: piece.end });
    if (piece.closes) return found;
  }
  return [];
}

/** Does a content begin right behind a mark, or hold the last one, and run to its paragraph's end without another? */
function staysOpen(text: string, paragraph: Paragraph, { start, end }: Span): boolean {
  if (/[\p{L}\p{N}]/u.test(text.slice(end, paragraph.end)) || MARK.test(text.slice(end, paragraph.end)))
    return false;
  const before = text.slice(Math.max(paragraph.start, start - 4), start);
  if (OPENED.test(before)) return !MARK.test(text.slice(start, end));
  return paragraph.quotes.some(({ open, start: at }) => open && at >= start && at < end);
}

/** What of a paragraph belongs to a quotation that an earlier one opened: up to the mark that closes it, or all. */
function pieceOf(text: string, { start, end }: Paragraph): (Span & { closes: boolean }) | undefined {
  const words = text.slice(start, end);
  const from = /^["“«]/u.test(words) ? 1 : 0;
  const mark = words.slice(from).search(MARK);
  if (mark < 0) return { start: start + from, end, closes: false };
  const at = from + mark;
  const isClosing = CLOSING.test(words.slice(Math.max(0, at - 1), at + 2)) || ENDING.test(words.slice(at));
  return isClosing ? { start: start + from, end: start + at, closes: true } : undefined;
}
