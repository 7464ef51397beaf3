// How edges between the same two nodes bend, so that none hides another.

interface Edge {
  readonly key: string;
  readonly source: string;
  readonly target: string;
}

/** Curvatures by key, spread around a straight middle; edges that are alone are absent. */
export function curvaturesOf(edges: readonly Edge[]): ReadonlyMap<string, number> {
  const pairs = new Map<string, Edge[]>();
  for (const edge of edges) {
    const pair = [edge.source, edge.target].sort().join("\n");
    const together = pairs.get(pair) ?? [];
    together.push(edge);
    pairs.set(pair, together);
  }
  const curvatures = new Map<string, number>();
  for (const together of pairs.values()) {
    for (const [index, { key, source, target }] of together.entries()) {
      const bend = (index - (together.length - 1) / 2) * 0.3;
      // An edge bends to its own left: seen from the other end that is the other side.
      if (bend !== 0) curvatures.set(key, source < target ? bend : -bend);
    }
  }
  return curvatures;
}
