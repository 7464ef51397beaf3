// Every key and what it does.
import { useApp } from "../model/app.ts";
import { COMMANDS } from "../model/commands.ts";
import { Dialog } from "./dialog.tsx";

const MOD = /Mac|iPhone|iPad/.test(navigator.userAgent) ? "⌘" : "Ctrl";

export function HelpSheet() {
  const { helpOpen, preferences } = useApp();
  const wording = preferences.messages.value.commands;
  return (
    <Dialog open={helpOpen} title={wording.title} class="help-sheet">
      <dl class="keys">
        {COMMANDS.map(({ id, keys }) => (
          <div key={id}>
            <dt dir="ltr">
              {keys.map((key) => (
                <kbd key={key}>{key.replace("Mod", MOD).replaceAll("+", " ")}</kbd>
              ))}
            </dt>
            <dd>{wording.does[id]}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
