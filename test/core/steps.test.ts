// Building in steps: what whoever takes them is told, and that they lead where the whole build leads.
import { buildGraph, buildInSteps, type Progress, readArticle } from "@isnad/core";
import { expect, test } from "vitest";

const ARTICLES = ["Jordan said it would host the talks.", "Spain said the pier was open."].map(
  (content, at) => readArticle({ source: `${at}.txt`, content }),
);

test("the steps name each stage with its articles, a stage over all of them before it begins, and end in the same graph", () => {
  const told: Progress[] = [];
  const steps = buildInSteps(ARTICLES);
  let step = steps.next();
  for (; !step.done; step = steps.next()) told.push(step.value);
  expect(step.value.quads).toEqual(buildGraph(ARTICLES).quads);
  expect(told.map(({ stage, done, total }) => `${stage} ${done}/${total}`)).toEqual([
    "recognize 1/2",
    "recognize 2/2",
    "resolve 0/1",
    "resolve 1/1",
    "attribute 1/2",
    "attribute 2/2",
    "claim 1/2",
    "claim 2/2",
    "compare 0/1",
    "compare 1/1",
    "emit 0/1",
    "emit 1/1",
  ]);
});

test("what was left in the middle leaves nothing behind for the next build", () => {
  const left = buildInSteps(ARTICLES);
  for (let at = 0; at < 6; at++) left.next();
  const told: string[] = [];
  const { quads } = buildGraph(ARTICLES, { onProgress: ({ stage }) => told.push(stage) });
  expect(quads).toEqual(buildGraph(ARTICLES).quads);
  expect(told).toHaveLength(12);
});
