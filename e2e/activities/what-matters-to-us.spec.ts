// What matters to us: both roads in the same rows, pebbles sorted, and a list that recommends nothing.
import { violations } from "../support/axe";
import { back } from "../support/history";
import { activityLabels, label, startingWith } from "../support/labels";
import { type Story, expect, test } from "../support/story";

const words = activityLabels("what-matters-to-us");
const said = (story: Story) => story.page.locator(".activity__said");
const roads = (story: Story) => story.page.locator(".road__name");
const dish = (story: Story, name: string) => story.page.locator(".heap").filter({ hasText: name });

/** Opens the step and waits for the activity, which is a program of its own. */
async function open(story: Story, reading = "family"): Promise<void> {
  await story.open(`reading=${reading}&at=choice/what-matters-to-us`);
  await expect(said(story)).toHaveText("You hold this pebble: Being at home and at school");
}

test("pebbles are sorted by tapping, and the list goes to our page", async ({ page, story }) => {
  await open(story);
  await expect(story.button(words("keep"))).toHaveCount(0);
  await story.press(words("a-lot"));
  await expect(said(story)).toHaveText("Matters a lot: Being at home and at school");
  await story.press(words("cards.time.title"));
  await story.press(words("some"));
  await story.press(words("cards.risks.title"));
  await story.press(words("not-now"));
  await expect(dish(story, words("not-now"))).toContainText(words("cards.risks.title"));
  await story.press(words("keep"));
  await expect(said(story)).toHaveText(words("kept"));
  await story.press(label("our-page"));
  await expect(page.getByLabel(label("matters"))).toHaveValue(
    "Matters a lot: Being at home and at school\nMatters a bit: Time to think",
  );
});

test("a pebble that is moved and kept again stands on our page once", async ({ page, story }) => {
  await open(story);
  await story.press(words("a-lot"));
  await story.press(words("keep"));
  await dish(story, words("a-lot")).getByRole("button").click();
  await story.press(words("some"));
  await story.press(words("keep"));
  await story.press(label("our-page"));
  await expect(page.getByLabel(label("matters"))).toHaveValue("Matters a bit: Being at home and at school");
});

test("keys alone sort a pebble, take it up again and put it elsewhere", async ({ page, story }) => {
  await open(story);
  await story.button(words("a-lot")).focus();
  await page.keyboard.press("Enter");
  await expect(said(story)).toHaveText(/^Matters a lot: Being at home/);
  // The focus stays: the next pebble is in the hand.
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await expect(said(story)).toHaveText("Matters a bit: Being together as a family");
  await dish(story, words("a-lot")).getByRole("button").focus();
  await page.keyboard.press("Enter");
  await expect(said(story)).toHaveText("You hold this pebble: Being at home and at school");
  await story.button(words("not-now")).focus();
  await page.keyboard.press("Enter");
  await expect(dish(story, words("a-lot"))).toContainText(words("nothing-here"));
});

test("both roads show the same row side by side, at the same size, and change sides", async ({ page, story }) => {
  await page.setViewportSize({ width: 1100, height: 900 });
  await open(story);
  await expect(roads(story)).toHaveText([words("care"), words("cells")]);
  await story.press(words("row-after"));
  await expect(said(story)).toHaveText("Row 2 of 7: From day to day");
  const boxes = await Promise.all((await page.locator(".road").all()).map((road) => road.boundingBox()));
  const sizes = boxes.map((box) => [box?.y, box?.width, box?.height]);
  expect(sizes).toHaveLength(2);
  expect(sizes[0]).toEqual(sizes[1]);
  await story.press(words("swap"));
  await expect(roads(story)).toHaveText([words("cells"), words("care")]);
  await story.press(words("all-rows"));
  await expect(roads(story)).toHaveCount(14);
});

test("what was sorted is kept while the reader looks up a word, and starts again when asked", async ({ page, story }) => {
  await open(story);
  await story.press(words("a-lot"));
  await story.press(startingWith("words"));
  await expect(story.heading).toHaveText(label("words"));
  await back(page);
  await expect(dish(story, words("a-lot"))).toContainText(words("cards.home.title"));
  await story.press(words("start-over"));
  await expect(dish(story, words("a-lot"))).toContainText(words("nothing-here"));
});

test("a picture book has the child's words only", async ({ page, story }) => {
  await open(story, "picture-book");
  await expect(page.locator(".activity__child").first()).toBeVisible();
  await expect(page.locator(".activity__grown-up")).toHaveCount(0);
});

test("axe finds nothing at first and when all is sorted", async ({ page, story }) => {
  await open(story);
  expect(await violations(page)).toEqual([]);
  for (let pebble = 0; pebble < 9; pebble++) await story.press(words("some"));
  await story.press(words("all-rows"));
  expect(await violations(page)).toEqual([]);
});
