// The box of triple patterns: rows of slots or text, what came of them, the question in words, lists of questions.
import { useSignal } from "@preact/signals";
import { useApp } from "../../model/app.ts";
import { KeyCap } from "../parts/key-cap.tsx";
import { lazily } from "../parts/lazily.tsx";
import { QueryLists } from "../queries/query-lists.tsx";
import { SaveButton } from "../queries/save-button.tsx";
import { Outcome } from "./outcome.tsx";
import { PatternRows } from "./pattern-rows.tsx";
import { PatternsText } from "./patterns-text.tsx";

const Examples = lazily(async () => (await import("./examples.tsx")).Examples);
const Phrasing = lazily(async () => (await import("./phrasing.tsx")).Phrasing);

export function PatternsBox() {
  const { composer, preferences, question } = useApp();
  const wording = preferences.messages.value.ask;
  const wantsText = useSignal(false);
  const isText = wantsText.value || composer.rows.value === undefined;
  const run = () => void question.run(isText);
  return (
    <form
      class="query"
      onSubmit={(event) => {
        event.preventDefault();
        run();
      }}
      onKeyDownCapture={(event) => {
        if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        event.stopPropagation();
        // A slot takes what is still being typed first, and runs the question then.
        const taking = new CustomEvent("take", { cancelable: true, detail: run });
        if (event.target?.dispatchEvent(taking) !== false) run();
      }}
    >
      <div class="query-head">
        <span class="query-title" id="query-title">
          {wording.label}
        </span>
        {composer.rows.value !== undefined && (
          <button
            type="button"
            class="quiet"
            aria-pressed={isText}
            onClick={() => {
              wantsText.value = !wantsText.value;
              composer.release();
            }}
          >
            {wording.asText}
          </button>
        )}
      </div>
      {isText ? <PatternsText /> : <PatternRows />}
      <div class="row">
        <button type="submit" class="primary" aria-keyshortcuts="Control+Enter">
          {wording.run} <KeyCap>Ctrl ⏎</KeyCap>
        </button>
        <button type="button" onClick={question.clear} disabled={question.text.value === ""}>
          {wording.clear}
        </button>
        <SaveButton mode="patterns" text={question.text.value} />
      </div>
      <Outcome />
      {question.text.value.trim() !== "" && <Phrasing />}
      <QueryLists>
        <Examples />
      </QueryLists>
    </form>
  );
}
