// The moment when the engine takes over from the page: nothing that she sees, holds or has chosen changes.
import { FirstStage, STEPS, boxes, focused, shifted, watchShifts } from "./support/first-stage";
import { isAtRest } from "./support/geometry";
import { EVERY_READING, expect, test } from "./support/story";

for (const reading of EVERY_READING) {
  for (const [index, step] of STEPS.entries()) {
    test(`the engine takes over at ${step}, read as ${reading}`, async ({ page, story }) => {
      const first = new FirstStage(page);
      await page.setViewportSize({ width: [360, 768, 1280][index % 3]!, height: 700 });
      await watchShifts(page);
      const release = await first.openAlone(`at=${step}&reading=${reading}`);
      const heading = await first.heading.innerText();
      // By turns the focus is on the heading and on each of the controls.
      const controls = first.screen.locator("[data-at]:not([hidden]) :is(button, summary, a)").filter({ visible: true });
      if (index % 2) await controls.nth(index % (await controls.count())).focus();
      await page.evaluate(() => scrollTo(0, 130));
      await page.evaluate(() => document.fonts.ready);
      await page.waitForFunction(() => [...document.images].every((it) => it.complete || !it.checkVisibility()));
      await isAtRest(page);
      await page.waitForLoadState("load");
      await shifted(page);
      const before = { boxes: await boxes(page), focus: await focused(page), scroll: await page.evaluate(() => scrollY) };

      release();
      await story.isDrawn();
      await page.waitForLoadState("networkidle");

      expect(await shifted(page)).toBe(0);
      const after = { boxes: await boxes(page), focus: await focused(page), scroll: await page.evaluate(() => scrollY) };
      expect(after).toEqual(before);
      await expect(story.heading).toHaveText(heading);
      await expect(story.reading(reading)).toBeChecked();
      expect(story.warnings).toEqual([]);
    });
  }
}

for (const width of [360, 768, 1280]) {
  test(`nothing moves when the engine takes over at the first screen, ${width} px wide`, async ({ page, story }) => {
    const first = new FirstStage(page);
    await page.setViewportSize({ width, height: 800 });
    await watchShifts(page);
    const release = await first.openAlone();
    await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
    await page.waitForFunction(() => [...document.images].every((image) => image.complete || !image.checkVisibility()));
    await page.waitForLoadState("load");
    expect(await shifted(page), "shifts while the page loads").toBeLessThan(0.02);
    const before = await boxes(page);
    release();
    await story.isDrawn();
    await page.waitForLoadState("networkidle");
    expect(await boxes(page)).toEqual(before);
    expect(await shifted(page)).toBe(0);
  });
}

test("where she has scrolled to and what she has unfolded stay", async ({ page, story }) => {
  const first = new FirstStage(page);
  await page.setViewportSize({ width: 768, height: 600 });
  const release = await first.openAlone("at=signs/tiny-plugs&reading=detail");
  const fold = first.screen.locator("[data-at]:not([hidden]) details").filter({ visible: true }).last();
  await fold.locator("summary").click();
  await expect(fold).toHaveAttribute("open");
  await fold.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  release();
  await story.isDrawn();
  await expect(page.locator("second-birthday .place details").last()).toHaveAttribute("open");
  expect(await page.evaluate(() => scrollY)).toBe(before);
});
