// Why an answer is empty: which pattern emptied it, and what to try.
import type { Dataset } from "../dataset/dataset.ts";
import { similarNames } from "./labels.ts";
import type { MeantPattern } from "./meaning.ts";
import type { Pattern } from "./parse-query.ts";
import type { PlanStep } from "./plan.ts";

export interface EmptiedBy {
  /** Which pattern, counted from 0 in the order written, and its text. */
  readonly pattern: number;
  readonly text: string;
  /**
   * `no-such-label`: a name that nothing bears; `no-match`: no triple matches the pattern; `no-join`: some do, but none
   * together with the other patterns.
   */
  readonly reason: "no-such-label" | "no-match" | "no-join";
  /** The name that nothing bears. */
  readonly label?: string;
  /** A sentence to show. */
  readonly message: string;
}

/** The first pattern with a name that stands for nothing in the dataset. */
export function unnamed(
  patterns: readonly Pattern[],
  meant: readonly MeantPattern[],
  dataset: Dataset,
): EmptiedBy | undefined {
  for (const [index, pattern] of patterns.entries())
    for (const position of ["subject", "object"] as const) {
      const term = pattern[position];
      const meaning = meant[index]![position];
      if (term.kind !== "text" || "variable" in meaning || meaning.terms.length > 0) continue;
      const similar = similarNames(dataset, term.text);
      const hint =
        similar.length > 0 ? `; did you mean ${similar.map((name) => `"${name}"`).join(" or ")}?` : "";
      const message = `nothing is called or says "${term.text}" here${hint}`;
      return { pattern: index, text: pattern.text, reason: "no-such-label", label: term.text, message };
    }
  return undefined;
}

/** The first step of a plan that gave nothing. */
export function emptied(plan: readonly PlanStep[]): EmptiedBy {
  const depth = plan.findIndex(({ found }) => found === 0);
  const { pattern, text, alone } = plan[depth]!;
  if (alone === 0) return { pattern, text, reason: "no-match", message: `no triple matches ${text}` };
  const others = plan.slice(0, depth).map((other) => other.text);
  const matches = alone === 1 ? "1 triple matches" : `${alone} triples match`;
  const message =
    others.length === 0
      ? `${matches} ${text}, but none with one term at both places`
      : `${matches} ${text}, but none together with ${others.join(" . ")}`;
  return { pattern, text, reason: "no-join", message };
}
