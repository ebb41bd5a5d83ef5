// The story from a bed, three metres from a television: four arrows, OK and the way back, and nothing else.
import { readFileSync } from "node:fs";
import { type Page } from "@playwright/test";
import { parse } from "smol-toml";
import { type Kiosk, expect, test } from "./support/kiosk";
import { kioskLabel, label, stepHeading } from "./support/labels";
import { goTo, ring, seesRing, sendKey, watchFocus } from "./support/remote";
import { isWhole } from "./support/whole";

const SIZES = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
];

interface Stage {
  id: string;
  activity: string;
  steps: { id: string; activity?: string }[];
}
const { stages } = parse(readFileSync("content/outline.toml", "utf8")) as unknown as { stages: Stage[] };

const NEXT = "[data-press='next']";
const heading = (page: Page) => page.locator("second-birthday .place h1").first();
/** The leaf that a kiosk shows of it. */
const leaf = (page: Page) => page.evaluate(() => document.querySelector("second-birthday")!.shadowRoot!.querySelector("#leaves-place")?.textContent ?? "");
const place = (page: Page) => page.evaluate(() => document.querySelector("second-birthday")!.shadowRoot!.querySelector<HTMLElement>("[data-beat]")?.dataset.beat ?? "");

/** Where a television opens the story. */
const HOSTS = {
  "a kiosk": async (page: Page, kiosk: Kiosk) => {
    await kiosk.open();
    await seesRing(page, "the screen that nobody has touched");
    await page.keyboard.press("Enter");
    await expect(kiosk.button(label("start"))).toBeVisible();
  },
  "our page": async (page: Page, kiosk: Kiosk) => {
    await page.goto("./?remote");
    await isWhole(page);
    await expect.poll(async () => (await ring(page))?.name).toContain(label("start"));
    expect(kiosk.complaints).toEqual([]);
  },
};

/** Presses OK until the next step is there; every page shows where one is. */
async function readOn(page: Page, next: string): Promise<void> {
  for (let presses = 0; presses < 20; presses += 1) {
    const [before, beat, turned] = [await heading(page).textContent(), await place(page), await leaf(page)];
    await seesRing(page, `${before}, beat ${beat}`);
    await page.keyboard.press("Enter");
    await expect.poll(async () => [await heading(page).textContent(), await place(page), await leaf(page)]).not.toEqual([before, beat, turned]);
    await isWhole(page);
    if ((await heading(page).textContent()) === next) return;
  }
  throw new Error(`OK does not lead to ${next}`);
}

/** Does something in an activity by arrows and OK, and comes back to where OK goes on. */
const TRIED: Record<string, (page: Page) => Promise<void>> = {
  "make-a-plug": async (page) => {
    const slider = page.locator(".place .dial__slider").first();
    await goTo(page, ".dial__slider");
    const before = await slider.inputValue();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    expect(await slider.inputValue(), "a slider keeps its own arrows").not.toBe(before);
    // What stands below may have to be scrolled into sight.
    const isLeft = async () => {
      await page.keyboard.press("ArrowDown");
      return slider.evaluate((it) => (it.getRootNode() as ShadowRoot).activeElement !== it);
    };
    await expect.poll(isLeft, "and is left by the others").toBe(true);
  },
  "detective-board": async (page) => {
    await goTo(page, ".board__next button");
    const before = await page.locator(".place .board").innerHTML();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator(".place .board").innerHTML()).not.toBe(before);
  },
};

for (const size of SIZES)
  for (const [host, open] of Object.entries(HOSTS)) {
    const where = `${host} of ${size.width} × ${size.height}`;

    test(`two stages of the book and two activities are gone through by arrows and OK on ${where}`, async ({ page, kiosk }) => {
      await page.setViewportSize(size);
      await watchFocus(page);
      await open(page, kiosk);
      await goTo(page, ".way-to-read input");
      await page.keyboard.press("Enter");
      await expect(page.locator(".place .way-to-read input").first()).toBeChecked();
      await goTo(page, ".welcome__start");
      await page.keyboard.press("Enter");

      const steps = stages.slice(0, 2).flatMap(({ id, steps }) => steps.map((step) => `${id}/${step.id}`));
      await expect(heading(page)).toHaveText(stepHeading(steps[0]!));
      for (const [index, step] of steps.entries()) {
        const tried = TRIED[step.split("/")[1]!];
        if (tried) {
          await tried(page);
          await goTo(page, NEXT);
        }
        if (index === 1) await openRibbon(page);
        if (index + 1 < steps.length) await readOn(page, stepHeading(steps[index + 1]!));
      }
      expect(kiosk.complaints).toEqual([]);
    });
  }

