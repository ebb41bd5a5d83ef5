// The detective board: cards turned by a finger and by keys, and only the gene test that may name a reason.
import { violations } from "../support/axe";
import { back } from "../support/history";
import { activityLabels, label } from "../support/labels";
import { type Story, expect, test } from "../support/story";

const words = activityLabels("detective-board");
const CLUES = ["blood-count", "blood-film", "marrow-test", "family", "treatment"].map((card) => words(`cards.${card}.title`));
const said = (story: Story) => story.page.locator(".activity__said");
const card = (story: Story, test: string) => story.page.getByRole("list", { name: words("tests") }).getByRole("button", { name: test });
const question = (story: Story, asked: string) => story.page.locator(".question", { hasText: asked });

/** Opens the step and waits for the activity, which is a program of its own. */
async function open(story: Story, reading = "family"): Promise<void> {
  await story.open(`reading=${reading}&at=cause/detective-board`);
  await expect(said(story)).toHaveText(words("start"));
}

test("each clue answers its question, and the reason stays open", async ({ page, story }) => {
  await open(story);
  for (const clue of CLUES.toReversed()) {
    await card(story, clue).click();
    await expect(said(story)).toContainText(`${clue}. It can tell: `);
    await expect(card(story, clue)).toHaveAccessibleName(`${clue}, turned over`);
  }
  await expect(question(story, words("asks-blood-count"))).toContainText("This can tell: Blood count");
  await expect(question(story, words("asks-gene-test"))).toContainText(words("open"));
  await expect(said(story)).toContainText("The reason is still open.");
  await expect(page.getByText("It does not show why there are too few")).toBeVisible();
});

test("keys alone: the gene test names a reason, or is unclear, or names none", async ({ page, story }) => {
  await open(story);
  await card(story, words("cards.gene-test.title")).focus();
  await page.keyboard.press("Enter");
  await expect(card(story, words("cards.gene-test.title"))).toBeFocused();
  await expect(said(story)).toContainText("Nothing you did, said or thought made it so.");
  await expect(question(story, words("asks-gene-test"))).toContainText("This can tell: Gene test");
  await page.getByRole("radio", { name: words("outcome-clear") }).focus();
  await page.keyboard.press("ArrowDown");
  await expect(said(story)).toContainText("Nobody can say yet if it matters");
  await expect(page.getByRole("img", { name: /half hidden by mist/ })).toBeVisible();
  await expect(question(story, words("asks-gene-test"))).toContainText(words("unclear"));
  await page.keyboard.press("ArrowDown");
  await expect(said(story)).toContainText("This time, no reason was found.");
  await expect(question(story, words("asks-gene-test"))).toContainText(words("open"));
});

test("one button turns them all, is remembered, and can start again", async ({ page, story }) => {
  await open(story, "picture-book");
  for (let turned = 0; turned < 3; turned++) await story.press(words("next"));
  await expect(page.getByText("Blood is made inside your bones.")).toBeVisible();
  await expect(page.getByText("It shows how blood cells are being made.")).toHaveCount(0);
  await story.press(label("words"));
  await expect(story.heading).toHaveText(label("words"));
  await back(page);
  await expect(card(story, words("cards.marrow-test.title"))).toHaveAccessibleName("Marrow test, turned over");
  await expect(card(story, words("cards.family.title"))).toHaveAccessibleName(words("cards.family.title"));
  await story.press(words("start-over"));
  await expect(card(story, words("cards.marrow-test.title"))).toHaveAccessibleName(words("cards.marrow-test.title"));
});

test("axe finds nothing face down and with every card turned", async ({ page, story }) => {
  await open(story);
  expect(await violations(page)).toEqual([]);
  for (let turned = 0; turned < 6; turned++) await story.press(words("next"));
  expect(await violations(page)).toEqual([]);
});
