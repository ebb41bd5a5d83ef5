// A plug that grows one moment at a time, at any count, by keyboard or by tap.
import { violations } from "../support/axe";
import { back } from "../support/history";
import { activityLabels, label } from "../support/labels";
import { expect, test } from "../support/story";

const words = activityLabels("make-a-plug");
const AT = "at=signs/make-a-plug";

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
});

test("a plug grows by pressing one button, and the keyboard stays on it", async ({ page, story }) => {
  await story.open(AT);
  const plug = page.locator(".make-a-plug");
  const picture = plug.getByRole("img");
  const said = plug.locator(".activity__said");
  await expect(said).toHaveText("A tiny blood vessel has a cut. Platelets float by.");
  await plug.getByRole("button", { name: words("next-stick") }).focus();
  for (const [says, next, shows] of [
    ["Platelets stick to the cut.", words("next-wake"), /first platelets sit on the edges/],
    ["Wake up! They change shape and call more platelets.", words("next-join"), /round to star-shaped/],
    ["They join up. Now they are a plug!", words("next-tie"), /fill the gap/],
    ["Threads of fibrin tie the plug down, like a net.", words("again"), /net of threads/],
  ] as const) {
    await page.keyboard.press("Enter");
    await expect(said).toHaveText(says);
    await expect(plug.getByRole("button", { name: next })).toBeFocused();
    await expect(picture).toHaveAccessibleName(shows);
  }
  await page.keyboard.press("Space");
  await expect(plug.getByRole("listitem").filter({ hasText: words("moment-hurt") })).toHaveAttribute("aria-current", "step");
});

test("fewer platelets are slower, and with very few help comes", async ({ page, story }) => {
  await story.open(AT);
  const plug = page.locator(".make-a-plug");
  const dial = plug.getByRole("slider", { name: words("count") });
  const said = plug.locator(".activity__said");
  const afloat = plug.locator(".plug__flow .plug__platelet");
  await expect(dial).toHaveAttribute("aria-valuetext", words("cards.usual.title"));
  const many = await afloat.count();
  await dial.focus();
  for (let press = 0; press < 5; press += 1) await page.keyboard.press("ArrowLeft");
  await expect(dial).toHaveAttribute("aria-valuetext", words("cards.low.title"));
  await expect(said).toHaveText("Fewer platelets float by. The plug takes longer.");
  expect(await afloat.count()).toBeLessThan(many);
  await page.keyboard.press("Home");
  await expect(dial).toHaveAttribute("aria-valuetext", words("cards.extremely-low.title"));
  await expect(plug.getByText("St. Jude’s guide says: a risk of serious bleeding.")).toBeVisible();
  for (const name of [words("next-stick"), words("next-wake"), words("next-join")]) {
    await plug.getByRole("button", { name }).click();
  }
  await expect(said).toHaveText("Only a few platelets came, so they need some help.");
  await plug.getByRole("button", { name: words("next-help") }).click();
  await expect(said).toContainText("A grown-up presses, ");
  await expect(plug.getByRole("img")).toHaveAccessibleName(/finger presses.*from a blood donor/);
});

test("in detail the count is written in either unit, in the table too, and nowhere is there a time", async ({ page, story }) => {
  await story.open(`reading=detail&${AT}`);
  const plug = page.locator(".make-a-plug");
  await expect(plug.getByRole("slider")).toHaveAttribute("aria-valuetext", /250 × 10⁹\/L.*, the usual range$/);
  await plug.getByText(words("as-table")).click();
  await expect(plug.getByRole("row", { name: "50 to under 100 low" })).toBeVisible();
  await plug.getByText(words("unit-microlitre")).click();
  await expect(plug.getByRole("slider")).toHaveAttribute("aria-valuetext", "250,000 per microlitre, the usual range");
  await expect(plug.getByRole("row", { name: "50,000 to under 100,000 low" })).toBeVisible();
  await expect(plug.getByRole("row", { name: "150,000 to 450,000 the usual range" })).toBeVisible();
  await expect(plug).not.toContainText(/second|minute/);
  await expect(plug).toContainText("The bands are a general guide from St. Jude Children’s Research Hospital.");
});

test("a family has a word for the count, and no choice of units", async ({ page, story }) => {
  await story.open(`reading=family&${AT}`);
  const plug = page.locator(".make-a-plug");
  await expect(plug.locator(".dial__value")).toHaveText(words("cards.usual.title"));
  await expect(plug.getByRole("radio")).toHaveCount(0);
  await expect(plug).not.toContainText(/10⁹|microlitre/);
});

test("a picture book shows faces and no numbers", async ({ page, story }) => {
  await story.open(`reading=picture-book&${AT}`);
  const plug = page.locator(".make-a-plug");
  await expect(plug.getByRole("slider")).toHaveAttribute("aria-valuetext", words("cards.usual.title"));
  await expect(plug).not.toContainText(/\d/);
  await expect(plug.getByText(words("unit"))).toBeHidden();
});

test("axe finds nothing at first, and once help has come with the table open", async ({ page, story }) => {
  await story.open(`reading=detail&${AT}`);
  const plug = page.locator(".make-a-plug");
  await expect(plug).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await plug.getByRole("slider").press("Home");
  for (let press = 0; press < 4; press += 1) await plug.locator(".plug__way button").click();
  await plug.getByText(words("as-table")).click();
  expect(await violations(page)).toEqual([]);
});

test.describe("by touch", () => {
  test.use({ hasTouch: true, viewport: { width: 320, height: 640 } });

  test("it is played by taps, and stands as it was left after a look at a word", async ({ page, story }) => {
    await story.open(AT);
    const plug = page.locator(".make-a-plug");
    const less = plug.getByRole("button", { name: "How many platelets: Less" });
    for (let tap = 0; tap < 12; tap += 1) await less.tap();
    await expect(less).toHaveAttribute("aria-disabled", "true");
    await plug.getByRole("button", { name: words("next-stick") }).tap();
    await page.getByRole("button", { name: /^platelets$/i }).first().tap();
    await story.press(label("open-in-words"));
    await expect(plug).toBeHidden();
    await back(page);
    await expect(plug.getByRole("slider")).toHaveAttribute("aria-valuetext", words("cards.extremely-low.title"));
    await expect(plug.getByRole("button", { name: words("next-wake") })).toBeVisible();
    await plug.getByRole("button", { name: words("start-over") }).tap();
    await expect(plug.getByRole("slider")).toHaveAttribute("aria-valuetext", words("cards.usual.title"));
    await expect(plug.locator(".activity__said")).toHaveText(/^A tiny blood vessel/);
  });
});
