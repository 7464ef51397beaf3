// A browser that cannot draw the graph.
import type { Page } from "playwright-core";

/** No canvas of the page gives a WebGL context. */
export function withoutWebgl(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const open = HTMLCanvasElement.prototype.getContext as (...args: unknown[]) => unknown;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...args: unknown[]) {
      return String(args[0]).startsWith("webgl") ? null : open.apply(this, args);
    } as typeof HTMLCanvasElement.prototype.getContext;
  });
}
