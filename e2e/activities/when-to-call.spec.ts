// When to call: cards sorted with one finger and by keys alone; to call sooner is welcome each time.
import { violations } from "../support/axe";
import { back } from "../support/history";
import { activityLabels, label, tierHeading } from "../support/labels";
import { type Story, expect, test } from "../support/story";

const words = activityLabels("when-to-call");
const [EMERGENCY, TEAM, SOON] = [0, 1, 2].map(tierHeading) as [string, string, string];
/** A button that begins with the heading of a tier. */
const starts = (heading: string) => new RegExp(`^${heading}`);
const said = (story: Story) => story.page.locator(".activity__said");
const place = (story: Story, name: string) => story.page.locator(".call__heap").filter({ hasText: name });

/** Opens the step and waits for the activity, which is a program of its own. */
async function open(story: Story, reading = "family"): Promise<void> {
  await story.open(`reading=${reading}&at=leaving/when-to-call`);
  await expect(said(story)).toHaveText("Card 1 of 13: You feel hot or shivery");
}

test("a card is put by tapping, and tells why", async ({ page, story }) => {
  await open(story);
  const answer = page.locator(".when-to-call").getByText(`${TEAM}. `);
  await expect(answer).toHaveCount(0);
  await story.press(starts(TEAM));
  await expect(said(story)).toHaveText("Yes, that fits this card. Your team’s own list comes first.");
  await expect(answer).toBeVisible();
  await expect(place(story, TEAM)).toContainText(words("cards.hot-or-shivery.title"));
});

test("to call sooner than asked is welcome, and the card stays there", async ({ story }) => {
  await open(story);
  await story.press(words("card-after"));
  await expect(said(story)).toHaveText(`Card 2 of 13: ${words("cards.new-tea.title")}`);
  await story.press(starts(EMERGENCY));
  await expect(said(story)).toHaveText("You can call sooner. Nobody minds.");
  await expect(place(story, EMERGENCY)).toContainText(words("cards.new-tea.title"));
});

test("a card put too late moves by itself, by keys alone", async ({ page, story }) => {
  await open(story);
  await story.button(starts(SOON)).first().focus();
  await page.keyboard.press("Enter");
  await expect(said(story)).toHaveText(`It is good to think it through. Please call sooner. The card moves here: ${TEAM}.`);
  await expect(place(story, TEAM)).toContainText(words("cards.hot-or-shivery.title"));
  await expect(story.button(starts(TEAM)).first()).toHaveAttribute("aria-pressed", "true");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(said(story)).toHaveText(/^Card 2 of 13/);
});

test("no answer is called wrong, and none is counted", async ({ page, story }) => {
  await open(story);
  for (let card = 0; card < 13; card++) {
    await story.press(starts(SOON));
    await expect(said(story)).not.toHaveText(/wrong|mistake|score|right/i);
    await story.press(words("card-after"));
  }
  await expect(place(story, SOON).getByRole("button")).toHaveCount(4);
  await expect(place(story, TEAM).getByRole("button")).toHaveCount(6);
  await expect(place(story, EMERGENCY).getByRole("button")).toHaveCount(3);
  await expect(said(story)).toContainText("All cards have a place.");
  await expect(page.locator(".when-to-call")).not.toContainText(/°|38|37/);
});

test("what was sorted is kept while the reader looks up a word, and starts again when asked", async ({ page, story }) => {
  await open(story);
  await story.press(starts(SOON));
  await story.press(label("words"));
  await expect(story.heading).toHaveText(label("words"));
  await back(page);
  await expect(said(story)).toHaveText(/Please call sooner/);
  await story.press(words("start-over"));
  await expect(said(story)).toHaveText(/^Card 1 of 13/);
  await expect(place(story, TEAM).getByRole("button")).toHaveCount(0);
});

test("axe finds nothing at first and after an answer", async ({ page, story }) => {
  await open(story);
  expect(await violations(page)).toEqual([]);
  await story.press(starts(SOON));
  expect(await violations(page)).toEqual([]);
});
