// Quotations without a cue: given to the speaker in force, as readers do.
// A stranger would get wrong the limits: only speech, only when it fills its sentence or opens its paragraph, and only
// right after somebody spoke. A term in quotation marks is nobody's statement.
import type { Paragraph, Quote, Resolved, Sentence } from "../document.ts";
import type { Site } from "./collect.ts";

export const FLOATING_QUOTATION = {
  name: "floating-quotation",
  example:
    "The bridge\n\n{Nora Field} denied the delay. “[We waited all night and nobody came to open the gate].”",
  confidence: 0.6,
} as const;

/** The sites of the floating quotations of an article, to be merged with what the rules found. */
export function floatingQuotations(article: Resolved, sites: readonly Site[]): Site[] {
  const found: Site[] = [];
  const byParagraph = new Map<Paragraph, Site[]>();
  for (const site of sites)
    byParagraph.set(site.paragraph, [...(byParagraph.get(site.paragraph) ?? []), site]);
  const runOn = sites.flatMap(({ contents, paragraph }) =>
    contents.filter(({ start }) => start > paragraph.end),
  );
  let lastSpoken: Paragraph | undefined;
  const prose = article.paragraphs.filter(({ role }) => role === "body");
  prose.forEach((paragraph, index) => {
    const own = byParagraph.get(paragraph) ?? [];
    const previous = prose[index - 1];
    for (const quote of paragraph.quotes) {
      const spoken = lastSpoken !== undefined && (lastSpoken === paragraph || lastSpoken === previous);
      const sentence = paragraph.sentences.find(
        ({ start, end }) => start <= quote.start && quote.start < end,
      );
      if (runOn.some(({ start, end }) => start < quote.inner.end && end > quote.inner.start)) continue;
      const before = own.some((site) => site.contents.some(({ start }) => start < quote.start));
      if (sentence !== undefined && (spoken || before) && floats(article.text, quote, sentence, own))
        found.push(siteOf(paragraph, sentence, quote));
    }
    if (own.length > 0 || found.at(-1)?.paragraph === paragraph) lastSpoken = paragraph;
  });
  return found;
}

function floats(text: string, quote: Quote, sentence: Sentence, sites: readonly Site[]): boolean {
  const words = text.slice(quote.inner.start, quote.inner.end).trim().split(/\s+/u).length;
  if (quote.use === "name" || words < 4) return false;
  const taken = sites.some(
    (site) =>
      site.contents.some((content) => content.start < quote.inner.end && content.end > quote.inner.start) ||
      (site.finding.cue !== undefined &&
        site.finding.cue.start >= sentence.start &&
        site.finding.cue.end <= sentence.end),
  );
  if (taken) return false;
  const before = text.slice(sentence.start, quote.start);
  const after = text.slice(quote.end, Math.max(quote.end, sentence.end));
  return !/\p{L}/u.test(before) && !/\p{L}/u.test(after);
}

function siteOf(paragraph: Paragraph, sentence: Sentence, quote: Quote): Site {
  return {
    paragraph,
    sentence,
    contents: [quote.inner],
    finding: {
      rule: FLOATING_QUOTATION.name,
      confidence: FLOATING_QUOTATION.confidence,
      act: "Assert",
      contents: [quote.inner],
      speakers: [{ kind: "dropped" }],
      addressees: [],
      via: [],
      status: "Reported",
    },
  };
}
