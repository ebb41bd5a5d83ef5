// Shuffle the haplotypes, played with one finger and by keys alone, and kept while the reader looks up a word.
import { violations } from "../support/axe";
import { back } from "../support/history";
import { activityLabels, label } from "../support/labels";
import { type Locator, type Story, expect, test } from "../support/story";

const words = activityLabels("shuffle-the-haplotypes");
const said = (story: Story) => story.page.locator(".activity__said");
const person = (story: Story, name: string): Locator => story.button(new RegExp(`^${name}: strips`));
const siblings = (story: Story) => story.page.getByRole("slider", { name: words("siblings") });

/** Opens the step and waits for the activity, which is a program of its own. */
async function open(story: Story, reading = "family"): Promise<void> {
  await story.open(`reading=${reading}&at=donor/shuffle-the-haplotypes`);
  await expect(said(story)).toHaveText(/Pick two people/);
}

/** The letters of somebody's strips, as they are said. */
async function strips(story: Story, name: string): Promise<string[]> {
  const label = await person(story, name).getAttribute("aria-label");
  return /strips (\w) and (\w)/.exec(label!)!.slice(1);
}

test("any two people are compared by tapping, and a third takes the place of the first", async ({ page, story }) => {
  await open(story);
  await person(story, "Child 1").click();
  await expect(said(story)).toHaveText(/Now pick one more/);
  await person(story, "Child 2").click();
  await expect(said(story)).toHaveText(/^Child 1 and Child 2: Both strips are the same.* 10 of 10\.$/);
  await person(story, "Child 3").click();
  await expect(person(story, "Child 1")).toHaveAttribute("aria-pressed", "false");
  await expect(said(story)).toHaveText(/^Child 2 and Child 3: One strip is the same.* 5 of 10\.$/);
  await person(story, words("mother")).click();
  await expect(said(story)).toHaveText(/^Birth mother and Child 3: A child has one strip.* 5 of 10\.$/);
  await expect(page.getByRole("img", { name: "Birth mother: strips R and S. Child 3: strips P and S" })).toBeVisible();
  await story.press(words("start-over"));
  await expect(said(story)).toHaveText(/Pick two people/);
});

test("in every family that is dealt each child has one strip from each parent", async ({ story }) => {
  await open(story);
  await person(story, "Child 1").click();
  await person(story, words("father")).click();
  const families = new Set<string>();
  for (let dealt = 0; dealt < 6; dealt++) {
    for (const child of ["Child 1", "Child 2", "Child 3", "Child 4"]) {
      const [fathers, mothers] = await strips(story, child);
      expect([words("strip-p"), words("strip-q")]).toContain(fathers);
      expect([words("strip-r"), words("strip-s")]).toContain(mothers);
    }
    families.add(String(await Promise.all([1, 2, 3, 4].map((number) => strips(story, `Child ${number}`)))));
    await story.press(words("deal"));
    await expect(said(story)).toHaveText(/^Another family is dealt\. Birth father and Child 1: .* 5 of 10\.$/);
  }
  expect(families.size).toBeGreaterThan(3);
});

test("keys alone pick, deal and count brothers and sisters", async ({ page, story }) => {
  await open(story);
  await person(story, words("father")).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(person(story, words("mother"))).toBeFocused();
  await page.keyboard.press("Space");
  await expect(said(story)).toHaveText(/share no strip in this game.* 0 of 10/);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(story.button(words("deal"))).toBeFocused();
  await expect(said(story)).toHaveText(/^Another family is dealt/);
  await siblings(story).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(said(story)).toHaveText("At least one full match: 58 out of 100");
  await expect(page.getByRole("img", { name: "Filled dots: 58. Rings: 42." })).toBeVisible();
  await page.keyboard.press("Home");
  await expect(page.getByText("Then the team looks further.")).toBeVisible();
  await page.getByText(words("as-table")).click();
  await expect(page.getByRole("row", { name: "8 90" })).toBeVisible();
});

test("who was picked and dealt is kept while the reader looks up a word", async ({ page, story }) => {
  await open(story);
  await story.press(words("deal"));
  await person(story, "Child 4").click();
  await person(story, "Child 2").click();
  const before = await said(story).textContent();
  await story.press("haplotype");
  await page.getByRole("dialog").getByRole("button", { name: label("open-in-words") }).click();
  await back(page);
  await expect(person(story, "Child 4")).toHaveAttribute("aria-pressed", "true");
  await expect(said(story)).toHaveText(before!);
});

test("a picture book has the strips and no numbers", async ({ page, story }) => {
  await open(story, "picture-book");
  await person(story, "Child 1").click();
  await person(story, "Child 4").click();
  await expect(page.locator(".pair")).toContainText("That is nobody’s fault.");
  await expect(page.locator(".pair")).not.toContainText(/of 10/);
  await expect(siblings(story)).toHaveCount(0);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing, ${colorScheme}`, async ({ page, story }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await open(story);
    await person(story, "Child 1").click();
    await person(story, "Child 3").click();
    await page.getByText(words("as-table")).click();
    expect(await violations(page)).toEqual([]);
  });
}
