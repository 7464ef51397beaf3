// Ends of sentences within a paragraph.
// A stranger would get wrong that a quotation is never split: a sentence may hold a quotation of several sentences,
// because what was said is said by one person. Own rules instead of Intl.Segmenter, whose results differ between
// browsers and whose cost grows faster than its input.
import type { Quote, Sentence, Span } from "../document.ts";
import { tokenize } from "./tokens.ts";

const END = /[.!?؟…۔]+/gu;
/** Before a period these are no sentence's end. Titles, ranks, months, and what newspapers shorten. */
const ABBREVIATION =
  /(?:^|[\s(“"'‘-])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Cmdr|Adm|Brig|Sens?|Reps?|Govs?|Pres|Rev|Hon|Barr|Engr|Alh|Pte|Cpl|Supt|Insp|Det|Atty|Fr|Mt|Ft|St|Jr|Sr|Inc|Ltd|Co|Corp|vs|No|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|e\.g|i\.e|al|approx|Fig|\p{Lu}|[دأمهصت])$/u;
/** "at 5 a.m. on Monday", "7 p.m. EST": behind the time of day a date or zone goes on, another capital begins anew. */
const TIME_OF_DAY = /(?:^|[\s\d])[ap]\.m$/u;
const DATE =
  /^(?:\(|\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.|\p{Lu}{2,4}\b|(?:Eastern|Pacific|Central|Mountain|Greenwich)\b)/u;
/** "U.S. Court", "D.C. police": initials before a name or noun; a common first word after them starts a sentence. */
const INITIALS = /(?:^|[\s(“"'‘-])(?:\p{Lu}\.)+\p{Lu}$/u;
const OPENER =
  /^["“(‘']*(?:The|A|An|In|On|At|But|And|He|She|It|They|We|I|You|This|That|These|Those|His|Her|Their|Its|As|If|When|While|After|For|With|Mr|Mrs|Ms|There|Both|Some|Many|No|Not|So|What|How)\b/u;
/** A question that goes on in a second one: "…? And what…", "…؟ وما…". */
const NEXT_QUESTION =
  /^(?:(?:And|Or|But)\s+(?:what|who|how|when|where|why|will|is|are|can)\b|و(?:ما|ماذا|هل|كم|من|كيف|متى|أين|لماذا|أي)\s)/u;

/** The sentences of a paragraph, without the white space around them, each with its tokens. */
export function splitSentences(text: string, paragraph: Span, quotes: readonly Quote[]): Sentence[] {
  const sentences: Sentence[] = [];
  let start = paragraph.start;
  for (const end of [...endsOf(text, paragraph, quotes), paragraph.end]) {
    const sentence = trim(text, { start, end });
    if (sentence.end > sentence.start)
      for (const piece of bounded(text, sentence))
        sentences.push({ ...piece, tokens: tokenize(text, piece.start, piece.end) });
    start = end;
  }
  return sentences;
}

/** Code units: three times what the longest sentences of news have. */
const LONGEST = 2500;

/** A sentence without an end is cut at white space, so that looking through one stays cheap. */
function bounded(text: string, sentence: Span): Span[] {
  const pieces: Span[] = [];
  let { start } = sentence;
  while (sentence.end - start > LONGEST) {
    const space = text.lastIndexOf(" ", start + LONGEST);
    const end = space > start + LONGEST / 2 ? space : start + LONGEST;
    pieces.push(trim(text, { start, end }));
    start = end;
  }
  return [...pieces, trim(text, { start, end: sentence.end })].filter((piece) => piece.end > piece.start);
}

function endsOf(text: string, paragraph: Span, quotes: readonly Quote[]): number[] {
  const ends: number[] = [];
  const closed = quotes.filter((quote) => !quote.open && quote.use !== "name");
  let next = 0;
  for (const match of text.slice(paragraph.start, paragraph.end).matchAll(END)) {
    const at = paragraph.start + match.index;
    while (next < closed.length && (closed[next]?.end ?? 0) <= at) next++;
    const end = endAt(text, paragraph, at, match[0], closed[next]);
    if (end !== undefined) ends.push(end);
  }
  return ends;
}

/** Where the sentence ends whose last mark stands at `at`, or undefined where it goes on. */
function endAt(
  text: string,
  paragraph: Span,
  at: number,
  mark: string,
  quote: Quote | undefined,
): number | undefined {
  let end = at + mark.length;
  if (quote !== undefined && quote.start < at && at < quote.end) {
    if (end < quote.inner.end && /\S/u.test(text.slice(end, quote.inner.end))) return undefined;
    end = quote.end;
  } else {
    const closing = /^[)\]"”»’'*]+/u.exec(text.slice(end, Math.min(end + 4, paragraph.end)));
    if (closing) end += closing[0].length;
  }
  const rest = text.slice(end, Math.min(end + 40, paragraph.end));
  if (rest === "" || !/^[\s\u200e\u200f]/u.test(rest)) return rest === "" ? end : undefined;
  const following = rest.trimStart();
  if (/^["“«(‘']*\p{Ll}/u.test(following)) return undefined;
  if (mark === "." && /^[-–—]\s/u.test(following) && end === at + 1) return undefined;
  const before = mark === "." ? text.slice(Math.max(paragraph.start, at - 12), at) : "";
  if (TIME_OF_DAY.test(before) && DATE.test(following)) return undefined;
  if (ABBREVIATION.test(before) || (INITIALS.test(before) && !OPENER.test(following))) return undefined;
  if (/[?؟]/u.test(mark) && NEXT_QUESTION.test(following)) return undefined;
  return end;
}

function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /[\s\u200e\u200f\ufeff]/u.test(text[start] ?? "")) start++;
  while (end > start && /[\s\u200e\u200f\ufeff]/u.test(text[end - 1] ?? "")) end--;
  return { start, end };
}
