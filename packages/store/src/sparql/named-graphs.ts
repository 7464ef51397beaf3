// GRAPH ?g: which graphs there are, and whether its inside may be asked for all of them in one walk.
// A stranger would get wrong why it may not always: by definition the inside is answered for each graph and ?g joined to
// the result, so a MINUS, a VALUES or a filter inside does not see ?g, and a count inside counts graph by graph.
import type { Algebra } from "@traqula/algebra-transformations-1-1";
import { DEFAULT_GRAPH_ID } from "../dataset/dictionary.ts";
import type { QuadTable } from "../dataset/quad-table.ts";

const WALKABLE = new Set(["bgp", "join", "union", "leftjoin", "filter"]);

/** Whether each alternative of the operation has a pattern that binds the graph, and nothing else looks at its variable. */
export function bindsGraphItself(operation: Algebra.Operation, variable: string): boolean {
  if (!WALKABLE.has(operation.type)) return false;
  if (operation.type === "bgp") return (operation as Algebra.Bgp).patterns.length > 0;
  const { input, expression } = operation as Algebra.Filter & {
    readonly input: Algebra.Operation | Algebra.Operation[];
  };
  if (expression !== undefined && variablesIn(expression).has(variable)) return false;
  return [input].flat().every((each) => bindsGraphItself(each, variable));
}

/** The names of all variables in an operation or expression. */
export function variablesIn(node: unknown, names = new Set<string>()): Set<string> {
  if (typeof node !== "object" || node === null) return names;
  const { termType, value } = node as { termType?: string; value?: string };
  if (termType === "Variable") names.add(value!);
  for (const child of Object.values(node)) variablesIn(child, names);
  return names;
}

/** The ids of the named graphs, ascending. */
export function graphIds({ runs }: QuadTable): number[] {
  const ids = new Set<number>();
  for (const { graphs, dead } of runs)
    graphs?.[0].forEach((id, row) => {
      if (id !== DEFAULT_GRAPH_ID && (dead === undefined || (dead[0][row >>> 3]! & (1 << (row & 7))) === 0))
        ids.add(id);
    });
  return [...ids].sort((a, b) => a - b);
}
