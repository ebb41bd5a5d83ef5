// The first stage answers from the page, whether the engine comes soon, late or never.
import { type Page } from "@playwright/test";
import { BUNDLE, ENGINE, FirstStage, STEPS, shifted, watchShifts } from "./support/first-stage";
import { back, forward } from "./support/history";
import { heard, hold, listen } from "./support/host";
import { label, stepHeading } from "./support/labels";
import { EVERY_READING, READINGS, expect, test as base } from "./support/story";

const test = base.extend<{ first: FirstStage }>({
  first: async ({ page }, use) => use(new FirstStage(page)),
});

/** How the engine stays away, and what the page's owner is told. */
const AWAY: [what: string, files: string][] = [
  ["engine", ENGINE],
  ["bundle", BUNDLE],
];

const refuse = (page: Page, files: string) => page.route(files, (route) => route.abort());

for (const [what, files] of AWAY) {
  test(`without its ${what} every step is read on and back, and the end leads into the leaflet`, async ({ page, first }) => {
    await listen(page);
    await refuse(page, files);
    await first.open();
    await first.screen.getByRole("link", { name: label("start") }).click();
    for (const [index, step] of STEPS.entries()) {
      await first.isAt(step);
      await expect(first.announcer).toHaveText(new RegExp(`${index + 1} .* ${STEPS.length}`));
      if (index < STEPS.length - 1) await first.button(label("next")).click();
    }
    await first.button(label("back")).click();
    await first.isAt(STEPS.at(-2)!);
    await first.button(label("next")).click();
    await first.isAt(STEPS.at(-1)!);
    await expect.poll(async () => (await heard(page, "story-problem")).length).toBe(1);
    expect(await heard(page, "story-step")).toHaveLength(STEPS.length + 2);
    expect(await heard(page)).not.toContain("story-engine");
    await first.button(label("next")).click();
    await page.waitForURL("**/leaflet/en.html#cause");
  });
}

test("back and forward in the browser move through what was read", async ({ page, first }) => {
  await first.openAlone();
  await first.screen.getByRole("link", { name: label("start") }).click();
  await first.button(label("next")).click();
  await first.isAt("signs/tiny-plugs");
  await back(page);
  await first.isAt("signs/nosebleeds");
  await back(page);
  await expect(first.screen).toHaveClass(/first-screen/);
  await expect(first.heading).toBeFocused();
  await forward(page);
  await forward(page);
  await first.isAt("signs/tiny-plugs");
  await first.button(/^Second Birthday/).click();
  await expect(first.screen).toHaveClass(/first-screen/);
});

test("each way to read shows what it has, is announced and stands in the address", async ({ page, first }) => {
  await first.openAlone("at=signs/tiny-plugs");
  const layers = { "picture-book": [false, false], family: [true, false], detail: [true, true] };
  const entries = await page.evaluate(() => history.length);
  for (const reading of ["detail", "picture-book", "family"] as const) {
    await first.reading(reading).check();
    await expect(first.announcer).toHaveText(READINGS[reading]);
    expect(first.address().get("reading")).toBe(reading);
    const shown = first.screen.locator("[data-at]:not([hidden])");
    const [grownUp, detail] = layers[reading];
    await expect(shown.locator(".layer--grown-up").first()).toBeVisible({ visible: grownUp });
    await expect(shown.locator(".layer--detail").first()).toBeVisible({ visible: detail });
    await first.button(label("next")).click();
    await expect(first.reading(reading)).toBeChecked();
    await first.button(label("back")).click();
    await expect(first.reading(reading)).toBeChecked();
  }
  // Two moves there and two back; a way to read is none, and a beat of a picture book neither.
  expect(await page.evaluate(() => history.length)).toBe(entries + 4);
});

test("a way to read chosen on the first screen is the one in which the story starts", async ({ first, story }) => {
  const release = await first.openAlone();
  await first.screen.getByRole("link", { name: READINGS.detail }).click();
  await first.screen.getByRole("link", { name: label("start") }).click();
  await expect(first.reading("detail")).toBeChecked();
  release();
  await story.isDrawn();
  await expect(story.reading("detail")).toBeChecked();
});

