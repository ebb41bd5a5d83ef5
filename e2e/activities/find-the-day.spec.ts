// Find the day, played with one finger and by keys alone, and kept while the reader looks up a word.
import { violations } from "../support/axe";
import { back } from "../support/history";
import { activityLabels, label, startingWith } from "../support/labels";
import { type Story, expect, test } from "../support/story";

const words = activityLabels("find-the-day");
const said = (story: Story) => story.page.locator(".activity__said");
const chart = (story: Story) => story.page.getByRole("img", { name: /Child A is/ });
const slider = (story: Story) => story.page.getByRole("slider", { name: words("day-name") });

test.use({ hasTouch: true });

/** Opens the step and waits for the activity, which is a program of its own. */
async function open(story: Story, reading = "family"): Promise<void> {
  await story.open(`reading=${reading}&at=waiting/find-the-day`);
  await expect(said(story)).toHaveText(/A new day/);
}

test("both days are found by tapping", async ({ story }) => {
  await open(story);
  const later = story.button("Move the day: More");
  for (let day = 0; day < 12; day++) await later.tap();
  await expect(said(story)).toHaveText(/come up to the mark/);
  await story.button("Mark Day +12 for A").tap();
  await expect(said(story)).toHaveText(/This might be the day/);
  await later.tap();
  await later.tap();
  await expect(said(story)).toHaveText(/first of 3 days in a row/);
  await story.button("Mark Day +14 for B").tap();
  await later.tap();
  await later.tap();
  await expect(said(story)).toHaveText(/Here are both days/);
  await expect(story.page.getByRole("group", { name: words("child-b") })).toContainText("The day: Day +14");
  await story.button(words("start-over")).tap();
  await expect(said(story)).toHaveText(/A new day/);
  await expect(chart(story)).toHaveAccessibleName(/Day 0\. Child A is /);
});

test("keys alone find a day, and a mark in another place is answered kindly", async ({ page, story }) => {
  await open(story);
  await slider(story).focus();
  for (let day = 0; day < 14; day++) await page.keyboard.press("ArrowRight");
  await expect(slider(story)).toHaveAttribute("aria-valuetext", "Day +14");
  await expect(said(story)).toHaveText(/Up on 3 days in a row/);
  await story.button("Mark Day +14 for A").focus();
  await page.keyboard.press("Enter");
  await expect(said(story)).toHaveText(/Was it up before this day too\?/);
  await slider(story).focus();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  await story.button("Mark Day +12 for A").focus();
  await page.keyboard.press("Space");
  await expect(said(story)).toHaveText(/^Yes\. This is the first of 3 days in a row/);
});

test("the days follow the settings, and the table has the numbers of the chart", async ({ page, story }) => {
  await open(story, "detail");
  await expect(page.locator(".find-the-day__unit")).toHaveText(`${words("neutrophils")}, ${words("per-litre")}`);
  await expect(page.getByRole("img", { name: /The mark is at 0\.5\.$/ })).toBeVisible();
  await story.press(words("show-me"));
  await story.press(words("g-csf"));
  await expect(page.getByRole("group", { name: words("child-a") })).toContainText("The day: Day +11");
  await page.getByRole("radio", { name: words("platelets") }).check();
  await slider(story).fill("30");
  await expect(page.getByRole("group", { name: words("child-a") })).toContainText("Enough of their own from Day +17");
  await page.getByText(words("as-table")).click();
  await expect(page.getByRole("row", { name: "+1 9, given 26" })).toBeVisible();
  const below = page.getByRole("slider", { name: words("platelets-below") });
  await expect(below).toHaveAttribute("aria-valuetext", /^below .*thousand million in each litre/);
});

test("a family has words for the counts, and only days are numbers", async ({ page, story }) => {
  await open(story);
  await page.getByRole("radio", { name: words("platelets") }).check();
  await slider(story).fill("1");
  await expect(page.locator(".find-the-day__unit")).toHaveText(words("platelets"));
  await expect(page.locator(".chart__scale")).toHaveCount(0);
  await expect(chart(story)).toHaveAccessibleName(/Child A is low: under the mark/);
  const given = page.getByRole("slider", { name: words("platelets-below") });
  await expect(given).toHaveAttribute("aria-valuetext", words("plan-at-first"));
  await given.press("End");
  await expect(given).toHaveAttribute("aria-valuetext", words("plan-sooner"));
  await page.getByText(words("as-table")).click();
  await expect(page.getByRole("row", { name: /^−1 low: under the mark/ })).toBeVisible();
  await expect(page.locator(".find-the-day")).not.toContainText("10⁹");
});

test("what was done is kept while the reader looks up a word, and comes back", async ({ page, story }) => {
  await open(story);
  await story.press(words("show-me"));
  await story.press(startingWith("words"));
  await expect(story.heading).toHaveText(label("words"));
  await back(page);
  await expect(said(story)).toHaveText(/Here are both days/);
  await expect(chart(story)).toHaveAccessibleName(/Day \+16/);
});

test("a picture book has one count, no numbers beside the chart and no settings", async ({ page, story }) => {
  await open(story, "picture-book");
  await slider(story).fill("13");
  await expect(page.getByRole("group", { name: words("child-a") })).toContainText(words("up-to-mark"));
  await expect(page.getByRole("radio", { name: words("platelets") })).toHaveCount(0);
  await expect(page.locator(".chart__scale")).toHaveCount(0);
  await expect(story.button(words("g-csf"))).toHaveCount(0);
});

test("axe finds nothing at first, in the middle and at the end", async ({ page, story }) => {
  await open(story);
  expect(await violations(page)).toEqual([]);
  await story.press(words("show-me"));
  await page.getByText(words("as-table")).click();
  expect(await violations(page)).toEqual([]);
});
