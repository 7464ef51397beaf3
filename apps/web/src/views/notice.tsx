// What stands in the place of the picture while there is none: opening, missing, failed, empty, no WebGL.
import { canDraw } from "../drawing/can-draw.ts";
import { useApp } from "../model/app.ts";

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
      <p class="busy" role="status">
        {busy.total > 1 ? wording.building(Math.min(busy.done + 1, busy.total), busy.total) : add.working}
      </p>
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
        <p>{wording.failed(library.failure.value?.message ?? "")}</p>
        {addButton}
      </div>
    );
  if (library.isEmpty.value)
    return (
      <div class="empty" role="status">
        <h2>{opening === "missing" ? wording.missingTitle : wording.emptyTitle}</h2>
        <p>{opening === "missing" ? wording.missing : wording.empty}</p>
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
