// The check passport: touched on the body, worked by keys, and what a family wants to ask put on our page.
import { violations } from "../support/axe";
import { type Story, expect, test } from "../support/story";

const CHECKS = ["A talk with you", "Hearing test", "Dentist", "Soft tube", "Blowing test", "Heart scan and tracing", "Liver and kidneys", "Blood test"];
const said = (story: Story) => story.page.locator(".activity__said");
const ring = (story: Story, check: string) => story.page.locator(".plate__ring").nth(CHECKS.indexOf(check));
const inList = (story: Story, check: string) => story.page.locator(".spots").getByRole("button", { name: check });
const page2 = (story: Story) => story.page.getByRole("radio", { name: "The donor's page" });

/** Opens the step and waits for the activity, which is a program of its own. */
async function open(story: Story, reading = "family"): Promise<void> {
  await story.open(`reading=${reading}&at=checks/check-passport`);
  await expect(said(story)).toHaveText("Which check do you want to look at?");
}

test("a touch on the body tells what is looked at and what to ask, and leaves a stamp", async ({ page, story }) => {
  await open(story);
  await ring(story, "Heart scan and tracing").click();
  await expect(said(story)).toHaveText("Heart scan and tracing. Stamped.");
  await expect(page.getByText("Ask what you may feel.")).toBeVisible();
  await expect(page.getByText("how long it takes and if you can stay.")).toBeVisible();
  await expect(inList(story, "Heart scan and tracing")).toHaveAccessibleName("Heart scan and tracing, stamped");
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
  await expect(said(story)).toContainText("You can't fail a check.");
  await expect(story.button("Put what we want to ask on our page")).toHaveCount(0);
  await story.button("We want to ask about this").last().focus();
  await page.keyboard.press("Space");
  await inList(story, "Dentist").focus();
  await page.keyboard.press("Enter");
  await story.button("We want to ask about this").last().focus();
  await page.keyboard.press("Space");
  await story.button("Put what we want to ask on our page").focus();
  await page.keyboard.press("Enter");
  await expect(said(story)).toHaveText("It is on our page now.");
  await story.press(/^Our page/);
  await expect(page.getByRole("textbox", { name: "Notes" })).toHaveValue(
    "Dentist: what is it for, and what will it be like?\nBlood test: what is it for, and what will it be like?",
  );
});

test("the donor's page has checks of its own, and both keep their stamps", async ({ page, story }) => {
  await open(story, "picture-book");
  await inList(story, "Dentist").click();
  await page2(story).check();
  await expect(said(story)).toHaveText("Which check do you want to look at?");
  await expect(page.getByRole("img", { name: /^A grown-up stands facing you/ })).toBeVisible();
  for (let check = 0; check < 5; check++) await story.press("Show me the next check");
  await expect(said(story)).toContainText("The one who gives is looked after as well.");
  await story.press("Words");
  await expect(story.heading).toHaveText("Words");
  await page.goBack();
  await expect(inList(story, "The donor's yes or no")).toHaveAccessibleName("The donor's yes or no, stamped");
  await page.getByRole("radio", { name: "Your page" }).check();
  await expect(inList(story, "Dentist")).toHaveAccessibleName("Dentist, stamped");
  await story.press("Start again");
  await expect(inList(story, "Dentist")).toHaveAccessibleName("Dentist");
});

test("axe finds nothing before a stamp and with something to ask", async ({ page, story }) => {
  await open(story);
  expect(await violations(page)).toEqual([]);
  await ring(story, "Soft tube").click();
  await story.press("We want to ask about this");
  expect(await violations(page)).toEqual([]);
});
