// What was saved under a name, the latest first.
import { useApp } from "../../model/app.ts";
import { SavedEntry } from "./saved-entry.tsx";

export function SavedList() {
  const { preferences, queries } = useApp();
  const saved = queries.saved.value;
  if (saved.length === 0) return <p class="hint">{preferences.messages.value.queries.noneSaved}</p>;
  return (
    <ul>
      {saved.map((query) => (
        <li key={`${query.at} ${query.text}`}>
          <SavedEntry query={query} />
        </li>
      ))}
    </ul>
  );
}
