// The engine breaks: the page is there at that step, and one fresh engine follows.
import { type Page } from "@playwright/test";
import { FirstStage } from "./support/first-stage";
import { heard, hold, listen, servePage } from "./support/host";
import { label, stepHeading } from "./support/labels";
import { breakMemory } from "./support/panic";
import { expect, test } from "./support/story";

/** What a browser throws of a program that has read rubbish: it differs by what the rubbish was read as. */
const TRAP = /RuntimeError/;

/** How many copies of the program were asked for after the first. */
function copies(page: Page): string[] {
  const asked: string[] = [];
  page.on("request", (request) => request.url().includes("widget.js?") && asked.push(request.url()));
  return asked;
}

test("a trap that is no panic is recovered from, at the same step", async ({ page, story }) => {
  await listen(page);
  await story.open("at=signs/tiny-plugs");
  const fresh = copies(page);
  const release = await hold(page, "**/widget.js?*");
  await breakMemory(page);
  await story.press(label("next"));
  const first = new FirstStage(page);
  await expect(first.screen.locator('[data-at="signs/tiny-plugs"]')).toBeVisible();
  // The page answers until the fresh engine has come.
  await first.button(label("next")).click();
  await first.isAt("signs/spots-and-bruises");
  release();
  await story.isDrawn();
  expect(await story.place()).toMatchObject({ stage: 1, step: 3 });
  await story.next();
  expect(fresh).toHaveLength(1);
  expect((await heard(page, "story-engine")).length).toBe(2);
  expect(story.thrown.splice(0)).toEqual([expect.stringMatching(TRAP)]);
});

test("two stories on a page that share a broken engine both recover, with one fresh copy", async ({ page, story }) => {
  await servePage(page, (html) => html.replace("</main>", '<second-birthday id="other" lang="en" stage="signs"></second-birthday></main>'));
  await page.goto("./#at=waiting/small-seeds");
  const places = page.locator("second-birthday .place:not([hidden])");
  await expect(places.first().getByRole("heading", { level: 1 })).toHaveText("When the new cells show");
  await page.locator("#other").scrollIntoViewIfNeeded();
  await expect(places).toHaveCount(2);
  const fresh = copies(page);
  await breakMemory(page);
  await places.first().getByRole("button", { name: label("next"), exact: true }).click();
  await expect.poll(() => fresh.length).toBe(1);
  await expect(places).toHaveCount(2);
  await expect(places.nth(0).getByRole("heading", { level: 1 })).toHaveText("When the new cells show");
  await expect(places.nth(1).getByRole("heading", { level: 1 })).toHaveText("It began with nosebleeds");
  for (const index of [0, 1]) {
    const heading = places.nth(index).getByRole("heading", { level: 1 });
    const before = await heading.innerText();
    await places.nth(index).getByRole("button", { name: label("next"), exact: true }).click();
    await expect(heading).not.toHaveText(before);
  }
  expect(fresh).toHaveLength(1);
  expect(story.thrown.splice(0)).toEqual([expect.stringMatching(TRAP)]);
});

test("an engine that breaks for the second time leaves the reader with the page, which answers", async ({ page, story }) => {
  await story.open("at=signs/tiny-plugs");
  for (let time = 1; time <= 2; time += 1) {
    await story.isDrawn();
    await breakMemory(page, time);
    await story.press(label("next"));
    await expect.poll(() => story.thrown.length).toBe(time);
  }
  const first = new FirstStage(page);
  await expect(first.heading).toHaveText(stepHeading("signs/tiny-plugs"));
  await first.button(label("next")).click();
  await first.isAt("signs/spots-and-bruises");
  await first.button(label("words")).click();
  await page.waitForURL("**/leaflet/en.html#words");
  expect(story.thrown.splice(0)).toEqual([expect.stringMatching(TRAP), expect.stringMatching(TRAP)]);
});
