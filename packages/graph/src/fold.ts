// Statements folded into edges: who spoke about whom, and in which statements. Entities stay where they stood.
// A stranger would get wrong the nested statements: who tells that another said something spoke about that other, too.
import { MultiDirectedGraph } from "graphology";
import { edgeKeyOf, type StatementGraph } from "./to-graph.ts";

/**
 * The graph of entities alone: an edge `saidAbout` from each speaker to each entity that a statement of theirs is about,
 * with these statements; affiliations and parts as they were. Who speaks about themselves gets no edge.
 */
export function fold(graph: StatementGraph): StatementGraph {
  const folded: StatementGraph = new MultiDirectedGraph();
  graph.forEachNode((iri, attributes) => {
    if (attributes.kind !== "statement") folded.addNode(iri, { ...attributes });
  });
  for (const { speaker, target, statements } of pairsOf(partsOf(graph))) {
    folded.addEdgeWithKey(edgeKeyOf("saidAbout", speaker, target), speaker, target, {
      kind: "saidAbout",
      statements,
    });
  }
  graph.forEachEdge((key, attributes, source, target) => {
    if (folded.hasNode(source) && folded.hasNode(target))
      folded.addEdgeWithKey(key, source, target, { ...attributes });
  });
  return folded;
}

interface Parts {
  readonly speakers: string[];
  readonly targets: Set<string>;
  outer: string | undefined;
}

/** What each statement has around it, in the order of the graph. */
function partsOf(graph: StatementGraph): ReadonlyMap<string, Parts> {
  const parts = new Map<string, Parts>();
  graph.forEachNode((iri, { kind }) => {
    if (kind === "statement") parts.set(iri, { speakers: [], targets: new Set(), outer: undefined });
  });
  graph.forEachEdge((_, { kind }, source, target) => {
    const part = parts.get(source);
    if (part === undefined) return;
    if (kind === "speaker") part.speakers.push(target);
    else if (kind === "about") part.targets.add(target);
    else if (kind === "within") part.outer = target;
  });
  for (const [iri, { speakers, outer }] of parts) tellAbout(parts, speakers, outer, iri);
  return parts;
}

/** Gives the speakers of a nested statement to all statements that hold it. */
function tellAbout(
  parts: ReadonlyMap<string, Parts>,
  speakers: readonly string[],
  outer: string | undefined,
  inner: string,
): void {
  const passed = new Set([inner]);
  for (let at = outer; at !== undefined && !passed.has(at); at = parts.get(at)?.outer) {
    passed.add(at);
    for (const speaker of speakers) parts.get(at)?.targets.add(speaker);
  }
}

interface Pair {
  readonly speaker: string;
  readonly target: string;
  readonly statements: string[];
}

function pairsOf(parts: ReadonlyMap<string, Parts>): Iterable<Pair> {
  const pairs = new Map<string, Pair>();
  for (const [statement, { speakers, targets }] of parts) {
    for (const speaker of speakers) {
      for (const target of targets) {
        if (speaker === target) continue;
        const key = edgeKeyOf("saidAbout", speaker, target);
        const pair = pairs.get(key);
        if (pair) pair.statements.push(statement);
        else pairs.set(key, { speaker, target, statements: [statement] });
      }
    }
  }
  return pairs.values();
}
