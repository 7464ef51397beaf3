// Adding to the graph: a dialog, which loads what is in it when it is first opened.
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { useApp } from "../../model/app.ts";
import { Dialog } from "../parts/dialog.tsx";
import { lazily } from "../parts/lazily.tsx";

const AddBody = lazily(async () => (await import("./add-body.tsx")).AddBody);

export function AddDialog() {
  const { addDialogOpen, desk, preferences } = useApp();
  const open = addDialogOpen.value;
  /** What somebody has written is still there when the dialog is opened again. */
  const wasOpened = useSignal(false);
  useEffect(() => {
    wasOpened.value ||= open;
    if (open) void desk.prepare().catch(() => {}); // Whoever then adds an article is told the reason.
  }, [open]);
  return (
    <Dialog open={addDialogOpen} title={preferences.messages.value.add.title}>
      {wasOpened.value && <AddBody />}
    </Dialog>
  );
}
