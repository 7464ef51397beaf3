// The column of buttons on the graph: selecting, settling, letting go, and how near it is looked at.
import type { ReadonlySignal } from "@preact/signals";
import type { GraphView } from "../../graph-view.ts";
import { useApp } from "../../model/app.ts";
import { Icon, type IconName } from "../parts/icons.tsx";

export function CanvasTools({ view }: { readonly view: ReadonlySignal<GraphView | undefined> }) {
  const { places, preferences, selecting, settling } = useApp();
  const { canvas: wording, graph } = preferences.messages.value;
  const running = settling.running.value;
  return (
    <div class="zoom">
      <Tool
        label={wording.select}
        icon="marquee"
        pressed={selecting.value}
        press={() => {
          selecting.value = !selecting.peek();
        }}
      />
      <Tool
        label={running ? wording.stopSettling : wording.settle}
        icon={running ? "pause" : "play"}
        pressed={running}
        press={settling.toggle}
      />
      {places.pinned.value.size > 0 && (
        <Tool label={wording.unpinAll} icon="unpin" press={() => places.unpin(places.pinned.peek())} />
      )}
      <Tool label={graph.zoomIn} icon="plus" press={() => view.value?.zoom("in")} />
      <Tool label={graph.zoomOut} icon="minus" press={() => view.value?.zoom("out")} />
      <Tool label={graph.fit} icon="fit" press={() => view.value?.zoom("all")} />
    </div>
  );
}

interface ToolProps {
  readonly label: string;
  readonly icon: IconName;
  readonly pressed?: boolean;
  readonly press: () => void;
}

function Tool({ label, icon, pressed, press }: ToolProps) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      aria-pressed={pressed}
      title={label}
      onClick={press}
    >
      <Icon name={icon} />
    </button>
  );
}
