// Expressions of a question, made ready: a row in, a term out, undefined for an error or an unbound variable.
// A stranger would get wrong errors: they are values here, since || and && may come out true or false in spite of one.

import type { Term } from "@rdfjs/types";
import type { Algebra } from "@traqula/algebra-transformations-1-1";
import type { Row } from "../query/rows.ts";
import { FUNCTIONS } from "./functions.ts";
import type { MadeTerms } from "./made-terms.ts";
import type { Scope } from "./scope.ts";
import { truthLiteral, truthOf } from "./value.ts";

export interface Expression {
  /** The slots that it looks at. */
  readonly slots: ReadonlySet<number>;
  readonly of: (row: Row) => Term | undefined;
}

export interface Workbench {
  readonly scope: Scope;
  readonly terms: MadeTerms;
  /** Makes EXISTS ready: whether a row has an answer to the operation. */
  readonly exists: (operation: Algebra.Operation) => { slots: ReadonlySet<number>; test(row: Row): boolean };
}

/** Functions whose arguments are not all looked at. */
const LAZY: Readonly<Record<string, (args: readonly Expression[]) => (row: Row) => Term | undefined>> = {
  "!":
    ([a]) =>
    (row) =>
      truth(negated(truthAt(a!, row))),
  "&&":
    ([a, b]) =>
    (row) =>
      truth(both(truthAt(a!, row), () => truthAt(b!, row))),
  "||":
    ([a, b]) =>
    (row) =>
      truth(negated(both(negated(truthAt(a!, row)), () => negated(truthAt(b!, row))))),
  bound:
    ([a]) =>
    (row) =>
      truth(a!.of(row) !== undefined),
  if:
    ([test, yes, no]) =>
    (row) => {
      const known = truthAt(test!, row);
      return known === undefined ? undefined : (known ? yes! : no!).of(row);
    },
  coalesce: (args) => (row) => {
    for (const each of args) {
      const term = each.of(row);
      if (term !== undefined) return term;
    }
    return undefined;
  },
  in: (args) => (row) => truth(among(args, row)),
  notin: (args) => (row) => truth(negated(among(args, row))),
};

/** Whether we have the function; what we lack runs elsewhere. */
export function knowsFunction(operator: string): boolean {
  return Object.hasOwn(LAZY, operator) || Object.hasOwn(FUNCTIONS, operator);
}

export function compileExpression(expression: Algebra.Expression, bench: Workbench): Expression {
  const { scope, terms } = bench;
  switch (expression.subType) {
    case "term": {
      const { term } = expression as Algebra.TermExpression;
      if (term.termType !== "Variable") return { slots: new Set(), of: () => term };
      const slot = scope.slot(term.value);
      return { slots: new Set([slot]), of: (row) => terms.term(row[slot]!) };
    }
    case "existence": {
      const { not, input } = expression as Algebra.ExistenceExpression;
      const { slots, test } = bench.exists(input);
      return { slots, of: (row) => truthLiteral(test(row) !== not) };
    }
    default: {
      const { operator, args } = expression as Algebra.OperatorExpression;
      return call(
        operator,
        args.map((each) => compileExpression(each, bench)),
      );
    }
  }
}

function call(operator: string, args: readonly Expression[]): Expression {
  const slots = new Set(args.flatMap((each) => [...each.slots]));
  const lazy = LAZY[operator];
  if (lazy !== undefined) return { slots, of: lazy(args) };
  const apply = FUNCTIONS[operator]!;
  return {
    slots,
    of: (row) => {
      const values: Term[] = [];
      for (const each of args) {
        const term = each.of(row);
        if (term === undefined) return undefined;
        values.push(term);
      }
      return apply(values);
    },
  };
}

/** Whether the row passes: errors do not. */
export function passes({ of }: Expression, row: Row): boolean {
  const term = of(row);
  return term !== undefined && truthOf(term) === true;
}

function truth(known: boolean | undefined): Term | undefined {
  return known === undefined ? undefined : truthLiteral(known);
}

function truthAt({ of }: Expression, row: Row): boolean | undefined {
  const term = of(row);
  return term === undefined ? undefined : truthOf(term);
}

function negated(known: boolean | undefined): boolean | undefined {
  return known === undefined ? undefined : !known;
}

/** False if one is false, true if both are true, else an error. */
function both(a: boolean | undefined, other: () => boolean | undefined): boolean | undefined {
  if (a === false) return false;
  const b = other();
  return b === false ? false : a === undefined || b === undefined ? undefined : true;
}

/** Whether the first equals one of the others; an error where one cannot be compared and none is equal. */
function among([first, ...others]: readonly Expression[], row: Row): boolean | undefined {
  const term = first!.of(row);
  if (term === undefined) return undefined;
  let known: boolean | undefined = false;
  for (const each of others) {
    const other = each.of(row);
    const same = other && FUNCTIONS["="]!([term, other]);
    if (same?.value === "true") return true;
    if (same === undefined) known = undefined;
  }
  return known;
}
