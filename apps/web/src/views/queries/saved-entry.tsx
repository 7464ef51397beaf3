// A saved question: its name asks it, its name can be changed, and it can be deleted, which can be undone.
import { useSignal } from "@preact/signals";
import { useApp } from "../../model/app.ts";
import { askAgain } from "../../model/ask/ask-again.ts";
import type { AskedQuery } from "../../model/ask/queries.ts";
import { Icon } from "../parts/icons.tsx";
import { Written } from "../parts/written.tsx";
import { NameField } from "./name-field.tsx";

export function SavedEntry({ query }: { readonly query: AskedQuery }) {
  const app = useApp();
  const { announcer, preferences, queries } = app;
  const wording = preferences.messages.value.queries;
  const renaming = useSignal(false);
  const name = query.name ?? "";
  if (renaming.value)
    return (
      <NameField
        name={name}
        onName={(next) => {
          renaming.value = false;
          queries.rename(query, next);
        }}
        onDismiss={() => {
          renaming.value = false;
        }}
      />
    );
  return (
    <div class="saved-entry">
      <button type="button" class="query-entry" onClick={() => askAgain(app, query)}>
        <strong>
          <Written text={name} />
        </strong>
        <code dir="ltr">{query.text}</code>
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={`${wording.rename}: ${name}`}
        title={wording.rename}
        onClick={() => {
          renaming.value = true;
        }}
      >
        <Icon name="pen" />
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={`${wording.remove}: ${name}`}
        title={wording.remove}
        onClick={() => announcer.say(wording.removed(name), queries.remove(query))}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
