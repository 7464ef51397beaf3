// Confidence is counted, never invented: where it comes from, and what a threshold leaves of an article.
import { type Attributed, buildGraph, RULES, smoothedPrecision } from "@isnad/core";
import counts from "@isnad/data/lexicons/rule-confidence.json" with { type: "json" };
import { expect, test } from "vitest";

const TEXT =
  "An angry neighbor urged the council to wait, and Marta Solvik said that Jordan had told Spain it would host the talks.";

function build(minConfidence: number, text = TEXT): Attributed {
  return buildGraph([{ source: "a.txt", text }], { minConfidence }).articles[0]!;
}

test.each([
  [{ fired: 0, right: 0 }, 0.77, 0.77],
  [{ fired: 2, right: 2 }, 0.5, 0.75],
  [{ fired: 98, right: 49 }, 0.5, 0.5],
  [{ fired: 1, right: 0 }, 0.75, 0.5],
])("%j with a prior of %d is believed to %d", (count, prior, expected) => {
  expect(smoothedPrecision(count, prior)).toBe(expected);
});

test("only rules that there are have been counted", () => {
  const names = new Set(RULES.map(({ name }) => name));
  expect(Object.keys(counts).filter((name) => !names.has(name))).toEqual([]);
});

test("each count gives the confidence beside it", () => {
  const rows = Object.values(counts);
  const [fired, right] = [
    rows.reduce((n, row) => n + row.fired, 0),
    rows.reduce((n, row) => n + row.right, 0),
  ];
  expect(rows.filter((row) => smoothedPrecision(row, right / fired) !== row.confidence)).toEqual([]);
});

test("a statement is as sure as its rule", () => {
  const cards = new Map(RULES.map((rule) => [rule.name, rule.confidence]));
  const { statements } = build(0);
  expect(statements.length).toBeGreaterThan(2);
  for (const { rule, confidence } of statements) expect(confidence).toBe(cards.get(rule));
});

test("a statement inside one that is left out stands on its own", () => {
  const text = "Jordan had told Spain that it would host the talks, according to Marta Solvik.";
  const [outer, inner] = ["en-according-to-last", "en-tell-clause"].map(
    (name) => RULES.find((rule) => rule.name === name)!,
  );
  expect(outer!.confidence, "the example needs an outer rule that is less sure").toBeLessThan(
    inner!.confidence,
  );
  const nesting = (least: number) => build(least, text).statements.map(({ rule, within }) => [rule, within]);
  expect(nesting(0)).toEqual([
    [outer!.name, undefined],
    [inner!.name, 0],
  ]);
  expect(nesting(inner!.confidence)).toEqual([[inner!.name, undefined]]);
});

test("who spoke only in what is left out is not in the article", () => {
  const named = (least: number) => build(least).speakerMentions.map(({ entity }) => entity.labels.en);
  expect(named(0)).toContain("council");
  expect(named(1)).toEqual([]);
});
