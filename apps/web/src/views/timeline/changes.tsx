// Who changed their stance, on what and when; a click shows the topic alone and the statement that turned.
import { nameOf, type StanceChange } from "@isnad/graph";
import { TIMELINE } from "../../messages/timeline.ts";
import { type App, useApp } from "../../model/app.ts";
import { useWords, wordsFor } from "../parts/words.ts";
import { Written } from "../parts/written.tsx";
import type { TimelineModel } from "./timeline-model.ts";

export function Changes({ model }: { readonly model: TimelineModel }) {
  const app = useApp();
  const changes = model.changes.value;
  const wording = useWords(TIMELINE);
  if (changes.length === 0) return null;
  return (
    <details class="changes" open={changes.length <= 3}>
      <summary>
        <span class="changed" aria-hidden="true">
          ⇄
        </span>
        {wording.changed(new Set(changes.map(({ speaker }) => speaker)).size)}
      </summary>
      <ul>
        {changes.map((change) => (
          <li key={`${change.speaker} ${change.topic} ${change.after.statement}`}>
            <button
              type="button"
              onClick={() => app.view.change({ timelineTopic: change.topic, chosen: change.after.statement })}
            >
              <ChangeWords change={change} />
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function ChangeWords({ change }: { readonly change: StanceChange }) {
  const app = useApp();
  const { library, preferences } = app;
  const { speaker, topic, before, after } = change;
  const names = library.graph.value.getNodeAttribute(speaker, "names");
  return (
    <>
      <strong>
        <Written text={nameOf(speaker, names, preferences.names.value)} />
      </strong>
      <Written text={nameOf(topic, library.names.value.get(topic) ?? {}, preferences.names.value)} />
      <span class="count">
        {wordsFor(preferences, TIMELINE).change(turnOf(app, before), turnOf(app, after))}
      </span>
    </>
  );
}

/** "denied 4 March 2024" */
function turnOf({ preferences }: App, { stance, day }: StanceChange["before"]): string {
  return `${wordsFor(preferences, TIMELINE).stance[stance]} ${preferences.messages.value.date(day)}`;
}
