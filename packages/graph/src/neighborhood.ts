// Who stands around a node: what lights up when it is pointed at or chosen.
import type { StatementGraph } from "./to-graph.ts";

/**
 * The node itself and all within `depth` edges of it, whichever way they run. Around an entity a depth of 2 gives its
 * statements and everybody else in them. Empty for a node that is not drawn.
 */
export function neighborhood(graph: StatementGraph, iri: string, depth = 1): ReadonlySet<string> {
  const found = new Set<string>();
  let rim = graph.hasNode(iri) ? [iri] : [];
  for (let step = 0; rim.length > 0; step++) {
    for (const node of rim) found.add(node);
    if (step === depth) break;
    rim = rim.flatMap((node) => graph.neighbors(node)).filter((node) => !found.has(node));
  }
  return found;
}
