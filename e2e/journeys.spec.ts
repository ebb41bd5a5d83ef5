import { back, forward } from "./support/history";
import { label, startingWith } from "./support/labels";
import { EVERY_READING, type Place, expect, test } from "./support/story";

for (const reading of EVERY_READING) {
  test(`next leads through every step to the end, read as ${reading}`, async ({ page, story }) => {
    test.setTimeout(300_000);
    // Two hundred pages that turn are two minutes; `picture-book.spec.ts` looks at how they turn.
    await page.emulateMedia({ reducedMotion: "reduce" });
    await story.open();
    await story.reading(reading).check();
    await story.press(label("start"));
    await expect(story.heading).toBeFocused();

    const grownUp = page.getByRole("region", { name: label("for-grown-up") });
    const detail = page.getByRole("region", { name: label("more-medicine") });
    const walked: Place[] = [];
    let details = 0;
    for (let here = await story.place(); ; here = await story.next()) {
      walked.push(here);
      expect(here.heading).not.toBe("");
      await expect(story.heading).toBeFocused();
      await expect(grownUp).toHaveCount(reading === "picture-book" ? 0 : 1);
      details += await detail.count();
      if (here.stage === here.stages && here.step === here.steps) break;
    }

    // The page says how many stages there are and how many steps each has: all were walked.
    const { stages } = walked[0]!;
    expect(stages).toBe(12);
    const expected: [number, number][] = [];
    for (let stage = 1; stage <= stages; stage += 1) {
      const steps = walked.find((it) => it.stage === stage)?.steps ?? 0;
      expect(steps).toBeGreaterThan(2);
      for (let step = 1; step <= steps; step += 1) expected.push([stage, step]);
    }
    expect(walked.map(({ stage, step }) => [stage, step])).toEqual(expected);
    if (reading === "detail") expect(details).toBeGreaterThanOrEqual(stages);
    else expect(details).toBe(0);

    await story.next();
    await expect(story.heading).toHaveText(label("all-stages"));
    expect(story.warnings).toEqual([]);
  });
}

test("back leads through the same steps to the first screen", async ({ story }) => {
  await story.open("at=signs");
  const first = await story.place();
  const second = await story.next();
  await story.next();
  await story.press(label("back"));
  await expect(story.heading).toHaveText(second.heading);
  await expect(story.heading).toBeFocused();
  await story.press(label("back"));
  await expect(story.heading).toHaveText(first.heading);
  await story.press(label("back"));
  await expect(story.button(startingWith("go-on"))).toBeVisible();
});

test("back and forward in the browser move through the story", async ({ page, story }) => {
  await story.open();
  await story.press(label("start"));
  const first = await story.place();
  const second = await story.next();
  await story.press(label("words"));
  await expect(story.heading).toHaveText(label("words"));

  await back(page);
  await expect(story.heading).toHaveText(second.heading);
  await expect(story.heading).toBeFocused();
  await back(page);
  await expect(story.heading).toHaveText(first.heading);
  await back(page);
  await expect(story.button(startingWith("go-on"))).toBeVisible();
  await forward(page);
  await forward(page);
  await expect(story.heading).toHaveText(second.heading);
  expect(page.url()).toContain("at=signs/");
});

test("the place and the way of reading are there after a reload, and on the next visit", async ({ page, story }) => {
  await story.open();
  await story.press(label("start"));
  await story.next();
  const here = await story.next();
  await story.reading("detail").check();
  await expect.poll(() => page.evaluate(() => localStorage.getItem("second-birthday"))).toContain("reading=detail");

  await page.reload();
  await expect(story.heading).toHaveText(here.heading);
  await expect(story.reading("detail")).toBeChecked();

  await story.open();
  await expect(story.heading).toHaveText(here.heading);
  await expect(story.reading("detail")).toBeChecked();
});

