// Lists of questions under the box: examples of its mode, what was asked and what was saved in either. One click asks.
import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useApp } from "../../model/app.ts";
import { lazily } from "../parts/lazily.tsx";
import { Tabs } from "../parts/tabs.tsx";
import "../../styles/queries.css";

const Asked = lazily(async () => (await import("./asked-list.tsx")).AskedList);
const Saved = lazily(async () => (await import("./saved-list.tsx")).SavedList);

type List = "examples" | "asked" | "saved";

const LISTS: readonly List[] = ["examples", "asked", "saved"];

interface Props {
  /** The examples. */
  readonly children: ComponentChildren;
}

export function QueryLists({ children: examples }: Props) {
  const wording = useApp().preferences.messages.value.queries;
  const chosen = useSignal<List>("examples");
  const current = chosen.value;
  return (
    <section class="queries" aria-label={wording.label}>
      <Tabs
        label={wording.label}
        names={LISTS}
        titles={wording.lists}
        current={current}
        panel="query-list"
        onChoose={(name) => {
          chosen.value = name;
        }}
      />
      <div id="query-list" role="tabpanel" aria-labelledby={`tab-${current}`}>
        {current === "examples" && examples}
        {current === "asked" && <Asked />}
        {current === "saved" && <Saved />}
      </div>
    </section>
  );
}
