// The outlet's own name in its article ("told Delta Wire"), which the file's metadata or publisher line has said.
// A stranger would get wrong how sure this is: the words stand in the text as they stand in the metadata, so they are a
// name even where they look like something else («الديوانية اليوم»).
import { ARABIC, classOf, LETTER, MARK, NUMBER } from "@isnad/text";
import type { Mention, Segmented } from "../document.ts";

/** Names of fewer UTF-16 code units are words ("Now"). */
const SHORT = 5;

/** The mentions of `article.publisher` in its headline and body. */
export function ownOutlet(article: Segmented): Mention[] {
  const name = article.publisher?.replace(/^The\s+/u, "") ?? "";
  if (name.length < SHORT || (!/\s/u.test(name) && !/^\p{Lu}/u.test(name))) return [];
  return article.paragraphs.flatMap((paragraph): Mention[] => {
    if (paragraph.role !== "headline" && paragraph.role !== "body") return [];
    const found: Mention[] = [];
    for (
      let start = article.text.indexOf(name, paragraph.start);
      start >= 0 && start + name.length <= paragraph.end;
      start = article.text.indexOf(name, start + name.length)
    ) {
      const span = { start, end: start + name.length };
      if (isWhole(article.text, span.start, span.end))
        found.push({
          ...span,
          extent: span,
          form: "Name",
          kind: "organization",
          language: paragraph.language,
          named: true,
          roles: [],
          rule: "own-outlet",
          confidence: 0.9,
        });
    }
    return found;
  });
}

/** No letter goes on before or after, an Arabic proclitic aside. */
function isWhole(text: string, start: number, end: number): boolean {
  if (classOf(text.charCodeAt(end)) & (LETTER | MARK | NUMBER)) return false;
  const before = classOf(text.charCodeAt(start - 1));
  if (!(before & (LETTER | MARK | NUMBER))) return true;
  return (
    (before & ARABIC) > 0 &&
    /[وفبلك]/u.test(text[start - 1]!) &&
    !(classOf(text.charCodeAt(start - 2)) & LETTER)
  );
}
