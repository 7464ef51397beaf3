// The way to corrections from a panel: one line, which loads what makes them when it is opened.
import { useSignal } from "@preact/signals";
import { useApp } from "../../model/app.ts";
import { Icon } from "../icons.tsx";
import { lazily } from "../lazily.tsx";

const OfEntity = lazily(async () => (await import("./entity-corrections.tsx")).EntityCorrections);
const OfStatement = lazily(async () => (await import("./statement-corrections.tsx")).StatementCorrections);

export function Correct() {
  const { preferences, selection } = useApp();
  const wording = preferences.messages.value.correct;
  const isOpen = useSignal(false);
  const isEntity = selection.description.value?.type === "entity";
  return (
    <section class="correct">
      <button
        type="button"
        class="correct-open"
        aria-expanded={isOpen.value}
        onClick={() => {
          isOpen.value = !isOpen.value;
        }}
      >
        <Icon name="pen" />
        {wording.open}
      </button>
      {isOpen.value && (isEntity ? <OfEntity /> : <OfStatement />)}
    </section>
  );
}
