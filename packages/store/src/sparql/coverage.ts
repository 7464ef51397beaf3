// What of SPARQL runs on our own joins, and why not, where it does not.
// A stranger would get wrong what a reason means: not that the question is refused, but that Comunica answers it, over the
// same quads.
import type { Algebra } from "@traqula/algebra-transformations-1-1";
import { knowsFunction } from "./expression.ts";

const SIMPLE = new Set(
  "project distinct reduced slice orderby filter extend leftjoin union join minus graph group ask construct describe".split(
    " ",
  ),
);
/** What may stand in EXISTS, where each row's values take the variables' places. */
const CORRELATED = new Set(["bgp", "join", "filter", "leftjoin", "union", "graph"]);
const PATHS = new Set([
  "path",
  "alt",
  "inv",
  "link",
  "nps",
  "seq",
  "OneOrMorePath",
  "ZeroOrMorePath",
  "ZeroOrOnePath",
]);

/** What an operation may have, whichever it is. */
interface Node {
  readonly input?: Algebra.Operation | readonly Algebra.Operation[];
  readonly expression?: Algebra.Expression;
  readonly expressions?: readonly Algebra.Expression[];
  readonly aggregates?: readonly Algebra.AggregateExpression[];
  readonly template?: readonly Algebra.Pattern[];
}

/** Why the operation does not run on our joins: "a property path"; undefined where it does. */
export function whyElsewhere(operation: Algebra.Operation): string | undefined {
  const { type } = operation;
  if (PATHS.has(type)) return "a property path";
  if (type === "service") return "SERVICE";
  if (type === "from") return "FROM";
  if (type === "bgp") return patternsElsewhere((operation as Algebra.Bgp).patterns);
  if (type === "values") return undefined;
  if (!SIMPLE.has(type)) return `the operation ${type}`;
  const { input, expression, expressions, aggregates, template } = operation as Node;
  for (const each of [expression ?? [], expressions ?? []].flat()) {
    const why = expressionElsewhere(each);
    if (why !== undefined) return why;
  }
  for (const aggregate of aggregates ?? []) {
    const why = expressionElsewhere(aggregate.expression);
    if (why !== undefined) return why;
  }
  const inputs = [input ?? []].flat() as Algebra.Operation[];
  return firstReason(inputs, whyElsewhere) ?? patternsElsewhere(template ?? []);
}

function patternsElsewhere(patterns: readonly Algebra.Pattern[]): string | undefined {
  const quoted = patterns.some(
    ({ subject, object }) => subject.termType === "Quad" || object.termType === "Quad",
  );
  return quoted ? "a pattern about a triple" : undefined;
}

function expressionElsewhere(expression: Algebra.Expression): string | undefined {
  switch (expression.subType) {
    case "term":
    case "wildcard":
      return undefined;
    case "existence": {
      const { input } = expression as Algebra.ExistenceExpression;
      return whyElsewhere(input) ?? correlatedElsewhere(input);
    }
    case "operator": {
      const { operator, args } = expression as Algebra.OperatorExpression;
      if (operator === "desc") return firstReason(args, expressionElsewhere);
      if (!knowsFunction(operator)) return `the function ${operator.toUpperCase()}`;
      return firstReason(args, expressionElsewhere);
    }
    default:
      return expression.subType === "named"
        ? "a cast or function by its IRI"
        : `the expression ${expression.subType}`;
  }
}

function correlatedElsewhere(operation: Algebra.Operation): string | undefined {
  if (!CORRELATED.has(operation.type)) return `${operation.type} inside EXISTS`;
  const { input } = operation as Node;
  return firstReason([input ?? []].flat() as Algebra.Operation[], correlatedElsewhere);
}

function firstReason<T>(items: readonly T[], reason: (item: T) => string | undefined): string | undefined {
  for (const item of items) {
    const why = reason(item);
    if (why !== undefined) return why;
  }
  return undefined;
}
