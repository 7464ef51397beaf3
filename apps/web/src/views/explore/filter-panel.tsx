// The side panel of filters: what is filtered as chips, then every way to filter with counts.
// A stranger would get wrong the counts: each says how many statements choosing it would leave, under all other filters.
import {
  type EdgeKind,
  FACETS,
  type FacetCounts,
  type Filters,
  facetCounts,
  NODE_KINDS,
  type NodeKind,
} from "@isnad/graph";
import { useComputed } from "@preact/signals";
import { FILTERS } from "../../messages/filters.ts";
import { useApp } from "../../model/app.ts";
import { filtersOf, isNarrowed } from "../../model/look/sight.ts";
import { INITIAL } from "../../model/view/fields.ts";
import { EDGE_KINDS } from "../../model/view/filter-fields.ts";
import { toggled } from "../../model/view/toggled.ts";
import { Glyph } from "../parts/glyph.tsx";
import { useWords } from "../parts/words.ts";
import { ConfidenceSection } from "./confidence-section.tsx";
import { DateSection } from "./date-section.tsx";
import { EdgeSample } from "./edge-sample.tsx";
import { FacetSection } from "./facet-section.tsx";
import { FilterChips } from "./filter-chips.tsx";
import { ValueRow } from "./value-row.tsx";

const NONE: Filters = filtersOf(INITIAL);

export function FilterPanel() {
  const { library, view } = useApp();
  const all = useComputed(() => facetCounts(library.graph.value, NONE));
  const counts = useComputed((): FacetCounts => {
    const filters = filtersOf(view.view.value);
    return facetCounts(library.graph.value, filters);
  });
  if (library.isEmpty.value) return null;
  return (
    <div class="filters">
      {isNarrowed(view.view.value) && <FilterChips />}
      {FACETS.map((facet) => (
        <FacetSection
          key={facet}
          facet={facet}
          all={all.value.values[facet]}
          counts={counts.value.values[facet]}
        />
      ))}
      <DateSection all={all.value} counts={counts.value} />
      <ConfidenceSection counts={counts.value.confidences} />
      <Kinds />
      <Edges />
    </div>
  );
}

function Kinds() {
  const { preferences, view, visible } = useApp();
  const { kinds } = preferences.messages.value;
  const wording = useWords(FILTERS);
  const { hiddenKinds: hidden, folded } = view.view.value;
  const row = (kind: NodeKind) => (
    <ValueRow
      key={kind}
      checked={!hidden.has(kind)}
      count={visible.value.nodeCounts.get(kind) ?? 0}
      onToggle={() => view.change({ hiddenKinds: toggled(hidden, kind) })}
    >
      <Glyph kind={kind} /> {kinds[kind]}
    </ValueRow>
  );
  return (
    <details class="section" open>
      <summary>
        <h3>{wording.criterion.kind}</h3>
      </summary>
      <ul>{NODE_KINDS.filter((kind) => !folded || kind !== "statement").map(row)}</ul>
    </details>
  );
}

function Edges() {
  const { preferences, view, visible } = useApp();
  const { edge } = preferences.messages.value;
  const wording = useWords(FILTERS);
  const hidden = view.view.value.hiddenEdges;
  const present = EDGE_KINDS.filter((kind) => visible.value.edgeCounts.has(kind) || hidden.has(kind));
  const row = (kind: EdgeKind) => (
    <ValueRow
      key={kind}
      checked={!hidden.has(kind)}
      count={visible.value.edgeCounts.get(kind) ?? 0}
      onToggle={() => view.change({ hiddenEdges: toggled(hidden, kind) })}
    >
      <EdgeSample kind={kind} /> {edge[kind]}
    </ValueRow>
  );
  return (
    <details class="section" open>
      <summary>
        <h3>{wording.criterion.edge}</h3>
      </summary>
      <ul>{present.map(row)}</ul>
    </details>
  );
}
