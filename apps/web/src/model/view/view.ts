// The view as it is now. Every change can be undone, and stands in the address.
// A stranger would get wrong the two ways back: the browser's own leads through the addresses, `undo` through the steps;
// both restore the whole view.
import { batch, computed, type ReadonlySignal, signal } from "@preact/signals";
import { INITIAL, type View } from "./fields.ts";
import type { History } from "./history.ts";
import { hashOf, viewOf } from "./link.ts";

export interface ViewState {
  readonly view: ReadonlySignal<View>;
  /** One field, which changes only when it does. */
  readonly field: <Name extends keyof View>(name: Name) => ReadonlySignal<View[Name]>;
  /** Changes some fields. Steps with the same `merge` in quick succession are undone together. */
  readonly change: (fields: Partial<View>, options?: { readonly merge?: string }) => void;
  /** Changes some fields without a step to undo: what they point at has another name now. */
  readonly replace: (fields: Partial<View>) => void;
  readonly reset: () => void;
  /** Parts of the address that could not be read when it was opened last. */
  readonly unread: ReadonlySignal<number>;
}

export function createView(history: History): ViewState {
  const opened = viewOf(location.hash);
  const view = signal<View>(opened.view);
  const unread = signal(opened.unread);

  const show = (next: View, how: "push" | "replace") => {
    view.value = next;
    const hash = hashOf(next);
    if (hash === hashOf(viewOf(location.hash).view)) return;
    if (how === "push") window.history.pushState(null, "", hash);
    else window.history.replaceState(null, "", hash);
  };

  function change(fields: Partial<View>, { merge }: { readonly merge?: string } = {}): void {
    const before = view.peek();
    const next = { ...before, ...fields };
    if (hashOf(next) === hashOf(before)) return;
    batch(() => {
      show(next, merge === undefined ? "push" : "replace");
      history.note({
        merge,
        undo: () => show(before, "replace"),
        redo: () => show(next, "replace"),
      });
    });
  }

  addEventListener("popstate", () => {
    const { view: found, unread: left } = viewOf(location.hash);
    view.value = found;
    unread.value = left;
  });

  return {
    view,
    unread,
    field: (name) => computed(() => view.value[name]),
    change,
    replace: (fields) => show({ ...view.peek(), ...fields }, "replace"),
    reset: () => change(INITIAL),
  };
}
