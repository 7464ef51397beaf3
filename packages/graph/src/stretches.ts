// Stretches of an article's text: its paragraphs, their sentences, and where a mention stands.
// A stranger would get wrong what the sentences are for: they bound what a reader is shown around some words, nothing is
// concluded from them; core has its own, which know more.
import { isnad } from "@isnad/ontology";
import { scriptOf } from "@isnad/text";
import { type Facts, firstOf, linksOf } from "./facts.ts";
import type { LanguageCode } from "./names.ts";

/** UTF-16 code units, half-open. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The lines of a text that are not empty, without their line breaks. */
export function paragraphsOf(text: string): readonly Stretch[] {
  return [...text.matchAll(/[^\r\n]+/g)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
  }));
}

/** Where the lines between two `---` at the beginning of a Markdown file end; 0 where there are none. */
export function frontMatterEnd(text: string): number {
  return /^\uFEFF?---[ \t]*\r?\n[\s\S]*?\n---[ \t]*(?:\r?\n|$)/.exec(text)?.[0].length ?? 0;
}

const END = /[.!?؟…۔]+["”»’')\]]*(?=\s)/gu;
/** Before a period these end no sentence: initials, titles, months. */
const SHORT =
  /(?:^|[\s(“"])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Gen|Col|Maj|Lt|Capt|Sen|Rep|Gov|St|Jan|Feb|Aug|Sept?|Oct|Nov|Dec)$/u;

/** The sentences of a paragraph; together they are the whole of it. */
export function sentencesOf(text: string, { start, end }: Stretch): readonly Stretch[] {
  const paragraph = text.slice(start, end);
  const ends = [...paragraph.matchAll(END)].flatMap((mark) => {
    const at = mark.index + mark[0].length;
    const next = paragraph.slice(at, at + 8).trimStart();
    if (/^\p{Ll}/u.test(next)) return [];
    if (mark[0] === "." && SHORT.test(paragraph.slice(Math.max(0, mark.index - 8), mark.index))) return [];
    return [start + at + (/^\s+/.exec(paragraph.slice(at))?.[0].length ?? 0)];
  });
  const cuts = [start, ...ends.filter((at) => at < end), end];
  return cuts.slice(1).map((to, index) => ({ start: cuts[index] as number, end: to }));
}

/** Where a mention stands in a text of this length; undefined where the graph gives no place within it. */
export function stretchOf(facts: Facts, mention: string, length: number): Stretch | undefined {
  const start = Number(firstOf(facts, mention, isnad.start));
  const end = Number(firstOf(facts, mention, isnad.end));
  return start >= 0 && start < end && end <= length ? { start, end } : undefined;
}

/** Where the mentions stand that a property points at, in the order of the text. */
export function stretchesOf(
  facts: Facts,
  subject: string,
  property: string,
  length = Number.POSITIVE_INFINITY,
): readonly Stretch[] {
  return linksOf(facts, subject, property)
    .flatMap((mention) => stretchOf(facts, mention, length) ?? [])
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The language that most of a stretch's letters are of, and how it runs. */
export function runOf(text: string): { readonly language: LanguageCode; readonly direction: "rtl" | "ltr" } {
  const arabic = scriptOf(text) === "Arab";
  return { language: arabic ? "ar" : "en", direction: arabic ? "rtl" : "ltr" };
}
