// The page: bar, panels and graph, the keys that work everywhere, and files dropped anywhere.
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { type App, useApp } from "../model/app.ts";
import { commandOf } from "../model/commands.ts";
import { incomingFiles } from "../model/dropped.ts";
import { takeIn } from "../model/taking-in.ts";
import { AddDialog } from "./add-dialog.tsx";
import { AnnouncementLine } from "./announcement.tsx";
import { CorrectionsDialog } from "./correct/corrections-dialog.tsx";
import { DetailsPanel } from "./details-panel.tsx";
import { HelpSheet } from "./help-sheet.tsx";
import { Stage } from "./stage.tsx";
import { StartPanel } from "./start-panel.tsx";
import { TopBar } from "./top-bar.tsx";

export function Page() {
  const app = useApp();
  const dragging = useSignal(false);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => handleKey(app, event);
    addEventListener("keydown", onKeyDown);
    addEventListener("pointerdown", closeMenus);
    return () => {
      removeEventListener("keydown", onKeyDown);
      removeEventListener("pointerdown", closeMenus);
    };
  }, []);
  const onDrop = async (event: DragEvent) => {
    event.preventDefault();
    dragging.value = false;
    const files = event.dataTransfer?.files;
    if (files === undefined || files.length === 0) return;
    app.addDialogOpen.value = true;
    await takeIn(app, await incomingFiles(files));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: files may be dropped anywhere; the dialog has a button for them
    <div
      class={`page${app.selection.description.value ? " with-details" : ""}${dragging.value ? " dragging" : ""}`}
      onDragOver={(event) => {
        event.preventDefault();
        dragging.value = true;
      }}
      onDragLeave={(event) => {
        if (event.relatedTarget === null) dragging.value = false;
      }}
      onDrop={onDrop}
    >
      <TopBar />
      <StartPanel />
      <Stage />
      <DetailsPanel />
      <AddDialog />
      <HelpSheet />
      <CorrectionsDialog />
      <AnnouncementLine />
    </div>
  );
}

/** Escape closes menus first; then keys are commands. */
function handleKey(app: App, event: KeyboardEvent): void {
  const command = commandOf(event);
  if (command === undefined || (event.key === "Escape" && closeMenus(event))) return;
  event.preventDefault();
  command.run(app);
}

/** Closes open menus that the event is not in; Escape closes them wherever it is. Says whether there were any. */
function closeMenus(event: Event): boolean {
  const open = document.querySelectorAll<HTMLDetailsElement>(".menu[open], .legend-edges[open]");
  const closing = [...open].filter(
    (menu) => event instanceof KeyboardEvent || !menu.contains(event.target as Node),
  );
  for (const menu of closing) menu.open = false;
  return closing.length > 0;
}
