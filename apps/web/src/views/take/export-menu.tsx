// The way out, at the top: a button whose menu loads when it is first opened.
import { useSignal } from "@preact/signals";
import { useApp } from "../../model/app.ts";
import { Icon } from "../parts/icons.tsx";
import { lazily } from "../parts/lazily.tsx";

const ExportBody = lazily(async () => (await import("./export-body.tsx")).ExportBody);

export function ExportMenu() {
  const { take: wording } = useApp().preferences.messages.value;
  const opened = useSignal(false);
  return (
    <details
      class="menu export-menu"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) opened.value = true;
      }}
    >
      <summary class="button" aria-label={wording.open} title={wording.open}>
        <Icon name="download" />
        <span class="wide">{wording.open}</span>
      </summary>
      <div class="menu-body export-body">{opened.value && <ExportBody />}</div>
    </details>
  );
}
