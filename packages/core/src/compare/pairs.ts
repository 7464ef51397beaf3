// Every two contents of one story, once.
// A stranger would get wrong how many those are: an article is compared with some others of its story only, and a very long one
// with what is near and with its beginning, so that their number grows with that of the statements.
import type { Claimed } from "../document.ts";
import { type Content, contentsOf } from "./contents.ts";
import type { Pair } from "./evidence.ts";
import { type Counts, countsOf, Likeness, Rarity, type Weighed } from "./rarity.ts";
import type { Stories } from "./stories.ts";

/** Contents of one article that are compared with each other lie no further apart. */
const REACH = 80;
/** Contents of an article that are compared with other articles: its first ones. */
const MOST = 120;

/** Shows each pair to `visit`. */
export function eachPair(articles: readonly Claimed[], stories: Stories, visit: (pair: Pair) => void): void {
  const { contents, keys } = contentsOf(articles);
  const sides = new Map(
    [...contents].map(([article, own]) => [article, { contents: own, counts: countsOf(own) }]),
  );
  const mates = stories.mates(articles);
  const toldAgain = new Set(
    [...mates].flatMap(([article, others]) => (others.length > 0 ? [article, ...others] : [])),
  );
  const scales = { rarity: new Rarity(keys), likeness: new Likeness(keys) };
  for (const article of articles) {
    within(sides.get(article)!, toldAgain.has(article), scales, visit);
    for (const mate of mates.get(article)!) between(sides.get(mate)!, sides.get(article)!, scales, visit);
  }
}

/** An article in a comparison. */
interface Side {
  readonly contents: readonly Content[];
  readonly counts: Counts;
}

interface Scales {
  readonly rarity: Rarity;
  readonly likeness: Likeness;
}

type Visit = (pair: Pair) => void;

function within({ contents, counts }: Side, isToldAgain: boolean, scales: Scales, visit: Visit): void {
  const { rarity, likeness } = scales;
  const [weights = []] = rarity.weigh([counts], [contents], contents.length);
  for (let at = 0; at < contents.length; at++) {
    likeness.take(weights[at]!);
    for (let i = Math.max(0, at - REACH); i < at; i++)
      visit(pairOf(contents[i]!, contents[at]!, weights[i]!, scales, isToldAgain));
  }
}

function between(mate: Side, own: Side, scales: Scales, visit: Visit): void {
  const { rarity, likeness } = scales;
  const total = mate.contents.length + own.contents.length;
  const firsts = [mate.contents.slice(0, MOST), own.contents.slice(0, MOST)] as const;
  const [lefts = [], rights = []] = rarity.weigh([mate.counts, own.counts], firsts, total);
  for (let j = 0; j < rights.length; j++) {
    likeness.take(rights[j]!);
    for (let i = 0; i < lefts.length; i++)
      visit(pairOf(mate.contents[i]!, own.contents[j]!, lefts[i]!, scales, true));
  }
}

/** `likeness` has taken up the right one. */
function pairOf(
  left: Content,
  right: Content,
  weighed: Weighed,
  { rarity, likeness }: Scales,
  isToldAgain: boolean,
): Pair {
  const isOneLanguage = left.statement.language === right.statement.language;
  return {
    left,
    right,
    concepts: likeness.to(weighed, "concept"),
    words: isOneLanguage ? likeness.to(weighed, "word") : 0,
    fields: likeness.to(weighed, "field"),
    settings: rarity.settings(left, right),
    isOneArticle: left.article === right.article,
    isOneLanguage,
    isToldAgain,
  };
}
