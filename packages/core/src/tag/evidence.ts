// What the tagger sees of the words of a sentence where they stand: what the rules found there, what the lists hold,
// what parts them from their neighbors, and what the rest of the article says of the same word.
// A stranger would get wrong the stacking: the rules' own findings are evidence like any other, so a model is only right
// for rules as they were when it was trained; `npm run train` brings it up to date.
import { remember } from "@isnad/text";
import type { Mention } from "../document.ts";
import type { Hit, Site } from "../recognize/site.ts";
import type { Word } from "../recognize/words.ts";
import { KIND_OF } from "./change.ts";
import { REACH } from "./model.ts";
import { packed, unpacked } from "./state.ts";

/** A word as the tagger sees it: its text and state determine all of its facets. */
export interface Evidence {
  readonly word: Word;
  /** May it be part of a name? Others are only seen by their neighbors. */
  readonly isOpen: boolean;
  /** The fields of {@link State}, packed. */
  readonly state: number;
}

/** How far from a capital or from what the rules found a name may reach. */
const OPEN_AROUND = 2;

/** What an article's own words say: keys that stand in names by their kinds, and keys written small somewhere. */
export interface ArticleEvidence {
  readonly kinds: ReadonlyMap<string, string>;
  readonly small: ReadonlySet<string>;
  /** By the offset of each word's first character: what the rules found there. */
  readonly found: ReadonlyMap<number, string>;
}

export function articleEvidence(sites: readonly Site[], mentions: readonly Mention[]): ArticleEvidence {
  const small = smallIn(sites);
  const kinds = new Map<string, string>();
  const found = new Map<number, string>();
  let at = 0;
  const ordered = mentions.filter(({ form }) => form !== "Description" && form !== "Pronoun");
  for (const { words } of sites)
    for (const word of words) {
      while (at < ordered.length && ordered[at]!.end <= word.start) at++;
      const mention = ordered[at];
      if (mention === undefined || mention.start >= word.end) continue;
      const kind = mention.form === "Demonym" ? "DEM" : KIND_OF[mention.kind];
      const isFirst = mention.start >= word.start;
      const isLast = mention.end <= word.end;
      const place = isFirst ? (isLast ? "U" : "B") : isLast ? "L" : "I";
      const entry = mention.entry === undefined ? "" : "*";
      found.set(word.start, `${place}-${kind}${entry}-${mention.rule}`);
      if (mention.form === "Demonym") continue;
      const known = kinds.get(word.key);
      kinds.set(word.key, known === undefined || known === kind ? kind : "MIX");
    }
  return { kinds, small, found };
}

/** The keys that English sentences write with a capital here and without one there. */
function smallIn(sites: readonly Site[]): Set<string> {
  const capitals = new Set<string>();
  const small = new Set<string>();
  for (const { language, words } of sites)
    if (language === "en") for (const { capital, key } of words) if (capital !== "none") capitals.add(key);
  if (capitals.size > 0)
    for (const { words } of sites)
      for (const { capital, key } of words) if (capital === "none" && capitals.has(key)) small.add(key);
  return small;
}

/** The words of a sentence, those left out that no possible name is near. */
export function evidenceOf(site: Site, article: ArticleEvidence): (Evidence | undefined)[] {
  const { words } = site;
  const near = nearness(site, article);
  const listed = listedAt(site);
  const evidence: (Evidence | undefined)[] = [];
  for (let index = 0; index < words.length; index++)
    evidence.push(
      near[index] === 0
        ? undefined
        : {
            word: words[index]!,
            isOpen: near[index]! > REACH,
            state: stateOf(site, index, listed[index] ?? "-", article),
          },
    );
  return evidence;
}

