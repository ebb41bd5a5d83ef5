// What a family does in every place that the story is put: the same few journeys in each.
import { type FrameLocator, type Page, expect, test } from "@playwright/test";
import { label, startingWith, stepHeading } from "./labels";
import { wayToRead } from "./story";

/** Where the story is: a page, or a frame in one. */
export type Place = Page | FrameLocator;

const button = (place: Place, name: string | RegExp) =>
  place.getByRole("button", { name, exact: typeof name === "string" }).first();
const heading = (place: Place) => place.locator("second-birthday .place h1").first();
const press = (place: Place, name: string | RegExp) => button(place, name).click();

/** Holds `open`, which brings the story up at its first page, to the journeys. */
export function shortJourneys(open: (page: Page) => Promise<Place>): void {
  test("the story is started, read on and gone back in, a word opens, and what is asked about stands on our page", async ({ page }) => {
    const place = await open(page);
    await press(place, label("start"));
    await expect(heading(place)).toHaveText(stepHeading("signs/nosebleeds"));
    await expect(heading(place)).toBeFocused();
    await press(place, label("next"));
    await expect(heading(place)).toHaveText(stepHeading("signs/tiny-plugs"));
    await press(place, /^platelets$/i);
    await expect(place.getByRole("dialog")).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(place.getByRole("dialog")).toHaveCount(0);
    await press(place, label("back"));
    await expect(heading(place)).toHaveText(stepHeading("signs/nosebleeds"));
    await press(place, label("ask-about-this"));
    await press(place, startingWith("our-page"));
    await expect(place.locator(".our-page__questions > li")).toHaveCount(1);
  });

  test("every stage opens from the map with its picture, in another way of reading", async ({ page }) => {
    const place = await open(page);
    await place.getByRole("radio", { name: startingWith("reading.detail") }).check();
    await press(place, label("start"));
    for (const stage of [4, 8, 12]) {
      await press(place, label("all-stages"));
      await press(place, startingWith("stage-of", { stage, stages: 12 }));
      await expect(place.locator(".place .step__where")).toContainText(label("stage-of", { stage, stages: 12 }));
      await expect(wayToRead(place.locator(".place"), "detail")).toBeChecked();
      const pictures = place.locator("second-birthday .place img");
      await expect
        .poll(() => pictures.filter({ visible: true }).evaluateAll((all) => all.length > 0 && all.every((it) => (it as HTMLImageElement).naturalWidth > 0)))
        .toBe(true);
    }
  });

  test("a keyboard alone reads a step and goes on", async ({ page }) => {
    const place = await open(page);
    await button(place, label("start")).focus();
    await page.keyboard.press("Enter");
    await expect(heading(place)).toBeFocused();
    await button(place, label("next")).focus();
    await page.keyboard.press("Space");
    await expect(heading(place)).toHaveText(stepHeading("signs/tiny-plugs"));
    await expect(heading(place)).toBeFocused();
  });
}

/** Everything that is asked for, complained of and thrown from now on. */
export function watch(page: Page): { asked: string[]; complaints: string[] } {
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  return { asked, complaints };
}
