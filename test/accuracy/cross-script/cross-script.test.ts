// Names of persons, bodies and places that no word list holds, in both scripts: one node where they are one, two where not.
import { expect, test } from "vitest";
import { losses, readCommitted } from "../figures.ts";
import { draw } from "./draw.ts";
import { FILE, measureCrossScript } from "./measure.ts";

test("a hundred true pairs and a thousand others are drawn from what no word list holds", () => {
  const { same, different } = draw("measured");
  expect([same.length, different.length]).toEqual([100, 1000]);
  expect(new Set(different.map(({ sort }) => sort))).toEqual(new Set(["family", "given", "near", "any"]));
});

test("names that are tuned on are not measured", () => {
  const names = (half: "tuned" | "measured") => draw(half).same.map(({ ar }) => ar.ar);
  const tuned = new Set(names("tuned"));
  expect(names("measured").filter((name) => tuned.has(name))).toEqual([]);
});

test("no committed figure falls, four of five true pairs are joined and one of a hundred others at most", {
  timeout: 180_000,
}, () => {
  const figures = measureCrossScript();
  expect(losses(figures, readCommitted(FILE))).toEqual([]);
  for (const telling of ["bare", "shared", "together"]) {
    expect(figures[`${telling}/joined`]).toBeGreaterThanOrEqual(80);
    expect(figures[`${telling}/keptApart`]).toBeGreaterThanOrEqual(99);
  }
});
