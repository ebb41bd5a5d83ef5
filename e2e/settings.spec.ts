// How the story is read, behind one button in the header of every screen: pressed before the engine has come and after,
// in an embed, from right to left, on a screen in a waiting room.
import { type Locator, type Page } from "@playwright/test";
import { violations } from "./support/axe";
import { FirstStage } from "./support/first-stage";
import { cutOrCovered, outOfTheWindow, smallTargets } from "./support/geometry";
import { label } from "./support/labels";
import { EVERY_READING, READINGS, type Reading, type Story, expect, openSettings, test, wayToRead } from "./support/story";

const STEP = "at=signs/tiny-plugs";

/** Whoever answers: the page alone, or the engine. */
const WHO = {
  "before the engine has come": async (page: Page, _story: Story, at = STEP): Promise<Locator> => {
    await new FirstStage(page).openAlone(at);
    return page.locator("second-birthday > .first-stage");
  },
  "after it": async (page: Page, story: Story, at = STEP): Promise<Locator> => {
    await story.open(at);
    return page.locator("second-birthday .place");
  },
};

const opener = (place: Locator) => place.getByRole("button", { name: label("how-to-read"), exact: true });
const sheet = (place: Locator) => place.getByRole("dialog", { name: label("how-to-read") });
const choice = (place: Locator, reading: Reading) => sheet(place).getByRole("radio", { name: READINGS[reading] });
const turn = (place: Locator, name: string) => sheet(place).getByRole("switch", { name: label(name) });
const size = (place: Locator) => place.locator(".layer--child .passage__text").filter({ visible: true }).first().evaluate((it) => parseFloat(getComputedStyle(it).fontSize));

for (const [when, open] of Object.entries(WHO)) {
  test.describe(when, () => {
    test("keys alone open it, choose in it, and close it; the focus comes back to its button", async ({ page, story }) => {
      const place = await open(page, story);
      await opener(place).focus();
      for (const [key, close] of [["Enter", "Escape"], ["Space", label("close")]] as const) {
        await page.keyboard.press(key);
        await expect(sheet(place).getByRole("heading")).toBeFocused();
        await page.keyboard.press("Tab");
        await expect(choice(place, "family")).toBeFocused();
        await page.keyboard.press("ArrowRight");
        await expect(choice(place, "detail")).toBeChecked();
        await expect(choice(place, "detail")).toBeFocused();
        await expect(place.locator(".layer--detail").filter({ visible: true }).first()).toBeVisible();
        await page.keyboard.press("ArrowLeft");
        await expect(choice(place, "family")).toBeChecked();
        if (close === "Escape") await page.keyboard.press(close);
        else await sheet(place).getByRole("button", { name: close }).click();
        await expect(sheet(place)).toBeHidden();
        await expect(opener(place)).toBeFocused();
      }
    });

    test("words become larger, and pictures stand still, on this step and the next, and nothing else is offered", async ({ page, story }) => {
      const place = await open(page, story);
      const before = await size(place);
      await opener(place).click();
      expect(await sheet(place).getByRole("switch").count()).toBe(2);
      await turn(place, "larger-words").check();
      await turn(place, "movement").uncheck();
      await page.keyboard.press("Escape");
      expect(await size(place)).toBeCloseTo(1.3 * before, 1);
      await place.getByRole("button", { name: label("next"), exact: true }).click();
      await expect(place.locator(".step__picture source[media='all']").filter({ visible: false }).first()).toBeAttached();
      expect(await size(place)).toBeCloseTo(1.3 * before, 1);
    });

    test("a picture book has what belongs to it there and on the ribbon's sheet, and both say the same", async ({ page, story }) => {
      const place = await open(page, story, `${STEP}&reading=picture-book`);
      const ofRibbon = place.getByRole("dialog", { name: label("for-grown-up") });
      const names = (of: Locator) => of.getByRole("switch").evaluateAll((all) => all.map((it) => `${it.closest("label")!.textContent} ${(it as HTMLInputElement).checked}`));
      await opener(place).click();
      await expect(turn(place, "sound")).toBeChecked();
      await turn(place, "sound").uncheck();
      const all = await names(sheet(place));
      expect(all.length).toBeGreaterThanOrEqual(4);
      await page.keyboard.press("Escape");
      await place.getByRole("button", { name: label("for-grown-up"), exact: true }).click();
      expect(await names(ofRibbon)).toEqual(all);
    });
  });
}

