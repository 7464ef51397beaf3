// Where the focus is among the marks, and which of them is chosen. Kept in the page itself (tabindex, aria-current):
// thousands of marks are not drawn anew because one of them is looked at.
import { useEffect } from "preact/hooks";
import { useApp } from "../../model/app.ts";

type Plot = HTMLElement | null;

/** Makes sure that exactly one mark is a stop for Tab. */
export function keepOneStop(plot: Plot): void {
  if (plot !== null && plot.querySelector('[data-mark][tabindex="0"]') === null)
    plot.querySelector("[data-mark]")?.setAttribute("tabindex", "0");
}

/** Makes a mark the only stop for Tab. */
export function stopAt(plot: Plot, mark: SVGElement): void {
  for (const other of plot?.querySelectorAll('[data-mark][tabindex="0"]') ?? [])
    other.setAttribute("tabindex", "-1");
  mark.setAttribute("tabindex", "0");
}

/** Moves the focus for an arrow key, Home or End; false for other keys. Later is where reading goes. */
export function moveBetweenMarks(key: string, from: SVGElement, direction: "ltr" | "rtl"): boolean {
  const lane = from.closest("[data-lane]");
  if (lane === null) return false;
  const marks = marksIn(lane);
  const at = marks.indexOf(from);
  const later = direction === "ltr" ? "ArrowRight" : "ArrowLeft";
  const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
  if (step !== undefined) marks[at + (key === later ? 1 : -1)]?.focus();
  else if (key === "Home") marks[0]?.focus();
  else if (key === "End") marks.at(-1)?.focus();
  else if (key === "ArrowDown" || key === "ArrowUp") besideIn(lane, key, from)?.focus();
  else return false;
  return true;
}

/** The mark of the next lane that has one, nearest in time. */
function besideIn(lane: Element, key: string, from: SVGElement): SVGElement | undefined {
  let next: Element | null = lane;
  do {
    next = key === "ArrowDown" ? next.nextElementSibling : next.previousElementSibling;
  } while (next !== null && (!next.matches("[data-lane]") || marksIn(next).length === 0));
  if (next === null) return undefined;
  const isApart = from.closest(".lane-apart") !== null;
  const away = (mark: SVGElement) =>
    Math.abs(Number(mark.dataset.x) - Number(from.dataset.x)) +
    ((mark.closest(".lane-apart") !== null) === isApart ? 0 : 10_000);
  return marksIn(next).reduce((nearest, mark) => (away(mark) < away(nearest) ? mark : nearest));
}

function marksIn(lane: Element): readonly SVGElement[] {
  return [...lane.querySelectorAll<SVGElement>("[data-mark]")];
}

/** Marks the chosen statement wherever it stands. Draws nothing itself. */
export function ChosenMark({ plot }: { readonly plot: { readonly current: Plot } }) {
  const chosen = useApp().selection.chosen.value;
  useEffect(() => {
    for (const mark of plot.current?.querySelectorAll("[data-mark][aria-current]") ?? [])
      mark.removeAttribute("aria-current");
    if (chosen === undefined) return;
    for (const mark of plot.current?.querySelectorAll(`[data-mark="${CSS.escape(chosen)}"]`) ?? [])
      mark.setAttribute("aria-current", "true");
  });
  return null;
}
