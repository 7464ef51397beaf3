// The parts of a graph that nothing joins. Each is laid out by itself: pushing apart what no edge holds together would
// leave little room for what belongs together.
import type { MultiDirectedGraph } from "graphology";

/** The connected parts, each with its nodes in the graph's order; the parts in the order of their first nodes. */
export function componentsOf(graph: MultiDirectedGraph): readonly (readonly string[])[] {
  const partOf = new Map<string, string[]>();
  const parts: string[][] = [];
  graph.forEachNode((start) => {
    if (partOf.has(start)) return;
    const part: string[] = [];
    parts.push(part);
    const rim = [start];
    partOf.set(start, part);
    for (const node of rim) {
      graph.forEachNeighbor(node, (neighbor) => {
        if (partOf.has(neighbor)) return;
        partOf.set(neighbor, part);
        rim.push(neighbor);
      });
    }
  });
  graph.forEachNode((node) => partOf.get(node)?.push(node));
  return parts;
}
