// Pins the chosen node where it stands, or lets it go; nothing for what is not drawn.
import { useApp } from "../../model/app.ts";
import { Icon } from "../parts/icons.tsx";

export function PinButton() {
  const { places, preferences, selection, visible } = useApp();
  const { canvas: wording } = preferences.messages.value;
  const { graph } = visible.value;
  const chosen = selection.chosen.value;
  if (chosen === undefined || !graph.hasNode(chosen)) return null;
  const isPinned = places.pinned.value.has(chosen);
  const label = isPinned ? wording.unpin : wording.pin;
  return (
    <button
      type="button"
      class="icon-button pin-button"
      aria-label={label}
      aria-pressed={isPinned}
      title={`${label} (P)`}
      onClick={() => places.toggle(graph, [chosen])}
    >
      <Icon name="pin" />
    </button>
  );
}
