// The question box: how to ask, and the box of that way.
import type { ComponentType } from "preact";
import { useApp } from "../model/app.ts";
import type { AskMode } from "../model/view/fields.ts";
import { PatternsBox } from "./ask/patterns-box.tsx";
import { Tabs } from "./tabs.tsx";

/** The ways to ask, in the order of their tabs. A new way is a new row. */
const MODES: Readonly<Partial<Record<AskMode, ComponentType>>> = { patterns: PatternsBox };
const MODE_NAMES = Object.keys(MODES) as AskMode[];

export function QueryBox() {
  const { view } = useApp();
  const mode = view.view.value.askMode;
  const Mode = MODES[mode] ?? PatternsBox;
  return (
    <div class="ask">
      <AskHeader current={MODES[mode] === undefined ? "patterns" : mode} />
      <div id="ask-mode">
        <Mode />
      </div>
    </div>
  );
}

function AskHeader({ current }: { readonly current: AskMode }) {
  const { preferences, view } = useApp();
  const { ask } = preferences.messages.value;
  if (MODE_NAMES.length < 2) return null;
  return (
    <div class="ask-header">
      <Tabs
        label={ask.modes}
        names={MODE_NAMES}
        titles={ask.mode}
        current={current}
        panel="ask-mode"
        onChoose={(askMode) => view.change({ askMode })}
      />
    </div>
  );
}
