// A reader without a mouse: every control is reached, shows that it has the focus, and is worked by keys.
import { type Page } from "@playwright/test";
import { label } from "./support/labels";
import { type Story, expect, test } from "./support/story";

/** What has the focus now. */
interface Stop {
  name: string;
  /** Whether a ring shows, on the control or on the label that is drawn for it. */
  ring: boolean;
  /** Whether it can be seen: in the window, and nothing lies over it. */
  inSight: boolean;
  /** Whether it had the focus before in this round: behind the last control comes the first. */
  again: boolean;
}

/** Puts into the page what looks at the focus, and what could have it. */
async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const deepest = (root: Document | ShadowRoot): Element | null => {
      const { activeElement } = root;
      return (activeElement?.shadowRoot && deepest(activeElement.shadowRoot)) ?? activeElement;
    };
    const named = (element: Element) =>
      `${element.localName} ${element.getAttribute("aria-label") ?? element.closest("label")?.textContent ?? element.textContent}`.trim();
    let reached = new Set<Element>();
    const round = new Set<Element>();

    const stop = () => {
      const element = deepest(document);
      if (!element || element === document.body) return null;
      const again = round.has(element);
      round.add(element);
      reached.add(element);
      const drawn = [element, element.closest("label")].filter((it) => it !== null);
      const ring = drawn.some((it) => {
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(it);
        return outlineStyle !== "none" && parseFloat(outlineWidth) >= 2 && !outlineColor.endsWith(", 0)");
      });
      // A word may go over two lines; its first letters are looked at.
      const [box] = element.getClientRects();
      const [x, y] = [box!.left + Math.min(box!.width, 8) / 2, box!.top + box!.height / 2];
      const root = element.getRootNode() as ShadowRoot;
      const top = root.elementFromPoint(x, y);
      const inSight = top !== null && drawn.some((it) => it.contains(top) || top.contains(it));
      return { name: named(element), ring, inSight, again };
    };

    /** Names the controls that can be seen and that no key has come to since the last time. */
    const missed = () => {
      const root = document.querySelector("second-birthday")!.shadowRoot!;
      const controls = [...root.querySelectorAll<HTMLElement>("a[href], button, input, textarea, summary, [tabindex='0']")];
      // Of a group of choices one is reached; arrows lead to the others.
      const groups = new Set([...reached].map((it) => (it instanceof HTMLInputElement && it.type === "radio" ? it.name : "")));
      const left = controls.filter((it) => {
        const inGroup = it instanceof HTMLInputElement && it.type === "radio" && groups.has(it.name);
        return it.checkVisibility({ visibilityProperty: true }) && !reached.has(it) && !inGroup;
      });
      reached = new Set();
      return left.map(named);
    };
    Object.assign(window, { stop, missed, round });
  });
}

const stop = (page: Page) => page.evaluate<Stop | null>("stop()");

/** Goes through everything on the screen by Tab, from where the focus is to where it leaves the page. */
async function tabThrough(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  await page.evaluate("round.clear()");
  for (;;) {
    await page.keyboard.press("Tab");
    const here = await stop(page);
    if (!here || here.again) return stops;
    stops.push(here);
  }
}

/** Tabs from the top of the page until this has the focus. */
async function tabTo(page: Page, name: RegExp, key = "Tab"): Promise<void> {
  for (let presses = 0; presses < 100; presses += 1) {
    await page.keyboard.press(key);
    if (name.test((await stop(page))?.name ?? "")) return;
  }
  throw new Error(`no key leads to ${name}`);
}

/** Looks at every stop of a screen. */
async function look(page: Page, screen: string): Promise<void> {
  // What stands below the first words of a step is drawn a moment after them.
  await expect(page.locator(".place .step__rest:empty")).toHaveCount(0);
  // The focus is on the heading, below the first control.
  await page.evaluate("round.clear()");
  for (let here = await stop(page); here && !here.again; here = await stop(page)) await page.keyboard.press("Shift+Tab");
  const stops = await tabThrough(page);
  expect(stops.length, screen).toBeGreaterThan(3);
  expect(stops.filter((it) => !it.ring).map((it) => it.name), `${screen}: no ring`).toEqual([]);
  expect(stops.filter((it) => !it.inSight).map((it) => it.name), `${screen}: out of sight`).toEqual([]);
  expect(await page.evaluate("missed()"), `${screen}: not reached`).toEqual([]);
}

