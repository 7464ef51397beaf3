// The way to corrections from a panel: a button in its head, and what it opens, which loads then.
import type { Signal } from "@preact/signals";
import { useApp } from "../../model/app.ts";
import { Icon } from "../parts/icons.tsx";
import { lazily } from "../parts/lazily.tsx";

const OfEntity = lazily(async () => (await import("./entity-corrections.tsx")).EntityCorrections);
const OfStatement = lazily(async () => (await import("./statement-corrections.tsx")).StatementCorrections);

interface Props {
  readonly isOpen: Signal<boolean>;
}

export function CorrectButton({ isOpen }: Props) {
  const wording = useApp().preferences.messages.value.corrections;
  return (
    <button
      type="button"
      class="icon-button correct-open"
      aria-expanded={isOpen.value}
      aria-label={wording.correct}
      title={wording.correct}
      onClick={() => {
        isOpen.value = !isOpen.value;
      }}
    >
      <Icon name="pen" />
    </button>
  );
}

export function Correct({ isOpen }: Props) {
  const { selection } = useApp();
  if (!isOpen.value) return null;
  const type = selection.description.value?.type;
  return <section class="correct">{type === "entity" ? <OfEntity /> : <OfStatement />}</section>;
}