/** For each word: above REACH where it or its neighbor may be a name, above 0 where such a word sees it. */
function nearness({ words, language }: Site, { found }: ArticleEvidence): Uint8Array {
  const near = new Uint8Array(words.length);
  const most = REACH + OPEN_AROUND + 1;
  for (let index = 0; index < words.length; index++) {
    const { capital, start } = words[index]!;
    if (language === "en" && capital === "none" && !found.has(start)) continue;
    const last = Math.min(words.length - 1, index + most - 1);
    for (let at = Math.max(0, index - most + 1); at <= last; at++)
      near[at] = Math.max(near[at]!, most - Math.abs(at - index));
  }
  return near;
}

function stateOf(site: Site, index: number, listed: string, article: ArticleEvidence): number {
  const word = site.words[index]!;
  const next = site.words[index + 1];
  const isSmall = word.capital !== "none" && article.small.has(word.key);
  return packed({
    found: article.found.get(word.start) ?? "O",
    capital: site.language === "ar" ? "-" : word.isNumber ? "number" : word.capital,
    listed,
    before: gapOf(word.gap),
    after: next === undefined ? endOf(site, word) : gapOf(next.gap),
    kind: article.kinds.get(word.key) ?? "-",
    small: isSmall ? "small" : "-",
  });
}

/** The facets of a state. */
export function stateFacets(state: number): { readonly facets: readonly string[]; readonly group: string } {
  const { found, capital, listed, before, after, kind, small } = unpacked(state);
  const [place = "O", sort = "", ...rule] = found.split("-");
  const facets = [
    `found=${place}${sort}`,
    `gap=${before}`,
    `after=${after}`,
    `found=${place}${sort},${before}`,
    `found=${place}${sort},${after}`,
    `doc=${kind}`,
    `doc=${kind},${place}${sort}`,
  ];
  if (rule.length > 0) facets.push(`rule=${rule.join("-")}`, `rule=${place}${sort},${rule.join("-")}`);
  if (listed !== "-") facets.push(`listed=${listed}`, `listed=${listed},${place}${sort}`);
  if (capital !== "-")
    facets.push(`capital=${capital},${before}`, `capital=${capital},${place}`, `doc=${kind},${capital}`);
  if (small !== "-") facets.push("small", `small,${before}`);
  return { facets, group: `${place}${sort}` };
}

/** Where the listed names stand: "B-LOC", "I-LOC", with a tilde where the alias is also an ordinary word. */
function listedAt({ hits }: Site): (string | undefined)[] {
  const listed: (string | undefined)[] = new Array(hits.length);
  for (const hit of hits)
    if (hit !== undefined)
      for (let at = hit.index; at < hit.index + hit.length; at++)
        listed[at] ??= `${at === hit.index ? "B" : "I"}${sortOf(hit)}`;
  return listed;
}

function sortOf({ aliases }: Hit): string {
  const alias = aliases[0]!;
  const kind = alias.form === "Demonym" ? "DEM" : KIND_OF[alias.row.kind];
  return `${kind}${alias.row.kind === "country" ? "+" : ""}${alias.weak ? "~" : ""}`;
}

/** What parts a word from the one before it. */
function gapOf(gap: string | undefined): string {
  if (gap === undefined) return "start";
  return gap === " " ? "space" : rareGap(gap);
}

const rareGap = remember((gap) => {
  if (/\n/.test(gap)) return "line";
  if (/["“”«»„]/.test(gap)) return "quote";
  if (/\(/.test(gap)) return "open";
  if (/\)/.test(gap)) return "close";
  if (/[,،]/.test(gap)) return "comma";
  if (/['’]s/.test(gap)) return "own";
  if (/&/.test(gap)) return "and";
  if (/^\.\s?$/.test(gap)) return "dot";
  if (/[-‐‑–—_/]/.test(gap)) return "dash";
  return /^\s+$/.test(gap) ? "space" : "other";
});

function endOf({ text, sentence }: Site, word: Word): string {
  return word.end >= sentence.end ? "end" : gapOf(text.slice(word.end, sentence.end));
}
