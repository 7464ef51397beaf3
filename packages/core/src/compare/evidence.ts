// What speaks for two contents of a story being about one thing, and how much: a logistic model with thirteen weights, fitted
// on marked contents (`npm run calibrate:topics` writes data/lexicons/topic-weights.json).
// A stranger would get wrong "opposed": that a denial beside another speaker's words answers them is evidence for one topic,
// not yet for a disagreement.
import weights from "@isnad/data/lexicons/topic-weights.json" with { type: "json" };
import type { Statement } from "../document.ts";
import type { Content } from "./contents.ts";

/** Two contents of a story. */
export interface Pair {
  readonly left: Content;
  readonly right: Content;
  /** How alike they are by what they speak of, from 0 to 1, a cosine: by words only within one language. */
  readonly concepts: number;
  readonly words: number;
  readonly fields: number;
  /** How alike their paragraphs are by whom they name and what is told there; 0 within one paragraph. */
  readonly settings: number;
  readonly isOneArticle: boolean;
  readonly isOneLanguage: boolean;
  /** Do several articles tell the story? Each tells of its few topics. */
  readonly isToldAgain: boolean;
}

/** Statements of an article that are so far apart or further are not near. */
const FAR = 5;

/** Each kind of evidence by its name: how much of it two contents have, from 0 to 1. */
const TABLE = {
  /** Any two contents of a story. */
  any: () => 1,
  /** Alike by names, events, things and numbers. */
  concepts: ({ concepts }) => concepts,
  /** The same once more between two languages, where words cannot tell. */
  "concepts-across": ({ concepts, isOneLanguage }) => (isOneLanguage ? 0 : concepts),
  /** Alike by the stems of one language's words. */
  words: ({ words }) => words,
  /** Alike by fields of meaning: "arrested", "in a cell". */
  fields: ({ fields }) => fields,
  /** Told among the same names and events. */
  settings: ({ settings }) => settings,
  "told-again": ({ isToldAgain }) => Number(isToldAgain),
  /** Propositions that are equal, or joined already. */
  topic: ({ left, right }) => Number(meet(left.topics, right.topics)),
  /** Claims of one event, whoever takes part. */
  claimed: ({ left, right }) => Number(meet(left.claimed, right.claimed)),
  number: ({ left, right }) => Number(meet(left.numbers, right.numbers)),
  /** One over their distance among the article's statements. */
  near: ({ left, right, isOneArticle }) => {
    const apart = isOneArticle ? Math.abs(left.at - right.at) : FAR;
    return apart < FAR ? 1 / apart : 0;
  },
  /** In one paragraph, of different speakers, one of whom denies. */
  opposed: ({ left, right, isOneArticle }) =>
    Number(isOneArticle && left.paragraph === right.paragraph && areOpposed(left.statement, right.statement)),
  /** Both stand near the beginning: news tells its main topic first. */
  early: ({ left, right }) => earlinessOf(left) * earlinessOf(right),
} satisfies Readonly<Record<string, (pair: Pair) => number>>;

type Name = keyof typeof TABLE;

/** The names of the evidence, in the order of {@link evidenceOf}. */
export const EVIDENCE = Object.keys(TABLE) as Name[];

/** How much of each kind of evidence speaks for two contents. */
export function evidenceOf(pair: Pair): number[] {
  return EVIDENCE.map((name) => TABLE[name](pair));
}

/** The logarithm of the odds that two contents are about one thing, to six digits: the same on every machine. */
export function oddsOf(pair: Pair): number {
  let sum = 0;
  for (let at = 0; at < SHARES.length; at++) sum += WEIGHTS[at]! * SHARES[at]!(pair);
  return Math.round(sum * 1e6) / 1e6;
}

const SHARES = EVIDENCE.map((name) => TABLE[name]);
const WEIGHTS = EVIDENCE.map((name) => weights.weights[name]);

/** 1 in the headline, less with every paragraph. */
function earlinessOf({ paragraph }: Content): number {
  return 1 / Math.sqrt(1 + Math.max(0, paragraph) / 2);
}

function meet(left: readonly number[], right: readonly number[]): boolean {
  for (const id of left) if (right.includes(id)) return true;
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
