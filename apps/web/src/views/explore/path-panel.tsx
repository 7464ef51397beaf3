// The side panel of paths: two names, and how statements join them, step by step, with the words.

import { PATH } from "../../messages/path.ts";
import { useApp } from "../../model/app.ts";
import type { Ends } from "../../model/view/filter-fields.ts";
import { Icon } from "../parts/icons.tsx";
import { useWords } from "../parts/words.ts";
import { PathEnd } from "./path-end.tsx";
import { WayView } from "./path-way.tsx";

export function PathPanel() {
  const { view } = useApp();
  const wording = useWords(PATH);
  const ends = view.view.value.path;
  const change = (next: Ends) => view.change({ path: next });
  const isStarted = ends.from !== undefined || ends.to !== undefined;
  return (
    <div class="path-panel">
      <p class="hint">{wording.intro}</p>
      <PathEnd label={wording.from} chosen={ends.from} onChoose={(from) => change({ ...ends, from })} />
      <PathEnd label={wording.to} chosen={ends.to} onChoose={(to) => change({ ...ends, to })} />
      <div class="row">
        <button
          type="button"
          disabled={!isStarted}
          onClick={() => change({ ...ends, from: ends.to, to: ends.from })}
        >
          <Icon name="swap" /> {wording.swap}
        </button>
        <button type="button" disabled={!isStarted} onClick={() => change({})}>
          {wording.clear}
        </button>
      </div>
      <Outcome ends={ends} />
    </div>
  );
}

function Outcome({ ends }: { readonly ends: Ends }) {
  const { preferences, view, paths } = useApp();
  const { stages } = preferences.messages.value;
  const wording = useWords(PATH);
  const found = paths.found.value;
  if (ends.from === undefined || ends.to === undefined) return <p class="hint">{wording.needTwo}</p>;
  if (ends.from === ends.to) return <p role="status">{wording.sameTwice}</p>;
  if (paths.failure.value !== undefined) return <p role="alert">{wording.failed(paths.failure.value)}</p>;
  if (found === undefined) return <p role="status">{stages.loading}</p>;
  const everything = (on: boolean) =>
    view.change({ path: { from: ends.from, to: ends.to, ...(on && { everything: true }) } });
  if (found.ways.length === 0)
    return (
      <div class="path-none" role="status">
        <p>{found.isHidden ? wording.hiddenOne : wording.none}</p>
        {found.isHidden && (
          <button type="button" class="primary" onClick={() => everything(true)}>
            {wording.everything}
          </button>
        )}
      </div>
    );
  return (
    <>
      {ends.everything && (
        <p class="hint">
          {wording.overEverything}{" "}
          <button type="button" class="plain" onClick={() => everything(false)}>
            {wording.onlySeen}
          </button>
        </p>
      )}
      <WayView found={found} />
    </>
  );
}
