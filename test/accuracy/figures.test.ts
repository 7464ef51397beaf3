// What was once read well stays read well: the marked sets of this project against the figures committed beside it.
// `npm run accuracy` shows them by phenomenon; `npm run accuracy -- --write` raises the committed ones to what is measured.
import { expect, test } from "vitest";
import { claimFigures } from "./claims/report.ts";
import {
  losses,
  measure,
  measureNewswire,
  NAME_FIGURES,
  NEWSWIRE_FIGURES,
  readCommitted,
  renewed,
} from "./figures.ts";
import { junkOf } from "./junk.ts";
import { readPress, readSample, tagger } from "./marks.ts";
import { hasNames, measureNames } from "./names.ts";
import { hasShared, readNewswire, readSeeds } from "./real-news.ts";

const sets = [readSample(), readPress("tuned"), readPress("unseen")];
const OLD = { figures: { "a/ar/contents": 80 }, best: { "a/ar/contents": 80 }, reasons: [] };

test("no committed figure falls by more than a point, and none was lowered without a dated reason", () => {
  expect(losses({ ...measure(sets), ...claimFigures() }, readCommitted())).toEqual([]);
});

test.skipIf(!hasNames())(
  "no committed figure of names falls by more than a point, where their marked texts are",
  () => {
    expect(losses(measureNames({ tagger }), readCommitted(NAME_FIGURES))).toEqual([]);
  },
);

test.skipIf(!hasShared())(
  "no committed figure of real Arabic news falls by more than a point, where its texts are",
  () => {
    const sets = [readSeeds(), readNewswire("tuned"), readNewswire("unseen")];
    expect(losses(measureNewswire(sets), readCommitted(NEWSWIRE_FIGURES))).toEqual([]);
  },
);

test.each(["sample", "press tuned"])(
  "no mention stands in what a page puts around an article of %s",
  (name) => {
    const set = sets.find((one) => one.name === name)!;
    const { marked, clean } = junkOf(set);
    expect(marked).toBeGreaterThan(0);
    expect(clean).toBe(marked);
  },
);

test.each([
  ["a point less is within the leeway", 79, 0],
  ["more than a point less is a loss", 78.9, 1],
])("%s", (_, now, lost) => {
  expect(losses({ "a/ar/contents": now }, OLD)).toHaveLength(lost);
});

test("a figure that is not measured any more is a loss", () => {
  expect(losses({}, OLD)).toEqual(["a/ar/contents is committed but not measured any more"]);
});

test("a lowered figure needs a dated reason", () => {
  const lowered = { ...OLD, figures: { "a/ar/contents": 70 } };
  expect(losses({ "a/ar/contents": 70 }, lowered)).toHaveLength(1);
  const reason = { date: "2026-11-21", figure: "a/ar/contents", from: 80, to: 70, why: "marks mended" };
  expect(losses({ "a/ar/contents": 70 }, { ...lowered, reasons: [reason] })).toEqual([]);
  expect(losses({ "a/ar/contents": 70 }, { ...lowered, reasons: [{ ...reason, date: "" }] })).toHaveLength(1);
});

test("writing raises, and lowers only with a reason", () => {
  expect(renewed({ "a/ar/contents": 90 }, OLD).figures).toEqual({ "a/ar/contents": 90 });
  expect(renewed({ "a/ar/contents": 60 }, OLD).figures).toEqual({ "a/ar/contents": 80 });
  expect(renewed({ "a/ar/contents": 60 }, OLD, { date: "2026-11-21", why: "marks mended" })).toEqual({
    figures: { "a/ar/contents": 60 },
    best: { "a/ar/contents": 80 },
    reasons: [{ date: "2026-11-21", why: "marks mended", figure: "a/ar/contents", from: 80, to: 60 }],
  });
});
