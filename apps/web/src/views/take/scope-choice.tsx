// How much to take: everything, what is shown, the answer, what is chosen. What there is none of cannot be picked.
import { type ReadonlySignal, useComputed, useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import type { Scope } from "../../desk/takings.ts";
import { type App, useApp } from "../../model/app.ts";
import { scopeOf } from "../../model/share/take.ts";

type What = Scope["what"];

const WHATS: readonly What[] = ["all", "shown", "answer", "chosen"];

/** The scope that is picked; everything, where what was picked is no longer there. */
export function useScope(): ReadonlySignal<Scope> & { readonly pick: (what: What) => void } {
  const app = useApp();
  const picked = useSignal<What>("all");
  const scope = useComputed(() => scopeOf(app, picked.value) ?? { what: "all" as const });
  return Object.assign(scope, {
    pick: (what: What) => {
      picked.value = what;
    },
  });
}

export function ScopeChoice({ scope }: { readonly scope: ReturnType<typeof useScope> }) {
  const app = useApp();
  const { take: wording } = app.preferences.messages.value;
  const name = useId();
  return (
    <fieldset class="take-group">
      <legend>{wording.what}</legend>
      <div class="take-scopes">
        {WHATS.map((what) => {
          const missing = scopeOf(app, what) === undefined;
          const why = missing ? (what === "answer" ? wording.noAnswer : wording.noneChosen) : undefined;
          return (
            <label key={what} title={why} class={missing ? "missing" : ""}>
              <input
                type="radio"
                name={name}
                value={what}
                disabled={missing}
                checked={scope.value.what === what}
                onChange={() => scope.pick(what)}
              />
              <span>{wording.scope[what]}</span>
              <span class="count">{missing ? why : countOf(app, what)}</span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}

function countOf({ library, preferences, question, visible }: App, what: What): string {
  const { ask, nodes, statements } = preferences.messages.value;
  const { graph, hiddenNodes } = visible.value;
  if (what === "all") return statements(library.counts.value.statements);
  if (what === "shown") return nodes(graph.order - hiddenNodes.size);
  return what === "answer" ? ask.rowsFound(question.answer.value?.total ?? 0) : "";
}
