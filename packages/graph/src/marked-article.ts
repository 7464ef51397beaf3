// A whole article with the marks of all its statements and mentions, cut where any of them begins or ends.
// A stranger would get wrong that nothing is left out: paragraphs with their line breaks join to the article's text,
// character for character, front matter included. Linear in the text and the marks, however they nest or overlap.
import { isnad, schema } from "@isnad/ontology";
import { compareCodeUnits } from "@isnad/text";
import { type Facts, firstOf, linksOf } from "./facts.ts";
import type { LanguageCode } from "./names.ts";
import { type Mark, spansOf } from "./passage.ts";
import {
  type ArticleReference,
  articleReference,
  type EntityReference,
  entityReference,
  type StatementReference,
  statementReference,
} from "./references.ts";
import { frontMatterEnd, paragraphsOf, runOf, type Stretch, sentencesOf, stretchOf } from "./stretches.ts";

/** `of` is an index of the article's `statements`. */
export interface ArticleMark {
  readonly of: number;
  readonly mark: Mark;
}

export interface ArticleSegment {
  readonly text: string;
  /** The longest stretch first, so that the innermost statement comes last. */
  readonly marks: readonly ArticleMark[];
  /** An index of the article's `entities`: whom the words mean. */
  readonly entity?: number;
}

export interface ArticleParagraph {
  /** Where it begins in the article's text. */
  readonly start: number;
  readonly language: LanguageCode;
  readonly direction: "rtl" | "ltr";
  /** `headline` repeats the article's, `matter` is what a Markdown file says of itself before its text. */
  readonly part: "text" | "headline" | "matter";
  readonly segments: readonly ArticleSegment[];
  /** The line breaks behind it; empty where a very long paragraph goes on in the next. */
  readonly breaks: string;
}

export interface MarkedArticle extends ArticleReference {
  /** Empty where the graph was built without texts. */
  readonly paragraphs: readonly ArticleParagraph[];
  /** In the order of the text. */
  readonly statements: readonly StatementReference[];
  readonly entities: readonly EntityReference[];
}

/** Paragraphs of more code units than this are cut at the ends of sentences. */
const LONGEST = 4_000;

/** The article of an IRI with everything that is marked in it. */
export function markedArticle(facts: Facts, iri: string): MarkedArticle {
  const text = firstOf(facts, iri, schema.articleBody) ?? "";
  const reference = articleReference(facts, iri);
  const statements = statementsIn(facts, iri, text.length);
  const { entities, mentions } = mentionsIn(facts, iri, text.length);
  const matter = frontMatterEnd(text);
  const marks = statements.flatMap(({ spans }, of) => spans.map((span) => ({ ...span, of })));
  return {
    ...reference,
    statements: statements.map(({ iri: statement }) => statementReference(facts, statement)),
    entities: entities.map((entity) => entityReference(facts, entity)),
    paragraphs: cut(text, marks, mentions).map((paragraph) => ({
      ...paragraph,
      part: partOf(paragraph, matter, reference),
    })),
  };
}

function statementsIn(facts: Facts, article: string, length: number) {
  return facts
    .subjects(isnad.reportedIn, article)
    .map((iri) => {
      const spans = spansOf(facts, iri, length);
      return { iri, spans, first: spans.reduce((least, { start }) => Math.min(least, start), length) };
    })
    .sort((a, b) => a.first - b.first || compareCodeUnits(a.iri, b.iri));
}

interface EntityMark extends Stretch {
  readonly entity: number;
}

function mentionsIn(facts: Facts, article: string, length: number) {
  const index = new Map<string, number>();
  const mentions = facts.subjects(isnad.inArticle, article).flatMap((mention): readonly EntityMark[] => {
    const stretch = stretchOf(facts, mention, length);
    const entity = linksOf(facts, mention, isnad.mentionOf)[0];
    if (stretch === undefined || entity === undefined) return [];
    if (!index.has(entity)) index.set(entity, index.size);
    return [{ ...stretch, entity: index.get(entity) as number }];
  });
  return { entities: [...index.keys()], mentions };
}

type Placed = Stretch & Partial<ArticleMark> & { readonly entity?: number };

/** The text in paragraphs, each in segments that no mark begins or ends inside. */
function cut(text: string, marks: readonly Placed[], mentions: readonly Placed[]) {
  const opening = [...marks, ...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  let next = 0;
  let open: Placed[] = [];
  return piecesOf(text).map(({ start, end, breaks }) => {
    const segments: ArticleSegment[] = [];
    for (let at = start; at < end; ) {
      open = open.filter((mark) => mark.end > at);
      for (let mark = opening[next]; mark && mark.start <= at; mark = opening[++next])
        if (mark.end > at) open.push(mark);
      const to = Math.min(end, opening[next]?.start ?? end, ...open.map((mark) => mark.end));
      segments.push(segmentOf(text.slice(at, to), open));
      at = to;
    }
    return { start, ...runOf(text.slice(start, end)), segments, breaks };
  });
}

function segmentOf(text: string, open: readonly Placed[]): ArticleSegment {
  const longestFirst = [...open].sort((a, b) => b.end - b.start - (a.end - a.start));
  const marks = longestFirst.flatMap(({ of, mark }) => (of !== undefined && mark ? [{ of, mark }] : []));
  const entity = longestFirst.findLast((each) => each.entity !== undefined)?.entity;
  return { text, marks, ...(entity !== undefined && { entity }) };
}

interface Piece extends Stretch {
  readonly breaks: string;
}

/** Paragraphs with the breaks behind them; breaks before the first are those of an empty one. */
function piecesOf(text: string): readonly Piece[] {
  const paragraphs = paragraphsOf(text);
  const first = paragraphs[0]?.start ?? text.length;
  const lead = first > 0 ? [{ start: 0, end: 0, breaks: text.slice(0, first) }] : [];
  return [
    ...lead,
    ...paragraphs.flatMap((paragraph, index) => {
      const breaks = text.slice(paragraph.end, paragraphs[index + 1]?.start ?? text.length);
      return bounded(text, paragraph).map((piece, at, all) => ({
        ...piece,
        breaks: at === all.length - 1 ? breaks : "",
      }));
    }),
  ];
}

/** A paragraph as it is, or one that is much too long in pieces of whole sentences. */
function bounded(text: string, paragraph: Stretch): readonly Stretch[] {
  if (paragraph.end - paragraph.start <= LONGEST) return [paragraph];
  const pieces: Stretch[] = [];
  for (const sentence of sentencesOf(text, paragraph).flatMap((each) => halved(text, each))) {
    const last = pieces.at(-1);
    if (last && sentence.end - last.start <= LONGEST)
      pieces[pieces.length - 1] = { start: last.start, end: sentence.end };
    else pieces.push(sentence);
  }
  return pieces;
}

/** A sentence without an end is cut at white space. */
function halved(text: string, { start, end }: Stretch): readonly Stretch[] {
  const pieces: Stretch[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const space = text.lastIndexOf(" ", from + LONGEST);
    const to = space > from ? space + 1 : from + LONGEST;
    pieces.push({ start: from, end: to });
    from = to;
  }
  return [...pieces, { start: from, end }];
}

function partOf(
  { start, segments }: Pick<ArticleParagraph, "start" | "segments">,
  matter: number,
  { headline }: ArticleReference,
): ArticleParagraph["part"] {
  if (start < matter) return "matter";
  const words = segments.map((segment) => segment.text).join("");
  return headline !== undefined && words.length < 400 && words.replace(/^#+\s*/, "").trim() === headline.text
    ? "headline"
    : "text";
}
