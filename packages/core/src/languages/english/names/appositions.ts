// What stands beside an English name and says who it is: "Jane Farrow, [the ministry's spokeswoman],", "Jane Doe [(D-Ohio)]".
// A stranger would get wrong the end: an apposition without its second comma is none, and the fallback stays.
import { inflected } from "../../../lexicons/word-classes.ts";
import type { Site } from "../../../recognize/site.ts";
import { follows, type Word } from "../../../recognize/words.ts";
import { WORDS } from "../word-classes.ts";
import { FUNCTION } from "./context.ts";
import type { Run } from "./runs.ts";
import { type TitlePhrase, titleAt } from "./titles.ts";

/** ", a shopkeeper in the town of …,": what only a person is, by the ending of its noun. */
export function isApposed(site: Site, run: Run): boolean {
  const first = site.words[run.next];
  if (!/^,\s$/.test(first?.gap ?? "") || !/^(?:an?|who|whose)$/.test(first?.key ?? "")) return false;
  if (appositionEnd(site, run.next, 0) === 0) return false;
  if (/^who/.test(first?.key ?? "")) return true;
  for (let at = run.next + 1; at < run.next + 5; at++) {
    const word = site.words[at];
    if (word === undefined || !follows(word) || FUNCTION.test(word.key)) break;
    const next = site.words[at + 1];
    const isLast = next === undefined || !follows(next) || FUNCTION.test(next.key);
    if (isLast) return isPersonNoun(word.key);
  }
  return false;
}

const PERSON_ENDING = /(?:[^s]er|or|ist|ian|ant|ess)$/;
const PERSON_NOUN = inflected(WORDS.personNouns, { before: ".*" });

/** "shopkeeper", "chairwoman", but "tanker". */
function isPersonNoun(key: string): boolean {
  return (PERSON_ENDING.test(key) || PERSON_NOUN.test(key)) && !WORDS.noPersonNouns.has(key);
}

/** ", the ministry's spokeswoman," right after a name. */
export function appositionRole(site: Site, index: number): { title: TitlePhrase; end: number } | undefined {
  if (!/^,\s$/.test(site.words[index]?.gap ?? "")) return undefined;
  let best: TitlePhrase | undefined;
  for (let at = index; at < Math.min(site.words.length, index + 8); at++) {
    if (at > index && !/^(?:\s|['’]s\s|-)$/.test(site.words[at]?.gap ?? "")) break;
    const title = titleAt(site, at);
    if (title === undefined || title.form.row.sort === "rank" || title.form.row.sort === "honor") continue;
    if (title.first > at || title.first < index) continue;
    if (best !== undefined && title.first > index + 1 && title.start > best.end) break;
    if (best === undefined || title.end > best.end) best = title;
  }
  if (best === undefined) return undefined;
  const end = appositionEnd(site, index, best.end);
  return end >= best.end ? { title: best, end } : undefined;
}

/** The end of an apposition between commas that starts at `index`, or `fallback` where there is none. */
export function appositionEnd(site: Site, index: number, fallback: number): number {
  if (!/^,\s$/.test(site.words[index]?.gap ?? "")) return bracketEnd(site, index, fallback);
  if (!opensApposition(site.words[index])) return fallback;
  for (let at = index + 1; at < Math.min(site.words.length, index + 14); at++) {
    const gap = site.words[at]?.gap ?? "";
    if (/^['’]?s?,\s$/.test(gap)) return site.words[at - 1]?.end ?? fallback;
    if (/[.;:()“”"]/.test(gap)) return fallback;
  }
  return fallback;
}

/** "the …", "who …", "chief …", "spokeswoman …". */
function opensApposition(word: Word | undefined): boolean {
  if (word === undefined) return false;
  return /^(?:the|a|an|who|\d+|spokes\p{L}+)$/u.test(word.key) || WORDS.appositionOpeners.has(word.key);
}

/** "Jane Doe (D-Ohio)". */
function bracketEnd(site: Site, index: number, fallback: number): number {
  const match = /^\s\([^()]{1,30}\)/.exec(site.text.slice(fallback, fallback + 34));
  return match !== null && /^\s\($/.test(site.words[index]?.gap ?? "")
    ? fallback + match[0].length
    : fallback;
}
