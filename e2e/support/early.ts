// What the page itself answers, before the engine has come or where it never does.
import { type FrameLocator, type Locator, type Page, expect } from "@playwright/test";
import { label, stepHeading } from "./labels";

/** Where the story is: a page, or a frame in one. */
type Place = Page | FrameLocator;

/** The heading that is seen, whoever has drawn it. */
export const seen = (place: Place, name: string): Locator => place.getByRole("heading", { level: 1, name, exact: true });

/** What the engine has drawn, once it has taken over. */
export const engine = (place: Place): Locator => place.locator("second-birthday .place:not([hidden])");

/** Starts the story and reads on, in what stands in the page. */
export async function readInThePage(place: Place): Promise<void> {
  await place.getByRole("link", { name: label("start") }).first().click();
  await expect(seen(place, stepHeading("signs/nosebleeds"))).toBeFocused();
  const then = seen(place, stepHeading("signs/tiny-plugs"));
  // On a screen in a waiting room a step's leaves come first.
  for (let leaf = 0; leaf < 9 && !(await then.isVisible()); leaf += 1) await place.getByRole("button", { name: label("next"), exact: true }).click();
  await expect(then).toBeFocused();
  await expect(engine(place)).toHaveCount(0);
}

/** Counts what moves by itself on the page from the moment that it is opened. */
export async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    Object.assign(window, { shifts: [] });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as any[]) if (!entry.hadRecentInput) (window as any).shifts.push(entry.value);
    }).observe({ type: "layout-shift", buffered: true });
  });
  return () => page.evaluate<number>("shifts.reduce((sum, it) => sum + it, 0)");
}
