// The line over the graph that says how much of it is seen, while something is filtered, hidden or out of focus, and
// which path is lit.
import { useApp } from "../../model/app.ts";
import { nameIn } from "../../model/look/name-in.ts";
import { EVERYTHING, isNarrowed } from "../../model/look/sight.ts";
import { Icon } from "../parts/icons.tsx";
import { Written } from "../parts/written.tsx";

export function SightStrip() {
  const app = useApp();
  const { preferences, library, view, visible } = app;
  const wording = preferences.messages.value.explore;
  const { byHand, focus, path } = view.view.value;
  const narrowed = isNarrowed(view.view.value);
  const ends =
    path.from !== undefined && path.to !== undefined && [path.from, path.to].map((iri) => nameIn(app, iri));
  if (!narrowed && !ends) return null;
  return (
    <div class={`sight-strip${narrowed ? " narrowed" : ""}`}>
      {narrowed && (
        <p role="status">{wording.shownOf(visible.value.statements.size, library.counts.value.statements)}</p>
      )}
      {ends && (
        <Chip
          text={wording.path(ends[0] as string, ends[1] as string)}
          remove={() => view.change({ path: {} })}
        />
      )}
      {focus && (
        <Chip
          text={wording.around(nameIn(app, focus.node), focus.steps)}
          remove={() => view.change({ focus: undefined })}
        />
      )}
      {byHand.length > 0 && (
        <button type="button" onClick={() => view.change({ byHand: [] })}>
          {wording.showHidden}
        </button>
      )}
      {narrowed && (
        <button type="button" onClick={() => view.change(EVERYTHING)}>
          {wording.clear}
        </button>
      )}
    </div>
  );
}

/** Something that narrows the view, and a button that takes it away. */
export function Chip({ text, remove }: { readonly text: string; readonly remove: () => void }) {
  const { explore } = useApp().preferences.messages.value;
  return (
    <button
      type="button"
      class="chip"
      aria-label={explore.remove(text)}
      title={explore.remove(text)}
      onClick={remove}
    >
      <Written text={text} />
      <Icon name="close" />
    </button>
  );
}
