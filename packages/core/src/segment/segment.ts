// Stage 1: the article's text cut into paragraphs with language and role, sentences, quotations and tokens.
import { scriptOf } from "@isnad/text";
import type { Article, LanguageCode, Paragraph, Segmented, Span } from "../document.ts";
import { splitParagraphs } from "./paragraphs.ts";
import { findQuotes } from "./quotes.ts";
import { type PagePart, partAfter, publisherOf, roleOf } from "./roles.ts";
import { splitSentences } from "./sentences.ts";

/**
 * Cuts an article. The language is decided per paragraph by its script; a paragraph without letters takes that of the
 * one before. Headline and publisher are read from the text where the file's metadata gave none. Never throws.
 */
export function segment(article: Article): Segmented {
  const paragraphs: Paragraph[] = [];
  let language: LanguageCode = scriptOf(article.text.slice(0, 4000)) === "Arab" ? "ar" : "en";
  let hasHeadline = false;
  let part: PagePart = "article";
  for (const span of splitParagraphs(article.text, article.front?.end ?? 0)) {
    language = languageOf(article.text, span) ?? language;
    const role = roleOf(article.text, span, language, !hasHeadline, part);
    part = hasHeadline ? partAfter(part, article.text, span, language) : part;
    hasHeadline ||= role === "headline" || role === "body";
    const quotes = findQuotes(article.text, span);
    paragraphs.push({
      ...span,
      language,
      role,
      quotes,
      sentences: splitSentences(article.text, span, quotes),
    });
  }
  return { ...article, ...metadata(article, paragraphs), languages: languagesOf(paragraphs), paragraphs };
}

function languageOf(text: string, span: Span): LanguageCode | undefined {
  const script = scriptOf(text.slice(span.start, span.end));
  return script === undefined ? undefined : script === "Arab" ? "ar" : "en";
}

/** The languages of the prose, the one of the first paragraph first. */
function languagesOf(paragraphs: readonly Paragraph[]): LanguageCode[] {
  const prose = paragraphs.filter(({ role }) => role === "headline" || role === "body");
  return [...new Set(prose.map(({ language }) => language))];
}

function metadata(
  article: Article,
  paragraphs: readonly Paragraph[],
): Pick<Article, "headline" | "publisher"> {
  const first = paragraphs.find(({ role }) => role === "headline");
  const headline = article.headline ?? (first && article.text.slice(first.start, first.end));
  const publisher =
    article.publisher ??
    paragraphs
      .filter(({ role }) => role === "publisher")
      .map((paragraph) => publisherOf(article.text, paragraph, paragraph.language))
      .find((name) => name !== undefined) ??
    agencyOf(article.text, paragraphs);
  return {
    ...(headline === undefined ? {} : { headline }),
    ...(publisher === undefined ? {} : { publisher }),
  };
}

/** "NIAMEY, Nov 14 (Reuters) - …": the agency that a report opens with. */
function agencyOf(text: string, paragraphs: readonly Paragraph[]): string | undefined {
  const first = paragraphs.find(({ role }) => role === "body");
  const opening = first && text.slice(first.start, Math.min(first.end, first.start + 80));
  return opening && /^[^.!?؟"“«]{0,45}\(([\p{L}][\p{L} ]{1,24})\)\s?[-–—:]\s/u.exec(opening)?.[1];
}
