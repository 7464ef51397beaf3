// An operation of SPARQL's algebra as a part that can be asked.
// A stranger would get wrong how little stands here: each operator is its own function in `operators.ts` and `modifiers.ts`.
// What `whyElsewhere` names never comes here.
import type { Algebra } from "@traqula/algebra-transformations-1-1";
import { IN } from "../dataset/cursor.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { NO_TERM } from "../query/id-pattern.ts";
import type { Row } from "../query/rows.ts";
import { aggregateOf } from "./aggregate.ts";
import { type ActiveGraph, bgp, idPatterns, isBgp } from "./bgp.ts";
import { compileExpression, type Expression, type Workbench } from "./expression.ts";
import type { MadeTerms } from "./made-terms.ts";
import { asWhole, distinctPart, groupPart, orderPart, slicePart } from "./modifiers.ts";
import { bindsGraphItself, graphIds, variablesIn } from "./named-graphs.ts";
import {
  extendPart,
  filterPart,
  joinParts,
  minusPart,
  optionalPart,
  unionParts,
  valuesPart,
} from "./operators.ts";
import { type Asking, emptyRow, type Part } from "./part.ts";
import type { Scope } from "./scope.ts";

export interface Making {
  readonly dataset: Dataset;
  readonly terms: MadeTerms;
  readonly asking: Asking;
  /** Where patterns look: the default graph, or inside GRAPH another. */
  readonly active: ActiveGraph;
}

export function partOf(operation: Algebra.Operation, scope: Scope, making: Making): Part {
  const { asking, terms } = making;
  const inner = (child: Algebra.Operation = (operation as Algebra.Filter).input) =>
    partOf(child, scope, making);
  const read = (expression: Algebra.Expression) => compileExpression(expression, benchOf(scope, making));
  switch (operation.type) {
    case "bgp":
      return bgpOf((operation as Algebra.Bgp).patterns, scope, making);
    case "join":
      return joinOf((operation as Algebra.Join).input, scope, making);
    case "graph":
      return graphOf(operation as Algebra.Graph, scope, making);
    case "leftjoin": {
      const { input, expression } = operation as Algebra.LeftJoin;
      const [left, right] = [inner(input[0]), inner(input[1])];
      return optionalPart(left, right, expression && read(expression), scope.hidden(), asking);
    }
    case "union":
      return unionParts((operation as Algebra.Union).input.map(inner));
    case "minus": {
      const { input } = operation as Algebra.Minus;
      return minusPart(inner(input[0]), inner(input[1]), asking);
    }
    case "filter":
      return filterOf(operation as Algebra.Filter, scope, making);
    case "extend": {
      const { variable, expression } = operation as Algebra.Extend;
      const part = inner();
      return extendPart(part, scope.slot(variable.value), read(expression), terms, asking);
    }
    case "values":
      return valuesOf(operation as Algebra.Values, scope, making);
    case "project": {
      const names = (operation as Algebra.Project).variables.map(({ value }) => value);
      const part = partOf((operation as Algebra.Project).input, scope.inner(names), making);
      const visible = new Set(names.map((name) => scope.slot(name)));
      const only = (slots: ReadonlySet<number>) => new Set([...slots].filter((slot) => visible.has(slot)));
      return { may: only(part.may), sure: only(part.sure), run: part.run };
    }
    case "distinct":
    case "reduced": {
      const part = inner();
      return distinctPart(part, [...part.may], asking);
    }
    case "slice": {
      const { start, length = Number.POSITIVE_INFINITY } = operation as Algebra.Slice;
      return slicePart(inner(), start, length, asking);
    }
    case "orderby":
      return orderOf(operation as Algebra.OrderBy, scope, making);
    case "group":
      return groupOf(operation as Algebra.Group, scope, making);
    default:
      throw new TypeError(`no part for ${operation.type}`);
  }
}

function bgpOf(
  patterns: readonly Algebra.Pattern[],
  scope: Scope,
  { dataset, asking, active }: Making,
): Part {
  if (patterns.length === 0) return joinParts([]);
  return bgp(idPatterns(patterns, dataset, scope, active), dataset, asking);
}

/** `GRAPH <g>` and `GRAPH ?g`: in one walk where every pattern says its graph, else graph by graph, as it is defined. */
function graphOf({ name, input }: Algebra.Graph, scope: Scope, making: Making): Part {
  const { dataset, asking } = making;
  if (name.termType === "NamedNode") {
    const graph = dataset.dictionary.idOf(name) || NO_TERM;
    return partOf(input, scope, { ...making, active: { graph, graphSlot: -1 } });
  }
  const slot = scope.slot(name.value);
  if (bindsGraphItself(input, name.value))
    return partOf(input, scope, { ...making, active: { graph: IN.named, graphSlot: slot } });
  for (const variable of variablesIn(input)) scope.slot(variable);
  return unionParts(
    graphIds(dataset.table).map((graph) => {
      const part = partOf(input, scope.fork(), { ...making, active: { graph, graphSlot: -1 } });
      const values = valuesPart([slot], [rowWith(emptyRow(asking), slot, graph)], asking);
      return joinParts([asWhole(part, asking), values]);
    }),
  );
}

