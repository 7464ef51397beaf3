// A node and who stands around it, counted in people and statements rather than in edges.
// A stranger would get wrong the steps: from a speaker over a statement to whom it is about is one step, though two edges.
import { type EdgeKind, ENTITY_EDGES } from "./kinds.ts";
import type { StatementGraph } from "./to-graph.ts";

export interface Focus {
  readonly node: string;
  /** From 1 on. */
  readonly steps: number;
}

interface Passable {
  readonly node: (iri: string) => boolean;
  readonly edge: (kind: EdgeKind) => boolean;
}

const DIRECT: ReadonlySet<EdgeKind> = new Set(ENTITY_EDGES);

/**
 * The nodes within so many steps, over passable nodes and edges alone. An edge between two entities, or two statements,
 * is a step; one between an entity and a statement half of one. Around a statement, the first half is for who is in it.
 */
export function egoOf(
  graph: StatementGraph,
  { node, steps }: Focus,
  passable: Passable,
): ReadonlySet<string> {
  const found = new Set<string>();
  if (!graph.hasNode(node)) return found;
  const isStatement = graph.getNodeAttribute(node, "kind") === "statement";
  const depth = 2 * steps - (isStatement ? 1 : 0);
  const rims: string[][] = Array.from({ length: depth + 1 }, () => []);
  rims[0]?.push(node);
  for (const [at, rim] of rims.entries()) {
    for (const iri of rim) {
      if (found.has(iri)) continue;
      found.add(iri);
      graph.forEachEdge(iri, (_, { kind }, source, target) => {
        const neighbor = source === iri ? target : source;
        if (!passable.edge(kind) || found.has(neighbor) || !passable.node(neighbor)) return;
        rims[at + halvesOf(kind)]?.push(neighbor);
      });
    }
  }
  return found;
}

function halvesOf(kind: EdgeKind): 1 | 2 {
  return DIRECT.has(kind) || kind === "within" || kind === "agreesWith" || kind === "disagreesWith" ? 2 : 1;
}
