// The text mode of the question box: editor, what came of the question, lists of questions.
import { useRef } from "preact/hooks";
import { SPARQL } from "../../messages/sparql.ts";
import { useApp } from "../../model/app.ts";
import { KeyCap } from "../parts/key-cap.tsx";
import { useWords } from "../parts/words.ts";
import { QueryLists } from "../queries/query-lists.tsx";
import { SaveButton } from "../queries/save-button.tsx";
import type { Editor } from "./editor.ts";
import { EditorField } from "./editor-field.tsx";
import { ExampleList } from "./example-list.tsx";
import { Running } from "./running.tsx";
import { SparqlOutcome } from "./sparql-outcome.tsx";
import "../../styles/sparql.css";

export function SparqlBox() {
  const { preferences, sparql } = useApp();
  const { ask } = preferences.messages.value;
  const wording = useWords(SPARQL);
  const editor = useRef<Editor | undefined>(undefined);
  const isRunning = sparql.runningSince.value !== undefined;
  const isEmpty = sparql.text.value.trim() === "";
  return (
    <div class="query sparql">
      <EditorField
        opened={(opened) => {
          editor.current = opened;
        }}
      />
      <p class="hint">{wording.keys}</p>
      <div class="row">
        {isRunning ? (
          <Running />
        ) : (
          <button
            type="button"
            class="primary"
            aria-keyshortcuts="Control+Enter"
            disabled={isEmpty}
            onClick={() => void sparql.run()}
          >
            {ask.run} <KeyCap>Ctrl ⏎</KeyCap>
          </button>
        )}
        <button type="button" disabled={isEmpty} onClick={sparql.clear}>
          {ask.clear}
        </button>
        <SaveButton mode="sparql" text={sparql.text.value} />
      </div>
      <SparqlOutcome goTo={(offset) => goTo(editor.current, offset)} />
      <QueryLists>
        <ExampleList />
      </QueryLists>
    </div>
  );
}

function goTo(editor: Editor | undefined, offset: number): void {
  editor?.showWrong(offset);
  editor?.focus();
}
