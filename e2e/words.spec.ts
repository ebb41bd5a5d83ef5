import { back, forward } from "./support/history";
import { label, startingWith } from "./support/labels";
import { type Locator, expect, test } from "./support/story";

const STEP = "at=signs/tiny-plugs";

/** The ways to open a word where it stands. */
const WAYS: Record<string, (word: Locator) => Promise<void>> = {
  "a press": (word) => word.click(),
  "the Enter key": (word) => word.press("Enter"),
  "the space bar": (word) => word.press("Space"),
};

for (const [way, open] of Object.entries(WAYS)) {
  test(`${way} opens a word where it stands, and closing it leads back to the word`, async ({ page, story }) => {
    await story.open(STEP);
    const before = page.url();
    const word = story.button("platelets").first();
    const meaning = page.getByRole("dialog", { name: "platelet", exact: true });
    await expect(word).toHaveAttribute("aria-expanded", "false");

    await open(word);
    await expect(meaning).toBeFocused();
    await expect(word).toHaveAttribute("aria-expanded", "true");
    await expect(meaning).toContainText(/\w{3,}/);
    await page.keyboard.press("Escape");
    await expect(meaning).toBeHidden();
    await expect(word).toBeFocused();

    await open(word);
    await expect(meaning).toBeFocused();
    await meaning.getByRole("button", { name: label("close") }).click();
    await expect(meaning).toBeHidden();
    await expect(word).toBeFocused();

    // The same press that opened it closes it.
    await open(word);
    await expect(meaning).toBeVisible();
    await open(word);
    await expect(meaning).toBeHidden();
    expect(page.url()).toBe(before);
  });
}

test("one word is open at a time, for the child in her words and for the grown-up in his", async ({ page, story }) => {
  await story.open(STEP);
  const meaning = page.getByRole("dialog");
  const child = page.getByRole("region", { name: label("for-child") });
  const grownUp = page.getByRole("region", { name: label("for-grown-up") });
  await child.getByRole("button", { name: /platelets/i }).first().click();
  const forChild = await meaning.innerText();
  await grownUp.getByRole("button", { name: /platelets/i }).first().click();
  await expect(meaning).toHaveCount(1);
  await expect(meaning).not.toHaveText(forChild);
  expect(await meaning.innerText()).not.toBe(forChild);
});

test("an opened word leads to its own page in the list, and from there back to the step", async ({ page, story }) => {
  await story.open(STEP);
  const { heading } = await story.place();
  await story.button("platelets").first().click();
  await story.press(label("open-in-words"));
  await expect(story.heading).toHaveText("platelet");
  await expect(story.heading).toBeFocused();
  expect(page.url()).toContain("at=words/platelet");

  await back(page);
  await expect(story.heading).toHaveText(heading);
  await forward(page);
  await expect(story.heading).toHaveText("platelet");
  await story.press(label("all-words"));
  await expect(story.heading).toHaveText(label("words"));
  await story.press(label("back"));
  await expect(story.heading).toHaveText(heading);
});

test("a word is found as it is typed, by what it is called or means", async ({ page, story }) => {
  await story.open("at=words");
  const field = page.getByRole("searchbox", { name: label("find-word") });
  const found = page.getByText(startingWith("words-found"));
  const all = Number(/\d+/.exec(await found.innerText())![0]);
  expect(all).toBeGreaterThanOrEqual(70);

  await field.fill("PLATELET");
  await expect(found).not.toHaveText(label("words-found", { count: all }));
  const platelet = story.button(/^platelet /);
  await expect(platelet).toBeVisible();
  await expect(field).toBeFocused();

  await field.fill("xylophone");
  await expect(page.getByText("That word is not here yet.")).toBeVisible();
  await expect(platelet).toBeHidden();

  await field.fill("platelet");
  await platelet.click();
  await expect(story.heading).toHaveText("platelet");
});

test("a word's page leads to other words and to the stages where it is used", async ({ page, story }) => {
  await story.open("at=words/platelet");
  const stages = page.getByRole("heading", { name: label("appears-in") }).locator("+ ul");
  const title = await stages.getByRole("button").first().innerText();
  const others = page.getByRole("heading", { name: label("see-also") }).locator("+ ul");
  await others.getByRole("button").first().click();
  await expect(story.heading).not.toHaveText("platelet");
  await expect(story.heading).toBeFocused();
  await back(page);
  await expect(story.heading).toHaveText("platelet");
  await stages.getByRole("button").first().click();
  await expect(page.locator(".step__where")).toContainText(title);
});
