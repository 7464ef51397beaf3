// What the browser keeps of a page's work. A stranger would get wrong when it is there: a little later than on the page,
// and what is not kept yet is gone with a reload, so whoever loads the page anew waits for it.
import type { Page } from "playwright-core";

/** The list that is kept under a name. */
export function kept(page: Page, name: string): Promise<readonly unknown[]> {
  return page.evaluate(
    (key) =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open(`isnad ${location.pathname}`);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const asked = opening.result.transaction("work").objectStore("work").get(key);
          asked.onsuccess = () => resolve((asked.result as unknown[] | undefined) ?? []);
          asked.onerror = () => reject(asked.error);
        };
      }),
    name,
  );
}
