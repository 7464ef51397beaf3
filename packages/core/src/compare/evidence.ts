// What speaks for two contents of a story being about one thing, and how much: a logistic model with a dozen weights, fitted
// on marked contents (`npm run calibrate:topics` writes data/lexicons/topic-weights.json and says how).
// A stranger would get wrong "opposed": that a denial beside another speaker's words answers them is evidence for one topic,
// not yet for a disagreement.
import weights from "@isnad/data/lexicons/topic-weights.json" with { type: "json" };
import type { Claimed, Statement } from "../document.ts";
import { type Content, contentsOf } from "./contents.ts";
import { cosine, countsOf, type Weighed, weighed } from "./rarity.ts";
import type { Stories } from "./stories.ts";

/** The evidence by name, in the order of the weights. */
export const EVIDENCE = [
  /** Any two contents of a story. */
  "any",
  /** Alike by names, events, things and numbers; the same where their languages differ, so that words cannot tell. */
  "concepts",
  "concepts-across",
  /** Alike by the stems of one language's words. */
  "words",
  /** Alike by fields of meaning. */
  "fields",
  /** Several articles tell the story: each tells of its few topics. */
  "several-articles",
  /** Propositions that are joined already. */
  "topic",
  "event",
  "number",
  /** One over their distance among the article's statements. */
  "near",
  /** In one paragraph, of different speakers, one of whom denies. */
  "opposed",
  /** One of them stands in the headline or the first paragraph. */
  "first",
  "claimed",
] as const;

/** Contents of one article that are compared with each other lie no further apart. */
const REACH = 80;
/** Contents of an article that are compared with other articles: its first ones. */
const MOST = 120;
/** Statements apart from which on they are not near. */
const FAR = 5;

export type Visit = (left: Content, right: Content, evidence: Float64Array) => void;

/** Shows each pair of contents of a story once, with its evidence, which the next pair overwrites. */
export function eachPair(articles: readonly Claimed[], stories: Stories, visit: Visit): void {
  const contents = contentsOf(articles);
  const counts = new Map([...contents].map(([article, own]) => [article, countsOf(own)]));
  const mates = stories.mates(articles);
  const told = new Set(
    [...mates].flatMap(([article, others]) => (others.length > 0 ? [article, ...others] : [])),
  );
  const evidence = new Float64Array(EVIDENCE.length);
  for (const article of articles) {
    const own = contents.get(article)!;
    const ownCounts = counts.get(article)!;
    const isSeveral = told.has(article);
    const alone = own.map((content) => weighed(content, ownCounts, undefined, own.length));
    own.forEach((right, at) => {
      for (let i = Math.max(0, at - REACH); i < at; i++) {
        weigh(evidence, own[i]!, right, alone[i]!, alone[at]!, isSeveral);
        visit(own[i]!, right, evidence);
      }
    });
    for (const mate of mates.get(article)!) {
      const others = contents.get(mate)!;
      const total = own.length + others.length;
      const lefts = others
        .slice(0, MOST)
        .map((content) => weighed(content, counts.get(mate)!, ownCounts, total));
      const rights = own
        .slice(0, MOST)
        .map((content) => weighed(content, ownCounts, counts.get(mate), total));
      for (let j = 0; j < rights.length; j++)
        for (let i = 0; i < lefts.length; i++) {
          weigh(evidence, others[i]!, own[j]!, lefts[i]!, rights[j]!, true);
          visit(others[i]!, own[j]!, evidence);
        }
    }
  }
}

function weigh(
  into: Float64Array,
  left: Content,
  right: Content,
  one: Weighed,
  other: Weighed,
  isSeveral: boolean,
): void {
  const isHere = left.article === right.article;
  const isOneLanguage = left.statement.language === right.statement.language;
  const concepts = cosine(one.concept, other.concept);
  const apart = isHere ? Math.abs(left.at - right.at) : FAR;
  into[0] = 1;
  into[1] = concepts;
  into[2] = isOneLanguage ? 0 : concepts;
  into[3] = isOneLanguage ? cosine(one.word, other.word) : 0;
  into[4] = cosine(one.field, other.field);
  into[5] = Number(isSeveral);
  into[6] = Number(meet(left.topics, right.topics));
  into[7] = Number(left.events.some((key) => right.events.includes(key)));
  into[8] = Number(left.numbers.some((key) => right.numbers.includes(key)));
  into[9] = apart < FAR ? 1 / apart : 0;
  into[10] = Number(
    isHere && left.paragraph === right.paragraph && areOpposed(left.statement, right.statement),
  );
  into[12] = Number(left.article.claims[left.at]!.some((a) => right.article.claims[right.at]!.some((b) => a.topic.event === b.topic.event)));
  into[11] = Number(isFirst(left) || isFirst(right));
}

function meet(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  for (const id of left) if (right.has(id)) return true;
  return false;
}

function areOpposed(left: Statement, right: Statement): boolean {
  return (
    isDenial(left) !== isDenial(right) &&
    !left.speakers.some(({ entity }) => right.speakers.some((other) => other.entity === entity))
  );
}

function isDenial({ act, polarity }: Statement): boolean {
  return act === "Deny" || polarity === "Denied";
}

function isFirst({ article, paragraph }: Content): boolean {
  return paragraph <= 0 || article.paragraphs[paragraph]!.role === "headline";
}

/** The logarithm of the odds that two contents are about one thing, to six digits: the same on every machine. */
export function oddsOf(evidence: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < EVIDENCE.length; at++) sum += WEIGHTS[at]! * evidence[at]!;
  return Math.round(sum * 1e6) / 1e6;
}

const WEIGHTS = EVIDENCE.map((name) => (weights.weights as any)[name] ?? 0);
