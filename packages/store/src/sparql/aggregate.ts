// COUNT, SUM, AVG, MIN, MAX, SAMPLE and GROUP_CONCAT, fed one row at a time.
// A stranger would get wrong errors: COUNT passes over a value that cannot be computed, for the others it spoils the group's
// result, as SPARQL has it. (MIN and MAX go by the order of ORDER BY, so they never fail on what does not compare.)

import type { Term } from "@rdfjs/types";
import type { Algebra } from "@traqula/algebra-transformations-1-1";
import type { Row } from "../query/rows.ts";
import { calculate } from "./arithmetic.ts";
import type { Expression } from "./expression.ts";
import type { MadeTerms } from "./made-terms.ts";
import { compareForOrder } from "./term-order.ts";
import { readValue, textLiteral, wholeLiteral } from "./value.ts";

export interface Aggregate {
  add(row: Row): void;
  /** The group's value; undefined for an error. */
  result(): Term | undefined;
}

/** What an aggregate keeps of the values; false when one spoils it. */
interface Fold {
  take(term: Term): boolean;
  readonly result: () => Term | undefined;
}

/** A maker of aggregates, one for each group. `value` is absent in COUNT(*), which looks at `all` slots. */
export function aggregateOf(
  { aggregator, distinct, separator }: Algebra.AggregateExpression,
  value: Expression | undefined,
  all: readonly number[],
  terms: MadeTerms,
): () => Aggregate {
  const fold = FOLDS[aggregator]!;
  return () => {
    const { take, result } = fold(separator ?? " ");
    const seen = distinct ? new Set<string>() : undefined;
    const isNew = (key: string) => seen === undefined || (!seen.has(key) && seen.add(key) !== undefined);
    let spoiled = false;
    return {
      add(row) {
        if (value === undefined) {
          if (isNew(all.map((slot) => row[slot]).join(" "))) take(COUNTED);
          return;
        }
        const term = value.of(row);
        if (term === undefined) spoiled ||= aggregator !== "count" && aggregator !== "sample";
        else if (seen === undefined || isNew(String(terms.idOf(term)))) spoiled ||= !take(term);
      },
      result: () => (spoiled ? undefined : result()),
    };
  };
}

/** What COUNT(*) counts. */
const COUNTED = textLiteral("");

const FOLDS: Readonly<Record<Algebra.AggregateExpression["aggregator"], (separator: string) => Fold>> = {
  count: () => {
    let count = 0;
    return { take: () => ++count > 0, result: () => wholeLiteral(count) };
  },
  sum: () => total((sum) => sum),
  avg: () =>
    total((sum, count) =>
      count === 0 ? sum : calculate("/", readValue(sum), readValue(wholeLiteral(count))),
    ),
  min: () => extreme((order) => order < 0),
  max: () => extreme((order) => order > 0),
  sample: () => extreme(() => false),
  group_concat: (separator) => {
    const texts: string[] = [];
    return {
      take: (term) => term.termType !== "BlankNode" && texts.push(term.value) > 0,
      result: () => textLiteral(texts.join(separator)),
    };
  },
};

function total(finish: (sum: Term, count: number) => Term | undefined): Fold {
  let sum: Term | undefined = wholeLiteral(0);
  let count = 0;
  return {
    take(term) {
      count++;
      sum = sum && calculate("+", readValue(sum), readValue(term));
      return sum !== undefined;
    },
    result: () => sum && finish(sum, count),
  };
}

function extreme(isBetter: (order: number) => boolean): Fold {
  let best: Term | undefined;
  return {
    take(term) {
      if (best === undefined || isBetter(compareForOrder(term, best))) best = term;
      return true;
    },
    result: () => best,
  };
}
