// The list of corrections, loaded when it is first opened.
import { useApp } from "../../model/app.ts";
import { Dialog } from "../dialog.tsx";
import { lazily } from "../lazily.tsx";

const List = lazily(async () => (await import("./corrections-list.tsx")).CorrectionsList);

export function CorrectionsDialog() {
  const { correctionsOpen, preferences } = useApp();
  return (
    <Dialog
      open={correctionsOpen}
      title={preferences.messages.value.correct.list.title}
      class="corrections-dialog"
    >
      {correctionsOpen.value && <List />}
    </Dialog>
  );
}
