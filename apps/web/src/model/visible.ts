// What of the graph is to be seen: the whole or the folded graph, without what is filtered, hidden or out of focus.
// A stranger would get wrong the folded graph: it is folded anew when filters change, so that "said 5 things about"
// counts what is seen.
import { type EdgeKind, fold, type NodeKind, type Seen, type StatementGraph, seenOf } from "@isnad/graph";
import { computed, type ReadonlySignal } from "@preact/signals";
import type { Library } from "./library.ts";
import { isSameSight, sightOf } from "./sight.ts";
import type { View } from "./view/fields.ts";
import type { ViewState } from "./view/view.ts";

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
  return computed(() =>
    folded.value ? foldedOf(graph.value, seen.value, looked.value) : { graph: graph.value, ...seen.value },
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

function foldedOf(whole: StatementGraph, seen: Seen, { hiddenEdges: hidden }: View): Visible {
  const graph = fold(whole, (iri) => seen.statements.has(iri));
  const hiddenEdges = new Set<string>();
  const edgeCounts = new Map<EdgeKind, number>();
  graph.forEachEdge((key, { kind }, source, target) => {
    if (hidden.has(kind)) hiddenEdges.add(key);
    if (!seen.hiddenNodes.has(source) && !seen.hiddenNodes.has(target))
      edgeCounts.set(kind, (edgeCounts.get(kind) ?? 0) + 1);
  });
  return { ...seen, graph, hiddenEdges, edgeCounts };
}
