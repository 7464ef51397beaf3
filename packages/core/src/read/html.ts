// HTML to an article's text: the headline, then the paragraphs, blank lines between them.
// Mozilla's Readability finds the article on the page. A stranger would get wrong where it is left out: on a page so
// large or deep that it would take minutes, and where it finds nothing, all paragraphs of the page are taken.
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import type { Metadata } from "./front-matter.ts";
import { readHtmlHead } from "./html-head.ts";
import { htmlParagraphs } from "./html-paragraphs.ts";

/** Above these Readability's time grows out of hand (5,000 nested elements: 3 s). Real pages: 100,000 and 40. */
const HEAVIEST = 400_000;
const DEEPEST = 200;
const LONGEST = 4_000_000;

/** The text of a page, empty where it has none, and what the page says about itself. Never throws. */
export function readHtml(html: string): { readonly text: string; readonly metadata: Metadata } {
  const { metadata, hasBody, depth, weight } = readHtmlHead(html);
  const tame = weight <= HEAVIEST && depth <= DEEPEST && html.length <= LONGEST;
  const found = tame ? findArticle(html, hasBody) : [];
  const paragraphs = found.length > 0 ? found : htmlParagraphs(html);
  const body = paragraphs[0] === metadata.headline ? paragraphs.slice(1) : paragraphs;
  if (body.length === 0 && paragraphs.length === 0) return { text: "", metadata };
  const all = metadata.headline === undefined ? body : [metadata.headline, ...body];
  return { text: `${all.join("\n\n")}\n`, metadata };
}

/** The article's paragraphs by Readability; none where it finds no article or stumbles. */
function findArticle(html: string, hasBody: boolean): string[] {
  // linkedom builds what it reads: without a body element there would be no body to look into.
  const whole = hasBody
    ? html
    : `<html><head></head><body>${html.replace(/<\/?(?:html|head)\b[^>]{0,500}>/gi, "")}</body></html>`;
  try {
    const { document } = parseHTML(whole);
    const article = new Readability(document, { disableJSONLD: true, charThreshold: 200 }).parse();
    return article?.content ? htmlParagraphs(article.content) : [];
  } catch {
    return [];
  }
}
