// News of our own with its names marked, `[Anna Weil|PER]`: what the shared sets lack, present-day news of many countries.
// A stranger would get wrong who these people are: nobody. Their names were put together by lot, and states, cities,
// companies and clubs, some of which exist, did nothing of what is told. Written for Isnad, CC BY 4.0.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { MarkedNames, NameKind } from "../names.ts";

const FILE = join(import.meta.dirname, "news.txt");

/** Each paragraph as a text. */
export const readOwnNews = (): MarkedNames[] =>
  readFileSync(FILE, "utf8")
    .trim()
    .split(/\n{2,}/)
    .map((marked, at) => ({ id: `own-news-${at}`, ...unmarked(marked) }));

function unmarked(marked: string): Pick<MarkedNames, "text" | "entities"> {
  const entities: [number, number, NameKind][] = [];
  let text = "";
  let from = 0;
  for (const { 0: mark, 1: words = "", 2: kind, index } of marked.matchAll(/\[([^|\]]+)\|(PER|ORG|LOC)\]/g)) {
    text += marked.slice(from, index);
    entities.push([text.length, text.length + words.length, kind as NameKind]);
    text += words;
    from = index + mark.length;
  }
  return { text: text + marked.slice(from), entities };
}