test("opening the page leaves focus and scrolling alone", async ({ page, story }) => {
  await story.open();
  await expect(page.locator("body")).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test("reading in another way keeps the step, the place on the screen and the focus", async ({ page, story }) => {
  await page.setViewportSize({ width: 400, height: 700 });
  await story.open("at=waiting/small-seeds&reading=family");
  const { heading } = await story.place();
  // A little of the header is left in sight.
  await page.mouse.wheel(0, 30);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(30);
  const opener = story.button(label("how-to-read"));
  await opener.click({ position: { x: 10, y: 40 } });
  for (const reading of ["detail", "family", "picture-book", "family"] as const) {
    await story.reading(reading).click({ position: { x: 20, y: 20 } });
    await expect(story.reading(reading)).toBeChecked();
    await expect(story.reading(reading)).toBeFocused();
    await expect(story.reading(reading)).toBeInViewport();
    expect(await story.place()).toMatchObject({ heading });
    expect(await page.evaluate(() => scrollY)).toBe(30);
  }
  await page.keyboard.press("Escape");
  await expect(opener).toBeFocused();
  await expect(story.heading).toHaveText(heading);
  expect(await page.evaluate(() => scrollY)).toBe(30);
});

test("a move starts at the top of the step", async ({ page, story }) => {
  await page.setViewportSize({ width: 400, height: 700 });
  await story.open("at=signs");
  await story.button(label("next")).scrollIntoViewIfNeeded();
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(100);
  await story.next();
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test("every stage is opened from the map, which shows what is read", async ({ page, story }) => {
  await story.open("at=signs");
  await story.press(label("all-stages"));
  const stages = page.getByRole("button", { name: startingWith("stage-of", { stages: 12 }) });
  await expect(stages).toHaveCount(12);
  await expect(stages.first()).toContainText(label("here"));
  for (let stage = 1; stage <= 12; stage += 1) {
    await stages.nth(stage - 1).click();
    await expect(story.heading).toBeFocused();
    expect(await story.place()).toMatchObject({ stage, step: 1 });
    await story.press(label("all-stages"));
    await expect(stages.nth(stage - 1)).toContainText(label("here"));
  }
  await expect(stages.first()).toContainText(label("begun"));
});

test("the honest door is closed at first, opens for a grown-up, and closes behind her", async ({ page, story }) => {
  await story.open("at=signs");
  await story.press(label("door"));
  await expect(story.heading).toHaveText(label("door"));
  const questions = page.locator(".fold");
  const door = page.getByText(label("door-open"));
  await expect(door).toBeVisible();
  await expect(questions.first()).toBeHidden();

  await door.click();
  await expect(questions.first()).toBeVisible();
  const answer = questions.first().locator(".layer--child");
  await expect(answer).toBeHidden();
  await questions.first().locator("summary").first().click();
  await expect(answer).toBeVisible();

  await story.press(label("back"));
  await expect(story.heading).not.toHaveText(label("door"));
  await story.press(label("door"));
  await expect(questions.first()).toBeHidden();
});

test("enough for today says that stopping is fine, and leads back to the step", async ({ page, story }) => {
  await story.open("at=waiting/small-seeds");
  const { heading } = await story.place();
  await story.press(label("enough"));
  await expect(story.heading).toHaveText(label("rest"));
  await expect(story.heading).toBeFocused();
  await expect(page.getByText("You do not need to learn this today.")).toBeVisible();
  await story.press(label("rest-go-on"));
  await expect(story.heading).toHaveText(heading);
});

test("from another stage the first screen goes on there, or starts from the beginning", async ({ story }) => {
  await story.open("at=waiting/small-seeds");
  const { heading } = await story.place();
  await story.press(startingWith("name"));
  await story.press(startingWith("go-on"));
  await expect(story.heading).toHaveText(heading);
  await story.press(startingWith("name"));
  await story.press(label("start-over"));
  expect(await story.place()).toMatchObject({ stage: 1, step: 1 });
});
