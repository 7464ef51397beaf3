// The first stage: a file's content to an Article. Knows no files: whoever has the bytes calls it, in Node or a browser.
// A stranger would get wrong the text: for plain text and Markdown it is the content itself, line ends, front matter
// and all, so that offsets point into the file; for HTML it is the text that was taken out of the page.
import type { Article } from "../document.ts";
import { InvalidDateError, UnreadableArticleError } from "../errors.ts";
import { isCalendarDate } from "./calendar-date.ts";
import { decode } from "./decode.ts";
import { type Metadata, readFrontMatter } from "./front-matter.ts";
import { readHtml } from "./html.ts";

export interface ArticleInput {
  /** A URL or a relative path with `/`; its extension (.txt .md .html .htm) says how to read the content. */
  readonly source: string;
  /** UTF-8 bytes, or text that somebody decoded already. */
  readonly content: string | Uint8Array;
  /** `YYYY-MM-DD`, used where the article itself does not say when it was published. */
  readonly published?: string;
  /** Told what was left out of an article that is read all the same, a sentence each: a date that is none, say. */
  readonly onWarning?: (warning: string) => void;
}

/**
 * Reads one article. Markdown and plain text may open with YAML front matter (title, outlet, date, url); an address
 * there becomes the article's source. HTML gives the article's text without the page around it.
 *
 * `readArticle({ source: "a.txt", content: "قال المبعوث إن المحادثات انتهت." }).text.length === 31`
 *
 * @throws {UnreadableArticleError} empty, binary, utf-16, not-utf8 (with the byte's offset), too-large.
 * @throws {InvalidDateError} `published` is no day of the calendar.
 */
export function readArticle(input: ArticleInput): Article {
  const { source, content, published, onWarning = () => {} } = input;
  if (published !== undefined && !isCalendarDate(published)) throw new InvalidDateError(published);
  const decoded = decode(source, content);
  const kind = kindOf(source, decoded);
  const read = kind === "html" ? { ...readHtml(decoded), front: 0 } : readText(decoded, kind, onWarning);
  if (!/\S/.test(read.text.slice(read.front))) {
    const reason = kind === "html" ? "no text in the HTML" : "nothing after the front matter";
    throw new UnreadableArticleError("empty", { source, reason, remedy: "There is nothing to read in it." });
  }
  const { url, ...metadata } = read.metadata;
  return {
    source: url ?? source,
    text: read.text,
    ...(published !== undefined && { published }),
    ...metadata,
    ...(read.front > 0 && { front: { start: 0, end: read.front } }),
  };
}

interface ReadText {
  readonly text: string;
  readonly metadata: Metadata;
  /** Length of the front matter. */
  readonly front: number;
}

function readText(text: string, kind: "text" | "markdown", warn: (warning: string) => void): ReadText {
  const { length, metadata, warnings } = readFrontMatter(text);
  // A plain text that opens with a rule is no broken front matter.
  if (kind === "markdown" || length > 0) warnings.forEach(warn);
  const heading = /^[ \t]{0,3}#[ \t]+(\S.*?)[ \t#]*$/m.exec(text.slice(length))?.[1];
  const titled = kind === "markdown" && metadata.headline === undefined && heading !== undefined;
  return { text, metadata: titled ? { ...metadata, headline: heading } : metadata, front: length };
}

/** By the source's extension; without a known one (standard input, an address) by how the content begins. */
function kindOf(source: string, text: string): "text" | "markdown" | "html" {
  const extension = /\.(\w+)(?:[?#].*)?$/.exec(source)?.[1]?.toLowerCase();
  if (extension === "txt" || extension === "text") return "text";
  if (extension === "md" || extension === "markdown") return "markdown";
  if (extension === "html" || extension === "htm" || extension === "xhtml") return "html";
  return /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body|article|main|div)[\s>]/i.test(
    text,
  )
    ? "html"
    : "text";
}
