// What became of each file that was given: how many statements it added, or why it was refused.
import { withoutBidiControls } from "@isnad/text";
import type { Failure, FileReport } from "../../desk/protocol.ts";
import { excerpt } from "../../drawing/excerpt.ts";
import { refusalIn } from "../../messages/refusals.ts";
import { useApp } from "../../model/app.ts";
import { Written } from "../parts/written.tsx";

export function Reports() {
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
  const { add: wording, corrections } = useApp().preferences.messages.value;
  const { added, failure, kind } = report;
  const name = withoutBidiControls(excerpt(report.name, 200));
  if (failure === undefined && kind === "corrections") return <li>{corrections.joined(name, added)}</li>;
  if (failure === undefined)
    return <li>{added === 0 && kind === "graph" ? wording.nothingNew(name) : wording.added(name, added)}</li>;
  if (failure.code === "stopped") return <li>{wording.stopped(report.files ?? 1)}</li>;
  if (failure.code === "unsettled") return <li>{wording.unsettled}</li>;
  return <Refused name={name} failure={failure} />;
}

/** Where the reader's language has words for it, they come first. */
function Refused({ name, failure }: { readonly name: string; readonly failure: Failure }) {
  const { language, messages } = useApp().preferences;
  const { add: wording } = messages.value;
  const why = refusalIn(language.value, failure);
  if (why === failure.message) return <li class="error">{wording.failed(name, failure.message)}</li>;
  return (
    <li class="error">
      {wording.failed(name, why)}
      <p class="hint">
        <Written text={failure.message} />
      </p>
    </li>
  );
}
