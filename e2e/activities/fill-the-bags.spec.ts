// Fill the bags, played with one finger and by keys alone, and kept while the reader looks up a word.
import { violations } from "../support/axe";
import { back } from "../support/history";
import { activityLabels, label } from "../support/labels";
import { type Story, expect, test } from "../support/story";

const words = activityLabels("fill-the-bags");
const said = (story: Story) => story.page.locator(".activity__said");
const scene = (story: Story) => story.page.locator(".filling__scene").getByRole("img");
const dial = (story: Story, name: string) => story.page.getByRole("slider", { name });

/** Opens the step and waits for the activity, which is a program of its own. */
async function open(story: Story, reading = "family"): Promise<void> {
  await story.open(`reading=${reading}&at=collection/fill-the-bags`);
  await expect(said(story)).toHaveText(/Each bag has a mark/);
}

/** Gives every injection, so that the machine comes next. */
async function inject(story: Story): Promise<void> {
  for (let day = 0; day < 4; day++) await story.press(words("inject"));
  await expect(story.button(words("run"))).toBeVisible();
}

test("injections, the machine and a bigger child, by tapping", async ({ story }) => {
  await open(story);
  await expect(scene(story)).toHaveAccessibleName(/inside a bone.*Bag A is empty\..*Bag B is empty\./);
  await story.press(words("inject"));
  await expect(said(story)).toHaveText(/Cells move from the bones/);
  for (let day = 0; day < 3; day++) await story.press(words("inject"));
  await expect(said(story)).toHaveText(/the machine can start/);
  await story.press(words("run"));
  await expect(said(story)).toHaveText(/Both bags reach their marks/);
  await expect(scene(story)).toHaveAccessibleName(/Blood goes round.*Bag A is filled to its mark or above/);
  await dial(story, "Weight of child A").fill("41");
  await story.press("Weight of child A: More");
  await expect(said(story)).toHaveText(/They might, or they might not/);
  await expect(scene(story)).toHaveAccessibleName(/The mark lies in the striped band/);
  await story.press(words("start-over"));
  await expect(scene(story)).toHaveAccessibleName(/Bag A is empty/);
  await expect(dial(story, "Weight of child A")).toHaveValue("22");
});

test("keys alone: few cells need more sessions, and may not be enough", async ({ page, story }) => {
  await open(story);
  await inject(story);
  await dial(story, words("count")).focus();
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowRight");
  await expect(dial(story, words("count"))).toHaveAttribute("aria-valuetext", words("count-fewer"));
  await story.button(words("run")).focus();
  await page.keyboard.press("Enter");
  await expect(said(story)).toHaveText(/one more session/);
  await expect(story.button(words("run-more"))).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Space");
  await expect(said(story)).toHaveText(/A real team makes another plan/);
  await expect(story.button(words("empty"))).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(said(story)).toHaveText(/the machine can start/);
});

test("a family has words for the cells", async ({ page, story }) => {
  await open(story);
  await expect(dial(story, words("count"))).toHaveAttribute("aria-valuetext", words("count-at-first"));
  await inject(story);
  await story.press(words("run"));
  const outcome = page.locator(".filling__outcome");
  await expect(outcome).toContainText("Bag A is filled to its mark or above. Bag B is filled to its mark or above.");
  await expect(outcome).not.toContainText("million");
});

test("in detail the table has the band, and the reasons are never this story's", async ({ page, story }) => {
  await open(story, "detail");
  await expect(dial(story, words("count"))).toHaveAttribute("aria-valuetext", "60 per microlitre");
  await inject(story);
  await story.press(words("run"));
  await page.getByText(words("as-table")).click();
  await expect(page.getByRole("row", { name: "A 22 kg 110 126 to 234" })).toBeVisible();
  await page.getByText(words("reasons")).click();
  await expect(page.getByText("These are reasons in other families, not in the news story.")).toBeVisible();
  await expect(page.getByText(words("made-up"))).toBeVisible();
});

test("what was set is kept while the reader looks up a word", async ({ page, story }) => {
  await open(story);
  await inject(story);
  await story.press(words("run"));
  await dial(story, "Weight of child B").fill("40");
  await story.press("blood-forming cells");
  await page.getByRole("dialog").getByRole("button", { name: label("open-in-words") }).click();
  await back(page);
  await expect(dial(story, "Weight of child B")).toHaveValue("40");
  await expect(scene(story)).toHaveAccessibleName(/Blood goes round/);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing, ${colorScheme}`, async ({ page, story }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await open(story, "detail");
    await inject(story);
    await story.press(words("run"));
    await page.getByText(words("as-table")).click();
    await page.getByText(words("reasons")).click();
    expect(await violations(page)).toEqual([]);
  });
}
