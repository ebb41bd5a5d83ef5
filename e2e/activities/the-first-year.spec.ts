// The first year: walked by buttons, by the list and by keys alone; ranges, and the team decides.
import { violations } from "../support/axe";
import { back } from "../support/history";
import { activityLabels, label, startingWith } from "../support/labels";
import { type Story, expect, test } from "../support/story";

const words = activityLabels("the-first-year");
const said = (story: Story) => story.page.locator(".activity__said");
const path = (story: Story) => story.page.getByRole("img", { name: /A path with flags/ });

/** Opens the step and waits for the activity, which is a program of its own. */
async function open(story: Story, reading = "family"): Promise<void> {
  await story.open(`reading=${reading}&at=home/the-first-year`);
  await expect(said(story)).toHaveText("Flag 1 of 5: Day +30");
}

test("the path is walked by tapping, and the picture follows", async ({ page, story }) => {
  await open(story);
  await expect(path(story)).toHaveAccessibleName(/above the flag: Day \+30/);
  await expect(story.button(/^Back to school/)).toContainText(words("not-yet"));
  await story.press(words("stop-after"));
  await story.press(words("stop-after"));
  await expect(said(story)).toHaveText("Flag 3 of 5: 6 months");
  await expect(path(story)).toHaveAccessibleName(/above the flag: 6 months/);
  await expect(story.button(/^Back to school/)).toContainText(words("may-open"));
  await story.press(/^Back to school/);
  await expect(said(story)).toHaveText("Back to school: Perhaps now");
  await expect(page.getByText("6 to 12 months after the new cells · Your team decides")).toBeVisible();
  await story.press(words("stop-before"));
  await expect(said(story)).toHaveText("Flag 2 of 5: Day +100");
});

test("keys alone walk by the list, to the end and no farther", async ({ page, story }) => {
  await open(story);
  await story.button("2 years").focus();
  await page.keyboard.press("Enter");
  await expect(said(story)).toHaveText(/^Flag 5 of 5: 2 years\. The path goes on\./);
  await expect(story.button("2 years")).toHaveAttribute("aria-current", "step");
  await expect(story.button(/^Injections that wait/)).toContainText(words("may-open"));
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(story.button(words("stop-after"))).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(said(story)).toHaveText(/^Flag 5 of 5/);
});

test("the table says the same as the rings", async ({ page, story }) => {
  await open(story);
  await page.getByText(words("as-table")).click();
  const row = (name: string) => page.getByRole("row", { name });
  await expect(row(words("cards.jabs.title")).getByRole("cell")).toHaveText(
    ["6 to 12 months after the new cells", words("not-yet"), words("not-yet"), words("may-open"), words("may-open"), words("often-open")],
  );
  await expect(row(words("cards.live-jabs.title")).getByRole("cell").first()).toHaveText("2 years or later");
  await expect(row(words("cards.sun.title")).getByRole("cell").first()).toHaveText(words("all-along"));
});

test("where one stood is kept while the reader looks up a word, and starts again when asked", async ({ page, story }) => {
  await open(story);
  await story.press(words("at-year"));
  await story.press(/^Injections again/);
  await story.press(startingWith("words"));
  await expect(story.heading).toHaveText(label("words"));
  await back(page);
  await expect(story.button(words("at-year"))).toHaveAttribute("aria-current", "step");
  await expect(story.button(/^Injections again/)).toHaveAttribute("aria-expanded", "true");
  await story.press(words("start-over"));
  await expect(said(story)).toHaveText("Flag 1 of 5: Day +30");
});

test("without movement the kite is where it flies to at once", async ({ page, story }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await open(story);
  const kite = () => page.locator(".kite").evaluate((it) => it.getBoundingClientRect().x);
  const before = await kite();
  await story.press("2 years");
  const after = await kite();
  expect(after).toBeGreaterThan(before + 100);
  expect(await kite()).toBe(after);
});

test("axe finds nothing at first and with a topic and the table open", async ({ page, story }) => {
  await open(story);
  expect(await violations(page)).toEqual([]);
  await story.press(/^Fewer food rules/);
  await page.getByText(words("as-table")).click();
  expect(await violations(page)).toEqual([]);
});
