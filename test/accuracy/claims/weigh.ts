// `npm run calibrate:topics`: fits how much each kind of evidence speaks for two contents being about one thing (logistic
// regression) on the contents of the sample, the shared and the tuned articles, and writes data/lexicons/topic-weights.json.
// A stranger would get wrong the figures in the file: each story is judged by weights that were fitted on the others.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { EVIDENCE, eachPair, evidenceOf, Stories } from "@isnad/core";
import { hasSharedArticles, type MarkedContent, readClaims } from "./marked-claims.ts";

const FILE = join(import.meta.dirname, "../../../data/lexicons/topic-weights.json");
/** Keeps weights small that few pairs speak for. */
const PENALTY = 1;
const STEPS = 30;

interface Pair {
  readonly evidence: readonly number[];
  readonly isOne: boolean;
}

/** The pairs of told contents by story. */
function pairsOf(set: "sample" | "tuned"): Pair[][] {
  const { rows, built } = readClaims(set);
  const marks = new Map<unknown, MarkedContent[]>();
  for (const { statement, mark } of rows)
    if (statement !== undefined) marks.set(statement, [...(marks.get(statement) ?? []), mark]);
  const stories = new Map<string, Pair[]>();
  eachPair(built.articles, new Stories(built.articles), (pair) => {
    const { left, right } = pair;
    const [one, other] = [marks.get(left.statement), marks.get(right.statement)];
    if (one === undefined || other === undefined) return;
    const topics = one.flatMap(({ claims }) => claims.map(([topic]) => topic));
    const isOne = other.some(({ claims }) => claims.some(([topic]) => topics.includes(topic)));
    const story = storyOf(left.article.source);
    stories.set(story, [...(stories.get(story) ?? []), { evidence: evidenceOf(pair), isOne }]);
  });
  return [...stories.values()];
}

/** Articles of one story have the first word of their names in common. */
function storyOf(source: string): string {
  return source.split("-")[0]!;
}

/** Newton's method on the penalized likelihood. */
function fit(pairs: readonly Pair[]): number[] {
  const weights = new Array<number>(EVIDENCE.length).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight) => PENALTY * weight);
    const hessian = weights.map((_, row) => weights.map((_, column) => (row === column ? PENALTY : 0)));
    for (const { evidence, isOne } of pairs) {
      const chance = chanceOf(evidence, weights);
      const share = chance * (1 - chance);
      evidence.forEach((value, row) => {
        gradient[row]! += (chance - Number(isOne)) * value;
        if (value !== 0)
          for (const [column, other] of evidence.entries()) hessian[row]![column]! += share * value * other;
      });
    }
    solve(hessian, gradient).forEach((change, index) => {
      weights[index]! -= change;
    });
  }
  return weights;
}

function chanceOf(evidence: readonly number[], weights: readonly number[]): number {
  return 1 / (1 + Math.exp(-evidence.reduce((sum, value, index) => sum + value * weights[index]!, 0)));
}

/** Gauss and Jordan; the matrix is positive definite. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, index) => [...row, right[index]!]);
  for (let pivot = 0; pivot < rows.length; pivot++) {
    const first = rows[pivot]!.map((value) => value / rows[pivot]![pivot]!);
    rows[pivot] = first;
    rows.forEach((row, index) => {
      if (index !== pivot) rows[index] = row.map((value, at) => value - row[pivot]! * first[at]!);
    });
  }
  return rows.map((row) => row.at(-1)!);
}

/** How alike chances and truth are: the mean logarithm of the chance that was given to what is so. */
function surpriseOf(stories: readonly Pair[][]): number {
  let sum = 0;
  stories.forEach((story, index) => {
    const weights = fit(stories.flatMap((pairs, other) => (other === index ? [] : pairs)));
    for (const { evidence, isOne } of story) {
      const chance = chanceOf(evidence, weights);
      sum -= Math.log(isOne ? chance : 1 - chance);
    }
  });
  return sum / stories.flat().length;
}

if (!hasSharedArticles()) throw new Error("the shared articles are not beside this project: they weigh most");
const stories = [...pairsOf("sample"), ...pairsOf("tuned")];
const pairs = stories.flat();
const round = (value: number): number => Math.round(value * 100) / 100;
const weights = Object.fromEntries(fit(pairs).map((weight, index) => [EVIDENCE[index]!, round(weight)]));
const about = {
  source:
    "Fitted by `npm run calibrate:topics` on the marked claims of test/accuracy/claims (sample, shared, tuned).",
  stories: stories.length,
  pairs: pairs.length,
  ofOneTopic: pairs.filter(({ isOne }) => isOne).length,
};
writeFileSync(FILE, `${JSON.stringify({ ...about, weights }, null, 2)}\n`);
console.log(JSON.stringify(weights));
console.log(`Surprise on stories left out: ${surpriseOf(stories).toFixed(4)} a pair.`);
