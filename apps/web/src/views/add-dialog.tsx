// Adding to the graph: paste an article, or choose files. What became of each file stays listed until the page closes.

import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { FileReport } from "../desk/protocol.ts";
import { useApp } from "../model/app.ts";
import { incomingFiles, pasted } from "../model/dropped.ts";
import { takeIn } from "../model/taking-in.ts";
import { Dialog } from "./dialog.tsx";

export function AddDialog() {
  const app = useApp();
  const { addDialogOpen, desk, library, preferences } = app;
  const wording = preferences.messages.value.add;
  const open = addDialogOpen.value;
  useEffect(() => {
    if (open) void desk.prepare().catch(() => {}); // Whoever then adds an article is told the reason.
  }, [open]);
  return (
    <Dialog open={addDialogOpen} title={wording.title}>
      <p class="hint">{wording.lead}</p>
      <PasteForm />
      <div class="row files">
        <label class="button">
          {wording.choose}
          <input
            type="file"
            multiple
            accept=".txt,.md,.html,.htm,.ttl,.trig,.nt,.nq,.jsonld,.yaml,.yml,.json"
            onChange={async ({ currentTarget }) => {
              await takeIn(app, await incomingFiles(currentTarget.files ?? []));
              currentTarget.value = "";
            }}
          />
        </label>
        <button type="button" onClick={() => confirm(wording.emptySure) && library.clear()}>
          {wording.empty}
        </button>
      </div>
      <p class="hint">{wording.drop}</p>
      <Reports />
    </Dialog>
  );
}

function PasteForm() {
  const { library, preferences } = useApp();
  const { add: wording } = preferences.messages.value;
  const text = useSignal("");
  const date = useSignal("");
  const read = async (event: Event) => {
    event.preventDefault();
    if (text.value.trim() === "") return;
    await library.add([pasted(text.value, date.value)]);
    if (library.reports.value[0]?.failure === undefined) text.value = "";
  };
  return (
    <form onSubmit={read}>
      <label for="paste">{wording.paste}</label>
      <textarea
        id="paste"
        dir="auto"
        rows={8}
        placeholder={wording.placeholder}
        value={text.value}
        onInput={({ currentTarget }) => {
          text.value = currentTarget.value;
        }}
      />
      <div class="row">
        <label class="date">
          {wording.published}
          <input
            type="date"
            value={date.value}
            onInput={({ currentTarget }) => {
              date.value = currentTarget.value;
            }}
          />
        </label>
        <button type="submit" class="primary" disabled={library.busy.value !== undefined}>
          {library.busy.value === undefined ? wording.build : wording.working}
        </button>
      </div>
    </form>
  );
}

function Reports() {
  const { library, preferences } = useApp();
  const { add: wording } = preferences.messages.value;
  const reports = library.reports.value;
  return (
    <div aria-live="polite">
      {reports.length > 0 && (
        <>
          <h3>{wording.report}</h3>
          <ul class="reports">
            {reports.map((report, index) => (
              <Report key={`${reports.length - index} ${report.name}`} report={report} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function Report({ report }: { readonly report: FileReport }) {
  const { add: wording, correct } = useApp().preferences.messages.value;
  const { name, added, failure, kind } = report;
  if (failure === undefined && kind === "corrections") return <li>{correct.joined(name, added)}</li>;
  if (failure === undefined)
    return <li>{added === 0 && kind === "graph" ? wording.nothingNew(name) : wording.added(name, added)}</li>;
  return <li class="error">{wording.failed(name, failure.message)}</li>;
}
