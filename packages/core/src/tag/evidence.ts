// What the tagger sees of the words of a sentence where they stand: what the rules found there, what the lists hold,
// what parts them from their neighbors, and what the rest of the article says of the same word.
// A stranger would get wrong the stacking: the rules' own findings are evidence like any other, so a model is only right
// for rules as they were when it was trained; `npm run train` brings it up to date.
import { remember } from "@isnad/text";
import type { Mention } from "../document.ts";
import type { Hit, Site } from "../recognize/site.ts";
import type { Word } from "../recognize/words.ts";
import { KIND_OF } from "./change.ts";

/** A word as the tagger sees it: two keys that determine all of its facets. */
export interface Evidence {
  readonly word: Word;
  /** What the rules found, the capital, and the other fields of {@link stateFacets}, joined by spaces. */
  readonly state: string;
}

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
  const words = sites.flatMap((site) => (site.language === "en" ? site.words : []));
  const capitals = new Set(words.flatMap(({ capital, key }) => (capital === "none" ? [] : key)));
  return new Set(words.flatMap(({ capital, key }) => (capital === "none" && capitals.has(key) ? key : [])));
}

export function evidenceOf(site: Site, article: ArticleEvidence): Evidence[] {
  const { words, language } = site;
  const listed = listedAt(site);
  return words.map((word, index) => {
    const next = words[index + 1];
    const found = article.found.get(word.start) ?? "O";
    const capital = language === "en" ? (word.isNumber ? "number" : word.capital) : "-";
    const after = next === undefined ? endOf(site, word) : gapOf(next.gap);
    const kind = article.kinds.get(word.key) ?? "-";
    const small = capital !== "none" && article.small.has(word.key) ? "small" : "-";
    const state = `${found} ${capital} ${listed[index] ?? "-"} ${gapOf(word.gap)} ${after} ${kind} ${small}`;
    return { word, state };
  });
}

/** The facets of a state, from the fields that {@link evidenceOf} joined. */
export function stateFacets(state: string): { readonly facets: readonly string[]; readonly group: string } {
  const [found = "O", capital, listed, before, after, kind, small] = state.split(" ");
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
