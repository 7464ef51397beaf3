// The question box: triple patterns, examples in words, and what went wrong where.
import { useApp } from "../model/app.ts";
import { type Example, examplesFor } from "../model/examples.ts";
import { lazily } from "./lazily.tsx";
import { Written } from "./written.tsx";

const SparqlBox = lazily(() => import("./sparql/sparql-box.tsx").then((loaded) => loaded.SparqlBox));
const PatternLists = lazily(() =>
  import("./queries/pattern-lists.tsx").then((loaded) => loaded.PatternLists),
);

export function QueryBox() {
  const { preferences, view } = useApp();
  const { modes } = preferences.messages.value.sparql;
  const current = view.view.value.askMode;
  return (
    <div class="query">
      <fieldset class="row mode-switch" aria-label={modes.label}>
        {(["patterns", "sparql"] as const).map((mode) => (
          <button
            key={mode}
            type="button"
            aria-pressed={mode === current}
            onClick={() => view.change({ askMode: mode })}
          >
            {modes[mode]}
          </button>
        ))}
      </fieldset>
      {current === "sparql" ? <SparqlBox /> : <PatternBox />}
    </div>
  );
}

function PatternBox() {
  const { preferences, question } = useApp();
  const wording = preferences.messages.value.ask;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void question.run();
  };
  return (
    <form
      class="query"
      onSubmit={(event) => {
        event.preventDefault();
        void question.run();
      }}
    >
      <label for="patterns">{wording.label}</label>
      <textarea
        id="patterns"
        dir="ltr"
        rows={4}
        spellcheck={false}
        autocomplete="off"
        aria-describedby="query-hint query-outcome"
        aria-invalid={question.failure.value !== undefined}
        value={question.text.value}
        onInput={({ currentTarget }) => {
          question.text.value = currentTarget.value;
        }}
        onKeyDown={onKeyDown}
      />
      <p id="query-hint" class="hint">
        {wording.hint}
      </p>
      <div class="row">
        <button type="submit" class="primary" disabled={question.running.value}>
          {wording.run} <kbd dir="ltr">Ctrl ⏎</kbd>
        </button>
        <button type="button" onClick={question.clear}>
          {wording.clear}
        </button>
      </div>
      <Outcome />
      <Examples />
      <PatternLists />
    </form>
  );
}

/** How many rows, or why none. */
function Outcome() {
  const { preferences, question } = useApp();
  const { ask: wording } = preferences.messages.value;
  const failure = question.failure.value;
  const answer = question.answer.value;
  return (
    <div id="query-outcome" class="outcome" aria-live="polite">
      {failure && (
        <div class="error" role="alert">
          {failure.line !== undefined && failure.column !== undefined && (
            <strong>{wording.position(failure.line, failure.column)}</strong>
          )}
          <bdi dir="ltr" lang="en">
            {failure.message}
          </bdi>
          {failure.offset !== undefined && <Pointer text={question.text.value} offset={failure.offset} />}
        </div>
      )}
      {answer && answer.total > 0 && (
        <p>{wording.rows(answer.rows.length, answer.total, answer.milliseconds.toFixed(1))}</p>
      )}
      {answer?.emptiedBy && (
        <div class="notice">
          <strong>{wording.nothing}</strong>
          {answer.emptiedBy.reason === "no-such-label" ? (
            <p>{wording.noSuchLabel(answer.emptiedBy.label ?? "")}</p>
          ) : (
            <p>{answer.emptiedBy.reason === "no-match" ? wording.noMatch : wording.noJoin}</p>
          )}
          <code dir="ltr">{answer.emptiedBy.text}</code>
        </div>
      )}
    </div>
  );
}

/** The line of the query that could not be read, marked where reading stopped. */
function Pointer({ text, offset }: { readonly text: string; readonly offset: number }) {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const end = text.indexOf("\n", offset);
  const rest = text.slice(offset, end === -1 ? text.length : end);
  return (
    <code class="pointer" dir="ltr">
      {text.slice(start, offset)}
      <mark>{rest.slice(0, 1) || "␣"}</mark>
      {rest.slice(1)}
    </code>
  );
}

function Examples() {
  const { library, preferences, question } = useApp();
  const { ask, example: words } = preferences.messages.value;
  const askFor = (example: Example) => {
    question.text.value = example.patterns;
    void question.run();
  };
  return (
    <section class="examples">
      <h3>{ask.examples}</h3>
      <ul>
        {examplesFor(library.graph.value, preferences.names.value).map((example) => (
          <li key={example.id}>
            <button type="button" onClick={() => askFor(example)}>
              <span>
                {words[example.id]} {example.name && <Written text={example.name} />}
              </span>
              <code dir="ltr">{example.patterns}</code>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
