// What of a graph is seen: filters, what was hidden and shown by hand, and the focus, together.
// A stranger would get wrong the entities: no filter is on them, they go with the last statement that they take part in.
// Hiding a kind of node is another thing: hidden statements still hold their speakers in the picture.
import { type Wish, wished } from "./by-hand.ts";
import { egoOf, type Focus } from "./ego.ts";
import { type Filters, passes } from "./filter.ts";
import type { EdgeKind, NodeKind } from "./kinds.ts";
import type { StatementGraph } from "./to-graph.ts";

export interface Sight {
  readonly filters: Filters;
  readonly hiddenKinds: ReadonlySet<NodeKind>;
  readonly hiddenEdges: ReadonlySet<EdgeKind>;
  readonly byHand: readonly Wish[];
  readonly focus?: Focus | undefined;
}

export interface Seen {
  /** The statements that are left, drawn or folded. */
  readonly statements: ReadonlySet<string>;
  readonly hiddenNodes: ReadonlySet<string>;
  /** Keys of edges of hidden kinds. */
  readonly hiddenEdges: ReadonlySet<string>;
  /** How many nodes of each kind there are, were the kind not hidden; and edges of each kind likewise. */
  readonly nodeCounts: ReadonlyMap<NodeKind, number>;
  readonly edgeCounts: ReadonlyMap<EdgeKind, number>;
}

/** Works in one pass over the nodes and two over the edges. */
export function seenOf(graph: StatementGraph, sight: Sight): Seen {
  const forced = wished(graph, sight.byHand);
  const passing = passingOf(graph, sight.filters, forced);
  const around = sight.focus && egoOf(graph, sight.focus, passableIn(graph, sight, forced, passing));
  const statements = around
    ? new Set([...passing].filter((iri) => around.has(iri) || forced.get(iri)))
    : passing;
  const entities = entitiesOf(graph, sight, statements, forced, around);
  const nodeCounts = new Map<NodeKind, number>();
  const hiddenNodes = new Set<string>();
  graph.forEachNode((iri, { kind }) => {
    const isLeft = kind === "statement" ? statements.has(iri) : entities.has(iri);
    if (isLeft) nodeCounts.set(kind, (nodeCounts.get(kind) ?? 0) + 1);
    if (!isLeft || (sight.hiddenKinds.has(kind) && forced.get(iri) !== true)) hiddenNodes.add(iri);
  });
  return { statements, hiddenNodes, nodeCounts, ...edgesOf(graph, sight, statements, entities) };
}

type Forced = ReadonlyMap<string, boolean>;

function passingOf(graph: StatementGraph, filters: Filters, forced: Forced): ReadonlySet<string> {
  const passing = new Set<string>();
  graph.forEachNode((iri, { kind, facets }) => {
    if (kind === "statement" && (forced.get(iri) ?? (facets === undefined || passes(facets, filters))))
      passing.add(iri);
  });
  return passing;
}

function passableIn(
  graph: StatementGraph,
  { hiddenKinds, hiddenEdges }: Sight,
  forced: Forced,
  passing: ReadonlySet<string>,
) {
  return {
    node: (iri: string) => {
      const kind = graph.getNodeAttribute(iri, "kind");
      return kind === "statement" ? passing.has(iri) : forced.get(iri) !== false && !hiddenKinds.has(kind);
    },
    edge: (kind: EdgeKind) => !hiddenEdges.has(kind),
  };
}

/** Entities that a statement in sight touches, that the focus holds, or that were asked for; none that was hidden by hand. */
function entitiesOf(
  graph: StatementGraph,
  { hiddenEdges }: Sight,
  statements: ReadonlySet<string>,
  forced: Forced,
  around: ReadonlySet<string> | undefined,
): ReadonlySet<string> {
  const entities = new Set<string>(around);
  for (const [iri, shown] of forced) if (shown) entities.add(iri);
  graph.forEachEdge((_, { kind }, source, target) => {
    if (statements.has(source) && !hiddenEdges.has(kind)) entities.add(target);
  });
  for (const [iri, shown] of forced) if (!shown) entities.delete(iri);
  return entities;
}

function edgesOf(
  graph: StatementGraph,
  sight: Sight,
  statements: ReadonlySet<string>,
  entities: ReadonlySet<string>,
): Pick<Seen, "hiddenEdges" | "edgeCounts"> {
  const hiddenEdges = new Set<string>();
  const edgeCounts = new Map<EdgeKind, number>();
  graph.forEachEdge((key, { kind }, source, target) => {
    if (sight.hiddenEdges.has(kind)) hiddenEdges.add(key);
    if (statements.has(source) || (entities.has(source) && entities.has(target)))
      edgeCounts.set(kind, (edgeCounts.get(kind) ?? 0) + 1);
  });
  return { hiddenEdges, edgeCounts };
}