test("the engine takes over under the open sheet: it stays open, with the focus and all that was chosen", async ({ page, story }) => {
  const release = await new FirstStage(page).openAlone(STEP);
  const before = page.locator("second-birthday > .first-stage");
  await opener(before).click();
  await choice(before, "detail").check();
  await turn(before, "larger-words").check();
  release();
  await story.isDrawn();
  const place = page.locator("second-birthday .place");
  await expect(sheet(place)).toBeVisible();
  await expect(choice(place, "detail")).toBeChecked();
  await expect(turn(place, "larger-words")).toBeChecked();
  await expect(turn(place, "larger-words")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(opener(place)).toBeFocused();
});

test("how large words are is kept, as the place is", async ({ page, story }) => {
  await story.open(STEP);
  await opener(story.element).click();
  await turn(story.element, "larger-words").check();
  await expect.poll(() => page.evaluate(() => localStorage.getItem("second-birthday"))).toContain("larger-words");
  await page.goto("about:blank");
  await new FirstStage(page).openAlone(STEP);
  await expect(page.locator("second-birthday > .first-stage")).toHaveClass(/is-larger/);
});

test("every screen but the first has it", async ({ page, story }) => {
  for (const at of ["stages", "when-to-call", "words", "our-page", "about", "hard-questions", "also-asked/signs", "enough", "signs/look-back"]) {
    await story.open(`at=${at}`);
    await openSettings(page);
    await expect(wayToRead(page.locator("second-birthday .place"), "family")).toBeVisible();
  }
  await story.open();
  await expect(opener(story.element)).toHaveCount(0);
  for (const reading of EVERY_READING) await expect(story.reading(reading)).toBeVisible();
});

test("in a narrow embed, and from right to left, the sheet fits, and so does the header", async ({ page, story }) => {
  for (const [width, direction] of [[400, "ltr"], [320, "rtl"], [400, "rtl"]] as const) {
    await page.setViewportSize({ width: 1000, height: 800 });
    await story.open(STEP);
    await story.element.evaluate((element: HTMLElement, [width, direction]) => {
      element.style.inlineSize = `${width}px`;
      element.shadowRoot!.querySelector<HTMLElement>(".widget")!.dir = direction;
    }, [width, direction] as const);
    const header = page.locator("second-birthday .header");
    expect((await header.boundingBox())!.height, `${width} ${direction}`).toBe(56);
    for (const name of ["when-to-call", "all-stages", "words", "our-page", "about", "how-to-read"] as const) await expect(header.getByRole("button", { name: label(name) })).toBeInViewport();
    await opener(story.element).click();
    expect([...(await outOfTheWindow(page)), ...(await smallTargets(page))]).toEqual([]);
    expect(await violations(page)).toEqual([]);
  }
});

for (const larger of [false, true]) {
  test(`on a phone the header is one row of 56 px, with text ${larger ? "of twice the size" : "as it is"}`, async ({ page, story }) => {
    await story.open(STEP);
    if (larger) await story.element.evaluate((element: HTMLElement) => element.style.setProperty("--sb-text-size", "36px"));
    for (const width of [320, 360, 390, 430]) {
      await page.setViewportSize({ width, height: 844 });
      const box = (await page.locator("second-birthday .header").boundingBox())!;
      expect(box.height, `${width} px`).toBe(56);
      expect([...(await outOfTheWindow(page)), ...(await smallTargets(page)), ...(await cutOrCovered(page))], `${width} px`).toEqual([]);
    }
  });
}
