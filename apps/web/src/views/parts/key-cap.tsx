// A key beside what it does, for the eye: who hears the page is told by the button's aria-keyshortcuts, not by its name.
import type { ComponentChildren } from "preact";

export function KeyCap({ children }: { readonly children: ComponentChildren }) {
  return (
    <span class="key-cap" aria-hidden="true">
      <kbd dir="ltr">{children}</kbd>
    </span>
  );
}
