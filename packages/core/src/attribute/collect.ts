// Asks each sentence's language what it finds, and brings the findings into text order with their contents trimmed.
import type { Paragraph, Resolved, Sentence, Span } from "../document.ts";
import type { Finding } from "../languages/language.ts";
import { LANGUAGES } from "../languages/languages.ts";
import { trimContent } from "./contents.ts";
import type { MentionIndex } from "./mention-index.ts";

/** A finding with its place in the article. */
export interface Site {
  readonly finding: Finding;
  readonly paragraph: Paragraph;
  readonly sentence: Sentence;
  readonly contents: readonly Span[];
}

export function collect(article: Resolved, mentions: MentionIndex): Site[] {
  const sites: Site[] = [];
  for (const paragraph of article.paragraphs) {
    if (paragraph.role !== "headline" && paragraph.role !== "body") continue;
    for (const sentence of paragraph.sentences) {
      const context = { article, paragraph, sentence, mentions: mentions.overlapping(sentence) };
      for (const finding of LANGUAGES[paragraph.language].attribute(context)) {
        const contents = finding.contents
          .map((span) => trimContent(article.text, span))
          .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(article.text.slice(start, end)));
        if (contents.length > 0) sites.push({ finding, paragraph, sentence, contents });
      }
    }
  }
  return withoutDoubles(sites).toSorted((a, b) => firstOf(a) - firstOf(b) || startOf(a) - startOf(b));
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