test("a raised hand is shown raised, said, kept in the address, and the question is on our page", async ({ page, first, story }) => {
  const release = await first.openAlone("at=signs");
  const hand = first.button(label("ask-about-this"));
  await hand.click();
  await expect(hand).toHaveAttribute("aria-pressed", "true");
  await expect(first.announcer).toHaveText(label("asked"));
  const question = first.address().get("ask");
  expect(question).toMatch(/^signs\/nosebleeds\//);
  await hand.click();
  await expect(hand).toHaveAttribute("aria-pressed", "false");
  expect(first.address().get("ask")).toBe(null);
  await hand.click();
  await first.button(label("next")).click();
  expect(first.address().get("ask")).toBe(question);
  release();
  await story.isDrawn();
  await story.press(/^Our questions/);
  await expect(page.locator(".our-page__questions > li")).toHaveCount(1);
});

test("questions of a link are there while the page answers, and stay when she moves on", async ({ page, first, story }) => {
  const release = await first.openAlone("at=signs/look-back&ask=q1,q2");
  await expect(first.screen.locator('[data-press="ask=q1"]')).toHaveAttribute("aria-pressed", "true");
  await first.button(label("back")).click();
  release();
  await story.isDrawn();
  await story.press(/^Our questions/);
  await expect(page.locator(".our-page__questions > li")).toHaveCount(2);
});

test.describe("what only the engine can do waits for it, and is done once", () => {
  test("a word is opened where it stands", async ({ page, first, story }) => {
    const release = await first.openAlone("at=signs/tiny-plugs");
    const word = first.button(/^platelets$/i);
    await word.click();
    await expect(word).toHaveAttribute("aria-busy", "true");
    release();
    await story.isDrawn();
    await expect(page.getByRole("dialog")).toBeFocused();
  });

  for (const name of ["enough", "words", "our-page", "all-stages"] as const) {
    test(`the press on ${label(name)}`, async ({ page, first, story }) => {
      const release = await first.openAlone("at=signs/tiny-plugs");
      await first.button(label(name)).click();
      await expect(first.button(label(name))).toHaveAttribute("aria-busy", "true");
      const entries = await page.evaluate(() => history.length);
      release();
      await story.isDrawn();
      await expect(story.heading).not.toHaveText(stepHeading("signs/tiny-plugs"));
      await expect(story.heading).toBeFocused();
      expect(await page.evaluate(() => history.length)).toBe(entries + 1);
      await back(page);
      await expect(story.heading).toHaveText(stepHeading("signs/tiny-plugs"));
    });
  }

  test("an answer to the check", async ({ page, first, story }) => {
    const release = await first.openAlone("at=signs/look-back");
    const answers = first.screen.locator("[data-at]:not([hidden]) .choice input");
    await answers.nth(1).check();
    await expect(answers.nth(1)).toHaveAttribute("aria-busy", "true");
    release();
    await story.isDrawn();
    const drawn = page.locator("second-birthday .place .choice input");
    await expect(drawn.nth(1)).toBeChecked();
    await expect(page.locator("second-birthday .place .check__feedback, second-birthday .place .check [role=status]").first()).toHaveText(/./);
  });

  test("a press that is left behind by a move is forgotten", async ({ page, first, story }) => {
    const release = await first.openAlone("at=signs/tiny-plugs");
    await first.button(/^platelets$/i).click();
    await first.button(label("next")).click();
    release();
    await story.isDrawn();
    expect(await story.place()).toMatchObject({ stage: 1, step: 3 });
    await expect(page.getByRole("dialog")).toHaveCount(0);
  });
});

/** When a press falls, seen from the engine: each is a script that does `press` then. */
const MOMENTS = {
  "as the engine draws": `
    const { insertBefore } = Node.prototype;
    Node.prototype.insertBefore = function (...given) {
      if (this.closest?.(".place")) { Node.prototype.insertBefore = insertBefore; press(); }
      return insertBefore.apply(this, given);
    };`,
  "just before the engine takes over": `document.addEventListener("story-engine", press, { capture: true, once: true });`,
  "just after the engine has taken over": `document.addEventListener("story-engine", press, { once: true });`,
};

for (const [moment, script] of Object.entries(MOMENTS)) {
  test(`a press on Next ${moment} moves on by one`, async ({ page, first, story }) => {
    const release = await first.openAlone("at=signs/tiny-plugs");
    const entries = await page.evaluate(() => history.length);
    await page.evaluate(`{ ${PRESS("[data-press=next]")} ${script} }`);
    release();
    await expect.poll(() => story.place()).toMatchObject({ stage: 1, step: 3 });
    await page.waitForLoadState("networkidle");
    expect(await story.place()).toMatchObject({ stage: 1, step: 3 });
    await expect(story.heading).toBeFocused();
    expect(await page.evaluate(() => history.length)).toBe(entries + 1);
  });

  test(`a hand that is raised ${moment} stays raised`, async ({ page, first, story }) => {
    const release = await first.openAlone("at=signs/tiny-plugs");
    await page.evaluate(`{ ${PRESS("[data-press^='ask=']")} ${script} }`);
    release();
    await story.isDrawn();
    await expect(page.locator("second-birthday .place [data-press^='ask=']").first()).toHaveAttribute("aria-pressed", "true");
  });
}

/** A script with a `press` on the first such control that can be seen, the page's or the engine's. */
function PRESS(control: string): string {
  return `const press = () => {
    const host = document.querySelector("second-birthday");
    const all = [...host.shadowRoot.querySelectorAll(".place " + ${JSON.stringify(control)}), ...host.querySelectorAll(${JSON.stringify(control)})];
    all.find((it) => it.checkVisibility()).click();
  };`;
}

test.describe("a link", () => {
  for (const [fragment, at] of [
    ["at=signs/spots-and-bruises", "signs/spots-and-bruises"],
    ["at=signs", "signs/nosebleeds"],
  ] as const) {
    test(`${fragment} is answered from the page`, async ({ page, first }) => {
      await refuse(page, ENGINE);
      await first.open(fragment);
      await expect(first.screen.locator(`[data-at="${at}"]`)).toBeVisible();
      await expect(first.heading).toBeFocused();
    });
  }

  test("that was followed into the leaflet before the script had come is answered as soon as it has", async ({ page, first }) => {
    const release = await hold(page, "**/second-birthday.js");
    await refuse(page, ENGINE);
    await page.goto("./", { waitUntil: "commit" });
    await page.getByRole("link", { name: label("start") }).click();
    expect(new URL(page.url()).hash).toBe("#signs");
    release();
    await expect(first.screen.locator('[data-at="signs/nosebleeds"]')).toBeVisible();
    await expect(first.heading).toBeFocused();
    await expect(first.screen.locator(".header")).toBeInViewport();
  });

  test("with a way to read that there is not is read as usual", async ({ page, first }) => {
    await refuse(page, ENGINE);
    await first.open("at=signs&reading=aloud");
    await expect(first.reading("family")).toBeChecked();
    await first.button(label("next")).click();
    await first.isAt("signs/tiny-plugs");
  });

  test("beyond the first stage shows that step of the leaflet, and the engine takes over there", async ({ page, first, story }) => {
    const release = await first.openAlone("at=waiting/small-seeds");
    const leaflet = page.locator(".leaflet");
    await expect(leaflet.getByRole("heading", { level: 3 }).filter({ visible: true })).toHaveText(["When the new cells show"]);
    await expect(leaflet.getByRole("heading", { level: 3, name: "When the new cells show" })).toBeFocused();
    await expect(page.locator(".first-screen")).toBeHidden();
    release();
    await expect(story.heading).toHaveText("When the new cells show");
    await expect(story.heading).toBeFocused();
  });

  test("beyond the first stage opens the leaflet there where the engine does not come", async ({ page, first }) => {
    await refuse(page, ENGINE);
    await first.open("at=waiting/small-seeds");
    await expect(page.locator(".first-screen")).toBeVisible();
    await expect(page.locator(".leaflet > section").first()).toBeVisible();
    await expect(page.getByRole("heading", { name: "When the new cells show" })).toBeInViewport();
  });
});

for (const reading of EVERY_READING) {
  test(`where the device has kept that she reads as ${reading}, the page does`, async ({ page, first, story }) => {
    await story.open("at=signs");
    await story.reading("detail").check();
    await story.reading(reading).check();
    await page.goto("about:blank");
    const release = await first.openAlone();
    await expect(first.screen.locator('[data-at="signs/nosebleeds"]')).toBeVisible();
    await expect(first.reading(reading)).toBeChecked();
    release();
    await story.isDrawn();
    await expect(story.reading(reading)).toBeChecked();
  });
}

test("what was read in the page is kept once the engine has come", async ({ first, story }) => {
  const release = await first.openAlone();
  await first.screen.getByRole("link", { name: label("start") }).click();
  await first.button(label("next")).click();
  release();
  await story.isDrawn();
  await story.open();
  await expect(story.heading).toHaveText(stepHeading("signs/tiny-plugs"));
});

test("where she left off, the page opens, and does not pull her there", async ({ page, first, story }) => {
  for (const at of ["signs/tiny-plugs", "waiting/small-seeds"]) {
    await story.open(`at=${at}`);
    await story.press(label("back"));
    await story.press(label("next"));
    await page.goto("about:blank");
    const release = await first.openAlone();
    await expect(page.locator(`second-birthday > * [data-at="${at}"]`).filter({ visible: true })).toHaveCount(1);
    await expect(page.locator("body")).toBeFocused();
    release();
    await story.isDrawn();
    await expect(page.locator("body")).toBeFocused();
    await page.unrouteAll();
  }
});

test("before the script has come links answer, and it goes on where they have led", async ({ page }) => {
  await watchShifts(page);
  // Behind the script the engine would soon take over.
  await hold(page, ENGINE);
  const release = await hold(page, "**/second-birthday.js");
  await page.goto("./", { waitUntil: "commit" });
  const heading = page.locator(".first-stage h1").filter({ visible: true });
  const turn = (way: string) => page.locator(`.first-stage .page-turn__${way}`).filter({ visible: true }).click();
  await page.locator(".welcome__start").click();
  await expect(heading).toHaveText(stepHeading(STEPS[0]!));
  await expect(page.locator(".leaflet")).toBeHidden();
  await turn("next");
  await expect(heading).toHaveText(stepHeading(STEPS[1]!));
  await expect(heading).toBeFocused();
  await turn("back");
  await expect(heading).toHaveText(stepHeading(STEPS[0]!));
  await expect(heading).toBeFocused();
  await shifted(page);
  release();
  await expect(page.locator(".first-stage")).toHaveClass(/is-led/);
  await expect(heading).toHaveText(stepHeading(STEPS[0]!));
  await expect(heading).toBeFocused();
  expect(await shifted(page)).toBe(0);
});
