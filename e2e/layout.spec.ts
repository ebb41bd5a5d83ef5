// Small windows, big text, calm motion, the reader's own colors.
import { type Locator, type Page } from "@playwright/test";
import { cutOrCovered, outOfTheWindow, smallTargets } from "./support/geometry";
import { label } from "./support/labels";
import { SCREENS, show } from "./support/screens";
import { STEPS } from "./support/steps";
import { EVERY_READING, type Reading, type Story, expect, openSettings, test } from "./support/story";

test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: "reduce" }));

/** Looks at every screen, and gives what is found by screen. */
async function everyScreen(
  story: Story,
  reading: Reading,
  look: (page: Page) => Promise<string[]>,
): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const screen of Object.keys(SCREENS)) {
    await show(story, screen, reading);
    const here = await look(story.page);
    if (here.length) found[screen] = here;
  }
  return found;
}

for (const reading of EVERY_READING) {
  test(`320 px wide nothing is out of the window, cut off or too small to press, read as ${reading}`, async ({ page, story }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width: 320, height: 640 });
    const all = async () => [
      ...(await outOfTheWindow(page)),
      ...(await cutOrCovered(page)),
      ...(await smallTargets(page)),
    ];
    expect(await everyScreen(story, reading, all)).toEqual({});
  });
}

for (const [width, height] of [[820, 1180], [1920, 1080]] as const) {
  test(`${width} px wide nothing is out of the window, cut off or too small to press`, async ({ page, story }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height });
    const all = async () => [
      ...(await outOfTheWindow(page)),
      ...(await cutOrCovered(page)),
      ...(await smallTargets(page)),
    ];
    expect(await everyScreen(story, "detail", all)).toEqual({});
  });
}

test("before any script nothing is out of the window or too small to press either", async ({ page }) => {
  await page.route("**/second-birthday.js", (route) => route.abort());
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of ["./", "./leaflet/en.html"]) {
    await page.goto(path);
    expect(await outOfTheWindow(page), path).toEqual([]);
    expect(await cutOrCovered(page), path).toEqual([]);
    expect(await smallTargets(page), path).toEqual([]);
  }
});

for (const width of [400, 1280]) {
  test(`text twice as big is neither cut off nor covered, ${width} px wide`, async ({ page, story }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height: 900 });
    const found = await everyScreen(story, "detail", async () => {
      await story.element.evaluate((element: HTMLElement) => element.style.setProperty("--sb-text-size", "36px"));
      const size = await story.heading.evaluate((heading) => getComputedStyle(heading.closest(".widget")!).fontSize);
      expect(size).toBe("36px");
      return [...(await outOfTheWindow(page)), ...(await cutOrCovered(page))];
    });
    expect(found).toEqual({});
  });
}

test.describe("zoomed to 200 %", () => {
  test.use({ viewport: { width: 640, height: 512 }, deviceScaleFactor: 2 });

  test("nothing is out of the window, cut off or covered", async ({ page, story }) => {
    test.setTimeout(120_000);
    const all = async () => [...(await outOfTheWindow(page)), ...(await cutOrCovered(page))];
    expect(await everyScreen(story, "detail", all)).toEqual({});
  });
});

test("on a phone the first sentence, and what is tried, begin within 290 px, on every step", async ({ page, story }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await story.open("at=signs/nosebleeds&reading=family");
  const late = await story.element.evaluate(async (element, steps) => {
    const root = element.shadowRoot!;
    const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
    const found: string[] = [];
    for (const step of steps) {
      location.hash = `reading=family&at=${step}`;
      const isDrawn = () => root.querySelector<HTMLElement>(".place .step")?.dataset.step === step && !root.querySelector(".step__rest:empty");
      for (let count = 0; count < 600 && !isDrawn(); count += 1) await frame();
      for (const what of [".layer--child .passage__text", ".activity"]) {
        const top = root.querySelector(what)?.getBoundingClientRect().top;
        if (top !== undefined && top + scrollY > 290) found.push(`${step}: ${what} begins at ${top + scrollY} px`);
      }
    }
    return found;
  }, STEPS);
  expect(late).toEqual([]);
});

