// What the shapes and lines mean; both are switches, with counts of what is seen.
import { NODE_KINDS } from "@isnad/graph";
import { useApp } from "../../model/app.ts";
import { EDGE_KINDS } from "../../model/view/filter-fields.ts";
import { toggled } from "../../model/view/toggled.ts";
import { CommunityKey } from "../explore/community-key.tsx";
import { EdgeSample } from "../explore/edge-sample.tsx";
import { LookMenu } from "../explore/look-menu.tsx";
import { Glyph } from "../parts/glyph.tsx";

export function Legend() {
  const { preferences, view, visible } = useApp();
  const { hiddenKinds: hidden, coloring, folded } = view.view.value;
  const { graph: wording, kinds, number } = preferences.messages.value;
  return (
    <fieldset class={`legend${coloring === "community" ? " by-community" : ""}`} aria-label={wording.legend}>
      <CommunityKey />
      {NODE_KINDS.filter((kind) => !folded || kind !== "statement").map((kind) => (
        <button
          key={kind}
          type="button"
          aria-pressed={!hidden.has(kind)}
          title={wording.toggle(kinds[kind])}
          onClick={() => view.change({ hiddenKinds: toggled(hidden, kind) })}
        >
          <Glyph kind={kind} />
          {kinds[kind]}
          <span class="count">{number(visible.value.nodeCounts.get(kind) ?? 0)}</span>
        </button>
      ))}
      <Lines />
      <LookMenu />
    </fieldset>
  );
}

function Lines() {
  const { preferences, view, visible } = useApp();
  const { graph: wording, edge, number } = preferences.messages.value;
  const hidden = view.view.value.hiddenEdges;
  const { edgeCounts } = visible.value;
  return (
    <details class="legend-edges">
      <summary>{wording.edges}</summary>
      <ul>
        {EDGE_KINDS.filter((kind) => edgeCounts.has(kind) || hidden.has(kind)).map((kind) => (
          <li key={kind}>
            <button
              type="button"
              aria-pressed={!hidden.has(kind)}
              title={wording.toggle(edge[kind])}
              onClick={() => view.change({ hiddenEdges: toggled(hidden, kind) })}
            >
              <EdgeSample kind={kind} />
              {edge[kind]}
              <span class="count">{number(edgeCounts.get(kind) ?? 0)}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
