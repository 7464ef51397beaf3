// Parts of the page that load when they are first shown, so that the first load stays small.
import { type Signal, signal } from "@preact/signals";
import type { ComponentType } from "preact";
import { failureOf } from "../../desk/failure.ts";
import { useApp } from "../../model/app.ts";

/** A component that loads itself. `load` is asked once; after a failure again when it is shown anew. */
export function lazily(load: () => Promise<ComponentType>): ComponentType {
  const loaded: Signal<ComponentType | undefined> = signal(undefined);
  const failed: Signal<string | undefined> = signal(undefined);
  let asked = false;
  return function Lazily() {
    const { stages } = useApp().preferences.messages.value;
    if (!asked) {
      asked = true;
      load().then(
        (component) => {
          loaded.value = component;
        },
        (error) => {
          asked = false;
          failed.value = failureOf(error).message;
        },
      );
    }
    const Loaded = loaded.value;
    if (Loaded !== undefined) return <Loaded />;
    return (
      <p class="hint" role="status">
        {failed.value ?? stages.loading}
      </p>
    );
  };
}
