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

test("what the stage comes to stands between the child's line and the grown-up's text", async ({ page, story }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await story.open("at=signs/nosebleeds");
  const top = async (selector: string) => (await story.element.locator(".place").locator(selector).boundingBox())!.y;
  const [child, short, grownUp] = [await top(".layer--child"), await top(".layer--short"), await top(".layer--grown-up")];
  expect(child).toBeLessThan(short);
  expect(short).toBeLessThan(grownUp);
  await story.open("at=signs/tiny-plugs");
  await expect(page.locator(".layer--short")).toHaveCount(0);
});
