// The exact words: the article's paragraphs that hold a statement, cut where speaker, cue and content begin and end.
// A stranger would get wrong the offsets: UTF-16 code units into schema:articleBody as it stands, never trimmed first.
import { isnad, schema } from "@isnad/ontology";
import { type Facts, firstOf, linksOf } from "./facts.ts";
import type { LanguageCode } from "./names.ts";
import { frontMatterEnd, paragraphsOf, runOf, type Stretch, sentencesOf, stretchesOf } from "./stretches.ts";

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
  /**
   * Of a long paragraph, the sentences of the statement with one more on either side, as indexes of `segments`,
   * half-open. Absent where that is all of it.
   */
  readonly near?: { readonly from: number; readonly to: number };
  /** The sentence of the paragraph before, where the statement stands in this one's first. */
  readonly before?: string;
  /** The sentence of the paragraph after, where the statement stands in this one's last. */
  readonly after?: string;
}

interface MarkedSpan extends Stretch {
  readonly mark: Mark;
}

/** Paragraphs of more code units than this are shown by their near part at first. */
const LONG = 600;

/** The paragraphs that hold a statement's words; empty where the graph holds no text (`--no-text`). */
export function passagesOf(facts: Facts, statement: string): readonly Passage[] {
  const article = linksOf(facts, statement, isnad.reportedIn)[0];
  const text = article && firstOf(facts, article, schema.articleBody);
  if (!text) return [];
  const spans = spansOf(facts, statement, text.length);
  const matter = frontMatterEnd(text);
  const all = paragraphsOf(text).filter(({ start }) => start >= matter);
  const holds = all.map(({ start, end }) => spans.some((span) => span.start < end && span.end > start));
  return all.flatMap((paragraph, at) => {
    if (!holds[at]) return [];
    const [last, next] = [all[at - 1], all[at + 1]];
    return passage(text, paragraph, spans, {
      ...(last && !holds[at - 1] && { last }),
      ...(next && !holds[at + 1] && { next }),
    });
  });
}

/** Where a statement's speaker, cue and content stand. */
export function spansOf(facts: Facts, statement: string, length: number): readonly MarkedSpan[] {
  const marked = (property: string, mark: Mark) =>
    stretchesOf(facts, statement, property, length).map((stretch) => ({ mark, ...stretch }));
  return [
    ...marked(isnad.contentMention, "content"),
    ...marked(isnad.speakerMention, "speaker"),
    ...marked(isnad.cueMention, "cue"),
  ];
}

function passage(
  text: string,
  { start, end }: Stretch,
  spans: readonly MarkedSpan[],
  { last, next }: { readonly last?: Stretch; readonly next?: Stretch },
): Passage {
  const inside = spans.filter((span) => span.start < end && span.end > start);
  const sentences = sentencesOf(text, { start, end });
  const marked = sentences.filter((sentence) =>
    inside.some((span) => span.start < sentence.end && span.end > sentence.start),
  );
  const isFirst = marked[0] === sentences[0];
  const isLast = marked.at(-1) === sentences.at(-1);
  const near = end - start > LONG ? nearOf(sentences, marked) : { start, end };
  const cuts = new Set([
    start,
    end,
    near.start,
    near.end,
    ...inside.flatMap((span) => [span.start, span.end]),
  ]);
  const points = [...cuts].filter((at) => at >= start && at <= end).sort((a, b) => a - b);
  const segments = points.slice(1).map((to, index) => {
    const from = points[index] as number;
    const marks = inside.filter((span) => span.start <= from && span.end >= to).map(({ mark }) => mark);
    return { text: text.slice(from, to), marks: [...new Set(marks)] };
  });
  const isCut = near.start > start || near.end < end;
  return {
    ...runOf(text.slice(start, end)),
    segments,
    ...(isCut && { near: { from: points.indexOf(near.start), to: points.indexOf(near.end) } }),
    ...(isFirst && last && { before: text.slice(...bounds(sentencesOf(text, last).at(-1))) }),
    ...(isLast && next && { after: text.slice(...bounds(sentencesOf(text, next)[0])) }),
  };
}

function nearOf(sentences: readonly Stretch[], marked: readonly Stretch[]): Stretch {
  const from = sentences.indexOf(marked[0] as Stretch);
  const to = sentences.indexOf(marked.at(-1) as Stretch);
  const [first, last] = [sentences[Math.max(0, from - 1)], sentences[Math.min(sentences.length - 1, to + 1)]];
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
}

function bounds(stretch: Stretch | undefined): readonly [number, number] {
  return [stretch?.start ?? 0, stretch?.end ?? 0];
}
