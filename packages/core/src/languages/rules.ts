// Every rule of every language by name, for those who explain a finding or test the tables.
import { FLOATING_QUOTATION } from "../attribute/floating.ts";
import { DENIED_IN_PASSING } from "./arabic/rules/denied-in-passing.ts";
import { NOMINAL_RULES } from "./arabic/rules/nominal.ts";
import { SOURCE_RULES } from "./arabic/rules/source.ts";
import { VERBAL_RULES } from "./arabic/rules/verbal.ts";
import { ENGLISH_RULES } from "./english/rules/rules.ts";
import { type MeasuredConfidence, measuredOf } from "./rule-confidence.ts";

/** A rule without its code: what a reader of `isnad:rule` wants to know. */
export interface RuleCard extends MeasuredConfidence {
  readonly name: string;
  /** A sentence it fires on: `[…]` around the content, `{…}` around the speaker, `<…>` around the cue. */
  readonly example: string;
}

/** In the order in which they are tried, Arabic first; the last one serves both languages. */
export const RULES: readonly RuleCard[] = [
  ...VERBAL_RULES,
  ...NOMINAL_RULES,
  ...SOURCE_RULES,
  DENIED_IN_PASSING,
  ...ENGLISH_RULES,
  FLOATING_QUOTATION,
].map(({ name, example }) => ({ name, example, ...measuredOf(name) }));
