// Names of different articles and scripts joined into one, where their spellings are evidence enough.
// A stranger would get wrong what is not enough: one common token ("Ali", علي) never joins; it takes two agreeing tokens,
// or one rare token with the same role or affiliation. Kinds that conflict never join.
import { compareCodeUnits, fold } from "@isnad/text";

import { group, type LocalName } from "./local-name.ts";
import { comparable, neededBetween, type Spelled } from "./name-blocks.ts";
import { phonesOf, similarity, skeletonOf } from "./skeleton.ts";

/** One entity of the corpus: the articles' names that are the same. */
export interface Cluster {
  readonly key: string;
  readonly members: LocalName[];
}

const SURE = 0.85;

/** Joins all articles' unlisted named entities; the result does not depend on their order. */
export function clusterNames(names: readonly LocalName[]): Cluster[] {
  const clusters = new Map<string, Cluster>();
  for (const name of names) {
    const key = keyOf(name);
    const cluster = clusters.get(key);
    if (cluster === undefined) clusters.set(key, { key, members: [name] });
    else cluster.members.push(name);
  }
  const sorted = [...clusters.values()].sort((a, b) => compareCodeUnits(a.key, b.key));
  return joinAcross(sorted);
}

/** By kind and full name; a person's lone last name is its article's own. */
function keyOf(name: LocalName): string {
  const full = fold(fullForm(name));
  const isLone = group(name.kind) === "person" && !full.includes(" ");
  return `${group(name.kind)} ${full}${isLone ? ` @${name.articleId}` : ""}`;
}

/** The form with the most words; of equal ones the most frequent, then the first by code units. */
export function fullForm(name: LocalName): string {
  const forms = [...name.forms.values()];
  if (forms.length === 1) return forms[0]!.text;
  const words = (text: string) => text.split(/\s+/).length;
  forms.sort(
    (a, b) => words(b.text) - words(a.text) || b.count - a.count || compareCodeUnits(a.text, b.text),
  );
  return forms[0]?.text ?? "";
}

interface SpelledCluster extends Spelled {
  readonly cluster: Cluster;
}

/**
 * Joins the most alike first, and two groups only where every spelling of the one agrees with every one of the other,
 * so that a chain of small differences cannot join two persons.
 */
function joinAcross(clusters: readonly Cluster[]): Cluster[] {
  const spelled = clusters.map(spell);
  const groups = new Map<SpelledCluster, SpelledCluster[]>(spelled.map((one) => [one, [one]]));
  for (const [a, b] of pairsOf(spelled)) {
    const left = groups.get(a) ?? [];
    const right = groups.get(b) ?? [];
    if (left === right || !left.every((one) => right.every((other) => scoreOf(one, other) > 0))) continue;
    const joined = [...left, ...right];
    for (const one of joined) groups.set(one, joined);
  }
  return [...new Set(groups.values())].map((group) => {
    const members = group.flatMap(({ cluster }) => cluster.members);
    return { key: group.map(({ cluster }) => cluster.key).sort(compareCodeUnits)[0] ?? "", members };
  });
}

/** The pairs that score, best first; of equal ones in the order of their keys. */
function pairsOf(spelled: readonly SpelledCluster[]): [SpelledCluster, SpelledCluster][] {
  const pairs: { pair: [SpelledCluster, SpelledCluster]; key: string; score: number }[] = [];
  for (const pair of comparable(spelled)) {
    const score = scoreOf(...pair);
    if (score >= SURE) pairs.push({ pair, key: `${pair[0].cluster.key} ${pair[1].cluster.key}`, score });
  }
  return pairs.sort((a, b) => b.score - a.score || compareCodeUnits(a.key, b.key)).map(({ pair }) => pair);
}

function spell(cluster: Cluster): SpelledCluster {
  const first = cluster.members[0];
  const text = first === undefined ? "" : fullForm(first);
  const tokens = nameTokens(text);
  return {
    cluster,
    isPerson: group(cluster.members[0]?.kind ?? "place") === "person",
    language: /\p{Script=Arabic}/u.test(text) ? "ar" : "en",
    tokens,
    phones: tokens.map(phonesOf),
    affiliations: new Set(cluster.members.flatMap((member) => [...member.affiliations])),
  };
}

/** Folded tokens without articles and particles: "عبد الرحمن" is one, "al-Abadi" is "abadi", "أبو مازن" is "مازن". */
function nameTokens(text: string): string[] {
  const joined = text
    .replace(/(?<=^|\s)عبد\s?ال/gu, "عبدال")
    .replace(/(?<=^|\s)(A|a)bd[- ]?([aeu]l)?[- ]?(?=\p{Lu})/gu, "$1bd$2")
    .replace(/(?<=^|\s)(?:[أا]ب[وي]|بن|ابن|آل)\s(?=\p{L})/gu, "")
    .replace(/(?<=^|[\s-])ال(?=\p{L}{3})/gu, "")
    .replace(/(?<=^|\s)(?:[aA]l|[eE]l|bin|ibn|[aA]bu|[vV]an|[vV]on|[dD]e)[\s-](?=\p{L})/gu, "");
  return fold(joined).split(" ").filter(Boolean);
}

/** How surely two spellings are one person; 0 without evidence. */
function scoreOf(one: Spelled, other: Spelled): number {
  const [a, b] = one.language === "ar" || other.language === "en" ? [one, other] : [other, one];
  if (a.tokens.length < 2 || b.tokens.length < 2) return loneScore(a, b);
  const first = similarity(a.phones[0] ?? "", b.phones[0] ?? "");
  const last = similarity(a.phones.at(-1) ?? "", b.phones.at(-1) ?? "");
  const needed = neededBetween(a, b);
  if (first < needed || last < needed) return 0;
  if (a.tokens.length > 2 && b.tokens.length > 2 && a.tokens.length === b.tokens.length) {
    const inner = a.phones
      .slice(1, -1)
      .every((phones, at) => similarity(phones, b.phones[at + 1] ?? "") >= needed);
    if (!inner) return 0;
  }
  const score = (first + last) / 2;
  return a.language === b.language && score < 0.95 ? 0 : score;
}

/** A lone last name and a full one: a long rare token, and a role or affiliation that agrees. */
function loneScore(a: Spelled, b: Spelled): number {
  if (a.tokens.length < 2 && b.tokens.length < 2 && a.language === b.language) return 0;
  const last = similarity(a.phones.at(-1) ?? "", b.phones.at(-1) ?? "");
  const isRare = skeletonOf(a.phones.at(-1) ?? "").length >= 4;
  const agrees = [...a.affiliations].some((affiliation) => b.affiliations.has(affiliation));
  return isRare && agrees && last >= SURE ? last : 0;
}
