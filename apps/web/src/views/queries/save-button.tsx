// Saving a question under a name: a button, then a field in its place.
import { useSignal } from "@preact/signals";
import { useApp } from "../../model/app.ts";
import type { AskedQuery } from "../../model/ask/queries.ts";
import { NameField } from "./name-field.tsx";

interface Props {
  readonly mode: AskedQuery["mode"];
  readonly text: string;
}

export function SaveButton({ mode, text }: Props) {
  const { announcer, preferences, queries } = useApp();
  const wording = preferences.messages.value.queries;
  const naming = useSignal(false);
  if (!naming.value)
    return (
      <button
        type="button"
        disabled={text.trim() === ""}
        onClick={() => {
          naming.value = true;
        }}
      >
        {wording.save}
      </button>
    );
  return (
    <NameField
      name=""
      onName={(name) => {
        naming.value = false;
        queries.save({ mode, text, at: Date.now() }, name);
        announcer.say(wording.saved(name));
      }}
      onDismiss={() => {
        naming.value = false;
      }}
    />
  );
}
