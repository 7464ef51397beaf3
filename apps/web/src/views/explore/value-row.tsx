// One value to filter by: a checkbox, what it stands for, how many there are.
import type { ComponentChildren } from "preact";
import { useApp } from "../../model/app.ts";

interface Props {
  readonly checked: boolean;
  readonly count: number;
  readonly onToggle: () => void;
  readonly children: ComponentChildren;
}

/** A value that nothing has left can be taken back, but not chosen. */
export function ValueRow({ checked, count, onToggle, children }: Props) {
  const { number } = useApp().preferences.messages.value;
  return (
    <li>
      <label class="value-row">
        <input type="checkbox" checked={checked} disabled={count === 0 && !checked} onChange={onToggle} />
        <span class="value-name">{children}</span>
        <span class="count">{number(count)}</span>
      </label>
    </li>
  );
}
