// The list of corrections, loaded when it is first opened.
import { useApp } from "../../model/app.ts";
import { Dialog } from "../parts/dialog.tsx";
import { lazily } from "../parts/lazily.tsx";

const List = lazily(async () => (await import("./corrections-list.tsx")).CorrectionsList);

export function CorrectionsDialog() {
  const { correctionsOpen, preferences } = useApp();
  return (
    <Dialog
      open={correctionsOpen}
      title={preferences.messages.value.corrections.title}
      class="corrections-dialog"
    >
      {correctionsOpen.value && <List />}
    </Dialog>
  );
}
