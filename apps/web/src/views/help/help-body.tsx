// Every key and what it does: what works everywhere, then the keys of each view.
import type { ComponentChildren } from "preact";
import { KEYS, type KeyGroup } from "../../messages/keys.ts";
import { REVIEW } from "../../messages/review.ts";
import { useApp } from "../../model/app.ts";
import { COMMANDS } from "../../model/commands.ts";
import { useWords } from "../parts/words.ts";
import { REVIEW_KEYS, VIEW_KEYS } from "./key-groups.ts";

const ARROWS: Readonly<Record<string, string>> = {
  ArrowUp: "↑",
  ArrowDown: "↓",
  ArrowLeft: "←",
  ArrowRight: "→",
};
const MOD = /Mac|iPhone|iPad/.test(navigator.userAgent) ? "⌘" : "Ctrl";

export function HelpBody() {
  const { preferences } = useApp();
  const { does } = preferences.messages.value.commands;
  const language = preferences.language.value;
  const wording = KEYS[language];
  return (
    <div class="key-groups">
      <Group name="everywhere">
        {COMMANDS.map(({ id, keys }) => (
          <Line key={id} keys={keys} does={does[id]} />
        ))}
      </Group>
      {VIEW_KEYS.map(([name, rows]) => (
        <Group key={name} name={name}>
          {rows.map(({ keys, deed }) => (
            <Line key={deed} keys={keys} does={wording.does[deed]} />
          ))}
        </Group>
      ))}
      <Group name="review">
        {REVIEW_KEYS.map(([letter, deed]) => (
          <Line key={deed} keys={[letter]} does={REVIEW[language][deed]} />
        ))}
      </Group>
    </div>
  );
}

function Group({ name, children }: { readonly name: KeyGroup; readonly children: ComponentChildren }) {
  const { group } = useWords(KEYS);
  return (
    <section class="key-group">
      <h3>{group[name]}</h3>
      <dl class="keys">{children}</dl>
    </section>
  );
}

function Line({ keys, does }: { readonly keys: readonly string[]; readonly does: string }) {
  return (
    <div>
      <dt dir="ltr">
        {keys.map((key) => (
          <kbd key={key}>{shown(key)}</kbd>
        ))}
      </dt>
      <dd>{does}</dd>
    </div>
  );
}

function shown(key: string): string {
  return key
    .split("+")
    .map((part) => ARROWS[part] ?? (part === "Mod" ? MOD : part))
    .join(" ");
}