/** Windows in which a page is hardly as high as its words: phones, and laptops with much around the page. */
const TIGHT = [[320, 568], [844, 390], [1366, 625], [1280, 577], [1024, 650]] as const;
/** Windows with room enough, in which a book's ribbon still hangs over its page. */
const ROOMY = [[390, 844], [820, 1180]] as const;

for (const [width, height] of [...TIGHT, ...ROOMY])
  // What is told first stands in *detail* where it does in *family*.
  for (const reading of height < 660 ? (["picture-book", "family"] as const) : (["picture-book"] as const)) {
    test(`in a window of ${width} × ${height} every Next shows the heading and the first sentence, with nothing over them, read as ${reading}`, async ({ page, story }) => {
      await page.setViewportSize({ width, height });
      await story.open(`at=${STEPS[0]}&reading=${reading}`);
      const hidden = await story.element.evaluate(async (element, { last, isBook }) => {
        const root = element.shadowRoot!;
        const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
        const step = () => root.querySelector<HTMLElement>(".place .step")!;
        const here = () => `${step().dataset.step} ${step().dataset.beat}`;
        const isShown = (it: Element) => it.checkVisibility() && getComputedStyle(it).clipPath === "none";
        /** The first sentence of what stands in `text` and is shown. */
        const sentence = (text: Element) => {
          const range = document.createRange();
          const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(), isBegun = false; node; node = walker.nextNode()) {
            if (!node.textContent!.trim() || !isShown(node.parentElement!)) continue;
            if (!isBegun) range.setStart(node, 0);
            isBegun = true;
            const end = /[.!?]['’”"]?(\s|$)/.exec(node.textContent!);
            range.setEnd(node, end ? end.index + 1 : node.textContent!.length);
            if (end) break;
          }
          return range;
        };
        /** Whether a line of `text` lies under the ribbon, of which the tail is cut out. */
        const isUnderRibbon = (text: Element) => {
          const ribbon = step().querySelector(".ribbon")!.getBoundingClientRect();
          const lines = document.createRange();
          lines.selectNodeContents(text);
          return [...lines.getClientRects()].some((it) => it.left < ribbon.right && it.right > ribbon.left && it.top < ribbon.bottom - 14 && it.bottom > ribbon.top);
        };
        const found: string[] = [];
        for (let presses = 0; presses < 400; presses += 1) {
          for (let count = 0; count < 600 && root.querySelector(".step__rest:empty"); count += 1) await frame();
          await frame();
          const bar = step().querySelector(".page-turn")!;
          const foot = Math.min(innerHeight, getComputedStyle(bar).position === "sticky" ? bar.getBoundingClientRect().top : innerHeight);
          const heading = step().querySelector("h1")!;
          const text = [...step().querySelectorAll(`.layer--child${isBook ? ":not(.layer--main)" : ""} .passage__text`)].find(isShown);
          if (!text) found.push(`${here()}: nothing is told`);
          for (const it of [...(isShown(heading) ? [heading] : []), ...(text ? [sentence(text)] : [])]) {
            const { top, bottom } = it.getBoundingClientRect();
            if (top < -1 || bottom > foot + 1) found.push(`${here()}: “${(it instanceof Range ? it.toString() : it.textContent).slice(0, 30)}” from ${Math.round(top)} to ${Math.round(bottom)} of ${Math.round(foot)}`);
          }
          for (const it of isBook ? [...step().querySelectorAll("h1, .beat")].filter(isShown) : []) if (isUnderRibbon(it)) found.push(`${here()}: “${it.textContent.slice(0, 30)}” lies under the ribbon`);
          if (step().dataset.step === last) break;
          const before = here();
          step().querySelector<HTMLElement>(".page-turn__next")!.click();
          for (let count = 0; count < 600 && here() === before; count += 1) await frame();
        }
        return found;
      }, { last: STEPS[STEPS.length - 1]!, isBook: reading === "picture-book" });
      expect(hidden).toEqual([]);
    });
  }

