// The sheet of keys. What stands on it loads when it is first opened.
import { useApp } from "../model/app.ts";
import { Dialog } from "./parts/dialog.tsx";
import { lazily } from "./parts/lazily.tsx";

const Body = lazily(async () => (await import("./help/help-body.tsx")).HelpBody);

export function HelpSheet() {
  const { helpOpen, preferences } = useApp();
  return (
    <Dialog open={helpOpen} title={preferences.messages.value.commands.title} class="help-sheet">
      {helpOpen.value && <Body />}
    </Dialog>
  );
}
