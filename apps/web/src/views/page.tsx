// The page: bar, panels and graph, the keys that work everywhere, and files dropped anywhere.
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { type App, useApp } from "../model/app.ts";
import { incomingFiles } from "../model/dropped.ts";
import { AddDialog } from "./add-dialog.tsx";
import { AnswerTable } from "./answer-table.tsx";
import { DetailsPanel } from "./details-panel.tsx";
import { GraphPane } from "./graph-pane.tsx";
import { SEARCH_ID } from "./search-box.tsx";
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
    await app.library.add(await incomingFiles(files));
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
      <main class="stage">
        <GraphPane />
        <AnswerTable />
      </main>
      <DetailsPanel />
      <AddDialog />
    </div>
  );
}

/** `/` goes to the search, Escape puts away what is open: menus first, then the details, then the answer. */
function handleKey({ selection, question, addDialogOpen }: App, event: KeyboardEvent): void {
  const typing = event.target instanceof HTMLElement && event.target.matches("input, textarea, select");
  if (event.key === "/" && !typing && document.querySelector("dialog[open]") === null) {
    event.preventDefault();
    document.getElementById(SEARCH_ID)?.focus();
  }
  if (event.key !== "Escape" || addDialogOpen.peek() || event.defaultPrevented) return;
  if (closeMenus(event)) return;
  if (selection.chosen.peek() !== undefined) selection.dismiss();
  else if (question.answer.peek() !== undefined) question.clear();
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
