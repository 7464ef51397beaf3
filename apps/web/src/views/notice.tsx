// What stands in the place of the picture while there is none: opening, missing, failed, empty, no WebGL.
import { canDraw } from "../drawing/can-draw.ts";
import { useApp } from "../model/app.ts";
import { AtWork } from "./at-work.tsx";
import { lazily } from "./parts/lazily.tsx";

const Unopened = lazily(async () => (await import("./unopened.tsx")).Unopened);
const drawable = canDraw();

export function Notice() {
  const { library, preferences, addDialogOpen } = useApp();
  const { graph: wording, add } = preferences.messages.value;
  const busy = library.busy.value;
  const opening = library.opening.value;
  const addButton = (
    <button
      type="button"
      class="primary"
      onClick={() => {
        addDialogOpen.value = true;
      }}
    >
      {add.open}
    </button>
  );
  if (busy !== undefined)
    return (
      <div class="busy row">
        <AtWork progress={busy} />
      </div>
    );
  if (opening === "opening")
    return (
      <p class="busy" role="status">
        {wording.opening}
      </p>
    );
  if (opening === "failed")
    return (
      <div class="empty" role="alert">
        <Unopened />
        {addButton}
      </div>
    );
  if (library.isEmpty.value)
    return (
      <div class="empty" role="status">
        <h2>{opening === "open" ? wording.emptyTitle : wording.missingTitle}</h2>
        <p>{wording[opening === "open" ? "empty" : opening]}</p>
        {addButton}
      </div>
    );
  if (drawable) return null;
  return (
    <div class="empty" role="alert">
      <h2>{wording.noWebglTitle}</h2>
      <p>{wording.noWebgl}</p>
    </div>
  );
}
