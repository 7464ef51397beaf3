// What of the graph is to be seen: everything but what is filtered or hidden.
import type { NodeKind, StatementGraph } from "@isnad/graph";
import { computed, type ReadonlySignal } from "@preact/signals";
import type { Library } from "./library.ts";
import type { ViewState } from "./view/view.ts";

export interface Visible {
  readonly graph: StatementGraph;
  readonly hiddenNodes: ReadonlySet<string>;
}

export function createVisible({ graph }: Library, { field }: ViewState): ReadonlySignal<Visible> {
  const kinds = field("hiddenKinds");
  const nodes = field("hiddenNodes");
  return computed(() => ({
    graph: graph.value,
    hiddenNodes: new Set([...nodesOf(graph.value, kinds.value), ...nodes.value]),
  }));
}

function nodesOf(graph: StatementGraph, hidden: ReadonlySet<NodeKind>): ReadonlySet<string> {
  return new Set(hidden.size === 0 ? [] : graph.filterNodes((_, { kind }) => hidden.has(kind)));
}
