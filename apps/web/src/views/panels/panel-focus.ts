// Where the keyboard is when a panel opens and closes: at its heading, and back at what opened it.
// A stranger would get wrong whom it concerns: whoever points with a mouse keeps the focus where it is, and so does who
// steps through a full text.
import { effect } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { useApp } from "../../model/app.ts";

/** The id of a panel's heading. */
export const PANEL_HEADING = "details-heading";

/** As styles/page.css has it. */
const ONE_COLUMN = "(max-width: 47.5em)";

export function usePanelFocus(): void {
  const { selection } = useApp();
  const origin = useRef<HTMLElement | undefined>(undefined);
  const isWanted = useRef(false);
  useEffect(
    () =>
      effect(() => {
        const chosen = selection.chosen.value;
        const active = document.activeElement;
        if (chosen === undefined) return giveBack(origin);
        if (!(active instanceof HTMLElement) || active.closest(".full-text")) return;
        isWanted.current = active.matches(":focus-visible");
        if (isWanted.current && !active.closest(".details")) origin.current = active;
      }),
    [],
  );
  const description = selection.description.value;
  useEffect(() => {
    if (description === undefined) return;
    const heading = document.getElementById(PANEL_HEADING);
    // Where all stands in one column, the panel is far below what was pressed.
    if (matchMedia(ONE_COLUMN).matches) heading?.closest(".details")?.scrollIntoView({ block: "start" });
    if (isWanted.current) heading?.focus({ preventScroll: true });
    isWanted.current = false;
  }, [description]);
}

/** Only where the focus would be lost with the panel. */
function giveBack(origin: { current: HTMLElement | undefined }): void {
  const active = document.activeElement;
  const isLost = active === null || active === document.body || active.closest(".details") !== null;
  if (isLost && origin.current?.isConnected) origin.current.focus({ preventScroll: true });
  origin.current = undefined;
}
