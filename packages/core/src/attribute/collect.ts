// Asks each sentence's language what it finds, and brings the findings into text order with their contents trimmed.
import type { Paragraph, Quote, Resolved, Sentence, Span } from "../document.ts";
import type { Finding } from "../languages/language.ts";
import { LANGUAGES } from "../languages/languages.ts";
import { trimContent } from "./contents.ts";
import type { MentionIndex } from "./mention-index.ts";
import { runOn } from "./run-on.ts";

/** A finding with its place in the article. */
export interface Site {
  readonly finding: Finding;
  /** Where the content stands. */
  readonly paragraph: Paragraph;
  /** Where the cue stands. */
  readonly sentence: Sentence;
  readonly contents: readonly Span[];
}

export function collect(article: Resolved, mentions: MentionIndex): Site[] {
  const sites: Site[] = [];
  const trimmed = (span: Span) => trimContent(article.text, span);
  article.paragraphs.forEach((paragraph, index) => {
    if (paragraph.role !== "headline" && paragraph.role !== "body") return;
    const next = article.paragraphs[index + 1];
    for (const sentence of paragraph.sentences) {
      const following =
        sentence === paragraph.sentences.at(-1) ? announced(article.text, sentence, next) : undefined;
      const context = {
        article,
        paragraph,
        sentence,
        mentions: mentions.overlapping(sentence),
        ...(following && { following }),
      };
      for (const finding of LANGUAGES[paragraph.language].attribute(context)) {
        const near = finding.contents
          .map(trimmed)
          .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(article.text.slice(start, end)));
        const isAhead = next !== undefined && (near[0]?.start ?? 0) >= next.start;
        const contents = [...near, ...runOn(article, isAhead ? index + 1 : index, near).map(trimmed)];
        if (contents.length > 0)
          sites.push({ finding, paragraph: isAhead ? next : paragraph, sentence, contents });
      }
    }
  });
  return withoutDoubles(sites).toSorted((a, b) => firstOf(a) - firstOf(b) || startOf(a) - startOf(b));
}

/** "The envoy added:" and a paragraph that opens with his words. */
function announced(text: string, { start, end }: Sentence, next: Paragraph | undefined): Quote | undefined {
  if (next?.role !== "body" || !/[:：]\s*$/u.test(text.slice(Math.max(start, end - 4), end)))
    return undefined;
  const quote = next.quotes.find(({ start: at }) => at <= next.start + 1);
  return quote?.use === "name" ? undefined : quote;
}

/** Where a statement's own words begin: at its cue or its content, whichever is first. */
export function firstOf(site: Site): number {
  return Math.min(startOf(site), site.finding.cue?.start ?? Number.POSITIVE_INFINITY);
}

function startOf(site: Site): number {
  return site.contents[0]?.start ?? 0;
}

/** Two rules may give the same cue with the same first content: the surer one stays. */
function withoutDoubles(sites: readonly Site[]): Site[] {
  const best = new Map<string, Site>();
  for (const site of sites) {
    const key = `${site.finding.cue?.start ?? startOf(site)},${startOf(site)}`;
    const other = best.get(key);
    if (other === undefined || other.finding.confidence < site.finding.confidence) best.set(key, site);
  }
  return [...best.values()];
}
