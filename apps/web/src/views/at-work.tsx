// What the desk is at, how far it has come, and the way to stop it.
// A stranger would get wrong who hears the numbers: nobody, for they change too fast to be spoken; the words are.
import { useSignal } from "@preact/signals";
import type { Progress } from "../desk/protocol.ts";
import { useApp } from "../model/app.ts";

export function AtWork({ progress }: { readonly progress: Progress }) {
  const { library, preferences } = useApp();
  const { add, graph } = preferences.messages.value;
  const isStopping = useSignal(false);
  return (
    <>
      <span role="status">{graph.work[progress.work]}</span>
      <Far progress={progress} />
      <button
        type="button"
        onClick={() => {
          isStopping.value = true;
          library.stop();
        }}
      >
        {isStopping.value ? add.stopping : add.stop}
      </button>
    </>
  );
}

function Far({ progress: { work, done, total } }: { readonly progress: Progress }) {
  const { graph, number, triples } = useApp().preferences.messages.value;
  if (done === 0 || total === 1) return null;
  const words = work === "place" ? `${number(done)}%` : graph.far(number(done), number(total));
  return (
    <span class="count" aria-hidden="true">
      {total === 0 ? triples(done) : words}
    </span>
  );
}
