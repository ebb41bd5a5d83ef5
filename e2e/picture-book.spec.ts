// What a picture book has of its own: the path of stones, the ribbon with its sheet, the page that turns, what is
// switched. Everything is pressed before the engine has come and after.
import { type Locator, type Page } from "@playwright/test";
import { violations } from "./support/axe";
import { FirstStage } from "./support/first-stage";
import { label, stepHeading } from "./support/labels";
import { type Story, expect, test } from "./support/story";

const BOOK = "reading=picture-book&at=signs/tiny-plugs";

/** Whoever answers: the page alone, or the engine. */
const WHO = {
  "before the engine has come": async (page: Page): Promise<Locator> => {
    await new FirstStage(page).openAlone(BOOK);
    return page.locator("second-birthday > .first-stage");
  },
  "after it": async (page: Page, story: Story): Promise<Locator> => {
    await story.open(BOOK);
    return page.locator("second-birthday .place");
  },
};

const button = (book: Locator, name: string) => book.getByRole("button", { name, exact: true });
const sheet = (book: Locator) => book.getByRole("dialog", { name: label("for-grown-up") });
const words = (book: Locator) => book.locator(".step .stones__words").filter({ visible: true });

for (const [when, open] of Object.entries(WHO)) {
  test.describe(when, () => {
    test("stones say to a screen reader where one is, and the marks walk on with each beat", async ({ page, story }) => {
      const book = await open(page, story);
      const part = (part: number) => label("part-of", { step: 2, steps: 7, part, parts: 3 });
      const marks = book.locator(".step .stones__marks").filter({ visible: true });
      const along = async () => (await marks.boundingBox())!.x;
      await expect(book.locator(".step .stones__stone--reached").filter({ visible: true })).toHaveCount(2);
      let before = -Infinity;
      for (const beat of [1, 2, 3]) {
        await expect.poll(along).toBeGreaterThan(before + 2);
        before = await along();
        expect((await words(book).innerText()).trim()).toBe(part(beat));
        await button(book, label("next")).click();
      }
      await expect(words(book)).toHaveText(new RegExp(`^${label("part-of", { step: 3, steps: 7, part: 1, parts: 3 })}`));
    });

    test("the ribbon's sheet keeps the focus, and gives it back however it is closed", async ({ page, story }) => {
      const book = await open(page, story);
      const ribbon = button(book, label("for-grown-up"));
      for (const close of [
        () => page.keyboard.press("Escape"),
        () => button(sheet(book), label("back-to-picture")).click(),
        () => page.mouse.click(5, 5),
      ]) {
        await ribbon.click();
        await expect(sheet(book)).toBeVisible();
        await expect(sheet(book).getByRole("heading")).toBeFocused();
        for (let stop = 0; stop < 12; stop += 1) {
          await page.keyboard.press("Tab");
          // Behind the last control comes the browser itself, where there is one.
          const isOut = await book.evaluate((it) => {
            const { activeElement } = it.getRootNode() as ShadowRoot;
            return activeElement !== null && activeElement !== document.body && !activeElement.closest("dialog");
          });
          expect(isOut).toBe(false);
        }
        await close();
        await expect(sheet(book)).toBeHidden();
        await expect(ribbon).toBeFocused();
      }
      // With the sheet closed nothing of it is in anybody's way.
      await button(book, label("next")).click();
      await expect(book.locator('.step[data-beat="2"]').filter({ visible: true })).toHaveCount(1);
    });

    test("an arrow turns no page under an open sheet", async ({ page, story }) => {
      const book = await open(page, story);
      await button(book, label("for-grown-up")).click();
      await page.keyboard.press("ArrowRight");
      await expect(book.locator('.step[data-beat="1"]').filter({ visible: true })).toHaveCount(1);
    });

    test("reading together shows the same step in the family's way, with the focus on its heading", async ({ page, story }) => {
      const book = await open(page, story);
      await button(book, label("for-grown-up")).click();
      await sheet(book).getByRole("button", { name: new RegExp(`^${label("read-together")}`) }).click();
      await expect(book.locator(".layer--grown-up").filter({ visible: true })).toHaveCount(1);
      await expect(book.getByRole("heading", { level: 1, name: stepHeading("signs/tiny-plugs") })).toBeFocused();
      expect(new URL(page.url()).hash).toContain("reading=family");
    });

    test("the child's line is asked about from the sheet, and no other", async ({ page, story }) => {
      const book = await open(page, story);
      const hand = () => sheet(book).getByRole("button", { name: label("ask-about-this") });
      await button(book, label("for-grown-up")).click();
      await hand().click();
      await expect(hand()).toHaveAttribute("aria-pressed", "true");
      expect(new URL(page.url()).hash).toMatch(/ask=signs\/tiny-plugs\/c-/);
      await button(sheet(book), label("back-to-picture")).click();
      await button(book, label("back")).click();
      await button(book, label("for-grown-up")).click();
      await expect(hand()).toHaveAttribute("aria-pressed", "false");
    });

    test("all words at once stand under one picture, and a press turns the page", async ({ page, story }) => {
      const book = await open(page, story);
      await button(book, label("for-grown-up")).click();
      await sheet(book).getByRole("switch", { name: label("whole-line") }).check();
      await button(sheet(book), label("back-to-picture")).click();
      await expect(book.locator(".beat").filter({ visible: true })).toHaveCount(3);
      await expect(book.locator(".step__picture img").filter({ visible: true })).toHaveCount(1);
      await button(book, label("next")).click();
      await expect(book.getByRole("heading", { level: 1, name: stepHeading("signs/spots-and-bruises") })).toBeFocused();
    });

    test("where movement is switched off, pictures that do not move are asked for and no page turns", async ({ page, story }) => {
      const book = await open(page, story);
      await button(book, label("for-grown-up")).click();
      await sheet(book).getByRole("switch", { name: label("movement") }).uncheck();
      await button(sheet(book), label("back-to-picture")).click();
      const image = book.locator(".step__picture img").filter({ visible: true });
      await expect(image.locator("xpath=../source[@media='all']")).toHaveAttribute("srcset", /#b1-still$/);
      await page.waitForTimeout(900);
      await expect(book.locator(".turning")).toHaveCount(0);
      const running = () => book.evaluate((it) => (it.getRootNode() as Document).getAnimations().filter((one) => one.playState === "running").length);
      await button(book, label("next")).click();
      expect(await running()).toBe(0);
    });

    test("a page turns over the new one, which stands there with the focus, and nothing of it stays", async ({ page, story }) => {
      const book = await open(page, story);
      await expect(book.locator(".turning")).toHaveCount(1);
      await button(book, label("back")).click();
      await expect(book.getByRole("heading", { level: 1, name: stepHeading("signs/nosebleeds") })).toBeFocused();
      const turning = book.locator(".turning").first();
      expect(await turning.evaluate((it: HTMLElement) => [it.style.opacity, it.style.transform, it.ariaHidden])).toEqual(["1", "scaleX(-1)", "true"]);
      await expect(book.locator('.turning[style*="opacity: 1"]')).toHaveCount(0);
    });

    test("a device that asks for stillness turns no page, and offers no switch for it", async ({ page, story }) => {
      await page.emulateMedia({ reducedMotion: "reduce" });
      const book = await open(page, story);
      await page.waitForTimeout(900);
      await expect(book.locator(".turning")).toHaveCount(0);
      await button(book, label("for-grown-up")).click();
      await expect(sheet(book).getByRole("switch", { name: label("sound") })).toBeVisible();
      await expect(sheet(book).getByRole("switch", { name: label("movement") })).toHaveCount(0);
    });
  });
}

test("what is switched is kept on the device, and the page has it before the engine comes", async ({ page, story }) => {
  await story.open(BOOK);
  await story.press(label("for-grown-up"));
  await page.getByRole("switch", { name: label("movement") }).uncheck();
  await page.getByRole("switch", { name: label("sound") }).uncheck();
  await page.goto("about:blank");
  const release = await new FirstStage(page).openAlone(BOOK);
  const stage = page.locator("second-birthday > .first-stage");
  await expect(stage).toHaveClass(/is-silent/);
  await expect(stage).toHaveClass(/is-still/);
  await button(stage, label("for-grown-up")).click();
  await expect(sheet(stage).getByRole("switch", { name: label("sound") })).not.toBeChecked();
  await sheet(stage).getByRole("switch", { name: label("sound") }).check();
  release();
  await story.isDrawn();
  // The sheet stays open under the reader's hand.
  const place = page.locator("second-birthday .place");
  await expect(sheet(place)).toBeVisible();
  await expect(sheet(place).getByRole("switch", { name: label("sound") })).toBeChecked();
  await expect(sheet(place).getByRole("switch", { name: label("sound") })).toBeFocused();
  await expect(sheet(place).getByRole("switch", { name: label("movement") })).not.toBeChecked();
});

for (const [name, at] of [["all-stages", "stages"], ["door", "hard-questions"], ["when-to-call", "when-to-call"]] as const) {
  test(`the sheet leads to ${label(name)}`, async ({ page, story }) => {
    await story.open(BOOK);
    await story.press(label("for-grown-up"));
    await page.getByRole("dialog").getByRole("button", { name: new RegExp(`^${label(name)}`) }).click();
    await expect(story.heading).toHaveText(label(name));
    await expect(story.heading).toBeFocused();
    expect(new URL(page.url()).hash).toContain(`at=${at}`);
    await expect(page.getByRole("dialog")).toHaveCount(0);
  });
}

for (const [what, size] of Object.entries({ "a small phone": { width: 320, height: 568 }, "a phone on its side": { width: 844, height: 390 }, "a laptop": { width: 1366, height: 625 } })) {
  test(`on ${what} the page and its sheet are whole, and fit for a screen reader`, async ({ page, story }) => {
    await page.setViewportSize(size);
    await story.open(BOOK);
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await wide()).toBeLessThanOrEqual(0);
    expect(await violations(page)).toEqual([]);
    await story.press(label("for-grown-up"));
    expect(await wide()).toBeLessThanOrEqual(0);
    const dialog = page.getByRole("dialog");
    await expect(dialog.getByRole("button", { name: label("back-to-picture") })).toBeInViewport({ ratio: 1 });
    expect(await dialog.evaluate((it) => it.scrollWidth - it.clientWidth)).toBeLessThanOrEqual(0);
    expect(await violations(page)).toEqual([]);
    for (const control of await dialog.getByRole("button").or(dialog.getByRole("switch")).all()) {
      await control.focus();
      await expect(control).toBeInViewport({ ratio: 0.9 });
    }
  });
}
