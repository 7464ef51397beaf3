// Lists of questions under the box: examples of its mode, what was asked and what was saved in either. One click asks.
import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useApp } from "../../model/app.ts";
import { askAgain } from "../../model/ask-again.ts";
import type { AskedQuery } from "../../model/queries.ts";
import { Tabs } from "../tabs.tsx";
import { SavedEntry } from "./saved-entry.tsx";
import "../../styles/queries.css";

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

function Asked() {
  const { announcer, preferences, queries } = useApp();
  const wording = preferences.messages.value.queries;
  const asked = queries.asked.value;
  if (asked.length === 0) return <p class="hint">{wording.noneAsked}</p>;
  return (
    <>
      <ul>
        {asked.map((query) => (
          <li key={`${query.at} ${query.text}`}>
            <AskedButton query={query} />
          </li>
        ))}
      </ul>
      <button type="button" class="quiet" onClick={() => announcer.say(wording.forgotten, queries.forget())}>
        {wording.forget}
      </button>
    </>
  );
}

/** A question as its text, with what it found and when. */
function AskedButton({ query }: { readonly query: AskedQuery }) {
  const app = useApp();
  const { ask, queries: wording } = app.preferences.messages.value;
  const { found, text, at, triples } = query;
  const counted = typeof found === "number" ? (triples ? ask.triplesFound : ask.rowsFound)(found) : undefined;
  const truth = typeof found === "boolean" ? wording.truth[found ? "yes" : "no"] : undefined;
  return (
    <button type="button" class="query-entry" onClick={() => askAgain(app, query)}>
      <code dir="ltr">{text}</code>
      <span class="count">
        {[counted ?? truth, wording.at(at)].filter((part) => part !== undefined).join(" · ")}
      </span>
    </button>
  );
}

function Saved() {
  const { preferences, queries } = useApp();
  const saved = queries.saved.value;
  if (saved.length === 0) return <p class="hint">{preferences.messages.value.queries.noneSaved}</p>;
  return (
    <ul>
      {saved.map((query) => (
        <li key={`${query.at} ${query.text}`}>
          <SavedEntry query={query} />
        </li>
      ))}
    </ul>
  );
}