/** Opens the sheet for the grown-up, switches something there, and comes back to the page. */
async function openRibbon(page: Page): Promise<void> {
  await goTo(page, ".step .ribbon");
  await page.keyboard.press("Enter");
  const sheet = page.locator('dialog[data-dialog="ribbon"][open]');
  await expect(sheet).toBeVisible();
  await goTo(page, ".ribbon__ways ~ .settings .settings__switch--sound input");
  const input = sheet.locator(".settings__switch--sound input");
  const before = await input.isChecked();
  await page.keyboard.press("Enter");
  await expect(input).toBeChecked({ checked: !before });
  await page.keyboard.press("Enter");
  await expect(input).toBeChecked({ checked: before });
  await sendKey(page, "GoBack");
  await expect(sheet).toHaveCount(0);
  await expect(page.locator(".place .ribbon")).toBeFocused();
  await goTo(page, NEXT);
}

test("in a picture book left and right turn the page, and the way back goes back one", async ({ page, kiosk }) => {
  await page.setViewportSize(SIZES[0]!);
  await watchFocus(page);
  await kiosk.open(`kiosk="90" reading="picture-book"`);
  await kiosk.read();
  const turned = (to: string) => expect.poll(() => place(page)).toBe(to);
  await page.keyboard.press("ArrowRight");
  await turned("2");
  await page.keyboard.press("ArrowLeft");
  await turned("1");
  for (const key of ["Escape", "Backspace", "BrowserBack", "GoBack"]) {
    await page.keyboard.press("Enter");
    await turned("2");
    await sendKey(page, key);
    await turned("1");
  }
});

test("at a desk arrows are left alone", async ({ page }) => {
  await page.setViewportSize(SIZES[0]!);
  await page.goto("./");
  await isWhole(page);
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => page.evaluate("scrollY")).toBeGreaterThan(0);
  expect(await page.evaluate("document.activeElement.localName")).toBe("body");
});

test("choices are left as they are by arrows and chosen by OK", async ({ page, kiosk }) => {
  await watchFocus(page);
  await kiosk.open();
  await kiosk.begin();
  const chosen = () => page.locator(".place .way-to-read input").evaluateAll((all) => all.findIndex((it) => (it as HTMLInputElement).checked));
  const before = await chosen();
  await goTo(page, `.way-to-read:nth-of-type(${before === 0 ? 2 : 1}) input`);
  expect(await chosen()).toBe(before);
  await page.keyboard.press("Enter");
  expect(await chosen()).not.toBe(before);
});

test("four arrows lead to every control of every screen and of every activity", async ({ page, kiosk }) => {
  test.setTimeout(400_000);
  await page.setViewportSize(SIZES[0]!);
  await watchFocus(page);
  await kiosk.open();
  const missed: Record<string, unknown> = {};
  const look = async (screen: string) => {
    const left = await page.evaluate<string[]>("missed()");
    if (left.length) missed[screen] = left;
  };
  await look("nobody there");
  await kiosk.begin();
  await look("first screen");
  const lead = (at: string) => kiosk.element.evaluate((element, at) => element.setAttribute("stage", at), at);
  for (const reading of ["picture-book", "detail"]) {
    await kiosk.element.evaluate((element, reading) => element.setAttribute("reading", reading), reading);
    for (const at of stages.slice(0, 1).flatMap(({ id, steps }) => steps.slice(1, 3).map((it) => `${id}/${it.id}`))) {
      await lead(at);
      await expect(heading(page)).toHaveText(stepHeading(at));
      await isWhole(page);
      // As after a move of the reader's own.
      await heading(page).focus();
      await look(`${reading}: ${at}`);
    }
  }
  for (const { id, steps } of stages)
    for (const step of steps.filter((it) => it.activity)) {
      await lead(`${id}/${step.id}`);
      await expect(heading(page)).toHaveText(stepHeading(`${id}/${step.id}`));
      await isWhole(page);
      // As after a move of the reader's own.
      await heading(page).focus();
      await look(`${id}/${step.id}`);
    }
  await kiosk.press(new RegExp(`^${label("all-stages")}`));
  await expect(page.locator(".place .step")).toHaveCount(0);
  await look("all stages");
  await kiosk.press(kioskLabel("carry"));
  await look("take it home");
  expect(missed).toEqual({});
});
