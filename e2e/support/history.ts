// Back and forward, as a reader's browser does them within one page.
import type { Page } from "@playwright/test";

/**
 * The page itself goes there, and is awaited. The driver's own way reads the browser's list of entries, which on a
 * busy machine may not have the newest yet; in Firefox it waits for a page that loads, and none does.
 */
function go(page: Page, entries: number): Promise<void> {
  return page.evaluate(
    (entries) =>
      new Promise<void>((there) => {
        addEventListener("popstate", () => there(), { once: true });
        history.go(entries);
      }),
    entries,
  );
}

export const back = (page: Page) => go(page, -1);
export const forward = (page: Page) => go(page, 1);
