// The question box: how to ask, and the box of that way.
import type { ComponentType } from "preact";
import { useApp } from "../../model/app.ts";
import { ASK_MODES, type AskMode } from "../../model/view/fields.ts";
import { lazily } from "../parts/lazily.tsx";
import { Tabs } from "../parts/tabs.tsx";
import { PatternsBox } from "./patterns-box.tsx";

/** The ways to ask, in the order of their tabs. A new way is a new row. */
const MODES: Readonly<Record<AskMode, ComponentType>> = {
  patterns: PatternsBox,
  sparql: lazily(async () => (await import("../sparql/sparql-box.tsx")).SparqlBox),
};

export function QueryBox() {
  const { view } = useApp();
  const mode = view.view.value.askMode;
  const Mode = MODES[mode];
  return (
    <div class="ask">
      <AskHeader current={mode} />
      <div id="ask-mode" role="tabpanel" aria-labelledby={`tab-${mode}`}>
        <Mode />
      </div>
    </div>
  );
}

function AskHeader({ current }: { readonly current: AskMode }) {
  const { preferences, view } = useApp();
  const { ask } = preferences.messages.value;
  return (
    <div class="ask-header">
      <Tabs
        label={ask.modes}
        names={ASK_MODES}
        titles={ask.mode}
        current={current}
        panel="ask-mode"
        onChoose={(askMode) => view.change({ askMode })}
      />
    </div>
  );
}
