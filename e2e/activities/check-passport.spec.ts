// The check passport: touched on the body, worked by keys, and what a family wants to ask put on our page.
import { violations } from "../support/axe";
import { back } from "../support/history";
import { activityLabels, label, startingWith } from "../support/labels";
import { type Story, expect, test } from "../support/story";

const words = activityLabels("check-passport");
const CHECKS = ["talk", "ears", "teeth", "soft-tube", "lungs", "heart", "liver-and-kidneys", "blood"].map((card) => words(`cards.${card}.title`));
const said = (story: Story) => story.page.locator(".activity__said");
const ring = (story: Story, check: string) => story.page.locator(".plate__ring").nth(CHECKS.indexOf(check));
const inList = (story: Story, check: string) => story.page.locator(".spots").getByRole("button", { name: check });
const page2 = (story: Story) => story.page.getByRole("radio", { name: words("page-donor") });

/** Opens the step and waits for the activity, which is a program of its own. */
async function open(story: Story, reading = "family"): Promise<void> {
  await story.open(`reading=${reading}&at=checks/check-passport`);
  await expect(said(story)).toHaveText(words("start"));
}

test("a touch on the body tells what is looked at and what to ask, and leaves a stamp", async ({ page, story }) => {
  await open(story);
  await ring(story, words("cards.heart.title")).click();
  await expect(said(story)).toHaveText("Heart: a picture and a tracing. Stamped.");
  await expect(page.getByText("Ask what you might feel.")).toBeVisible();
  await expect(page.getByText("how long it takes and if you can stay.")).toBeVisible();
  await expect(inList(story, words("cards.heart.title"))).toHaveAccessibleName("Heart: a picture and a tracing, stamped");
});

test("every ring lies on the page, apart from the others", async ({ page, story }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(story);
  const apart = async () => {
    const drawing = (await page.locator(".plate").boundingBox())!;
    const boxes = await Promise.all((await page.locator(".plate__ring").all()).map(async (it) => (await it.boundingBox())!));
    boxes.forEach(({ x, y, width, height }, place) => {
      expect(Math.min(width, height), CHECKS[place]).toBeGreaterThanOrEqual(48);
      expect(x >= drawing.x && y >= drawing.y && x + width <= drawing.x + drawing.width && y + height <= drawing.y + drawing.height, CHECKS[place]).toBe(true);
      for (const other of boxes.slice(place + 1)) expect(Math.hypot(x - other.x, y - other.y), CHECKS[place]).toBeGreaterThanOrEqual(48);
    });
    return boxes.length;
  };
  expect(await apart()).toBe(CHECKS.length);
  await page2(story).check();
  expect(await apart()).toBe(5);
});

test("keys alone fill the page, and what is to be asked stands on our page once", async ({ page, story }) => {
  await open(story);
  for (const check of CHECKS) {
    await inList(story, check).focus();
    await page.keyboard.press("Enter");
    await expect(said(story)).toContainText(`${check}. Stamped.`);
  }
  await expect(said(story)).toContainText("You can’t fail a check.");
  await expect(story.button(words("keep"))).toHaveCount(0);
  await story.button(words("ask")).last().focus();
  await page.keyboard.press("Space");
  await inList(story, words("cards.teeth.title")).focus();
  await page.keyboard.press("Enter");
  await story.button(words("ask")).last().focus();
  await page.keyboard.press("Space");
  await story.button(words("keep")).focus();
  await page.keyboard.press("Enter");
  await expect(said(story)).toHaveText(words("kept"));
  await story.press(startingWith("our-page"));
  await expect(page.getByRole("textbox", { name: label("notes") })).toHaveValue(
    "Dentist: what is it for, and what will it be like?\nBlood test: what is it for, and what will it be like?",
  );
});

test("the donor's page has checks of its own, and both keep their stamps", async ({ page, story }) => {
  await open(story, "picture-book");
  await inList(story, words("cards.teeth.title")).click();
  await page2(story).check();
  await expect(said(story)).toHaveText(words("start"));
  await expect(page.getByRole("img", { name: /^A grown-up stands facing you/ })).toBeVisible();
  for (let check = 0; check < 5; check++) await story.press(words("next"));
  await expect(said(story)).toContainText("The one who gives is looked after as well.");
  await story.press(label("words"));
  await expect(story.heading).toHaveText(label("words"));
  await back(page);
  await expect(inList(story, words("cards.yes-or-no.title"))).toHaveAccessibleName("The donor’s yes or no, stamped");
  await page.getByRole("radio", { name: words("page-child") }).check();
  await expect(inList(story, words("cards.teeth.title"))).toHaveAccessibleName("Dentist, stamped");
  await story.press(words("start-over"));
  await expect(inList(story, words("cards.teeth.title"))).toHaveAccessibleName(words("cards.teeth.title"));
});

test("axe finds nothing before a stamp and with something to ask", async ({ page, story }) => {
  await open(story);
  expect(await violations(page)).toEqual([]);
  await ring(story, words("cards.soft-tube.title")).click();
  await story.press(words("ask"));
  expect(await violations(page)).toEqual([]);
});