function rowWith(row: Row, slot: number, id: number): Row {
  row[slot] = id;
  return row;
}

/** Values first, since they are few; then all patterns as one conjunction; then the rest as written. */
function joinOf(operations: readonly Algebra.Operation[], scope: Scope, making: Making): Part {
  const of = (type: string) => operations.filter((operation) => operation.type === type);
  const patterns = of("bgp").flatMap((operation) => (operation as Algebra.Bgp).patterns);
  const others = operations.filter(({ type }) => type !== "bgp" && type !== "values");
  return joinParts([
    ...of("values").map((operation) => partOf(operation, scope, making)),
    bgpOf(patterns, scope, making),
    ...others.map((operation) => partOf(operation, scope, making)),
  ]);
}

function filterOf({ input, expression }: Algebra.Filter, scope: Scope, making: Making): Part {
  const inner = partOf(input, scope, making);
  const bench = benchOf(scope, making);
  const later: Expression[] = [];
  for (const conjunct of conjuncts(expression)) {
    const filter = compileExpression(conjunct, bench);
    const early = isBgp(inner) && conjunct.subType === "operator" && !holdsExists(conjunct);
    if (early && [...filter.slots].every((slot) => inner.sure.has(slot))) inner.filters.push(filter);
    else later.push(filter);
  }
  return later.length === 0 ? inner : filterPart(inner, later, making.asking);
}

/** The expressions that an && holds together. */
function conjuncts(expression: Algebra.Expression): Algebra.Expression[] {
  const { operator, args } = expression as Algebra.OperatorExpression;
  return expression.subType === "operator" && operator === "&&" ? args.flatMap(conjuncts) : [expression];
}

function holdsExists(expression: Algebra.Expression): boolean {
  if (expression.subType === "existence") return true;
  return ((expression as Partial<Algebra.OperatorExpression>).args ?? []).some(holdsExists);
}

function benchOf(scope: Scope, making: Making): Workbench {
  return {
    scope,
    terms: making.terms,
    exists(operation) {
      const part = partOf(operation, scope, making);
      return {
        slots: part.may,
        test(row) {
          const bound = new Set([...part.may].filter((slot) => row[slot] !== 0));
          const given = { may: bound, sure: bound, unit: false, substituted: true };
          for (const batch of part.run([[row]], given)) if (batch.length > 0) return true;
          return false;
        },
      };
    },
  };
}

function valuesOf({ variables, bindings }: Algebra.Values, scope: Scope, { terms, asking }: Making): Part {
  const slots = variables.map(({ value }) => scope.slot(value));
  const rows = bindings.map((binding) => {
    const row: Row = emptyRow(asking);
    for (const [i, { value }] of variables.entries())
      row[slots[i]!] = terms.idOf(binding[value] ?? binding[`?${value}`]);
    return row;
  });
  return valuesPart(slots, rows, asking);
}

function orderOf({ input, expressions }: Algebra.OrderBy, scope: Scope, making: Making): Part {
  const inner = partOf(input, scope, making);
  const keys = expressions.map((expression) => {
    const { operator, args } = expression as Algebra.OperatorExpression;
    const descending = expression.subType === "operator" && operator === "desc";
    return {
      descending,
      expression: compileExpression(descending ? args[0]! : expression, benchOf(scope, making)),
    };
  });
  return orderPart(inner, keys, making.terms, making.asking);
}

function groupOf({ input, variables, aggregates }: Algebra.Group, scope: Scope, making: Making): Part {
  const names = [...variables, ...aggregates.map(({ variable }) => variable)].map(({ value }) => value);
  const within = scope.inner(names);
  const inner = partOf(input, within, making);
  const bench = benchOf(within, making);
  const makers = aggregates.map((aggregate) => {
    const star = aggregate.expression.subType === "wildcard";
    const value = star ? undefined : compileExpression(aggregate.expression, bench);
    return {
      slot: scope.slot(aggregate.variable.value),
      make: aggregateOf(aggregate, value, [...inner.may], making.terms),
    };
  });
  return groupPart(
    inner,
    variables.map(({ value }) => scope.slot(value)),
    makers,
    making.terms,
    making.asking,
  );
}
