// The page: bar, panels and graph, the keys that work everywhere, and files dropped anywhere.
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { type App, useApp } from "../model/app.ts";
import { droppedFiles } from "../model/collection/dropped.ts";
import { commandOf } from "../model/commands.ts";
import { AddDialog } from "./adding/add-dialog.tsx";
import { AnnouncementLine } from "./announcement.tsx";
import { CorrectionsDialog } from "./correct/corrections-dialog.tsx";
import { HelpSheet } from "./help-sheet.tsx";
import { DetailsPanel } from "./panels/details-panel.tsx";
import { lazily } from "./parts/lazily.tsx";
import { Stage } from "./stage.tsx";
import { StartPanel } from "./start-panel.tsx";
import { TopBar } from "./top-bar.tsx";

const PackageDialog = lazily(async () => (await import("./adding/package-dialog.tsx")).PackageDialog);

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
    const dropped = event.dataTransfer;
    if (dropped === null || !dropped.types.includes("Files")) return;
    // What was dropped can be looked at only while the event lasts.
    const gathering = droppedFiles(dropped);
    const { takeInDropped } = await import("../model/collection/intake.ts");
    await takeInDropped(app, gathering);
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
      {app.offeredPackage.value && <PackageDialog />}
      <AnnouncementLine />
    </div>
  );
}

/** Escape closes menus first; then keys are commands. */
function handleKey(app: App, event: KeyboardEvent): void {
  const command = commandOf(event);
  if (command === undefined || (event.key === "Escape" && closeMenus(event))) return;
  event.preventDefault();
  command.run(app, event.key);
}

/** Closes open menus that the event is not in; Escape closes them wherever it is. Says whether there were any. */
function closeMenus(event: Event): boolean {
  const open = document.querySelectorAll<HTMLDetailsElement>(".menu[open], .legend-edges[open]");
  const closing = [...open].filter(
    (menu) => event instanceof KeyboardEvent || !menu.contains(event.target as Node),
  );
  for (const menu of closing) {
    // Chosen by who has the keyboard in it: there it goes on from the menu's own button.
    const hasFocus = menu.contains(document.activeElement);
    menu.open = false;
    if (hasFocus && event instanceof KeyboardEvent) menu.querySelector("summary")?.focus();
  }
  return closing.length > 0;
}
