// Nothing that is done to the screen leads out of the story, and what staff and cleaners need is there.
import { type Page } from "@playwright/test";
import { HOME, NOTHING, type Kiosk, expect, test } from "./support/kiosk";
import { label } from "./support/labels";

test("a link leads nowhere: it becomes a square for the reader's own phone", async ({ page, kiosk }) => {
  await kiosk.open();
  await kiosk.begin();
  await kiosk.press(label("about"));
  const sources = page.locator("second-birthday .place .sources");
  await sources.locator("summary").click();
  await sources.locator("a").first().click();
  await expect(kiosk.sheet).toContainText("Open this on your own phone");
  await expect(kiosk.sheet.locator(".qr-code__address")).toContainText(/^https?:/);
  await kiosk.press("Back to the story");
  await sources.locator("a").nth(1).click({ button: "middle" });
  expect(page.context().pages()).toHaveLength(1);
  expect(new URL(page.url()).pathname).toBe("/kiosk.html");
});

test("a link to one of the screen's own files leads a phone to the story at home", async ({ page, kiosk }) => {
  await page.route("**/*.bundle", (route) => (route.request().url().includes("kiosk") ? route.continue() : route.abort()));
  await kiosk.open();
  await kiosk.press(/English/);
  await page.getByRole("link", { name: label("problem-leaflet") }).click();
  await expect(kiosk.sheet.locator(".qr-code__address")).toHaveText(new RegExp(`^${HOME}`));
});

test("menus, selections, dropped files, two fingers and the browser's keys are held back", async ({ page, kiosk }) => {
  await kiosk.open();
  await kiosk.read();
  const heldBack = await page.evaluate(() => {
    const place = document.querySelector("second-birthday")!.shadowRoot!.querySelector("h1")!;
    const sent = (event: Event) => !place.dispatchEvent(event);
    const options = { bubbles: true, composed: true, cancelable: true };
    const key = (key: string, more = {}) => sent(new KeyboardEvent("keydown", { key, ...options, ...more }));
    return {
      menu: sent(new MouseEvent("contextmenu", options)),
      selection: sent(new Event("selectstart", options)),
      drag: sent(new DragEvent("dragstart", options)),
      drop: sent(new DragEvent("drop", options)),
      pinch: sent(new WheelEvent("wheel", { ...options, ctrlKey: true })),
      print: key("p", { ctrlKey: true }),
      back: key("ArrowLeft", { altKey: true }),
      help: key("F1"),
      full: key("F11"),
      tab: !key("Tab"),
      letter: !key("f"),
    };
  });
  expect(Object.entries(heldBack).filter(([, held]) => !held)).toEqual([]);
  expect(await page.evaluate(() => {
    const styles = getComputedStyle(document.querySelector("second-birthday")!);
    return [styles.touchAction, styles.overscrollBehaviorX, styles.userSelect];
  })).toEqual(["pan-y", "none", "none"]);
});

test("nothing can be printed, and nobody can write what the next one reads", async ({ page, kiosk }) => {
  await page.addInitScript("window.printed = 0; window.print = () => { printed += 1 }");
  await kiosk.open();
  await kiosk.read();
  await kiosk.press(label("ask-about-this"));
  await kiosk.press(/^Our questions/);
  await expect(page.locator(".our-page__questions > li")).toHaveCount(1);
  await expect(kiosk.button(label("print"))).toHaveCount(0);
  await expect(page.getByRole("textbox")).toHaveCount(0);
  await kiosk.press(label("all-stages"));
  await expect(page.locator("second-birthday .place .stages")).toBeVisible();
  await expect(page.locator(".two-pages")).toHaveCount(0);
  expect(await page.evaluate("printed")).toBe(0);
});

test("a screen that is wiped answers to nothing, and wakes up by itself", async ({ page, kiosk }) => {
  await kiosk.open();
  await kiosk.press("Clean the screen");
  await expect(kiosk.sheet).toContainText("You can wipe the screen now");
  for (let wipe = 0; wipe < 20; wipe += 1) await page.mouse.click(60 + wipe * 50, 200 + wipe * 20);
  for (const key of ["Escape", "Escape", "Enter", "Tab", "Escape"]) await page.keyboard.press(key);
  await expect(kiosk.sheet).toContainText("You can wipe the screen now");
  await kiosk.pass(31);
  await expect(kiosk.sheet).toHaveCount(0);
  await kiosk.attracts();
});

test("a cloth that is still on the screen after half a minute begins nothing", async ({ page, kiosk }) => {
  await kiosk.open();
  await kiosk.press("Clean the screen");
  for (let second = 0; second < 50; second += 1) {
    await page.mouse.click(300, 300);
    await kiosk.pass(1);
  }
  await expect(kiosk.sheet).toContainText("You can wipe the screen now");
  await kiosk.pass(5);
  await expect(kiosk.sheet).toHaveCount(0);
  await kiosk.attracts();
});

/** Taps in the corner, the last one held for so long. */
async function tapCorner(page: Page, kiosk: Kiosk, taps: number, hold: number): Promise<void> {
  await page.mouse.move(40, 40);
  for (let tap = 0; tap < taps; tap += 1) {
    await page.mouse.down();
    await page.clock.runFor(100);
    await page.mouse.up();
    await page.clock.runFor(200);
  }
  await page.mouse.down();
  await page.clock.runFor(hold * 1000);
  await page.mouse.up();
}

