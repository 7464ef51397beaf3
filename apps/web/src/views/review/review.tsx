// Going through the statements one by one, the least sure first: accept, correct, drop, with keys for all of it.
import { useWords, wordsFor } from "../parts/words.ts";
import "../../styles/stage-page.css";
import "../../styles/review.css";
import { reviewsCsv } from "@isnad/graph";
import { useSignal, useSignalEffect } from "@preact/signals";
import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { failureOf } from "../../desk/failure.ts";
import { REVIEW } from "../../messages/review.ts";
import { type App, useApp } from "../../model/app.ts";
import { download } from "../../model/download.ts";
import { REVIEWING, type View } from "../../model/view/fields.ts";
import { Icon } from "../parts/icons.tsx";
import { Decisions } from "./decisions.tsx";
import { QueueList } from "./queue-list.tsx";
import { listen } from "./review-keys.ts";
import { createReviewModel, type ReviewModel } from "./review-model.ts";
import { SpeakerForm } from "./speaker-form.tsx";
import { StatementFocus } from "./statement-focus.tsx";

export function Review() {
  const app = useApp();
  const wording = useWords(REVIEW);
  const model = useMemo(() => createReviewModel(app), [app]);
  const failure = useQueue(app, model);
  const root = useRef<HTMLDivElement>(null);
  const correcting = useSignal(false);
  const correct = () => {
    correcting.value = model.current.peek()?.statement !== undefined;
  };
  const close = () => {
    correcting.value = false;
    root.current?.focus();
  };
  // Before the next key, as everything here that listens to keys or moves the focus.
  useLayoutEffect(() => {
    const { accept, drop, move, undo } = model;
    return listen(
      { accept, drop, undo, correct, next: () => move(1), previous: () => move(-1) },
      () => root.current,
    );
  }, []);
  const total = model.items.value?.length ?? 0;
  return (
    <div ref={root} class="review stage-page" tabIndex={-1}>
      <header class="stage-head">
        <h2>{wording.title}</h2>
        <p class="hint">{wording.lead}</p>
        {total > 0 && <Tools model={model} />}
      </header>
      {failure !== undefined && <p class="error">{wording.failed(failure)}</p>}
      {total === 0 && failure === undefined && <Nothing model={model} />}
      {total > 0 && (
        <div class="review-body">
          <QueueList model={model} />
          <section class="focus">
            {model.current.value === undefined ? (
              <p class="stage-empty">{wording.empty[app.view.view.value.reviewing]}</p>
            ) : (
              <>
                <StatementFocus model={model} />
                {correcting.value && (
                  <SpeakerForm key={model.current.value.key} model={model} close={close} />
                )}
              </>
            )}
            <Decisions model={model} correct={correct} />
          </section>
        </div>
      )}
    </div>
  );
}

/** Fills the model with the statements of what is open; gives the reason where that failed. */
function useQueue({ desk, library }: App, model: ReviewModel): string | undefined {
  const failure = useSignal<string | undefined>(undefined);
  useSignalEffect(() => {
    const graph = library.graph.value;
    if (library.opening.value === "opening") return;
    desk.reviewQueue().then(
      (queue) => {
        if (library.graph.peek() !== graph) return;
        failure.value = undefined;
        model.show(queue);
      },
      (error) => {
        failure.value = failureOf(error).message;
      },
    );
  });
  return failure.value;
}

function Nothing({ model }: { readonly model: ReviewModel }) {
  const { preferences } = useApp();
  const isThere = model.items.value !== undefined;
  return (
    <p class="stage-empty">
      {isThere ? wordsFor(preferences, REVIEW).noStatements : preferences.messages.value.stages.loading}
    </p>
  );
}

/** How far one has come, what is shown, and the way out as a table. */
function Tools({ model }: { readonly model: ReviewModel }) {
  const app = useApp();
  const wording = useWords(REVIEW);
  const [reviewed, total] = [model.reviewed.value, model.items.value?.length ?? 0];
  return (
    <div class="stage-tools">
      <span class="progress">
        <progress max={total} value={reviewed} aria-label={wording.progress(reviewed, total)} />
        {wording.progress(reviewed, total)}
      </span>
      <select
        aria-label={wording.which}
        value={app.view.view.value.reviewing}
        onChange={({ currentTarget }) =>
          app.view.change({ reviewing: currentTarget.value as View["reviewing"] })
        }
      >
        {REVIEWING.map((filter) => (
          <option key={filter} value={filter}>
            {wording.filter[filter]}
          </option>
        ))}
      </select>
      <button type="button" onClick={() => take(app)}>
        <Icon name="download" />
        {wording.table}
      </button>
    </div>
  );
}

function take({ announcer, preferences, reviews }: App): void {
  const rows = [...reviews.all.peek().values()].map((review) => ({
    statement: review.statement,
    article: review.article,
    words: review.words,
    speaker: review.speaker,
    verdict: review.verdict,
    correction: review.verdict === "corrected" ? review.correction || "nobody" : "",
    when: review.at,
  }));
  if (rows.length > 0)
    download("isnad-review.csv", "text/csv;charset=utf-8", [reviewsCsv(rows, { bom: true })]);
  announcer.say(
    rows.length > 0
      ? preferences.messages.peek().take.done("isnad-review.csv")
      : REVIEW[preferences.language.peek()].noTable,
  );
}
