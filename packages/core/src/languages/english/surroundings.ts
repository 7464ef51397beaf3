// The sentence's place in its paragraph: neighbors and quotations, found by halving, so that a paragraph of any length
// is read in a time that grows with its length and not with its square.
import type { Paragraph, Quote, Sentence, Span } from "../../document.ts";

/** The sentence `step` places after (or before) this one. */
export function neighbor(paragraph: Paragraph, sentence: Span, step: number): Sentence | undefined {
  return paragraph.sentences[firstFrom(paragraph.sentences, sentence.start) + step];
}

/** The outermost quotation that opens at this offset. */
export function quoteOpening(paragraph: Paragraph, start: number): Quote | undefined {
  const quote = paragraph.quotes[firstFrom(paragraph.quotes, start)];
  return quote?.start === start ? quote : undefined;
}

/** The quotation that closes right before this offset, white space between allowed. */
export function quoteClosing(paragraph: Paragraph, end: number): Quote | undefined {
  const index = firstFrom(paragraph.quotes, end);
  for (let i = index - 1; i >= 0 && i > index - 8; i--) {
    const quote = paragraph.quotes[i]!;
    if (quote.end <= end && end - quote.end < 3) return quote;
  }
  return undefined;
}

/** The outermost quotations that reach into a stretch, those that never closed included. */
export function outermostQuotes(paragraph: Paragraph, { start, end }: Span): Quote[] {
  const found: Quote[] = unclosed(paragraph).filter((quote) => quote.start < start);
  for (let i = firstFrom(paragraph.quotes, start); i < paragraph.quotes.length; i++) {
    const quote = paragraph.quotes[i]!;
    if (quote.start >= end) break;
    const last = found.at(-1);
    if (last === undefined || quote.start >= last.end) found.push(quote);
  }
  return found;
}

const UNCLOSED = new WeakMap<Paragraph, readonly Quote[]>();

/** The first quotation that is left open: it reaches to the paragraph's end, so there is no use for a second. */
function unclosed(paragraph: Paragraph): readonly Quote[] {
  let quotes = UNCLOSED.get(paragraph);
  if (quotes === undefined) {
    quotes = paragraph.quotes.filter(({ open }) => open).slice(0, 1);
    UNCLOSED.set(paragraph, quotes);
  }
  return quotes;
}

/** The index of the first span that starts at `offset` or after. */
function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
