// Look around the room, with a finger in the drawing and by keys in the list.
import { violations } from "../support/axe";
import { back } from "../support/history";
import { activityLabels, label } from "../support/labels";
import { type Story, expect, test } from "../support/story";

const words = activityLabels("look-around");
const THINGS = ["air", "window", "screen", "hands", "pump", "toys", "food", "bed"].map((card) => words(`cards.${card}.title`));
const said = (story: Story) => story.page.locator(".activity__said");
const ring = (story: Story, thing: string) => story.page.locator(".plate__ring").nth(THINGS.indexOf(thing));
const inList = (story: Story, thing: string) => story.page.locator(".spots").getByRole("button", { name: thing });

/** Opens the step and waits for the activity, which is a program of its own. */
async function open(story: Story, reading = "family"): Promise<void> {
  await story.open(`reading=${reading}&at=ward/look-around`);
  await expect(said(story)).toHaveText(words("start"));
}

test("a touch in the drawing tells of the thing, and whether hospitals differ", async ({ page, story }) => {
  await open(story);
  await ring(story, words("cards.window.title")).click();
  await expect(said(story)).toHaveText("You look at: Window");
  await expect(page.getByText("Some people can’t come in.")).toBeVisible();
  await expect(page.getByText("Rules for brothers and sisters range")).toBeVisible();
  await expect(page.getByText(words("differs"))).toBeVisible();
  await ring(story, words("cards.hands.title")).click();
  await expect(page.getByText(words("differs"))).toBeHidden();
  await expect(inList(story, words("cards.window.title"))).toHaveAccessibleName("Window, looked at");
  await expect(inList(story, words("cards.food.title"))).toHaveAccessibleName(words("cards.food.title"));
});

test("every ring lies in the drawing, apart from the others", async ({ page, story }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(story);
  const drawing = (await page.locator(".plate").boundingBox())!;
  const boxes = await Promise.all(THINGS.map(async (thing) => (await ring(story, thing).boundingBox())!));
  boxes.forEach(({ x, y, width, height }, place) => {
    expect(Math.min(width, height), THINGS[place]).toBeGreaterThanOrEqual(48);
    expect(x >= drawing.x && x + width <= drawing.x + drawing.width && y + height <= drawing.y + drawing.height + 8, THINGS[place]).toBe(true);
    for (const other of boxes.slice(place + 1)) {
      expect(Math.hypot(x - other.x, y - other.y), THINGS[place]).toBeGreaterThanOrEqual(48);
    }
  });
});

test("keys alone go round the room by its list", async ({ page, story }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(story);
  for (const thing of THINGS) {
    await inList(story, thing).focus();
    await page.keyboard.press("Enter");
    await expect(inList(story, thing)).toHaveAttribute("aria-current", "true");
    await expect(inList(story, thing)).toBeFocused();
    await expect(said(story)).toContainText(`You look at: ${thing}`);
  }
  await expect(said(story)).toContainText("You have looked all around!");
  await expect(page.locator(".spots").getByText("This bed is yours.")).toBeVisible();
});

test("one button goes through it all, is remembered, and can start again", async ({ page, story }) => {
  await open(story, "picture-book");
  for (const _ of THINGS) await story.press(words("next"));
  await expect(said(story)).toContainText("You have looked all around!");
  await expect(page.getByText("This bed is yours.").first()).toBeVisible();
  await expect(page.getByText("Staying in one room makes children weaker")).toHaveCount(0);
  await story.press(label("words"));
  await expect(story.heading).toHaveText(label("words"));
  await back(page);
  await expect(said(story)).toContainText("You have looked all around!");
  await story.press(words("start-over"));
  await expect(said(story)).toHaveText(words("start"));
  await expect(inList(story, words("cards.bed.title"))).toHaveAccessibleName(words("cards.bed.title"));
});

test("axe finds nothing before a look and after one", async ({ page, story }) => {
  await open(story);
  expect(await violations(page)).toEqual([]);
  await ring(story, words("cards.toys.title")).click();
  await page.setViewportSize({ width: 360, height: 740 });
  await inList(story, words("cards.food.title")).click();
  expect(await violations(page)).toEqual([]);
});