test("taps in the corner with the last one held open what staff need, and nothing else does", async ({ page, kiosk }) => {
  await kiosk.open();
  await kiosk.begin();
  await tapCorner(page, kiosk, 9, 0.2);
  await expect(kiosk.sheet).toHaveCount(0);
  await kiosk.pass(3);
  await tapCorner(page, kiosk, 4, 4);
  await expect(kiosk.sheet).toContainText("For staff");
  await expect(kiosk.sheet).toContainText(/Version \d+\.\d+\.\d+/);
  await expect(kiosk.sheet.getByRole("checkbox", { name: "English" })).toBeChecked();
  await expect(page.locator("second-birthday .place > *")).toHaveCount(0);
  await kiosk.press("Back to the beginning");
  await kiosk.attracts();
  await tapCorner(page, kiosk, 4, 4);
  await kiosk.pass(61);
  await expect(kiosk.sheet).toHaveCount(0);
  expect(await kiosk.kept()).toEqual(NOTHING);
});

test("a finger that drifts while it is held opens what staff need all the same", async ({ page, kiosk }) => {
  await kiosk.open();
  await kiosk.read();
  const session = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", y?: number) =>
    session.send("Input.dispatchTouchEvent", { type, touchPoints: y === undefined ? [] : [{ x: 40, y }] });
  for (let tap = 0; tap < 5; tap += 1) {
    await touch("touchStart", 40);
    await page.clock.runFor(100);
    if (tap < 4) await touch("touchEnd");
    await page.clock.runFor(200);
  }
  for (let y = 45; y < 120; y += 5) await touch("touchMove", y);
  await kiosk.pass(4);
  await expect(kiosk.sheet).toContainText("For staff");
  await touch("touchEnd");
  // The finger that has gone holds nothing any more.
  await kiosk.pass(62);
  await kiosk.attracts();
});

test("staff restart the screen", async ({ page, kiosk }) => {
  await kiosk.open();
  await page.evaluate("window.before = true");
  await tapCorner(page, kiosk, 4, 4);
  await kiosk.press("Restart");
  await expect.poll(() => page.evaluate("window.before").catch(() => true)).toBeUndefined();
  await kiosk.attracts();
});

test("a watchdog can read that the screen lives and what it does", async ({ kiosk }) => {
  await kiosk.open();
  await kiosk.pass(2);
  expect(await kiosk.phase()).toBe("attract");
  const before = await kiosk.element.getAttribute("data-heartbeat");
  await kiosk.read();
  await kiosk.pass(2);
  expect(await kiosk.phase()).toBe("reading");
  expect(Date.parse((await kiosk.element.getAttribute("data-heartbeat"))!)).toBeGreaterThan(Date.parse(before!));
});

test("a watchdog can read what was drawn last and when, and since when somebody presses in vain", async ({ page, kiosk }) => {
  const told = (name: string) => kiosk.element.getAttribute(`data-${name}`);
  await kiosk.open();
  await kiosk.pass(2);
  expect(await told("drawn")).toBe("attract");
  await kiosk.begin();
  await kiosk.pass(2);
  expect(await told("drawn")).toBe("welcome");
  await kiosk.press(label("start"));
  await kiosk.pass(2);
  expect(await told("drawn")).toBe("signs/nosebleeds");
  const drawnAt = await told("drawn-at");
  expect(Date.parse(drawnAt!)).toBeLessThanOrEqual(await page.evaluate("Date.now()"));

  // Nothing is drawn by itself while somebody reads.
  await kiosk.pass(20);
  expect(await told("drawn-at")).toBe(drawnAt);
  expect(await told("unanswered")).toBeNull();

  // The story goes on beating and answers nothing more.
  await page.evaluate(() => addEventListener("click", (event) => event.stopImmediatePropagation(), { capture: true }));
  const pressedAt = await page.evaluate<number>("Date.now()");
  for (let second = 0; second < 40; second += 1) {
    await kiosk.button(label("next")).evaluate((button) => (button as HTMLElement).click());
    await kiosk.pass(1);
  }
  expect(await told("drawn-at")).toBe(drawnAt);
  expect(Date.parse((await told("unanswered"))!) - pressedAt).toBeLessThan(2000);
  // Whoever has gone waits for nothing.
  await kiosk.pass(32);
  expect(await told("unanswered")).toBeNull();
});

test("the screen is kept awake, and asked for again when that is lost", async ({ page, kiosk }) => {
  await page.addInitScript(() => {
    const locks: EventTarget[] = [];
    Object.assign(window, { locks });
    const request = async () => {
      const lock = new EventTarget();
      locks.push(lock);
      return lock;
    };
    Object.defineProperty(navigator, "wakeLock", { value: { request } });
  });
  await kiosk.open();
  await expect.poll(() => page.evaluate("locks.length")).toBe(1);
  await page.evaluate("locks[0].dispatchEvent(new Event('release'))");
  await expect.poll(() => page.evaluate("locks.length")).toBe(2);
});
