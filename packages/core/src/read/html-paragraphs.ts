// The text of an HTML page or of a piece of one as paragraphs: one per block element, white space as a browser shows it.
import { scanHtml, VOID_ELEMENTS } from "./scan-html.ts";

const words = (names: string): ReadonlySet<string> => new Set(names.split(" "));

/** What never shows as text. */
const UNSEEN = words("head script style noscript template svg math iframe object canvas audio video title");
/** What shows, but is the page's furniture or a picture's legend, not the article. */
const FURNITURE = words("nav aside footer form button select textarea label dialog menu figcaption");
/** What stands within a line. Everything else begins a paragraph, tags nobody has heard of included. */
const INLINE = words(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd mark q rp rt ruby s samp small span strike " +
    "strong sub sup time tt u var wbr",
);

/**
 * The paragraphs of a page, without empty ones. Furniture is left out unless nothing else is there: a page whose `nav`
 * is never closed is read whole rather than lost.
 */
export function htmlParagraphs(html: string): string[] {
  const article = collect(html, new Set([...UNSEEN, ...FURNITURE]));
  return article.length > 0 ? article : collect(html, UNSEEN);
}

function collect(html: string, left: ReadonlySet<string>): string[] {
  const paragraphs: string[] = [];
  let pieces: string[] = [];
  let skipped: string | undefined;
  let depth = 0;
  let breaks = 0;
  const flush = (): void => {
    const lines = pieces.join("").split("\n");
    const paragraph = lines
      .map((line) => line.replace(/\s+/g, " ").trim())
      .join("\n")
      .trim();
    if (paragraph !== "") paragraphs.push(paragraph);
    pieces = [];
  };
  scanHtml(html, {
    open(name) {
      if (skipped !== undefined) {
        if (name === skipped) depth++;
      } else if (left.has(name)) {
        skipped = name;
        depth = 1;
        flush();
      } else if (name === "br") {
        breaks++;
        if (breaks > 1) flush();
        else pieces.push("\n");
      } else if (!INLINE.has(name)) flush();
    },
    close(name) {
      if (skipped !== undefined) {
        if (name === skipped && --depth === 0) skipped = undefined;
      } else if (!INLINE.has(name) && !VOID_ELEMENTS.has(name)) flush();
    },
    text(piece) {
      if (skipped !== undefined) return;
      // A line's end in the source is a space; only <br> ends a line.
      pieces.push(piece.replace(/[\r\n]/g, " "));
      if (/\S/.test(piece)) breaks = 0;
    },
  });
  flush();
  return paragraphs;
}
