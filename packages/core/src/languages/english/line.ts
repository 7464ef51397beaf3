// One sentence as the rules see it: tokens, tags, and which quotation each token stands in.
// A stranger would get wrong that ranges are half-open positions in `tokens`, while spans are offsets into the text.
import type { Mention, Quote, Span, Token } from "../../document.ts";
import type { Context } from "../language.ts";
import { englishTokens } from "./grammar/english-tokens.ts";
import { tagWords } from "./grammar/tag.ts";
import { FINITE, type Tag } from "./grammar/word-classes.ts";
import { outermostQuotes } from "./surroundings.ts";

/** Positions of tokens, half-open. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export interface QuotedRange extends Range {
  readonly quote: Quote;
  /** Words between the marks. */
  readonly words: number;
  /** The mark inside before it closes: "," of “…,” he said; empty where it ends with a word. */
  readonly ending: string;
  /** Ends with a sentence's mark or a comma inside, or is long: somebody's speech and not a term. */
  readonly speech: boolean;
}

export interface Line {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly tags: readonly Tag[];
  /** The outermost quotations that begin in this sentence. */
  readonly quotes: readonly QuotedRange[];
  /** For each token the index in `quotes` of the quotation it stands in, marks included, or -1. */
  readonly quoteOf: readonly number[];
  /** Where the sentence's words end: its last mark and what closes after it are left out. */
  readonly end: number;
  /** Where the sentence's words begin: a dateline or a time of day with its dash is left out. */
  readonly begin: number;
  /** How many finite verbs and auxiliaries stand before each token, one more entry than tokens. */
  readonly finiteBefore: readonly number[];
}

/** Reads a sentence of a paragraph. */
export function readLine({ article, paragraph, sentence, mentions }: Context): Line {
  const tokens = englishTokens(sentence.tokens);
  const quotes = quotedRanges(tokens, outermostQuotes(paragraph, sentence), article.text);
  const quoteOf = new Array<number>(tokens.length).fill(-1);
  for (const [index, range] of quotes.entries()) quoteOf.fill(index, range.from, range.to);
  let end = tokens.length;
  while (end > 0 && quoteOf[end - 1] === -1 && /^[.!?…]$/.test(tokens[end - 1]?.key ?? "")) end--;
  const tags = tagWords(tokens);
  return {
    text: article.text,
    tokens,
    tags,
    quotes,
    quoteOf,
    end,
    finiteBefore: countFinite(tags),
    begin: afterPlace(tokens, mentions) ?? beginOf(tokens),
  };
}

/** After "NEW DELHI:": a place in capitals at the start is where the report was written, and no speaker. */
function afterPlace(tokens: readonly Token[], mentions: readonly Mention[]): number | undefined {
  const colon = tokens.findIndex(({ key }, i) => i < 5 && key === ":");
  if (colon < 1) return undefined;
  const places = tokens.slice(0, colon);
  const isShouted = places.every(({ text }) => text === text.toUpperCase());
  const start = tokens[0]!.start;
  const isPlace = mentions.some(
    (mention) => mention.start === start && mention.form !== "Demonym" && !isPerson(mention),
  );
  return isShouted && isPlace ? colon + 1 : undefined;
}

function isPerson({ kind }: Mention): boolean {
  return kind === "person" || kind === "organization";
}

/** After "LONDON, May 3 (Morning Star) –" or "**08:40** –". */
function beginOf(tokens: readonly Token[]): number {
  const stamp = afterTime(tokens);
  if (stamp > 0) return stamp;
  const dash = tokens.findIndex(
    ({ key, end }, i) =>
      i < 14 &&
      /^[–—-]$/.test(key) &&
      tokens[i + 1]?.start !== end &&
      tokens[i - 1]?.end !== tokens[i]?.start,
  );
  // "Okla. (AP) —": where the place's full stop has parted it, the agency's brackets open the sentence.
  const first = tokens[tokens[0]?.key === "(" ? 1 : 0];
  if (dash < 1 || first === undefined) return 0;
  // "(Juba) – …": a town in brackets is where the report was written.
  if (tokens[0]?.key === "(" && tokens[dash - 1]?.key === ")" && dash < 6) return dash + 1;
  const isDateline =
    first.kind === "word" && first.text.length > 2 && first.text === first.text.toUpperCase();
  const isTime = tokens.slice(0, dash).every(({ kind }) => kind !== "word");
  return isDateline || isTime ? dash + 1 : 0;
}

