// How sure a rule is: what it got right on marked texts it was not written on, as `npm run calibrate` counted it.
// A stranger would get wrong the `confidence` in a rule's row: that is its precedence, which rule wins where two find the
// same; what the graph says comes from here.
import counts from "@isnad/data/lexicons/rule-confidence.json" with { type: "json" };
import { z } from "zod";
import { checked } from "../lexicons/lexicon-error.ts";

const Count = z
  .strictObject({
    /** Smoothed precision, 0 to 1. */
    confidence: z.number().min(0).max(1),
    /** Findings of the rule in the marked texts, those left out that the marks call optional. */
    fired: z.int().min(1),
    /** As many of them share half of their words or more with a mark. */
    right: z.int().min(0),
  })
  .refine(({ fired, right }) => right <= fired, "more right than fired");

export interface MeasuredConfidence {
  readonly confidence: number;
  readonly fired: number;
  readonly right: number;
}

const COUNTS = new Map<string, MeasuredConfidence>(
  Object.entries(checked(z.record(z.string(), Count), "rule-confidence.json", counts)),
);

/** What a rule is believed before it has been counted at all: the share of all findings that were right. */
const PRIOR = smoothedPrecision([...COUNTS.values()].reduce(plus, { fired: 0, right: 0 }), 0.5);

/** `(right + 2 · prior) / (fired + 2)`, to two digits: as if two findings more had been right as often as all are. */
export function smoothedPrecision(
  { fired, right }: { readonly fired: number; readonly right: number },
  prior: number,
): number {
  return Math.round((100 * (right + 2 * prior)) / (fired + 2)) / 100;
}

/** The measured confidence of a rule with its counts; `fired` is 0 for a rule that no marked text has tried. */
export function measuredOf(rule: string): MeasuredConfidence {
  return COUNTS.get(rule) ?? { confidence: PRIOR, fired: 0, right: 0 };
}

function plus(a: { fired: number; right: number }, b: { fired: number; right: number }): typeof a {
  return { fired: a.fired + b.fired, right: a.right + b.right };
}
