// Back and forward, as a reader's browser does them within one page.
import type { Page } from "@playwright/test";

/**
 * The page itself goes there, and is awaited; in Firefox the driver's own way waits for a page that loads, and none does.
 * Yew may draw a screen in one turn and write its address in a later one. No reader goes back in between, but a test
 * would, and would leave the page.
 */
function go(page: Page, entries: number): Promise<void> {
  return page.evaluate(async (entries) => {
    for (let turn = 0; turn < 15; turn += 1) await new Promise((later) => setTimeout(later));
    await new Promise<void>((there) => {
      addEventListener("popstate", () => there(), { once: true });
      history.go(entries);
    });
  }, entries);
}

export const back = (page: Page) => go(page, -1);
export const forward = (page: Page) => go(page, 1);