/** After "17:22" or "5.40pm BST", as live blogs open what they tell. */
function afterTime(tokens: readonly Token[]): number {
  const first = tokens[0];
  if (first?.kind !== "number" || !/^\d{1,2}[:.]\d\d(?:[ap]m)?$/.test(first.key)) return 0;
  let at = 1;
  while (/^(?:am|pm|gmt|bst|cet|cest|est|edt|et|pt|ist|utc)$/.test(tokens[at]?.key ?? "")) at++;
  return tokens[at]?.kind === "word" || tokens[at]?.kind === "punctuation" ? at : 0;
}

function countFinite(tags: readonly Tag[]): number[] {
  const counts = [0];
  for (const tag of tags) counts.push(counts.at(-1)! + (FINITE.has(tag) ? 1 : 0));
  return counts;
}

function quotedRanges(tokens: readonly Token[], quotes: readonly Quote[], text: string): QuotedRange[] {
  const ranges: QuotedRange[] = [];
  let at = 0;
  for (const quote of quotes) {
    while (at < tokens.length && tokens[at]!.end <= quote.start) at++;
    const from = at;
    while (at < tokens.length && tokens[at]!.start < quote.end) at++;
    if (at === from) continue;
    const words = tokens.slice(from, at).filter(({ kind }) => kind !== "punctuation").length;
    const inner = text.slice(Math.max(quote.inner.start, quote.inner.end - 3), quote.inner.end).trimEnd();
    const ending = /[,.!?…]$/.exec(inner)?.[0] ?? "";
    const closed = ending !== "" && words > 1;
    ranges.push({
      from,
      to: at,
      quote,
      words,
      ending,
      speech: quote.use === "speech" || closed || words > 5,
    });
  }
  return ranges;
}

/** Is there a finite verb of its own in the range? */
export function hasFinite(line: Line, from: number, to: number): boolean {
  const last = line.finiteBefore.length - 1;
  return line.finiteBefore[Math.min(to, last)]! > line.finiteBefore[Math.min(from, last)]!;
}

/** The written form of a token, folded; empty beyond the sentence. */
export function keyAt(line: Line, at: number): string {
  return line.tokens[at]?.key ?? "";
}

/** The span of a range, without commas, colons, dashes and white space at its ends. */
export function spanOf(line: Line, range: Range): Span | undefined {
  let { from, to } = range;
  while (from < to && /^[,;:.–—-]$/.test(keyAt(line, from))) from++;
  while (to > from && line.quoteOf[to - 1] === -1 && /^[,;:–—-]$/.test(keyAt(line, to - 1))) to--;
  const first = line.tokens[from];
  const last = line.tokens[to - 1];
  return first === undefined || last === undefined || to <= from
    ? undefined
    : { start: first.start, end: last.end };
}

/** The quotation that opens at this token, if one does. */
export function quoteFrom(line: Line, at: number): QuotedRange | undefined {
  const index = line.quoteOf[at] ?? -1;
  const range = line.quotes[index];
  return range?.from === at ? range : undefined;
}

/** The quotation that ends right before this token, a comma between allowed. */
export function quoteBefore(line: Line, at: number): QuotedRange | undefined {
  const last = keyAt(line, at - 1) === "," && line.quoteOf[at - 1] === -1 ? at - 2 : at - 1;
  const range = line.quotes[line.quoteOf[last] ?? -1];
  return range !== undefined && range.to === last + 1 ? range : undefined;
}
