// Which statement stands inside another's content: `isnad:within`.
import type { Span } from "../document.ts";
import type { Site } from "./collect.ts";
import { contains } from "./contents.ts";

/**
 * For each site the index of the smallest other content that holds its cue and its contents, or undefined.
 * A site without a cue needs a strictly larger content around it. Sites come in text order and so do the answers.
 */
export function nest(sites: readonly Site[]): (number | undefined)[] {
  return sites.map((site, index) => {
    let best: number | undefined;
    let size = Number.POSITIVE_INFINITY;
    const from = site.paragraph.start;
    for (let at = index - 1; at >= 0 && sites[at]!.paragraph.start >= from; at--) consider(at);
    for (let at = index + 1; at < sites.length && sites[at]!.paragraph.start <= from; at++) consider(at);
    return best;

    function consider(at: number): void {
      const holder = sites[at]!.contents.find((content) => holds(content, site));
      const length = holder && holder.end - holder.start;
      if (length !== undefined && length < size) [best, size] = [at, length];
    }
  });
}

function holds(content: Span, site: Site): boolean {
  const own = site.contents;
  if (!own.every((span) => contains(content, span))) return false;
  const { cue } = site.finding;
  if (cue !== undefined) return contains(content, cue);
  const last = own.at(-1);
  return own[0] !== undefined && last !== undefined && content.end - content.start > last.end - own[0].start;
}
