import { type Page } from "@playwright/test";
import { label, startingWith, tierHeading } from "./support/labels";
import { FORMATS, sides } from "./support/paper";
import { expect, test } from "./support/story";

/** The questions that stand on our page. */
const questions = (page: Page) => page.locator(".our-page__questions > li");

test("a paragraph, a question for the team and one's own are gathered, taken off and cleared", async ({ page, story }) => {
  await story.open("at=signs/tiny-plugs");
  const child = page.getByRole("region", { name: label("for-child") });
  const paragraph = (await child.getByRole("paragraph").first().innerText()).trim();
  const hand = child.getByRole("button", { name: label("ask-about-this") }).first();
  await hand.click();
  await expect(hand).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByRole("status")).toHaveText(label("asked"));

  await story.open("at=signs/look-back");
  const team = page.getByRole("heading", { name: label("team-questions") }).locator("+ ul").getByRole("button");
  const question = (await team.first().innerText()).trim();
  await team.first().click();
  await expect(team.first()).toHaveAttribute("aria-pressed", "true");
  await expect(story.button(new RegExp(`^${label("our-page")}\\s*2$`))).toBeVisible();

  await story.press(startingWith("our-page"));
  await expect(questions(page)).toHaveCount(2);
  await expect(questions(page).nth(0)).toContainText(paragraph.replace(/\s+/g, " "));
  await expect(questions(page).nth(1)).toContainText(question);

  const own = page.getByRole("textbox", { name: label("own-question") });
  await own.fill("Who can stay at night?");
  await own.press("Enter");
  await expect(questions(page)).toHaveCount(3);
  await expect(questions(page).nth(2)).toContainText("Who can stay at night?");
  await expect(own).toHaveValue("");
  await own.fill("   ");
  await story.press(label("add"));
  await expect(questions(page)).toHaveCount(3);

  await story.press(label("remove", { question }));
  await expect(questions(page)).toHaveCount(2);
  await page.getByRole("textbox", { name: label("our-number") }).fill("0123 45 67");
  await page.getByRole("textbox", { name: label("matters") }).fill("That they stay together.");
  await page.getByRole("textbox", { name: label("notes") }).fill("Ask on Monday.");

  await page.getByText(label("clear"), { exact: true }).click();
  await expect(page.getByText(label("clear-sure"))).toBeVisible();
  await expect(questions(page)).toHaveCount(2);
  await story.press(label("clear-yes"));
  await expect(questions(page)).toHaveCount(0);
  await expect(page.getByRole("textbox", { name: label("notes") })).toHaveValue("");
  await expect(page.getByText(label("clear"), { exact: true })).toBeHidden();
});

test("focus stays on our page when a question is taken off, and when all are", async ({ page, story }) => {
  await story.open("at=our-page&ask=q1,q2,q3");
  await story.button(startingWith("remove")).first().focus();
  await page.keyboard.press("Enter");
  await expect(questions(page)).toHaveCount(2);
  await expect(page.locator("body")).not.toBeFocused();

  await page.getByText(label("clear"), { exact: true }).click();
  await story.button(label("clear-yes")).focus();
  await page.keyboard.press("Enter");
  await expect(questions(page)).toHaveCount(0);
  await expect(page.locator("body")).not.toBeFocused();
});

test("our page is there on the next visit, and its own words never in the address", async ({ page, story }) => {
  await story.open("at=our-page&ask=q1");
  await page.getByRole("textbox", { name: label("own-question") }).fill("Is it my fault?");
  await story.press(label("add"));
  await page.getByRole("textbox", { name: label("matters") }).fill("Grandma visits.");
  await expect(questions(page)).toHaveCount(2);
  await story.press(label("words"));
  await story.press(startingWith("our-page"));
  const address = decodeURIComponent(page.url());
  expect(address).toContain("ask=q1");
  expect(address).not.toMatch(/fault|Grandma/);

  await story.open();
  await story.press(startingWith("our-page"));
  await expect(questions(page)).toHaveCount(2);
  await expect(page.getByRole("textbox", { name: label("matters") })).toHaveValue("Grandma visits.");
});

test("a question added from an empty page needs no other screen first", async ({ page, story }) => {
  await story.open();
  await story.press(label("our-page"));
  await expect(page.getByText("Nothing here yet.")).toBeVisible();
  await page.getByRole("textbox", { name: label("own-question") }).fill("When do we start?");
  await story.press(label("add"));
  await expect(questions(page)).toHaveCount(1);
});

test("print asks the browser for one sheet with the questions and, on its back, what cannot wait, and without what only works on a screen", async ({ page, story }) => {
  await page.addInitScript("window.printed = 0; window.print = () => { printed += 1 }");
  const picked = "q1,q2,q3,q46,q47,signs/tiny-plugs/g-mqpz,waiting/small-seeds/g-lxth";
  await story.open(`at=our-page&ask=${picked}`);
  await page.getByRole("textbox", { name: label("own-question") }).fill("Can both brothers share a room?");
  await story.press(label("add"));
  await page.getByRole("textbox", { name: label("matters") }).fill("That they see each other every day.");
  await page.getByRole("textbox", { name: label("notes") }).fill("Bring the blue blanket.");
  await page.getByRole("textbox", { name: label("our-number") }).fill("0123 45 67");
  await expect(questions(page)).toHaveCount(8);
  await story.press(label("print"));
  expect(await page.evaluate("printed")).toBe(1);

  for (const format of FORMATS) expect(await sides(page, format), format).toBe(2);

  await page.emulateMedia({ media: "print" });
  for (let place = 0; place < 8; place += 1) await expect(questions(page).nth(place)).toBeVisible();
  await expect(page.getByText("That they see each other every day.").last()).toBeVisible();
  await expect(page.getByText("Bring the blue blanket.").last()).toBeVisible();
  await expect(page.getByText(label("call-box"))).toBeVisible();
  await expect(page.getByText("0123 45 67").last()).toBeVisible();
  for (const tier of [0, 1]) await expect(page.getByRole("heading", { name: tierHeading(tier) }).first()).toBeVisible();
  await expect(page.getByRole("heading", { name: tierHeading(2) }).filter({ visible: true })).toHaveCount(0);
  await expect(page.getByRole("button").filter({ visible: true })).toHaveCount(0);
});
