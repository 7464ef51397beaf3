// Paragraphs: a line each, as newspapers' texts come, unless the lines were wrapped by a program at a fixed width.
import type { Span } from "../document.ts";

/** Code units. No newspaper prints longer ones; what does is cut, so that no stage meets a text without ends. */
const LONGEST = 6000;
const WRAP = { least: 45, most: 100 } as const;

/** The stretches between line ends, wrapped lines joined, without white space around them; blank ones left out. */
export function splitParagraphs(text: string, from: number): Span[] {
  const paragraphs: Span[] = [];
  for (const block of blocksOf(text, from)) {
    if (isWrapped(text, block)) paragraphs.push({ start: block[0]!.start, end: block.at(-1)!.end });
    else for (const line of block) paragraphs.push(line);
  }
  return paragraphs.flatMap((paragraph) => cut(text, paragraph));
}

/** Pieces of at most {@link LONGEST}, parted at a sentence's end or at white space where there is any. */
function cut(text: string, paragraph: Span): Span[] {
  const pieces: Span[] = [];
  let { start } = paragraph;
  while (paragraph.end - start > LONGEST) {
    const piece = text.slice(start, start + LONGEST);
    const sentence = Math.max(piece.lastIndexOf(". "), piece.lastIndexOf("؟ "), piece.lastIndexOf("? ")) + 1;
    const at = sentence > LONGEST / 2 ? sentence : Math.max(piece.lastIndexOf(" "), 0);
    const end = start + (at > LONGEST / 2 ? at : wholeCharacters(text, start));
    pieces.push({ start, end });
    start = end + (/^\s+/u.exec(text.slice(end, Math.min(end + 40, paragraph.end)))?.[0].length ?? 0);
  }
  return start < paragraph.end ? [...pieces, { start, end: paragraph.end }] : pieces;
}

/** Never between the halves of a surrogate pair. */
function wholeCharacters(text: string, start: number): number {
  return /[\ud800-\udbff]/.test(text[start + LONGEST - 1] ?? "") ? LONGEST - 1 : LONGEST;
}

/** Runs of lines with no blank line between them. */
function blocksOf(text: string, from: number): Span[][] {
  const blocks: Span[][] = [];
  let block: Span[] = [];
  const line = /[^\r\n\u2028\u2029]*/gu;
  line.lastIndex = from;
  for (let at = from; at <= text.length; ) {
    line.lastIndex = at;
    const content = line.exec(text)?.[0] ?? "";
    const start = at + (content.length - content.trimStart().length);
    const end = at + content.trimEnd().length;
    if (end > start) block.push({ start, end });
    else if (block.length > 0) block = push(blocks, block);
    at += content.length + (text.startsWith("\r\n", at + content.length) ? 2 : 1);
  }
  push(blocks, block);
  return blocks;
}

function push(blocks: Span[][], block: Span[]): Span[] {
  if (block.length > 0) blocks.push(block);
  return [];
}

/** Three or more lines of like length, all but the last cut in mid-sentence. */
function isWrapped(text: string, block: readonly Span[]): boolean {
  if (block.length < 3) return false;
  const cut = block.slice(0, -1);
  const midway = cut.filter(({ end }) => !/[.!?؟:…"”»]/u.test(text[end - 1] ?? "")).length;
  return (
    cut.every(({ start, end }) => end - start >= WRAP.least && end - start <= WRAP.most) &&
    midway * 2 > cut.length
  );
}

/** The position of the first span that ends behind an offset, their number where none does; by binary search. */
export function positionAt(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
