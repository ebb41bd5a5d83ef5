// When a step is there as a whole.
import { type Page, expect } from "@playwright/test";

/** Waits until the engine shows a whole step: what stands below is drawn a frame later. */
export async function isWhole(page: Page): Promise<void> {
  await expect(page.locator("second-birthday .place:not([hidden])")).toBeAttached();
  await expect(page.locator("second-birthday .place .step__rest:empty")).toHaveCount(0);
}
