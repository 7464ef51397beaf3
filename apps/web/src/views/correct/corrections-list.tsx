// All corrections in words: what each did, taking it back, and the file that they are kept in.
import "../../styles/correct.css";
import type { LanguageCode } from "@isnad/graph";
import { useSignal } from "@preact/signals";
import type { CorrectionLine, Failure } from "../../desk/protocol.ts";
import { CORRECT } from "../../messages/correct.ts";
import { refusalIn } from "../../messages/refusals.ts";
import { isolated } from "../../messages/wording.ts";
import { useApp } from "../../model/app.ts";
import { incomingFiles } from "../../model/collection/dropped.ts";
import { Icon } from "../parts/icons.tsx";
import { useWords } from "../parts/words.ts";
import { Written } from "../parts/written.tsx";
import { wordsOf } from "./line-words.ts";

export function CorrectionsList() {
  const { corrections, preferences } = useApp();
  const wording = preferences.messages.value.corrections;
  const lines = corrections.lines.value;
  return (
    <>
      <p class="hint corrections-lead">
        {wording.lead} <code dir="ltr">isnad build articles/ --corrections corrections.yaml</code>
      </p>
      <State />
      {lines.length === 0 ? (
        <p class="corrections-none">{wording.none}</p>
      ) : (
        <ol class="corrections-lines">
          {lines.map((line, at) => (
            <Line key={JSON.stringify(line)} line={line} at={at} />
          ))}
        </ol>
      )}
      <File />
    </>
  );
}

function Line({ line, at }: { readonly line: CorrectionLine; readonly at: number }) {
  const { correcting, corrections, preferences } = useApp();
  const messages = preferences.messages.value;
  const { corrections: wording } = messages;
  const correct = useWords(CORRECT);
  const report = correcting.outcome.value?.reports.find((each) => each.line === at);
  const words = wordsOf(line, correct);
  return (
    <li class={report ? "reported" : ""}>
      <span class="line-number">{messages.number(at + 1)}</span>
      <div>
        <p>{words}</p>
        {report && (
          <p class="line-report">
            <Written text={report.message} language="en" />
          </p>
        )}
      </div>
      <button
        type="button"
        class="icon-button"
        aria-label={`${wording.remove}: ${words}`}
        title={wording.remove}
        onClick={() => corrections.remove(line)}
      >
        <Icon name="close" />
      </button>
    </li>
  );
}

/** Whether the lines are in force, and if not why. */
function State() {
  const { correcting, corrections, library, preferences } = useApp();
  const { corrections: wording } = preferences.messages.value;
  const correct = useWords(CORRECT);
  const outcome = correcting.outcome.value;
  const count = corrections.lines.value.length;
  const failure = correcting.failure.value;
  const words = () => {
    if (library.busy.value !== undefined) return wording.state.working;
    if (failure !== undefined) return correct.failed(failure);
    if (outcome?.refusal !== undefined) return wording.refusal[outcome.refusal];
    if (outcome?.state === "pending") return wording.state.pending;
    if (outcome?.textless) return wording.textless(outcome.textless);
    return outcome?.state === "applied" && outcome.reports.length === 0 ? wording.state.applied : undefined;
  };
  const text = count === 0 ? undefined : words();
  const isWarning = outcome?.state === "refused" || failure !== undefined;
  return (
    <div class="corrections-state" role="status">
      {text && <p class={isWarning ? "warning" : "hint"}>{text}</p>}
      {outcome?.state === "pending" && count > 0 && (
        <button type="button" class="primary" onClick={() => correcting.applyNow()}>
          {wording.apply(count)}
        </button>
      )}
    </div>
  );
}

/** In the reader's language, then with the lines that are meant. */
function whyIn(language: LanguageCode, failure: Failure): string {
  const why = refusalIn(language, failure);
  return why === failure.message ? why : `${why} ${isolated(failure.message)}`;
}

function File() {
  const { corrections, correctionsFile: file, library, preferences } = useApp();
  const wording = preferences.messages.value.corrections;
  const said = useSignal("");
  const why = (failure: Failure) => whyIn(preferences.language.peek(), failure);
  const { unsaved, saving, trouble } = file;
  const mayWrite = library.served.value?.file === "write";
  return (
    <footer class="corrections-file">
      <div class="row">
        {mayWrite && (
          <button
            type="button"
            class="primary"
            disabled={saving.value || !unsaved.value}
            onClick={async () => {
              said.value = "";
              if (await file.save()) said.value = wording.saved;
            }}
          >
            {wording.save}
          </button>
        )}
        <button
          type="button"
          class={mayWrite ? "" : "primary"}
          disabled={corrections.lines.value.length === 0}
          onClick={() => file.download()}
        >
          <Icon name="download" />
          {wording.download}
        </button>
        <label class="button files">
          {wording.open}
          <input
            type="file"
            accept=".yaml,.yml,.json"
            onChange={async ({ currentTarget }) => {
              const { read, refused } = await incomingFiles([...(currentTarget.files ?? [])]);
              if (refused[0]?.failure) said.value = why(refused[0].failure);
              for (const each of read) {
                const { name, added, failure } = await file.open(each);
                said.value = failure === undefined ? wording.joined(name, added) : why(failure);
              }
              currentTarget.value = "";
            }}
          />
        </label>
        {unsaved.value && <span class="unsaved">{wording.unsaved}</span>}
      </div>
      <p class="hint corrections-said" role="status">
        {said.value !== "" && <bdi>{said.value}</bdi>}
      </p>
      {trouble.value?.kind === "failed" && (
        <p class="warning" role="alert">
          {wording.cannotSave(trouble.value.message)}
        </p>
      )}
      {trouble.value?.kind === "changed" && <Changed />}
      {mayWrite && <p class="hint">{wording.byHand}</p>}
    </footer>
  );
}

/** The file on disk is another than the one that was read: the user says what counts. */
function Changed() {
  const { correctionsFile: file, preferences } = useApp();
  const wording = preferences.messages.value.corrections;
  return (
    <div class="warning" role="alert">
      <p>{wording.changed}</p>
      <div class="row">
        <button type="button" onClick={() => file.reload(true)}>
          {wording.merge}
        </button>
        <button type="button" onClick={() => file.reload(false)}>
          {wording.discard}
        </button>
      </div>
    </div>
  );
}
