// The bar over the graph while several nodes are selected: how many, and what can be done with them together.
import { withWish } from "@isnad/graph";
import type { ReadonlySignal } from "@preact/signals";
import type { GraphView } from "../../graph-view.ts";
import { useApp } from "../../model/app.ts";
import { Icon } from "../parts/icons.tsx";

export function PickedBar({ view: drawn }: { readonly view: ReadonlySignal<GraphView | undefined> }) {
  const { announcer, history, places, preferences, view, visible } = useApp();
  const { canvas: wording } = preferences.messages.value;
  const { picked } = view.view.value;
  const allPinned = picked.every((iri) => places.pinned.value.has(iri));
  const hide = () => {
    const byHand = picked.reduce(
      (wishes, node) => withWish(wishes, { node, shown: false }),
      view.view.peek().byHand,
    );
    view.change({ byHand, picked: [] });
    announcer.say(wording.hidden(picked.length), history.undo);
  };
  if (picked.length === 0) return null;
  return (
    <section class="picked-bar" aria-label={wording.selection}>
      <p aria-live="polite">{wording.selected(picked.length)}</p>
      <button type="button" onClick={hide}>
        <Icon name="hide" />
        {wording.hide}
      </button>
      <button type="button" onClick={() => places.toggle(visible.peek().graph, picked)}>
        <Icon name={allPinned ? "unpin" : "pin"} />
        {allPinned ? wording.unpin : wording.pin}
      </button>
      <button type="button" onClick={() => drawn.value?.frame(picked)}>
        <Icon name="fit" />
        {wording.frame}
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={wording.clear}
        title={wording.clear}
        onClick={() => view.change({ picked: [] })}
      >
        <Icon name="close" />
      </button>
    </section>
  );
}
