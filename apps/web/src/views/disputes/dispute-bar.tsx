// Over the graph: which dispute is outlined, and the ways back. It lights the camps while it is there.
import { useWords } from "../parts/words.ts";
import "../../styles/disputes.css";
import { nameOf } from "@isnad/graph";
import { useComputed, useSignalEffect } from "@preact/signals";
import { DISPUTES } from "../../messages/disputes.ts";
import { useApp } from "../../model/app.ts";
import { Written } from "../parts/written.tsx";
import { lightOf } from "./dispute-light.ts";
import { useDisputes } from "./use-disputes.ts";

export function DisputeBar() {
  const { library, preferences, spotlight, view } = useApp();
  const wording = useWords(DISPUTES);
  const { number } = preferences.messages.value;
  const found = useDisputes();
  const topic = useComputed(() => view.view.value.dispute);
  const dispute = found.value.list?.find((each) => each.topic === topic.value);
  useSignalEffect(() => {
    const meant = found.value.list?.find((each) => each.topic === topic.value);
    const light = meant && lightOf(meant, library.graph.value);
    spotlight.value = light;
    return () => {
      if (spotlight.peek() === light) spotlight.value = undefined;
    };
  });
  if (found.value.list === undefined && found.value.failure === undefined) return null;
  return (
    <section class="dispute-bar" aria-label={wording.bar}>
      {dispute === undefined ? (
        <span class="hint">{found.value.failure ?? wording.gone}</span>
      ) : (
        <>
          <strong>
            <Written text={nameOf(dispute.topic, dispute.names, preferences.names.value)} />
          </strong>
          <span class="camp-key camp-affirming">
            {wording.side.affirming} {number(dispute.affirming.length)}
          </span>
          <span class="camp-key camp-denying">
            {wording.side.denying} {number(dispute.denying.length)}
          </span>
        </>
      )}
      <button type="button" onClick={() => view.change({ stage: "disputes" })}>
        {wording.back}
      </button>
      <button type="button" onClick={() => view.change({ dispute: undefined })}>
        {wording.clear}
      </button>
    </section>
  );
}
