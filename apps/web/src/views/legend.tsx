// What the shapes and lines mean; the shapes are switches.
import {
  EDGE_LOOK,
  type EdgeKind,
  ENTITY_EDGES,
  NODE_KINDS,
  type NodeKind,
  STATEMENT_EDGES,
} from "@isnad/graph";
import { useComputed } from "@preact/signals";
import { useApp } from "../model/app.ts";
import { toggled } from "../model/view/toggled.ts";
import { Glyph } from "./glyph.tsx";

export function Legend() {
  const { library, preferences, view } = useApp();
  const hidden = view.view.value.hiddenKinds;
  const { graph: wording, kinds, edge, number } = preferences.messages.value;
  const counts = useComputed(() => {
    const nodes = new Map<NodeKind, number>();
    const edges = new Set<EdgeKind>();
    library.graph.value.forEachNode((_, { kind }) => nodes.set(kind, (nodes.get(kind) ?? 0) + 1));
    library.graph.value.forEachEdge((_, { kind }) => edges.add(kind));
    return { nodes, edges: [...STATEMENT_EDGES, ...ENTITY_EDGES].filter((kind) => edges.has(kind)) };
  });
  return (
    <fieldset class="legend" aria-label={wording.legend}>
      {NODE_KINDS.map((kind) => (
        <button
          key={kind}
          type="button"
          aria-pressed={!hidden.has(kind)}
          title={wording.toggle(kinds[kind])}
          onClick={() => view.change({ hiddenKinds: toggled(hidden, kind) })}
        >
          <Glyph kind={kind} />
          {kinds[kind]}
          <span class="count">{number(counts.value.nodes.get(kind) ?? 0)}</span>
        </button>
      ))}
      <details class="legend-edges">
        <summary>{wording.edges}</summary>
        <ul>
          {counts.value.edges.map((kind) => (
            <li key={kind}>
              <span
                class="edge-sample"
                style={{ background: EDGE_LOOK[kind].color[preferences.theme.value] }}
              />
              {edge[kind]}
            </li>
          ))}
        </ul>
      </details>
    </fieldset>
  );
}
