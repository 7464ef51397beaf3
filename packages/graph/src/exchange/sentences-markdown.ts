// The articles' own words behind each statement as Markdown, to read and to cite from: the words that were said in bold.
// A stranger would get wrong the escapes: what newspapers wrote must not become markup, links or pictures.
import { bidiIsolate, withoutBidiControls } from "@isnad/text";
import type { Facts } from "../facts.ts";
import type { LanguageCode } from "../names.ts";
import type { Passage, Segment } from "../passage.ts";
import { type Quoted, quotedOf } from "./quoted.ts";

/** A quotation a statement: speaker, paragraph, and below it where it stands. */
export function sentencesMarkdown(facts: Facts, language: LanguageCode): string {
  return quotedOf(facts, language).map(entry).join("\n");
}

function entry({ speaker, passages, words, headline, outlet, published, article, offsets }: Quoted): string {
  const quotation = passages.length > 0 ? passages.map(paragraph) : [bidiIsolate(plain(words?.text ?? ""))];
  const place = [headline, outlet, published, article, offsets].filter((part) => part !== "");
  return [
    `**${bidiIsolate(plain(speaker || "?"))}**`,
    "",
    ...quotation.flatMap((text, index) => (index === 0 ? [`> ${text}`] : [">", `> ${text}`])),
    ...(place.length > 0 ? [">", `> — ${place.map((part) => bidiIsolate(plain(part))).join(" · ")}`] : []),
    "",
  ].join("\n");
}

function paragraph({ segments }: Passage): string {
  return bidiIsolate(segments.map(segment).join(""));
}

/** Bold may not begin or end with a space. */
function segment({ text, marks }: Segment): string {
  const [, before = "", inner = "", after = ""] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  const bold = marks.includes("content") && inner !== "";
  return bold ? `${before}**${plain(inner)}**${after}` : plain(text);
}

/**
 * Words as words: no markup, and nothing that turns the direction of what follows. What is markup only where a line begins
 * stays: every text begins with an isolate.
 */
function plain(text: string): string {
  return withoutBidiControls(text)
    .replace(/\s+/g, " ")
    .replace(/[\\`*_~[\]<>&]/g, "\\$&");
}
