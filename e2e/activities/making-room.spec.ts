// Making room, played with one finger and by keys alone, and what may help put on our page.
import { violations } from "../support/axe";
import { back } from "../support/history";
import { activityLabels, label, startingWith } from "../support/labels";
import { type Story, expect, test } from "../support/story";

const words = activityLabels("making-room");
const said = (story: Story) => story.page.locator(".activity__said");
const bone = (story: Story) => story.page.getByRole("img", { name: /Places with old cells/ });

test.use({ hasTouch: true });

/** Opens the step and waits for the activity, which is a program of its own. */
async function open(story: Story, reading = "family"): Promise<void> {
  await story.open(`reading=${reading}&at=conditioning/making-room`);
  await expect(said(story)).toHaveText(/The strong medicine begins/);
}

test("the marrow empties first and the counts follow, by tapping", async ({ page, story }) => {
  await open(story);
  await expect(bone(story)).toHaveAccessibleName(/old cells: 14 of 14/);
  const later = story.button("Move the days: More");
  await later.tap();
  await expect(said(story)).toHaveText(/the counts look as before/);
  await expect(bone(story)).toHaveAccessibleName(/old cells: 12 of 14/);
  for (let day = -7; day < -3; day++) await later.tap();
  await expect(said(story)).toHaveText(/Now the counts go down too/);
  for (let day = -3; day < 0; day++) await later.tap();
  await expect(said(story)).toHaveText(/the day when the new cells come/);
  await expect(page.getByRole("group", { name: words("counts") })).toContainText(words("very-low"));
  // There is no later day; the button says so and stays where the focus is.
  await expect(later).toHaveAttribute("aria-disabled", "true");
  await expect(bone(story)).toHaveAccessibleName(/old cells: 0 of 14/);
  await story.button(words("start-over")).tap();
  await expect(bone(story)).toHaveAccessibleName(/old cells: 14 of 14/);
});

test("keys alone pick what may help, and it stands on our page once", async ({ page, story }) => {
  await open(story);
  for (const tip of [words("cards.mouth.title"), words("cards.play.title")]) {
    await story.button(tip).focus();
    await page.keyboard.press("Space");
    await expect(story.button(tip)).toHaveAttribute("aria-pressed", "true");
  }
  await expect(said(story)).toHaveText(/A new star/);
  await expect(bone(story)).toHaveAccessibleName(/Stars for what might help: 2/);
  await expect(page.getByText("Gentle rinses and good pain relief help.")).toBeVisible();
  await story.button(words("keep")).focus();
  await page.keyboard.press("Enter");
  await expect(said(story)).toHaveText(words("kept"));
  await page.keyboard.press("Enter");
  await story.press(startingWith("our-page"));
  await expect(page.getByRole("textbox", { name: label("notes") })).toHaveValue(
    "What might help: Care for my mouth\nWhat might help: A story, a song, a game",
  );
  await back(page);
  await expect(story.button(words("cards.mouth.title"))).toHaveAttribute("aria-pressed", "true");
});

test("a slider, two buttons and a table tell the same day", async ({ page, story }) => {
  await open(story, "detail");
  const slider = page.getByRole("slider", { name: words("day-name") });
  await slider.focus();
  await page.keyboard.press("End");
  await expect(slider).toHaveAttribute("aria-valuetext", "Day 0");
  await page.getByText(words("as-table")).click();
  await expect(page.getByRole("row", { name: "0 0 0.19 13 82" })).toBeVisible();
});

test("a picture book shows the child's words and no numbers of blood", async ({ page, story }) => {
  await open(story, "picture-book");
  await story.press(words("cards.rest.title"));
  await expect(page.getByText("Are your eyes heavy? You can close them when you like.")).toBeVisible();
  await expect(page.getByText("Tiredness can last for months.")).toHaveCount(0);
  await expect(page.getByRole("group", { name: words("counts") })).not.toContainText(words("grams"));
});

test("axe finds nothing at first and at the end", async ({ page, story }) => {
  await open(story);
  expect(await violations(page)).toEqual([]);
  await story.press(words("cards.rest.title"));
  await page.getByRole("slider", { name: words("day-name") }).fill("0");
  expect(await violations(page)).toEqual([]);
});
