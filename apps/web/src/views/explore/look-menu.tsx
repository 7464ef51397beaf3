// How the graph is drawn: statements as nodes or as lines, what colors and sizes stand for.
import { useApp } from "../../model/app.ts";
import { COLORINGS, SIZINGS } from "../../model/view/filter-fields.ts";

export function LookMenu() {
  const { preferences, view } = useApp();
  const { explore } = preferences.messages.value;
  const { folded, coloring, sizing } = view.view.value;
  return (
    <details class="legend-edges">
      <summary>{explore.look}</summary>
      <div class="legend-menu">
        <label class="value-row" title={explore.foldedHint}>
          <input type="checkbox" checked={folded} onChange={() => view.change({ folded: !folded })} />
          <span class="value-name">{explore.folded}</span>
        </label>
        <label class="look-choice">
          {explore.coloring}
          <select
            value={coloring}
            onChange={({ currentTarget }) =>
              view.change({ coloring: currentTarget.value as (typeof COLORINGS)[number] })
            }
          >
            {COLORINGS.map((each) => (
              <option key={each} value={each}>
                {explore.color[each]}
              </option>
            ))}
          </select>
        </label>
        <label class="look-choice">
          {explore.sizing}
          <select
            value={sizing}
            onChange={({ currentTarget }) =>
              view.change({ sizing: currentTarget.value as (typeof SIZINGS)[number] })
            }
          >
            {SIZINGS.map((each) => (
              <option key={each} value={each}>
                {explore.size[each]}
              </option>
            ))}
          </select>
        </label>
      </div>
    </details>
  );
}
