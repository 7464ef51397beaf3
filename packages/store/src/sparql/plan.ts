// How a SPARQL query would be answered, for people to read: the operations from outside in, each conjunction in the order
// of joining with its counts; or why Comunica answers it.
import type { Algebra } from "@traqula/algebra-transformations-1-1";
import { IN } from "../dataset/cursor.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { orderPatterns } from "../query/ordering.ts";
import { planOf, planText } from "../query/plan.ts";
import { idPatterns } from "./bgp.ts";
import { whyElsewhere } from "./coverage.ts";
import { parseSparql } from "./parse-sparql.ts";
import { Scope } from "./scope.ts";

/** The plan as lines. Throws `QuerySyntaxError`. */
export async function sparqlPlan(dataset: Dataset, text: string): Promise<string> {
  const operation = await parseSparql(text);
  const because = whyElsewhere(operation);
  if (because !== undefined) return `answered by Comunica, because of ${because}\n`;
  return linesOf(dataset, operation, new Scope(), "");
}

function linesOf(dataset: Dataset, operation: Algebra.Operation, scope: Scope, indent: string): string {
  const deeper = `${indent}  `;
  if (operation.type === "bgp") return patternLines(dataset, [operation as Algebra.Bgp], scope, indent);
  const { input } = operation as { readonly input?: Algebra.Operation | readonly Algebra.Operation[] };
  const inputs = [input ?? []].flat() as Algebra.Operation[];
  const patterns = operation.type === "join" ? inputs.filter(isBgp) : [];
  const others = operation.type === "join" ? inputs.filter((each) => !isBgp(each)) : inputs;
  const lines = others.map((each) => linesOf(dataset, each, scope, deeper)).join("");
  return `${indent}${operation.type}\n${patternLines(dataset, patterns, scope, deeper)}${lines}`;
}

function isBgp(operation: Algebra.Operation): operation is Algebra.Bgp {
  return operation.type === "bgp";
}

function patternLines(dataset: Dataset, parts: readonly Algebra.Bgp[], scope: Scope, indent: string): string {
  const all = parts.flatMap(({ patterns }) => patterns);
  const patterns = idPatterns(all, dataset, scope, { graph: IN.union, graphSlot: -1 });
  if (patterns.length === 0) return "";
  return planText(planOf(patterns, orderPatterns(dataset.table, patterns))).replace(/^(?=.)/gm, indent);
}
