// The view of a page by its link, without loading the page anew.
import type { Page } from "playwright-core";

/** Shows the view of a link, as the browser's way back would. */
export function openView(page: Page, view: Record<string, string>): Promise<void> {
  return page.evaluate(
    (hash) => {
      history.pushState(null, "", hash);
      dispatchEvent(new PopStateEvent("popstate"));
    },
    `#${new URLSearchParams(view)}`,
  );
}

/** What stands in the page's link under a name. */
export async function linkedView(page: Page, name: string): Promise<string | null> {
  const address = await page.evaluate(() => location.href);
  return new URLSearchParams(new URL(address).hash.slice(1)).get(name);
}
