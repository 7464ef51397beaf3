// What of the graph is to be seen: the whole or the folded graph, without what is filtered, hidden or out of focus.
// A stranger would get wrong the folded graph: it stays the same while filters change, drawing a new one would take too
// long; which of an edge's statements count is told by `statements`.
import { type EdgeKind, fold, type NodeKind, type Seen, type StatementGraph, seenOf } from "@isnad/graph";
import { computed, type ReadonlySignal } from "@preact/signals";
import type { Library } from "../collection/library.ts";
import type { View } from "../view/fields.ts";
import type { ViewState } from "../view/view.ts";
import { isSameSight, sightOf } from "./sight.ts";

export interface Visible {
  /** What is drawn: the library's graph, or its entities with statements folded into edges. */
  readonly graph: StatementGraph;
  /** Of the library's graph, and so of the folded one. */
  readonly hiddenNodes: ReadonlySet<string>;
  /** Keys of edges of the drawn graph. */
  readonly hiddenEdges: ReadonlySet<string>;
  /** The statements that are left, drawn or folded. */
  readonly statements: ReadonlySet<string>;
  /** Nodes and drawn edges of each kind, were the kind not hidden. */
  readonly nodeCounts: ReadonlyMap<NodeKind, number>;
  readonly edgeCounts: ReadonlyMap<EdgeKind, number>;
}

export function createVisible({ graph }: Library, { view, field }: ViewState): ReadonlySignal<Visible> {
  const folded = field("folded");
  const looked = steady(view);
  const seen = computed(() => seenOf(graph.value, sightOf(looked.value)));
  const foldedGraph = computed(() => fold(graph.value));
  return computed(() =>
    folded.value
      ? foldedOf(foldedGraph.value, seen.value, looked.value)
      : { graph: graph.value, ...seen.value },
  );
}

/** The view, which changes only when what is to be seen does. */
function steady(view: ReadonlySignal<View>): ReadonlySignal<View> {
  let last = view.peek();
  return computed(() => {
    if (!isSameSight(view.value, last)) last = view.value;
    return last;
  });
}

/** An edge is seen while one of its statements is. */
function foldedOf(graph: StatementGraph, seen: Seen, { hiddenEdges: hidden }: View): Visible {
  const hiddenEdges = new Set<string>();
  const edgeCounts = new Map<EdgeKind, number>();
  graph.forEachEdge((key, { kind, statements }, source, target) => {
    const isTold = statements === undefined || statements.some((iri) => seen.statements.has(iri));
    if (!isTold || hidden.has(kind)) hiddenEdges.add(key);
    if (isTold && !seen.hiddenNodes.has(source) && !seen.hiddenNodes.has(target))
      edgeCounts.set(kind, (edgeCounts.get(kind) ?? 0) + 1);
  });
  return { ...seen, graph, hiddenEdges, edgeCounts };
}
