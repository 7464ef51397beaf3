// Brings what a step leads to into the middle of the text, and holds it there while blocks around it are filled in.
// A stranger would get wrong why it holds: a block's true height is known when it is filled, and shifts what stands below.

/** What the reader does to go elsewhere; a key is a step or a scroll. */
const LEAVING = ["wheel", "pointerdown", "touchstart", "keydown"] as const;

/** Holds the part that is marked as the target until the reader moves. Gives the function that lets go. */
export function keepInView(body: HTMLElement): () => void {
  const watching = new ResizeObserver(() => bringIntoView(body));
  const letGo = () => {
    watching.disconnect();
    for (const event of LEAVING) removeEventListener(event, letGo, true);
  };
  for (const event of LEAVING) addEventListener(event, letGo, { capture: true, passive: true });
  for (const block of body.children) watching.observe(block);
  bringIntoView(body);
  return letGo;
}

/** What is seen already stays where it is. */
function bringIntoView(body: HTMLElement): void {
  const element = body.querySelector("[data-target]");
  if (element === null) return;
  const [place, frame] = [element.getBoundingClientRect(), body.getBoundingClientRect()];
  if (place.top < frame.top || place.bottom > frame.bottom) element.scrollIntoView({ block: "center" });
}
