// Which variables an operation binds, by name, and a rule of SPARQL's grammar that the parser leaves to us: what BIND or a
// SELECT expression names must not be bound already.
import type { Algebra } from "@traqula/algebra-transformations-1-1";
import { variablesIn } from "./named-graphs.ts";

type Inputs = { readonly input?: Algebra.Operation | readonly Algebra.Operation[] };

function inputsOf(operation: Algebra.Operation): Algebra.Operation[] {
  return [(operation as Inputs).input ?? []].flat() as Algebra.Operation[];
}

/** The variable that is given a value twice, or undefined. */
export function boundTwice(operation: Algebra.Operation): string | undefined {
  if (operation.type === "extend") {
    const { input, variable } = operation as Algebra.Extend;
    if (inScope(input).has(variable.value)) return variable.value;
  }
  for (const input of inputsOf(operation)) {
    const twice = boundTwice(input);
    if (twice !== undefined) return twice;
  }
  return undefined;
}

function inScope(operation: Algebra.Operation): ReadonlySet<string> {
  const names = (variables: readonly { readonly value: string }[]) => variables.map(({ value }) => value);
  switch (operation.type) {
    case "project":
      return new Set(names((operation as Algebra.Project).variables));
    case "group": {
      const { variables, aggregates } = operation as Algebra.Group;
      return new Set(names([...variables, ...aggregates.map(({ variable }) => variable)]));
    }
    case "minus":
      return inScope((operation as Algebra.Minus).input[0]);
    case "extend": {
      const { input, variable } = operation as Algebra.Extend;
      return new Set([...inScope(input), variable.value]);
    }
    case "graph": {
      const { input, name } = operation as Algebra.Graph;
      return new Set([...inScope(input), ...variablesIn(name)]);
    }
    case "bgp":
    case "path":
    case "values":
      return variablesIn(operation);
    default:
      return new Set(inputsOf(operation).flatMap((input) => [...inScope(input)]));
  }
}
