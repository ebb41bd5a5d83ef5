// A bag that runs by one press or by steps, on two days, one for each brother.
import { violations } from "../support/axe";
import { back } from "../support/history";
import { activityLabels, label } from "../support/labels";
import { expect, test } from "../support/story";

const words = activityLabels("start-the-drip");
const AT = "at=day-zero/start-the-drip";
const FULL = "The bag is full of new cells.";
const TUBE = "Drip, drip! The cells run down the tube and into the blood.";
const SIGNAL = "The bones send out a signal, and the cells follow it.";
const HOME = "Now they settle in the bones, like seeds in a garden bed.";

test("one press empties the bag and brings each cell home within five seconds", async ({ page, story }) => {
  await story.open(AT);
  const drip = page.locator(".start-the-drip");
  await expect(drip.getByRole("status")).toHaveText(FULL);
  await drip.getByRole("button", { name: words("start") }).focus();
  await page.keyboard.press("Enter");
  await expect(drip.getByRole("status")).toHaveText([TUBE, SIGNAL, HOME].join(" "));
  await expect(drip.getByRole("button", { name: words("start") })).toBeFocused();
  const lasts = await drip.locator(".drip--runs").evaluate((night) =>
    Math.max(...night.getAnimations({ subtree: true }).map((it) => Number(it.effect!.getComputedTiming().endTime))),
  );
  expect(lasts).toBeGreaterThan(3000);
  expect(lasts).toBeLessThanOrEqual(5000);
  // Once the last has arrived nothing moves, and what was said still stands.
  await expect(drip.locator(".drip--runs")).toHaveCount(0);
  await expect(drip.getByRole("img")).toHaveAccessibleName(/All the cells have settled/);
  await expect(drip.getByRole("status")).toContainText(HOME);
});

test("without movement the steps show the same, by keyboard alone", async ({ page, story }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await story.open(AT);
  const drip = page.locator(".start-the-drip");
  const said = drip.getByRole("status");
  await expect(drip.getByRole("button", { name: words("start") })).toBeHidden();
  const step = drip.getByRole("button", { name: words("by-steps") });
  await step.focus();
  for (const [says, shows, next] of [
    [TUBE, /half empty/, words("next")],
    [SIGNAL, /Rings go out from the bones/, words("next")],
    [HOME, /All the cells have settled/, words("again")],
    [FULL, /A full bag hangs like a moon/, words("by-steps")],
  ] as const) {
    await page.keyboard.press("Enter");
    await expect(said).toHaveText(says);
    await expect(drip.getByRole("img")).toHaveAccessibleName(shows);
    await expect(drip.getByRole("button", { name: next })).toBeFocused();
  }
});

test("the brothers' days are one apart, and each has his own bag", async ({ page, story }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await story.open(AT);
  const drip = page.locator(".start-the-drip");
  const [elder, younger] = [/19 August.*Xiaojie/, /20 August.*Xiaoyan/].map((name) => drip.getByRole("radio", { name }));
  await expect(elder!).toBeChecked();
  await expect(drip.locator(".leaf")).toHaveText([/Day 0$/, /Day −1$/]);
  await expect(drip.getByRole("img")).toHaveAccessibleName(/Xiaojie’s mark, a circle with stripes/);
  await drip.getByRole("button", { name: words("by-steps") }).click();
  await elder!.focus();
  await page.keyboard.press("ArrowDown");
  await expect(younger!).toBeChecked();
  await expect(drip.locator(".leaf")).toHaveText([/Day \+1$/, /Day 0$/]);
  await expect(drip.getByRole("img")).toHaveAccessibleName(/full bag.*Xiaoyan’s mark, a diamond with dots/);
  await expect(drip.getByText("One night later, it is Xiaoyan’s turn.")).toBeVisible();
  await expect(drip.getByRole("status")).toHaveText(FULL);
  await page.keyboard.press("ArrowUp");
  await expect(drip.getByRole("status")).toHaveText(TUBE);
});

test("axe finds nothing with a full bag, and with cells on their way on the other day", async ({ page, story }) => {
  await page.emulateMedia({ reducedMotion: "reduce", colorScheme: "dark" });
  await story.open(AT);
  const drip = page.locator(".start-the-drip");
  await expect(drip).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await drip.getByText("20 August", { exact: true }).click();
  await drip.getByRole("button", { name: words("by-steps") }).click();
  expect(await violations(page)).toEqual([]);
});

test.describe("by touch", () => {
  test.use({ hasTouch: true, viewport: { width: 320, height: 640 } });

  test("it is played by taps, stands as it was left after a look at a word, and starts over", async ({ page, story }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await story.open(AT);
    const drip = page.locator(".start-the-drip");
    await drip.getByText("20 August", { exact: true }).tap();
    await drip.getByRole("button", { name: words("by-steps") }).tap();
    await drip.getByRole("button", { name: words("next") }).tap();
    await page.getByRole("button", { name: "stem cells", exact: true }).first().tap();
    await story.press(label("open-in-words"));
    await expect(drip).toBeHidden();
    await back(page);
    await expect(drip.getByRole("status")).toHaveText(SIGNAL);
    await expect(drip.getByRole("radio", { name: /20 August/ })).toBeChecked();
    await drip.getByRole("button", { name: words("start-over") }).tap();
    await expect(drip.getByRole("status")).toHaveText(FULL);
    await expect(drip.getByRole("radio", { name: /19 August/ })).toBeChecked();
  });
});
