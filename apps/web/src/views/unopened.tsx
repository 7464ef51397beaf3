// The graph beside the page could not be opened: why, in the reader's language and then in the exact words.
import { refusalIn } from "../messages/refusals.ts";
import { useApp } from "../model/app.ts";
import { Written } from "./parts/written.tsx";

export function Unopened() {
  const { library, preferences } = useApp();
  const failure = library.failure.value;
  if (failure === undefined) return null;
  const why = refusalIn(preferences.language.value, failure);
  return (
    <>
      <p>{preferences.messages.value.graph.failed(why)}</p>
      {why !== failure.message && (
        <p class="hint">
          <Written text={failure.message} />
        </p>
      )}
    </>
  );
}
