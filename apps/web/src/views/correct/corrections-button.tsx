// How many corrections there are, in the bar above; nothing where there are none and no file waits for some.
import { useApp } from "../../model/app.ts";
import { Icon } from "../parts/icons.tsx";

export function CorrectionsButton() {
  const { corrections, correctionsFile, correctionsOpen, library, preferences } = useApp();
  const wording = preferences.messages.value.corrections;
  const count = corrections.lines.value.length;
  const unsaved = correctionsFile.unsaved.value;
  if (count === 0 && !unsaved && (library.served.value?.file ?? "none") === "none") return null;
  const label = wording.count(count);
  return (
    <button
      type="button"
      class="corrections-button"
      aria-label={unsaved ? `${label}. ${wording.unsaved}` : label}
      title={unsaved ? `${label}. ${wording.unsaved}` : label}
      onClick={() => {
        correctionsOpen.value = true;
      }}
    >
      <Icon name="pen" />
      {count > 0 && <span>{preferences.messages.value.number(count)}</span>}
      {unsaved && <span class="unsaved-dot" />}
    </button>
  );
}
