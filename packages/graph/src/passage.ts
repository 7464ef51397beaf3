// The exact words: the article's paragraphs that hold a statement, cut where speaker, cue and content begin and end.
// A stranger would get wrong the offsets: UTF-16 code units into schema:articleBody as it stands, never trimmed first.
import { isnad, schema } from "@isnad/ontology";
import { scriptOf } from "@isnad/text";
import { type Facts, firstOf, linksOf } from "./facts.ts";
import type { LanguageCode } from "./names.ts";

export type Mark = "speaker" | "cue" | "content";

export interface Segment {
  readonly text: string;
  /** Outermost first: a speaker named inside the content is both. Empty for words around the statement. */
  readonly marks: readonly Mark[];
}

/** One paragraph of an article. */
export interface Passage {
  readonly language: LanguageCode;
  readonly direction: "rtl" | "ltr";
  readonly segments: readonly Segment[];
}

interface MarkedSpan {
  readonly mark: Mark;
  readonly start: number;
  readonly end: number;
}

/** The paragraphs that hold a statement's words; empty where the graph holds no text (`--no-text`). */
export function passagesOf(facts: Facts, statement: string): readonly Passage[] {
  const article = linksOf(facts, statement, isnad.reportedIn)[0];
  const text = article && firstOf(facts, article, schema.articleBody);
  if (!text) return [];
  const spans = [
    ...spansOf(facts, statement, isnad.contentMention, "content", text.length),
    ...spansOf(facts, statement, isnad.speakerMention, "speaker", text.length),
    ...spansOf(facts, statement, isnad.cueMention, "cue", text.length),
  ];
  return paragraphs(text)
    .filter(({ start, end }) => spans.some((span) => span.start < end && span.end > start))
    .map(({ start, end }) => passage(text, start, end, spans));
}

function spansOf(
  facts: Facts,
  statement: string,
  property: string,
  mark: Mark,
  length: number,
): MarkedSpan[] {
  return linksOf(facts, statement, property)
    .map((mention) => ({
      mark,
      start: Number(firstOf(facts, mention, isnad.start)),
      end: Number(firstOf(facts, mention, isnad.end)),
    }))
    .filter(({ start, end }) => start >= 0 && start < end && end <= length);
}

function passage(text: string, start: number, end: number, spans: readonly MarkedSpan[]): Passage {
  const inside = spans.filter((span) => span.start < end && span.end > start);
  const cuts = new Set([start, end, ...inside.flatMap((span) => [span.start, span.end])]);
  const points = [...cuts].filter((at) => at >= start && at <= end).sort((a, b) => a - b);
  const segments = points.slice(1).map((to, index) => {
    const from = points[index] as number;
    const marks = inside.filter((span) => span.start <= from && span.end >= to).map(({ mark }) => mark);
    return { text: text.slice(from, to), marks: [...new Set(marks)] };
  });
  const language = scriptOf(text.slice(start, end)) === "Arab" ? "ar" : "en";
  return { language, direction: language === "ar" ? "rtl" : "ltr", segments };
}

function paragraphs(text: string): readonly { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(/[^\r\n]+/g)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
  }));
}
