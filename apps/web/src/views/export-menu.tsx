// Taking the graph, or the present answer, along as Turtle.
import { useSignal } from "@preact/signals";
import { failureOf } from "../desk/failure.ts";
import { useApp } from "../model/app.ts";
import { takeAway } from "../model/take-away.ts";
import { ImageMenu } from "./canvas/image-menu.tsx";
import { Icon } from "./icons.tsx";

export function ExportMenu() {
  const { desk, library, preferences, question } = useApp();
  const { take: wording, triples } = preferences.messages.value;
  const outcome = useSignal("");
  const take = async (scope: "all" | "answer") => {
    try {
      await takeAway(desk, scope);
      outcome.value = wording.done;
    } catch (error) {
      outcome.value = wording.failed(failureOf(error).message);
    }
  };
  return (
    <details class="menu">
      <summary class="button" aria-label={wording.open} title={wording.open}>
        <Icon name="download" />
        <span class="wide">{wording.open}</span>
      </summary>
      <div class="menu-body">
        <button type="button" onClick={() => take("all")}>
          {wording.all}
          <span class="count">{triples(library.counts.value.triples)}</span>
        </button>
        <button type="button" disabled={!question.answer.value?.rows.length} onClick={() => take("answer")}>
          {wording.answer}
        </button>
        <ImageMenu />
        <p class="hint" aria-live="polite">
          {outcome.value}
        </p>
      </div>
    </details>
  );
}
