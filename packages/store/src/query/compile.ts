// Patterns that mean terms become patterns of integers, each variable a slot in the rows.
// A stranger would get wrong the slots behind the last variable: a name that several entities bear is a variable too, one
// that nobody asked for, which may be each of them.
import type { Term } from "@rdfjs/types";
import { IN } from "../dataset/cursor.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { countAlone, type IdPattern, NO_TERM, slotsOf, variable } from "./id-pattern.ts";
import type { Step } from "./join.ts";
import type { Meaning, MeantPattern } from "./meaning.ts";
import { type Ordered, orderPatterns } from "./ordering.ts";
import type { Pattern } from "./parse-query.ts";

/** What a hidden variable may be. */
type Choices = ReadonlyMap<number, readonly number[]>;

export interface Compiled {
  /** The names, without `?`, in the order they first appear; a variable's place is its slot. */
  readonly variables: readonly string[];
  /** How many slots a row has, the hidden ones too. */
  readonly width: number;
  readonly patterns: readonly IdPattern[];
  readonly choices: Choices;
}

/** The variables of a pattern in the order of its positions. */
function variablesOf({ subject, predicate, object }: MeantPattern): string[] {
  return [subject, predicate, object].flatMap((meaning) => ("variable" in meaning ? [meaning.variable] : []));
}

export function compile(
  { dictionary }: Dataset,
  patterns: readonly Pattern[],
  meant: readonly MeantPattern[],
): Compiled {
  const variables = [...new Set(meant.flatMap(variablesOf))];
  const choices = new Map<number, readonly number[]>();
  const idOf = (term: Term) => dictionary.idOf(term) || NO_TERM;
  const place = (meaning: Meaning): number => {
    if ("variable" in meaning) return variable(variables.indexOf(meaning.variable));
    if (meaning.terms.length <= 1) return meaning.terms[0] ? idOf(meaning.terms[0]) : NO_TERM;
    const slot = variables.length + choices.size;
    choices.set(slot, meaning.terms.map(idOf));
    return variable(slot);
  };
  const compiled = meant.map(({ subject, predicate, object }, i) => ({
    s: place(subject),
    p: place(predicate),
    o: place(object),
    graph: IN.union,
    graphSlot: -1,
    text: patterns[i]!.text,
  }));
  return { variables, width: variables.length + choices.size, patterns: compiled, choices };
}

/** The patterns in the order of joining, with the steps that join them; a choice comes right before its pattern. */
export function stepsOf(
  { table }: Dataset,
  { patterns, choices }: Compiled,
): {
  readonly ordered: readonly Ordered[];
  readonly steps: readonly Step[];
  readonly depths: readonly number[];
} {
  const counts = patterns.map((pattern) => countChosen(table, pattern, choices));
  const ordered = orderPatterns(table, patterns, [], counts);
  const steps: Step[] = [];
  const depths = ordered.map(({ index }) => {
    const pattern = patterns[index]!;
    for (const slot of slotsOf(pattern)) {
      const ids = choices.get(slot);
      if (ids !== undefined) steps.push({ kind: "choice", slot, ids, tests: [] });
    }
    return steps.push({ kind: "pattern", pattern, tests: [] }) - 1;
  });
  return { ordered, steps, depths };
}

/** How many quads match a pattern on its own, with each term that it may mean. */
function countChosen(table: Dataset["table"], pattern: IdPattern, choices: Choices): number {
  const { s, p, o } = pattern;
  const terms = (place: number) => choices.get(-place - 1) ?? [place];
  let count = 0;
  for (const each of terms(s))
    for (const other of terms(o)) count += countAlone(table, { ...pattern, s: each, p, o: other });
  return count;
}
