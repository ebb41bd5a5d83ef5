// Where the activities stand in the story: each in its stage, in every way of reading.
import { label } from "../support/labels";
import { EVERY_READING, expect, test } from "../support/story";

const ACTIVITIES = {
  signs: "make-a-plug",
  cause: "detective-board",
  choice: "what-matters-to-us",
  donor: "shuffle-the-haplotypes",
  checks: "check-passport",
  ward: "look-around",
  conditioning: "making-room",
  collection: "fill-the-bags",
  "day-zero": "start-the-drip",
  waiting: "find-the-day",
  leaving: "when-to-call",
  home: "the-first-year",
};
const SHOWN = "second-birthday .place .activity";

test("every stage has its activity, in every way of reading", async ({ page, story }) => {
  for (const [stage, name] of Object.entries(ACTIVITIES)) {
    await story.open(`at=${stage}/${name}`);
    for (const reading of EVERY_READING) {
      await story.reading(reading).check();
      await expect(page.locator(SHOWN)).toHaveAttribute("data-activity", name);
      await expect(page.locator(`${SHOWN} .${name} .activity__said`)).toHaveText(/./);
    }
  }
});

test("a press in an activity leaves the reader at her step", async ({ page, story }) => {
  await story.open("at=donor/shuffle-the-haplotypes");
  const { heading } = await story.place();
  await expect(page.locator(SHOWN)).toBeVisible();
  for (const button of await page.locator(`${SHOWN} button`).all()) {
    await button.click();
    await expect(story.heading).toHaveText(heading);
  }
  await story.next();
});

test("what was done in an activity is still done after a look at a word, and undone by starting again", async ({ page, story }) => {
  await story.open("at=signs/make-a-plug");
  const slider = page.getByRole("slider").first();
  const first = await slider.inputValue();
  await slider.press("End");
  const moved = await slider.inputValue();
  expect(moved).not.toBe(first);
  await story.press(label("words"));
  await story.press(label("back"));
  await expect(slider).toHaveValue(moved);
  await story.press("Start again");
  await expect(slider).toHaveValue(first);
});

test("the leaflet has what the cards of an activity say", async ({ page }) => {
  await page.goto("leaflet/en.html#leaving");
  await expect(page.locator("#leaving dt", { hasText: /hot or shivery/ })).toBeAttached();
});
