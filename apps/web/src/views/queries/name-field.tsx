// A field for a question's name: Enter keeps it, Escape dismisses it.
// A stranger would get wrong why this is no form: it may stand within the form that asks.
import { useSignal } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import { useApp } from "../../model/app.ts";

interface Props {
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly onDismiss: () => void;
}

export function NameField({ name, onName, onDismiss }: Props) {
  const wording = useApp().preferences.messages.value.queries;
  const typed = useSignal(name);
  const field = useRef<HTMLInputElement>(null);
  // Before the next key, which else would go to the button that is gone.
  useLayoutEffect(() => field.current?.select(), []);
  const keep = () => typed.value.trim() !== "" && onName(typed.value.trim());
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === "Enter") keep();
    else if (event.key === "Escape") onDismiss();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="name-field">
      <input
        ref={field}
        type="text"
        dir="auto"
        autocomplete="off"
        aria-label={wording.saveAs}
        placeholder={wording.saveAs}
        value={typed.value}
        onInput={({ currentTarget }) => {
          typed.value = currentTarget.value;
        }}
        onKeyDown={onKeyDown}
      />
      <button type="button" class="primary" disabled={typed.value.trim() === ""} onClick={keep}>
        {wording.keep}
      </button>
      <button type="button" onClick={onDismiss}>
        {wording.dismiss}
      </button>
    </div>
  );
}
