// When to call: one press from every screen, and back to where one was.
import { violations } from "./support/axe";
import { ENGINE, FirstStage } from "./support/first-stage";
import { back, forward } from "./support/history";
import { label, sayFirst, startingWith, tierHeading } from "./support/labels";
import { expect, test } from "./support/story";

const NAME = label("when-to-call");
const PHONES = [
  { width: 320, height: 568 },
  { width: 390, height: 844 },
];
const PLACES = ["", "at=stages", "at=words", "at=words/platelet", "at=our-page", "at=hard-questions", "at=about", "at=enough", "at=signs/nosebleeds", "reading=picture-book&at=leaving/call-first", "at=home/look-back"];

for (const viewport of PHONES) {
  test(`it is one press from every screen, ${viewport.width} px wide, and back is where one was`, async ({ page, story }) => {
    await page.setViewportSize(viewport);
    for (const place of PLACES) {
      await story.open(place);
      const heading = await story.heading.innerText();
      const button = story.button(NAME).first();
      await expect(button, place).toBeVisible();
      expect(await page.evaluate("document.documentElement.scrollWidth"), place).toBeLessThanOrEqual(viewport.width);
      if (place) await expect(button, `${place} needs no scrolling`).toBeInViewport();
      await button.click();
      await expect(story.heading).toHaveText(NAME);
      await expect(story.heading).toBeFocused();
      await expect(page.getByText(sayFirst).filter({ visible: true }).first()).toBeVisible();
      for (const tier of [0, 1, 2]) await expect(page.getByRole("heading", { name: tierHeading(tier) }).filter({ visible: true })).toBeVisible();
      await story.button(label("back")).click();
      await expect(story.heading).toHaveText(heading);
    }
  });
}

test("it has an address, and back in the browser leaves it", async ({ page, story }) => {
  await story.open("at=waiting/small-seeds");
  const heading = await story.heading.innerText();
  await story.press(NAME);
  await expect(page).toHaveURL(/at=when-to-call/);
  await back(page);
  await expect(story.heading).toHaveText(heading);
  await forward(page);
  await expect(story.heading).toHaveText(NAME);
  await page.reload();
  await story.isDrawn();
  await story.button(label("back")).click();
  await expect(story.heading).toHaveText(heading);
});

test("by keys alone it is the second stop of a step", async ({ page, story }) => {
  await story.open("at=signs/tiny-plugs");
  await story.button(/^Second Birthday/).focus();
  await page.keyboard.press("Tab");
  await expect(story.button(NAME).first()).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(story.heading).toBeFocused();
});

test("the number that the family wrote can be dialled from there", async ({ page, story }) => {
  await story.open("at=when-to-call");
  await story.button(label("our-page")).last().click();
  await page.getByRole("textbox", { name: label("our-number") }).fill("+49 30 12-34");
  await page.getByRole("textbox", { name: label("call-when") }).fill("38 and more");
  await story.press(NAME);
  await expect(page.getByRole("link", { name: "+49 30 12-34" })).toHaveAttribute("href", "tel:+493012-34");
  await expect(page.getByText("38 and more").filter({ visible: true })).toBeVisible();
  expect(page.url()).not.toContain("1234");
});

test("a step shows its lines under whom to call, but in a picture book, and leads to the list", async ({ page, story }) => {
  await story.open("reading=family&at=signs/when-your-nose-bleeds");
  const lines = page.locator(".layer--call");
  await expect(lines.getByRole("heading", { name: tierHeading(0) })).toBeVisible();
  await expect(lines.getByRole("heading", { name: tierHeading(2) })).toHaveCount(0);
  await lines.getByRole("button", { name: NAME }).click();
  await expect(story.heading).toHaveText(NAME);
  await story.open("reading=picture-book&at=signs/when-your-nose-bleeds");
  await expect(lines).toHaveCount(0);
  await expect(story.button(NAME).first()).toBeInViewport();
});

test("axe finds nothing", async ({ page, story }) => {
  await story.open("at=when-to-call");
  expect(await violations(page)).toEqual([]);
});

test("without the engine the page shows it, from the first screen and from each step, and leads back", async ({ page }) => {
  const first = new FirstStage(page);
  await page.route(ENGINE, (route) => route.abort());
  await first.open();
  await first.screen.getByRole("link", { name: NAME }).click();
  await expect(first.heading).toHaveText(NAME);
  await expect(first.heading).toBeFocused();
  await expect(page).toHaveURL(/at=when-to-call/);
  await expect(first.screen.getByRole("heading", { name: tierHeading(0) }).filter({ visible: true })).toBeVisible();
  await first.button(label("back")).click();
  await expect(first.screen).toHaveClass(/first-screen/);
  await first.screen.getByRole("link", { name: label("start") }).click();
  await first.isAt("signs/nosebleeds");
  await first.button(label("next")).click();
  await first.button(NAME).click();
  await expect(first.heading).toHaveText(NAME);
  await back(page);
  await first.isAt("signs/tiny-plugs");
  await first.button(NAME).click();
  await first.button(label("back")).click();
  await first.isAt("signs/tiny-plugs");
});

test("who reads it when the engine comes reads on there, and back is where she was", async ({ page, story }) => {
  const first = new FirstStage(page);
  const release = await first.openAlone();
  await first.screen.getByRole("link", { name: label("start") }).click();
  await first.button(label("next")).click();
  const heading = await first.heading.innerText();
  await first.button(NAME).click();
  release();
  await story.isDrawn();
  await expect(story.heading).toHaveText(NAME);
  await story.button(label("back")).click();
  await expect(story.heading).toHaveText(heading);
});

test("without script it stands in the page and in the leaflet, by a link at the top", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await page.goto("./");
  await page.locator(".first-screen").getByRole("link", { name: NAME }).click();
  await expect(page).toHaveURL(/#when-to-call$/);
  await expect(page.locator("#when-to-call").getByText(sayFirst)).toBeInViewport();
  await page.goto("leaflet/en.html");
  await page.getByRole("link", { name: NAME }).first().click();
  await expect(page.locator("#when-to-call").getByRole("heading", { name: tierHeading(0) })).toBeInViewport();
  await context.close();
});

test("it prints with every line and nothing to press", async ({ page, story }) => {
  await story.open("at=when-to-call");
  await page.emulateMedia({ media: "print" });
  for (const tier of [0, 1, 2]) await expect(page.getByRole("heading", { name: tierHeading(tier) }).filter({ visible: true })).toBeVisible();
  await expect(page.getByRole("button").filter({ visible: true })).toHaveCount(0);
  await expect(story.button(startingWith("back")).filter({ visible: true })).toHaveCount(0);
});
