// The first stage as the page answers it, before the engine has come.
import { type Locator, type Page, expect } from "@playwright/test";
import { hold } from "./host";
import { type Reading, wayToRead } from "./story";

export const ENGINE = "**/widget_bg.wasm";
export const BUNDLE = "**/content/*.bundle";

/** The steps of the first stage, as addresses have them. */
export const STEPS = [
  "signs/nosebleeds",
  "signs/tiny-plugs",
  "signs/spots-and-bruises",
  "signs/when-your-nose-bleeds",
  "signs/get-help-at-once",
  "signs/make-a-plug",
  "signs/look-back",
];

export class FirstStage {
  /** What the page shows of itself: its first screen, or the step that stands there. */
  readonly screen: Locator;
  readonly heading: Locator;
  readonly announcer: Locator;

  constructor(readonly page: Page) {
    this.screen = page.locator("second-birthday > :is(.first-screen, .first-stage):not([hidden])");
    this.heading = this.screen.getByRole("heading", { level: 1 });
    this.announcer = page.locator("second-birthday > .first-stage .announcer");
  }

  /** Opens the page and stops where it answers and the engine is not there yet. */
  async open(fragment = ""): Promise<void> {
    await this.page.goto("about:blank");
    await this.page.goto(fragment ? `./#${fragment}` : "./", { waitUntil: "commit" });
    await this.page.waitForFunction(() => customElements.get("second-birthday"));
    await this.page.waitForFunction(() => document.readyState !== "loading");
  }

  /** Opens the page with its engine held back until the function that it gives is called. */
  async openAlone(fragment = "", held: string | RegExp = ENGINE): Promise<() => void> {
    const release = await hold(this.page, held);
    await this.open(fragment);
    return release;
  }

  button(name: string | RegExp): Locator {
    return this.screen.getByRole("button", { name, exact: typeof name === "string" }).first();
  }

  reading(reading: Reading): Locator {
    return wayToRead(this.page.locator("second-birthday > .first-stage"), reading);
  }

  /** Where the page says that it is, in its address. */
  address(): URLSearchParams {
    return new URLSearchParams(new URL(this.page.url()).hash.slice(1));
  }

  async isAt(at: string): Promise<void> {
    await expect(this.page.locator(`.first-stage [data-at="${at}"]`)).toBeVisible();
    await expect(this.heading).toBeFocused();
    expect(this.address().get("at")).toBe(at);
  }
}

/** Every element that can be seen in what is shown, with its box. Drawings move inside of theirs, and a page that is
 * laid ready to be turned is not seen. What only the engine offers has its room kept. */
export function boxes(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const host = document.querySelector("second-birthday")!;
    const place = host.shadowRoot!.querySelector(".place:not([hidden])");
    const shown = place ?? host.querySelector(":scope > :is(.first-screen, .first-stage):not([hidden])")!;
    // The first screen is drawn as links before it is drawn as buttons.
    const isWelcome = shown.querySelector(".welcome") !== null;
    const name = (it: Element) => {
      const classes = it.getAttribute("class") ?? "";
      // A link that is a button is drawn as one.
      const tag = it.role === "button" ? "button" : it.localName;
      return isWelcome ? classes.split(" ")[0] : `${tag}.${classes}`;
    };
    return [...shown.querySelectorAll(".widget__frame *")]
      .filter((it) => it.checkVisibility() && getComputedStyle(it).display !== "contents")
      .filter((it) => !it.parentElement?.closest("svg") && !it.closest(".turning, .two-pages, .two-pages-room"))
      .filter((it) => !isWelcome || (it.className && !it.matches("input, .way-to-read__ring, .announcer")))
      .map((it) => {
        const { x, y, width, height } = it.getBoundingClientRect();
        return `${name(it)} ${[x, y, width, height].map((side) => Math.round(side * 10) / 10).join(" ")}`;
      });
  });
}

/** Adds up what is moved about from the page's opening on. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: "layout-shift", buffered: true });
    Object.assign(window, { shifts });
  });
}

/** What was moved about since the last time that this was asked. */
export function shifted(page: Page): Promise<number> {
  return page.evaluate(async () => {
    // Two frames later whatever has moved has been written down.
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    const { shifts } = window as unknown as { shifts: number[] };
    return shifts.splice(0).reduce((sum, it) => sum + it, 0);
  });
}

/** What has the focus, in the page or in what the engine has drawn. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const outer = document.activeElement;
    const inner = outer?.shadowRoot?.activeElement ?? outer;
    const tag = inner?.role === "button" ? "button" : inner?.localName;
    return `${tag}.${inner?.className} ${inner?.textContent?.trim()}`;
  });
}
