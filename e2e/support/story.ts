// The story's page as a reader meets it. Tests hold on to the names that are promised to stay.
import { type FrameLocator, type Locator, type Page, expect, test as base } from "@playwright/test";
import { label, numbersIn } from "./labels";
import { TRAP, panicDuring } from "./panic";
import { isWhole } from "./whole";

/** The ways to read: the name in addresses, and the name on the screen. */
export const READINGS = {
  "picture-book": label("reading.picture-book"),
  family: label("reading.family"),
  detail: label("reading.detail"),
};
export type Reading = keyof typeof READINGS;
export const EVERY_READING = Object.keys(READINGS) as Reading[];

/** Opens the sheet of the header, which has the ways to read, and gives it. */
export async function openSettings(place: Page | Locator | FrameLocator): Promise<Locator> {
  await place.locator('[data-press="dialog=settings"]').filter({ visible: true }).click();
  return place.locator('[data-dialog="settings"]').filter({ visible: true });
}

/** The choice of this way to read: on the first screen, or on the sheet of the header, which `check` opens and closes. */
export function wayToRead(place: Page | Locator | FrameLocator, reading: Reading): Locator {
  const choice = place.locator('input[name="reading"]').nth(EVERY_READING.indexOf(reading));
  const check = choice.check.bind(choice);
  return Object.assign(choice, {
    async check(options?: Parameters<Locator["check"]>[0]) {
      if (await choice.isVisible()) return check(options);
      await openSettings(place);
      await check({ ...options, force: false });
      await choice.press("Escape");
      await expect(choice).toBeHidden();
    },
  });
}

/** Where a step stands, as its own lines say. All count from one. */
export interface Place {
  heading: string;
  stage: number;
  stages: number;
  step: number;
  steps: number;
}

/** Workers are kept out of tests that must see every request, and Playwright warns of it. */
export const NO_WORKER = "Service Worker registration blocked by Playwright";

export class Story {
  /** The element, and the first heading of what its widget has drawn. */
  readonly element: Locator;
  readonly heading: Locator;
  /** What the console warned of, and what was thrown. */
  readonly warnings: string[] = [];
  readonly thrown: string[] = [];

  constructor(readonly page: Page) {
    this.element = page.locator("second-birthday");
    this.heading = page.locator("second-birthday .place").getByRole("heading").first();
    page.on("pageerror", (error) => this.thrown.push(String(error)));
    page.on("console", (message) => {
      if (!["error", "warning"].includes(message.type()) || message.text() === NO_WORKER) return;
      this.warnings.push(`${message.text()} (${message.location().url})`);
    });
  }

  /** Opens the page afresh, at this place, and waits until the widget has drawn it. */
  async open(fragment = "", path = "./"): Promise<void> {
    await this.page.goto("about:blank");
    await this.page.goto(fragment ? `${path}#${fragment}` : path);
    await this.isDrawn();
  }

  /** Waits until the engine has taken over from the page, whose place is hidden until then, and has drawn a step's
   * second half too. */
  async isDrawn(): Promise<void> {
    await isWhole(this.page);
    await expect(this.heading).toHaveText(/./);
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole("button", { name, exact: typeof name === "string" });
  }

  /** Presses the first button of that name. */
  async press(name: string | RegExp): Promise<void> {
    await this.button(name).first().click();
  }

  /** The choice of this way to read, which may stand on the closed sheet of the header. */
  reading(reading: Reading): Locator {
    return wayToRead(this.page.locator("second-birthday .place"), reading);
  }

  /** Where the step on the screen stands; in one go, since whole readings are walked. */
  async place(): Promise<Place> {
    const [heading, where] = await this.element.evaluate((element) => {
      const text = (selector: string) => element.shadowRoot!.querySelector(selector)?.textContent ?? "";
      return [text("h1"), text(".step__where")];
    });
    const [stage = NaN, stages = NaN] = numbersIn(where!, "stage-of");
    const [step = NaN, steps = NaN] = numbersIn(where!, "step-of");
    return { heading: heading!, stage, stages, step, steps };
  }

  /** The beat of a picture book, or that of another reading, which is the first. */
  beat(): Promise<string | undefined> {
    return this.element.evaluate((element) => element.shadowRoot!.querySelector<HTMLElement>("[data-beat]")?.dataset.beat);
  }

  /** Presses *Next* until the step that it leads to is there: a picture book goes beat by beat. */
  async next(): Promise<Place> {
    const before = await this.place();
    for (let after = before; ; ) {
      const beat = await this.beat();
      await this.press(label("next"));
      let isBeat = false;
      await expect
        .poll(
          async () => {
            after = await this.place();
            isBeat = JSON.stringify(after) === JSON.stringify(before);
            return !isBeat || (await this.beat()) !== beat;
          },
          { intervals: [10, 20, 50, 100] },
        )
        .toBe(true);
      if (isBeat) continue;
      await isWhole(this.page);
      return after;
    }
  }

  /** Breaks the widget while it draws what `act` asks for. That alone may be thrown. */
  async panicDuring(act: () => Promise<void>): Promise<void> {
    await panicDuring(this.page, act);
    const trap = () => this.thrown.findIndex((it) => TRAP.test(it));
    await expect.poll(trap, "a trap in the widget").not.toBe(-1);
    this.thrown.splice(trap(), 1);
  }

  /** The question is put on our page, or taken off, at the first hand on the screen. */
  async askAboutFirst(): Promise<void> {
    await this.press(label("ask-about-this"));
  }
}

/** A test with the story's page. Whatever is done to it, nothing may be thrown. */
export const test = base.extend<{ story: Story }>({
  story: async ({ page }, use) => {
    const story = new Story(page);
    await use(story);
    expect(story.thrown, "errors that nobody caught").toEqual([]);
  },
});

export { type Locator, expect };