for (const [size, width] of [["a wide", 1280], ["a narrow", 360]] as const) {
  test(`a whole stage is walked by keys alone, every control reached and in sight, in ${size} window`, async ({ page, story }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height: 800 });
    await watch(page);
    await story.open();
    await look(page, "the first screen");
    await tabTo(page, new RegExp(`^input ${label("reading.family")}`));
    await page.keyboard.press("ArrowDown");
    await expect(story.reading("detail")).toBeChecked();
    await tabTo(page, new RegExp(`^button ${label("start")}`));
    await page.keyboard.press("Enter");

    for (let step = 1; ; step += 1) {
      await expect(story.heading).toBeFocused();
      const here = await story.place();
      expect(here).toMatchObject({ stage: 1, step });
      await look(page, here.heading);
      await tabTo(page, new RegExp(`^button ${label("next")}`), "Shift+Tab");
      await page.keyboard.press(step % 2 ? "Enter" : "Space");
      await expect(story.heading).not.toHaveText(here.heading);
      if (step === here.steps) break;
    }
    expect(await story.place()).toMatchObject({ stage: 2, step: 1 });
  });
}

for (const at of ["stages", "words", "words/platelet", "our-page&ask=q1,q2", "hard-questions", "about", "enough"]) {
  test(`every control is reached by keys and in sight at ${at}`, async ({ page, story }) => {
    await page.setViewportSize({ width: 800, height: 800 });
    await watch(page);
    await story.open(`at=${at}`);
    await look(page, at);
  });
}

test("in the reader's own colors the focus still shows", async ({ page, story }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await watch(page);
  await story.open("at=choice/say-what-matters");
  await look(page, "a step with choices");
});

/** Gives this the focus as Tab would, and presses. */
async function press(story: Story, target: ReturnType<Story["button"]>, key: string): Promise<void> {
  await target.focus();
  await story.page.keyboard.press(key);
}

test("Enter, the space bar and the arrows work what is pressed and chosen", async ({ page, story }) => {
  await story.open("at=signs/when-your-nose-bleeds");
  await press(story, story.button(label("how-to-read")), "Enter");
  await page.keyboard.press("Tab");
  await expect(story.reading("family")).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(story.reading("detail")).toBeChecked();
  await expect(story.reading("detail")).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(story.reading("picture-book")).toBeChecked();
  await page.keyboard.press("ArrowRight");
  await expect(story.reading("family")).toBeChecked();
  await page.keyboard.press("Escape");
  await expect(story.button(label("how-to-read"))).toBeFocused();

  const hand = story.button(label("ask-about-this")).first();
  await press(story, hand, "Space");
  await expect(hand).toHaveAttribute("aria-pressed", "true");
  await page.keyboard.press("Enter");
  await expect(hand).toHaveAttribute("aria-pressed", "false");

  await press(story, story.button(label("tools.breathe-start")), "Enter");
  await expect(story.button(label("tools.breathe-stop"))).toBeFocused();
  await page.keyboard.press("Space");
  await expect(story.button(label("tools.breathe-start"))).toBeVisible();

  await story.open("at=signs/look-back");
  const answers = page.getByRole("region", { name: label("check") }).getByRole("radio");
  await press(story, answers.first(), "Space");
  await expect(answers.first()).toBeChecked();
  await page.keyboard.press("ArrowDown");
  await expect(answers.nth(1)).toBeChecked();
  const question = page.locator(".team-question").first();
  await press(story, question, "Enter");
  await expect(question).toHaveAttribute("aria-pressed", "true");

  await story.open("at=hard-questions");
  await tabToDoor(page);
  await page.keyboard.press("Enter");
  const inside = page.locator(".fold > summary").first();
  await expect(inside).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(inside).toBeFocused();
  await page.keyboard.press("Space");
  await expect(page.locator(".fold").first()).toHaveAttribute("open", "");
});

/** Opening a page leaves the focus at its top; the door is the first fold. */
async function tabToDoor(page: Page): Promise<void> {
  const door = page.locator(".door__leaf > summary");
  for (let presses = 0; presses < 20; presses += 1) {
    await page.keyboard.press("Tab");
    if (await door.evaluate((it) => it.matches(":focus"))) return;
  }
  await expect(door).toBeFocused();
}
