// The keys of a review. They are heard before those of the page, so that a letter that does something elsewhere does the
// reviewer's work here; while somebody writes, or a dialog is open, they do nothing.
// A stranger would get wrong the letters: they are those of the key's place, so that an Arabic keyboard reaches them too.
import { isWriting } from "../../model/commands.ts";

export interface ReviewKeys {
  readonly accept: () => void;
  readonly correct: () => void;
  readonly drop: () => void;
  readonly next: () => void;
  readonly previous: () => void;
  readonly undo: () => void;
}

/** By the place of the key. */
export const LETTERS: Readonly<Record<string, keyof ReviewKeys>> = {
  KeyA: "accept",
  KeyC: "correct",
  KeyD: "drop",
  KeyJ: "next",
  KeyK: "previous",
  KeyU: "undo",
};
const ARROWS: Readonly<Record<string, keyof ReviewKeys>> = { ArrowDown: "next", ArrowUp: "previous" };

/** Listens until the function it gives is called. Arrow keys count only in the review itself. */
export function listen(keys: ReviewKeys, root: () => HTMLElement | null): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.defaultPrevented) return;
    if (isWriting(event) || document.querySelector("dialog[open]") !== null) return;
    const isHere = event.target === document.body || root()?.contains(event.target as Node);
    const action = LETTERS[event.code] ?? (isHere ? ARROWS[event.key] : undefined);
    if (action === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    keys[action]();
  };
  addEventListener("keydown", onKeyDown, { capture: true });
  return () => removeEventListener("keydown", onKeyDown, { capture: true });
}
