// Where the keyboard is, and where it can be.
import type { Page } from "playwright-core";

export interface Stop {
  /** The part of the page it stands in. */
  readonly region: string;
  /** What who hears the page is told. */
  readonly told: string;
  readonly html: string;
  /** Whether it is seen that the keyboard is here. */
  readonly ring: boolean;
}

/** Tag and id of what has the focus. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { localName, id } = document.activeElement ?? document.body;
    return id ? `${localName}#${id}` : localName;
  });
}

/** All stops of Tab, from the page's start, until it comes round. */
export async function stopsOf(page: Page): Promise<readonly Stop[]> {
  await page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute("tabindex");
  });
  const stops: Stop[] = [];
  for (;;) {
    await page.keyboard.press("Tab");
    const stop = await stopNow(page);
    if (stop === undefined || stops.length > 400) return stops;
    stops.push(stop);
  }
}

/** Undefined where nothing of the page has the focus, or what had it before already. */
function stopNow(page: Page): Promise<Stop | undefined> {
  return page.evaluate(async () => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (element === null || element === document.body || element.hasAttribute("data-stopped")) {
      for (const each of document.querySelectorAll("[data-stopped]")) each.removeAttribute("data-stopped");
      return undefined;
    }
    element.setAttribute("data-stopped", "");
    const host = (element.getRootNode() as ShadowRoot).host ?? element;
    const has = (each: Element | null) => {
      if (each === null) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(each);
      return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 1;
    };
    const editor = element.closest(".cm-editor");
    // The editor shows a little later that it has the focus.
    if (editor) await new Promise((later) => setTimeout(later, 60));
    const input = element as HTMLInputElement;
    return {
      region:
        ["top-bar", "start", "stage", "details"].find((name) => host.closest(`.${name}`)) ?? "elsewhere",
      told:
        element.getAttribute("aria-label") ??
        (element.textContent?.trim() ||
          [...(input.labels ?? [])].map(({ textContent }) => textContent).join(" ")),
      html: element.outerHTML.slice(0, 160),
      ring: has(element) || has(element.closest("label")) || has(editor),
    };
  });
}
