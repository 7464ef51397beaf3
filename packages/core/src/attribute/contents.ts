// The edges of a content, and how much of it stands in quotation marks.
import { classOf, LETTER, NUMBER } from "@isnad/text";
import type { Paragraph, Quotation, Quote, Span } from "../document.ts";

const OPENING = "[\\s\\u200e\\u200f:،,؛;.…\\-–—]";
const CLOSING = "[\\s\\u200e\\u200f:،,؛;.\\-–—]";
const EDGES = { start: new RegExp(OPENING, "u"), end: new RegExp(CLOSING, "u") } as const;
const MARKS = /["“”„‟«»‹›]/u;

/**
 * Takes off white space, separating punctuation, and quotation marks that enclose the whole or stand unpaired at an
 * edge. A question or exclamation mark stays. An empty span may come out.
 */
export function trimContent(text: string, span: Span): Span {
  let { start, end } = span;
  for (let changed = true; changed; ) {
    const before = end - start;
    while (start < end && EDGES.start.test(text[start] ?? "")) start++;
    while (end > start && EDGES.end.test(text[end - 1] ?? "") && !isEllipsis(text, end)) end--;
    const opens = MARKS.test(text[start] ?? "");
    const closes = MARKS.test(text[end - 1] ?? "");
    const within = text.slice(start + 1, end - 1);
    if (end - start > 1 && opens && closes && !MARKS.test(within)) [start, end] = [start + 1, end - 1];
    else if (opens && !MARKS.test(text.slice(start + 1, end))) start++;
    else if (closes && end > start && !MARKS.test(text.slice(start, end - 1))) end--;
    changed = end - start !== before;
  }
  return { start, end };
}

function isEllipsis(text: string, end: number): boolean {
  return text.slice(Math.max(0, end - 3), end) === "...";
}

/**
 * How a content is quoted: wholly, partly or not at all in quotation marks. Marks count for the innermost statement
 * that holds them: those around more than this content are an outer statement's, those inside `inner` contents are
 * theirs. Names in marks don't count.
 */
export function quotationOf(
  text: string,
  paragraph: Paragraph,
  contents: readonly Span[],
  inner: readonly Span[],
): Quotation {
  let quoted = 0;
  let letters = 0;
  for (const content of contents) {
    const own = paragraph.quotes.filter(
      (quote) =>
        quote.use !== "name" && holdsMarks(content, quote) && !inner.some((span) => holdsMarks(span, quote)),
    );
    for (let at = content.start; at < content.end; at++) {
      if ((classOf(text.charCodeAt(at)) & (LETTER | NUMBER)) === 0) continue;
      letters++;
      if (stand(own, at)) quoted++;
    }
  }
  if (quoted === 0) return "Indirect";
  return quoted >= 0.95 * letters ? "Direct" : "Mixed";
}

/** Does what is at an offset stand between the marks of one of these? */
function stand(quotes: readonly Quote[], at: number): boolean {
  for (const { inner } of quotes) if (inner.start <= at && at < inner.end) return true;
  return false;
}

/** Do both marks stand inside the content or right at its edges, where trimming left them? */
function holdsMarks(content: Span, quote: Quote): boolean {
  return content.start - 2 <= quote.start && quote.end <= content.end + 3;
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
