// When to call: cards sorted with one finger and by keys alone; to call sooner is welcome each time.
import { violations } from "../support/axe";
import { activityLabels, label } from "../support/labels";
import { type Story, expect, test } from "../support/story";

const words = activityLabels("when-to-call");
const said = (story: Story) => story.page.locator(".activity__said");
const place = (story: Story, name: string) => story.page.locator(".call__heap").filter({ hasText: name });

/** Opens the step and waits for the activity, which is a program of its own. */
async function open(story: Story, reading = "family"): Promise<void> {
  await story.open(`reading=${reading}&at=leaving/when-to-call`);
  await expect(said(story)).toHaveText("Card 1 of 13: You feel hot or shivery");
}

test("a card is put by tapping, and tells why", async ({ page, story }) => {
  await open(story);
  await expect(page.getByText("your team's number is an emergency")).toHaveCount(0);
  await story.press(/^Call now/);
  await expect(said(story)).toHaveText("Yes, that fits this card. Your team's own list comes first.");
  await expect(page.getByText("your team's number is an emergency")).toBeVisible();
  await expect(place(story, words("now"))).toContainText(words("cards.hot-or-shivery.title"));
});

test("to call sooner than asked is welcome, and the card stays there", async ({ story }) => {
  await open(story);
  await story.press(words("card-after"));
  await expect(said(story)).toHaveText("Card 2 of 13: May our pet sleep in my bed?");
  await story.press(/^Call now/);
  await expect(said(story)).toHaveText("You can call sooner. Nobody minds.");
  await expect(place(story, words("now"))).toContainText(words("cards.pet.title"));
});

test("a card put too late moves by itself, by keys alone", async ({ page, story }) => {
  await open(story);
  await story.button(/^At the next visit/).focus();
  await page.keyboard.press("Enter");
  await expect(said(story)).toHaveText("It is good to think it through. Please call sooner. The card moves here: Call now.");
  await expect(place(story, words("now"))).toContainText(words("cards.hot-or-shivery.title"));
  await expect(story.button(/^Call now/).first()).toHaveAttribute("aria-pressed", "true");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(said(story)).toHaveText(/^Card 2 of 13/);
});

test("no answer is called wrong, and none is counted", async ({ page, story }) => {
  await open(story);
  for (let card = 0; card < 13; card++) {
    await story.press(/^At the next visit/);
    await expect(said(story)).not.toHaveText(/wrong|mistake|score|right/i);
    await story.press(words("card-after"));
  }
  await expect(place(story, words("later")).getByRole("button")).toHaveCount(3);
  await expect(place(story, words("today")).getByRole("button")).toHaveCount(3);
  await expect(place(story, words("now")).getByRole("button")).toHaveCount(7);
  await expect(said(story)).toContainText("All cards have a place.");
  await expect(page.locator(".when-to-call")).not.toContainText(/°|38|37/);
});

test("what was sorted is kept while the reader looks up a word, and starts again when asked", async ({ page, story }) => {
  await open(story);
  await story.press(/^Call today/);
  await story.press(/^Words/);
  await expect(story.heading).toHaveText(label("words"));
  await page.goBack();
  await expect(said(story)).toHaveText(/Please call sooner/);
  await story.press(words("start-over"));
  await expect(said(story)).toHaveText(/^Card 1 of 13/);
  await expect(place(story, words("now")).getByRole("button")).toHaveCount(0);
});

test("axe finds nothing at first and after an answer", async ({ page, story }) => {
  await open(story);
  expect(await violations(page)).toEqual([]);
  await story.press(/^At the next visit/);
  expect(await violations(page)).toEqual([]);
});
