// The panel at the reading side: ask, filter, find a path, or browse the list of everything.
import type { ComponentType } from "preact";
import { useApp } from "../model/app.ts";
import { isNarrowed } from "../model/look/sight.ts";
import type { Side } from "../model/view/fields.ts";
import { QueryBox } from "./ask/query-box.tsx";
import { lazily } from "./parts/lazily.tsx";
import { Tabs } from "./parts/tabs.tsx";

/** The ways in, in the order of their tabs. */
const SIDE_VIEWS: Readonly<Partial<Record<Side, ComponentType>>> = {
  ask: QueryBox,
  filter: lazily(async () => (await import("./explore/filter-panel.tsx")).FilterPanel),
  path: lazily(async () => (await import("./explore/path-panel.tsx")).PathPanel),
  browse: lazily(async () => (await import("./node-list.tsx")).NodeList),
};
const NAMES = Object.keys(SIDE_VIEWS) as Side[];

export function StartPanel() {
  const { library, preferences, view, visible } = useApp();
  const { explore, stages, statements, articles, triples } = preferences.messages.value;
  const counts = library.counts.value;
  const side = view.view.value.side;
  const Shown = SIDE_VIEWS[side] ?? QueryBox;
  return (
    <section class="start" aria-label={stages.sides}>
      <Tabs
        label={stages.sides}
        names={NAMES}
        titles={stages.side}
        current={side}
        panel="side-panel"
        onChoose={(name) => view.change({ side: name })}
      />
      <div class="start-body" role="tabpanel" id="side-panel" aria-labelledby={`tab-${side}`}>
        <h2 class="unseen">{stages.side[side]}</h2>
        <Shown />
      </div>
      <p class="counts" aria-live="polite">
        {isNarrowed(view.view.value)
          ? explore.shownOf(visible.value.statements.size, counts.statements)
          : statements(counts.statements)}{" "}
        · {articles(counts.articles)} · {triples(counts.triples)}
      </p>
    </section>
  );
}
