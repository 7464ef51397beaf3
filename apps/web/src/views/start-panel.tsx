// The panel at the reading side: ask in patterns, or browse the list of everything.
import { useSignal } from "@preact/signals";
import { useApp } from "../model/app.ts";
import { NodeList } from "./node-list.tsx";
import { QueryBox } from "./query-box.tsx";

const TABS = ["ask", "browse"] as const;

export function StartPanel() {
  const { library, preferences } = useApp();
  const { tabs, statements, articles, triples } = preferences.messages.value;
  const tab = useSignal<(typeof TABS)[number]>("ask");
  const counts = library.counts.value;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
    tab.value = tab.value === "ask" ? "browse" : "ask";
    document.getElementById(`tab-${tab.value}`)?.focus();
  };
  return (
    <section class="start" aria-label={tabs.label}>
      <div class="tabs" role="tablist" aria-label={tabs.label}>
        {TABS.map((each) => (
          <button
            key={each}
            type="button"
            role="tab"
            id={`tab-${each}`}
            aria-selected={tab.value === each}
            aria-controls="tab-panel"
            tabIndex={tab.value === each ? 0 : -1}
            onKeyDown={onKeyDown}
            onClick={() => {
              tab.value = each;
            }}
          >
            {tabs[each]}
          </button>
        ))}
      </div>
      <div class="start-body" role="tabpanel" id="tab-panel" aria-labelledby={`tab-${tab.value}`}>
        {tab.value === "ask" ? <QueryBox /> : <NodeList />}
      </div>
      <p class="counts" aria-live="polite">
        {statements(counts.statements)} · {articles(counts.articles)} · {triples(counts.triples)}
      </p>
    </section>
  );
}
