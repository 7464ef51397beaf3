// One file at a time on its way out: that it is being written, and what became of it.
import { useSignal } from "@preact/signals";
import { failureOf } from "../../desk/failure.ts";
import { refusalIn } from "../../messages/refusals.ts";
import { useApp } from "../../model/app.ts";

/** `taking` runs what writes a file and gives its name; while it runs no other may. */
export function useTaking() {
  const { preferences } = useApp();
  const state = useSignal({ busy: false, outcome: "" });
  const taking = async (write: () => Promise<string>): Promise<void> => {
    state.value = { busy: true, outcome: "" };
    const { take } = preferences.messages.peek();
    try {
      state.value = { busy: false, outcome: take.done(await write()) };
    } catch (error) {
      state.value = {
        busy: false,
        outcome: take.failed(refusalIn(preferences.language.peek(), failureOf(error))),
      };
    }
  };
  return { state, taking };
}
