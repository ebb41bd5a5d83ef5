import { label, startingWith } from "./support/labels";
import { expect, test } from "./support/story";

const NOSEBLEED = "at=signs/when-your-nose-bleeds";

test("numbered steps are printed, and nothing else of the screen", async ({ page, story }) => {
  await page.addInitScript(() => Object.assign(window, { printed: 0, print: () => (window as any).printed++ }));
  await story.open(NOSEBLEED);
  const steps = page.locator(".how-to");
  await expect(steps.getByRole("list")).toBeVisible();
  await expect(steps.getByText(label("not-medical-advice"))).toBeHidden();
  await story.press(label("print-steps"));
  expect(await page.evaluate("printed")).toBe(1);

  await page.emulateMedia({ media: "print" });
  await expect(steps.getByRole("listitem").first()).toBeVisible();
  await expect(steps.getByText(label("not-medical-advice"))).toBeVisible();
  for (const other of [".step__heading", ".layer--child", ".layer--grown-up", ".step__picture", ".header", ".page-turn"])
    await expect(story.element.locator(".place").locator(other).first()).toBeHidden();
});

test("what is also asked is reached from the end of a stage, and its question can be kept", async ({ page, story }) => {
  await story.open("at=signs/look-back");
  await story.press(label("also-asked"));
  await expect(story.heading).toHaveText(label("also-asked"));
  await expect(page).toHaveURL(/at=also-asked\/signs/);
  const question = page.locator("details.fold").first();
  await expect(question.getByRole("button")).toBeHidden();
  await question.locator("summary").first().click();
  const ask = question.getByRole("button");
  const words = (await ask.innerText()).trim();
  await ask.click();
  await expect(ask).toHaveAttribute("aria-pressed", "true");

  await story.press(startingWith("our-page"));
  await expect(page.locator(".our-page__questions > li")).toContainText(words);
});

test("teenagers find their questions among all stages", async ({ story }) => {
  await story.open("at=stages");
  await story.press(label("teenagers"));
  await expect(story.heading).toHaveText(label("teenagers"));
  await story.press(label("back"));
  await expect(story.heading).toHaveText(label("all-stages"));
});

test("a picture book shows no way to what is also asked, nor what a grown-up reads first", async ({ page, story }) => {
  const isNotThere = async () => {
    for (const name of ["also-asked", "teenagers", "print-steps"]) await expect(story.button(label(name))).toHaveCount(0);
    await expect(page.getByRole("heading", { name: label("main-message") })).toHaveCount(0);
  };
  for (const at of ["signs/nosebleeds", "signs/when-your-nose-bleeds", "signs/look-back", "stages"]) {
    await story.open(`reading=picture-book&at=${at}`);
    await isNotThere();
  }
});

test("the main thing stands before the child's line, and what the stage comes to between that and the grown-up's text", async ({ page, story }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await story.open("at=signs/nosebleeds");
  const top = async (selector: string) => (await story.element.locator(".place").locator(selector).boundingBox())!.y;
  const parts = [".layer--main", ".layer--child:not(.layer--main)", ".layer--short", ".layer--grown-up"];
  const tops = await Promise.all(parts.map(top));
  expect(tops).toEqual([...tops].sort((one, other) => one - other));
  await story.open("at=signs/tiny-plugs");
  await expect(page.locator(".layer--short, .layer--main")).toHaveCount(0);
});

test("the main thing is said to the child in every way to read, and can be kept", async ({ page, story }) => {
  for (const reading of ["picture-book", "family", "detail"]) {
    await story.open(`reading=${reading}&at=leaving`);
    await expect(page.getByRole("heading", { name: label("child-message") })).toBeVisible();
  }
  const main = page.locator(".layer--main");
  const words = (await main.locator("p").innerText()).trim();
  await main.getByRole("button", { name: label("ask-about-this") }).click();
  await story.press(startingWith("our-page"));
  await expect(page.locator(".our-page__questions > li")).toContainText(words);
});

test("two sets of steps are printed on one sheet, with one place for the number", async ({ page, story }) => {
  await story.open("at=leaving/call-first");
  await expect(page.locator(".how-to").getByRole("heading")).toHaveCount(2);
  await expect(story.button(label("print-steps"))).toHaveCount(1);
  await page.emulateMedia({ media: "print" });
  for (const list of await page.locator(".how-to").getByRole("list").all()) await expect(list).toBeVisible();
  await expect(page.locator(".how-to").getByText(label("not-medical-advice"))).toHaveCount(1);
});
