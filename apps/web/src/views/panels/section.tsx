// A part of a panel with a title and a number, which opens and closes.
import type { ComponentChildren } from "preact";
import { useApp } from "../../model/app.ts";

interface Props {
  readonly title: string;
  readonly count: number;
  readonly id?: string | undefined;
  readonly open?: boolean | undefined;
  readonly children: ComponentChildren;
}

/** Nothing where the number is 0. */
export function Section({ title, count, id, open = true, children }: Props) {
  const { number } = useApp().preferences.messages.value;
  if (count === 0) return null;
  return (
    <details class="section" id={id} open={open}>
      <summary>
        <h3>{title}</h3>
        <span class="count">{number(count)}</span>
      </summary>
      {children}
    </details>
  );
}