for (const reading of EVERY_READING) {
  test(`in a window of any width what turns the page stands in one row, read as ${reading}`, async ({ page, story }) => {
    await story.open(`at=waiting/small-seeds&reading=${reading}`);
    for (const width of [320, 390, 480, 560, 640, 700, 768, 820, 900, 1024, 1366]) {
      await page.setViewportSize({ width, height: 900 });
      const rows = await page.locator(".place .page-turn").getByRole("button").evaluateAll((buttons) =>
        buttons.map((it) => it.getBoundingClientRect()).map(({ top, bottom }) => Math.round((top + bottom) / 2)));
      expect(new Set(rows).size, `at ${width} px: ${rows.join(", ")}`).toBe(1);
    }
  });
}

test("in a picture book a long note before reading leaves the first line in sight", async ({ page, story }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await story.open("at=choice/what-the-brothers-needed&reading=picture-book");
  const place = page.locator("second-birthday .place");
  const bottom = (selector: string) => place.locator(selector).first().evaluate((it) => it.getBoundingClientRect().bottom);
  const bar = await place.locator(".page-turn").evaluate((it) => it.getBoundingClientRect().top);
  expect(await bottom(".layer--child:not(.layer--main) .beat")).toBeLessThanOrEqual(bar);
  expect(await bottom(".step__note")).toBeLessThanOrEqual(await bottom(".step__picture"));
});

test("a widget in a narrow column of a wide page is laid out for the column", async ({ page, story }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await story.open("at=waiting/small-seeds&reading=detail");
  await story.element.evaluate((element: HTMLElement) => (element.style.inlineSize = "400px"));
  expect(await outOfTheWindow(page)).toEqual([]);
  expect(await cutOrCovered(page)).toEqual([]);
  await expect(story.button(label("all-stages"))).toHaveCount(1);
});

/** How many animations run, in the page and in the shadow. */
const running = (story: Story) =>
  story.element.evaluate((element) => {
    const all = [...document.getAnimations(), ...element.shadowRoot!.getAnimations()];
    return all.filter((animation) => animation.playState === "running").length;
  });

test("where less motion is asked for nothing moves, and pictures stand still", async ({ page, story }) => {
  await story.open("at=signs/when-your-nose-bleeds");
  await story.press(label("tools.breathe-start"));
  await expect(page.getByText(label("tools.breathe-in"), { exact: true })).toBeVisible();
  expect(await running(story)).toBe(0);
  await story.open("at=signs/tiny-plugs");
  await story.button(/^platelets$/i).first().click();
  expect(await running(story)).toBe(0);
  await story.next();
  expect(await running(story)).toBe(0);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe("auto");
});

test("where motion is welcome the shape breathes, so that standing still says something", async ({ page, story }) => {
  await page.emulateMedia({ reducedMotion: "no-preference" });
  await story.open("at=signs/when-your-nose-bleeds");
  await story.press(label("tools.breathe-start"));
  await expect.poll(() => running(story)).toBeGreaterThan(0);
});

test("in the reader's own colors what is chosen can still be told", async ({ page, story }) => {
  await page.emulateMedia({ forcedColors: "active" });
  /** What shows whether a choice is taken: the browser's own ring, or the frame round it. */
  const shown = (choice: Locator) =>
    choice.evaluate((input: HTMLInputElement) => {
      const { appearance, opacity } = getComputedStyle(input);
      const ring = appearance !== "none" && Number(opacity) > 0 ? input.checked : "hidden";
      const frame = getComputedStyle(input.closest("label")!);
      return [ring, frame.borderTopColor, frame.borderTopWidth, frame.borderTopStyle].join(" ");
    });
  for (const place of ["", "at=signs/nosebleeds", "at=signs/look-back", "at=cause/your-stop-sign"]) {
    await story.open(place);
    if (place === "at=signs/nosebleeds") await openSettings(page);
    const choices = page.getByRole("radio");
    const other = choices.last();
    await choices.nth((await choices.count()) - 2).check();
    const free = await shown(other);
    await other.check();
    expect(await shown(other), place).not.toBe(free);
  }

  // A hand that was pressed, and a question that was picked, are drawn otherwise.
  for (const [place, name] of [["at=signs/tiny-plugs", label("ask-about-this")], ["at=signs/look-back", /\?$/]] as const) {
    await story.open(place);
    const button = story.button(name).first();
    const drawing = () => button.locator("path").getAttribute("d");
    const before = await drawing();
    await button.click();
    await expect.poll(drawing).not.toBe(before);
  }
});
