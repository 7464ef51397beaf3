// Every two contents of one story, once.
// A stranger would get wrong how many those are: an article is compared with some others of its story only, and a very long one
// with what is near and with its beginning, so that their number grows with that of the statements.
import type { Claimed } from "../document.ts";
import { type Content, contentsOf } from "./contents.ts";
import type { Pair } from "./evidence.ts";
import { type Counts, countsOf, type Weighed, weighed } from "./rarity.ts";
import type { Stories } from "./stories.ts";

/** Contents of one article that are compared with each other lie no further apart. */
const REACH = 80;
/** Contents of an article that are compared with other articles: its first ones. */
const MOST = 120;

/** Shows each pair to `visit`. */
export function eachPair(articles: readonly Claimed[], stories: Stories, visit: (pair: Pair) => void): void {
  const contents = contentsOf(articles);
  const counts = new Map([...contents].map(([article, own]) => [article, countsOf(own)]));
  const mates = stories.mates(articles);
  const toldAgain = new Set(
    [...mates].flatMap(([article, others]) => (others.length > 0 ? [article, ...others] : [])),
  );
  const sideOf = (article: Claimed): Side => ({
    contents: contents.get(article)!,
    counts: counts.get(article)!,
  });
  for (const article of articles) {
    within(sideOf(article), toldAgain.has(article), visit);
    for (const mate of mates.get(article)!) between(sideOf(mate), sideOf(article), visit);
  }
}

/** An article in a comparison. */
interface Side {
  readonly contents: readonly Content[];
  readonly counts: Counts;
}

function within({ contents, counts }: Side, isToldAgain: boolean, visit: (pair: Pair) => void): void {
  const weights = contents.map((content) => weighed(content, counts, undefined, contents.length));
  for (let at = 0; at < contents.length; at++)
    for (let i = Math.max(0, at - REACH); i < at; i++)
      visit(pairOf(contents[i]!, contents[at]!, weights[i]!, weights[at]!, isToldAgain));
}

function between(mate: Side, own: Side, visit: (pair: Pair) => void): void {
  const total = mate.contents.length + own.contents.length;
  const weightsOf = (side: Side, other: Side) =>
    side.contents.slice(0, MOST).map((content) => weighed(content, side.counts, other.counts, total));
  const [lefts, rights] = [weightsOf(mate, own), weightsOf(own, mate)];
  rights.forEach((right, j) => {
    lefts.forEach((left, i) => {
      visit(pairOf(mate.contents[i]!, own.contents[j]!, left, right, true));
    });
  });
}

function pairOf(left: Content, right: Content, one: Weighed, other: Weighed, isToldAgain: boolean): Pair {
  return {
    left,
    right,
    one,
    other,
    isOneArticle: left.article === right.article,
    isOneLanguage: left.statement.language === right.statement.language,
    isToldAgain,
  };
}
