// An article's name in IRIs: readable, and the same wherever the same text is read.
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Article, Span } from "./document.ts";

const ids = new WeakMap<Article, string>();

/**
 * `SLUG-HASH`: the source's base name in lower case letters, digits and hyphens, and 12 hexadecimal digits of the
 * text's SHA-256 (FIPS 180-4, over UTF-8). "news/Petrov visit.txt" gives "petrov-visit-0a1b2c3d4e5f".
 */
export function articleId(article: Article): string {
  const known = article.id ?? ids.get(article);
  if (known !== undefined) return known;
  const id = `${slugOf(article.source)}-${shortHash(article.text)}`;
  ids.set(article, id);
  return id;
}

/** 12 hexadecimal digits of a text's SHA-256 (FIPS 180-4, over UTF-8). */
export function shortHash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)).subarray(0, 6));
}

/**
 * A statement's name below the base: the article's, `#statement=`, where the cue and where the content begin; without a
 * cue the content's start twice.
 */
export function statementId(
  article: Article,
  { cue, contents }: { readonly cue?: Span; readonly contents: readonly Span[] },
): string {
  const content = contents[0]?.start ?? 0;
  return `article/${articleId(article)}#statement=${cue?.start ?? content},${content}`;
}

/** The last part of a path or URL that says something, without its extension. */
function slugOf(source: string): string {
  const base =
    source
      .replace(/[?#].*$/u, "")
      .split("/")
      .filter(Boolean)
      .at(-1) ?? "";
  const slug = base
    .replace(/\.[\p{L}\p{N}]{1,5}$/u, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/gu, "");
  return slug === "" ? "article" : slug.slice(0, 60).replace(/-+$/u, "");
}
