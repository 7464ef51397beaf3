// How large the reader has text. The style sheets are in rem, so they grow with it; what is drawn on a canvas, or placed by
// numbers, asks here. A stranger would get wrong when it is looked up: once, since a browser tells nobody of a change.
const USUAL = 16;
const ROOT =
  typeof document === "undefined"
    ? USUAL
    : Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || USUAL;

/** So many pixels at a browser's usual text size, at the reader's. */
export function inText(pixels: number): number {
  return (pixels * ROOT) / USUAL;
}
