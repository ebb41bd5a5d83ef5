// What else runs in a browser that stands for weeks: extensions, remote controls, a player around the screen;
// and a device that sleeps or has its clock set. The story goes on, and who reads is not thrown out.
import { type Page } from "@playwright/test";
import { hold } from "./support/host";
import { readInThePage } from "./support/early";
import { type Kiosk, expect, test } from "./support/kiosk";
import { panicDuring } from "./support/panic";
import { label } from "./support/labels";

const HOUR = 3_600_000;
const BEGIN = Date.parse("2026-11-22T08:00:00Z");

const mark = (page: Page) => page.evaluate("window.before = true");
const isAsBefore = (page: Page) => page.evaluate("window.before").catch(() => undefined);
const reloaded = (page: Page) => expect.poll(() => isAsBefore(page)).toBeUndefined();

/** A program that consists of one function, which traps. */
const TRAP = "new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array([0,97,115,109,1,0,0,0,1,4,1,96,0,0,3,2,1,0,7,5,1,1,116,0,0,10,5,1,3,0,0,11]))).exports.t()";

const STRANGERS: Record<string, string> = {
  "a promise that is rejected each second": "setInterval(() => Promise.reject(new Error('Receiving end does not exist.')), 1000)",
  "a promise that is rejected without a reason": "void Promise.reject()",
  "an error without an object": "dispatchEvent(new ErrorEvent('error', { message: 'Script error.' }))",
  "a loop of a ResizeObserver": "dispatchEvent(new ErrorEvent('error', { message: 'ResizeObserver loop completed with undelivered notifications.' }))",
  "an error of another site's script": "queueMicrotask(() => { const it = new Error('x'); it.stack = 'Error: x\\n    at https://remote.example/control.js:1:1'; throw it; })",
  "something thrown that is no error": "queueMicrotask(() => { throw null; })",
  "a program of an extension's that traps":
    `setTimeout(() => { try { ${TRAP} } catch (it) { it.stack = 'RuntimeError: unreachable\\n    at wasm://wasm/abc:wasm-function[0]:0x1\\n    at chrome-extension://abc/x.js:1:1'; throw it; } })`,
};

for (const [what, act] of Object.entries(STRANGERS)) {
  test(`${what} throws nobody out and does not end the screen`, async ({ page, kiosk }) => {
    await kiosk.open();
    await mark(page);
    await page.evaluate(act);
    await kiosk.pass(30);
    await kiosk.attracts();
    await kiosk.read();
    await page.evaluate(act);
    await kiosk.pass(30);
    await expect(kiosk.heading).toHaveText("It began with nosebleeds");
    expect(await isAsBefore(page)).toBe(true);
  });
}

test("a program that traps without telling is started anew", async ({ page, kiosk }) => {
  await kiosk.open();
  await kiosk.read();
  await mark(page);
  await page.evaluate(async () => {
    const module = (await import(new URL("kiosk.js", document.baseURI).href)) as { default(): Promise<{ memory: WebAssembly.Memory }> };
    new Uint8Array((await module.default()).memory.buffer).fill(0xff);
  });
  await kiosk.press(label("all-stages"));
  await reloaded(page);
  await kiosk.attracts();
});

test("a screen that draws nothing any more is started anew, whatever became of it", async ({ page, kiosk }) => {
  await kiosk.open();
  await mark(page);
  await page.evaluate(() => addEventListener("story-heartbeat", (event) => event.stopImmediatePropagation(), { capture: true }));
  await kiosk.pass(20);
  await reloaded(page);
  await kiosk.attracts();
});

/** The screen's program panics. */
async function panics(page: Page, kiosk: Kiosk): Promise<void> {
  await kiosk.read();
  await panicDuring(page, () => kiosk.press(label("all-stages")));
}

test("a player that named its window finds the name again, and nothing but times in the history", async ({ page, kiosk }) => {
  await kiosk.open();
  await page.evaluate("window.name = 'player-7'; history.replaceState({ player: 7 }, ''); window.before = true");
  await panics(page, kiosk);
  await reloaded(page);
  await kiosk.attracts();
  expect(await page.evaluate("window.name")).toBe("player-7");
  expect(await page.evaluate("history.state")).toEqual({ player: 7, secondBirthday: [expect.any(Number)] });
  await kiosk.leap(601);
  expect(await page.evaluate("history.state")).toEqual({ player: 7 });
});

test("restarts that a clock noted which was ahead are forgotten after ten minutes all the same", async ({ page, kiosk }) => {
  await kiosk.open();
  await page.evaluate((ahead) => history.replaceState({ secondBirthday: [ahead, ahead + 1, ahead + 2] }, ""), BEGIN + 5 * HOUR);
  await mark(page);
  await panics(page, kiosk);
  await expect(page.getByRole("heading", { name: label("to-leaflet") })).toBeVisible();
  expect(await isAsBefore(page)).toBe(true);
  await kiosk.leap(601);
  await reloaded(page);
  await kiosk.attracts();
});

for (const sandbox of ["allow-scripts", "allow-scripts allow-same-origin"]) {
  test(`a player's frame with sandbox="${sandbox}" has the screen alone, loaded once`, async ({ page }) => {
    let loads = 0;
    page.on("framenavigated", (frame) => frame.url().endsWith("kiosk.html") && (loads += 1));
    // Such a frame is of no origin: a host has to let it fetch.
    await page.route("**/*", async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), "access-control-allow-origin": "*" } });
    });
    await page.route("**/player.html", (route) =>
      route.fulfill({ contentType: "text/html", body: `<iframe sandbox="${sandbox}" src="kiosk.html" width="1080" height="1000"></iframe>` }),
    );
    await page.clock.install();
    await page.goto("player.html");
    const screen = page.frameLocator("iframe");
    await expect(screen.getByRole("button", { name: /Touch to begin/ })).toBeVisible();
    await page.clock.fastForward(20 * 60_000);
    await screen.getByRole("button", { name: /English/ }).click();
    await screen.getByRole("button", { name: label("start") }).first().click();
    for (let minute = 0; minute < 12; minute += 1) {
      await page.clock.runFor(60_000);
      await screen.locator("second-birthday .place h1").first().click();
    }
    await expect(screen.locator("second-birthday .place h1").first()).toHaveText("It began with nosebleeds");
    await expect(screen.getByRole("heading", { name: label("to-leaflet") })).toBeHidden();
    expect(loads).toBe(1);
    expect(await page.frames()[1]!.evaluate("window.name")).toBe("");
  });
}

/** Sets the wall clock; no other clock moves, as in a device that slept. */
const setClock = (page: Page, milliseconds: number) => page.clock.setSystemTime(BEGIN + milliseconds);

test("a screen that slept through the night shows nothing of the last reader, and her answers are gone", async ({ page, kiosk }) => {
  await kiosk.open();
  await kiosk.read();
  await kiosk.press(label("ask-about-this"));
  await kiosk.pass(40);
  await setClock(page, 8 * HOUR);
  // The touch that wakes it comes before the first second is counted.
  await page.mouse.click(960, 300);
  await kiosk.attracts();
  await expect(page.locator("second-birthday .place > *")).toHaveCount(0);
  await kiosk.begin();
  await kiosk.press(label("our-page"));
  await expect(page.getByText("Nothing here yet.")).toBeVisible();
});

test("who reads while the clock is set ahead is asked, with the story hidden, and reads on", async ({ page, kiosk }) => {
  await kiosk.open();
  await kiosk.read();
  await kiosk.pass(3);
  await setClock(page, 8 * HOUR);
  await kiosk.pass(2);
  await expect(kiosk.sheet).toContainText("Are you still there?");
  await expect(page.locator("second-birthday .place")).toHaveCSS("opacity", "0");
  await kiosk.press("Yes, keep reading");
  await expect(kiosk.heading).toHaveText("It began with nosebleeds");
  await expect(page.locator("second-birthday .place")).toHaveCSS("opacity", "1");
});

test("a clock that was ahead and is put back changes nothing", async ({ page, kiosk }) => {
  await kiosk.open();
  await kiosk.read();
  await setClock(page, -8 * HOUR);
  await kiosk.pass(60);
  expect(await kiosk.phase()).toBe("reading");
  await kiosk.pass(40);
  await expect(kiosk.sheet).toContainText("Are you still there?");
});

test("what was read before the program had come does not outlast the night either", async ({ page, kiosk }) => {
  await hold(page, "**/kiosk_bg.wasm");
  await kiosk.openEarly();
  await readInThePage(page);
  await setClock(page, 8 * HOUR);
  await page.mouse.click(960, 300);
  await expect(page.locator(".first-stage")).toBeHidden();
  await expect(page.getByRole("link", { name: label("start") })).toBeVisible();
});

test("the browser's keys are held back before the program has come, and on the leaflet", async ({ page, kiosk }) => {
  await page.route("**/kiosk_bg.wasm", (route) => route.abort());
  await kiosk.openEarly();
  await expect.poll(() => kiosk.phase()).toBe("leaflet");
  const isHeld = (init: { key: string; ctrlKey?: boolean; altKey?: boolean }) =>
    page.evaluate((init) => !document.body.dispatchEvent(new KeyboardEvent("keydown", { ...init, bubbles: true, cancelable: true })), init);
  for (const init of [{ key: "F1" }, { key: "F12" }, { key: "p", ctrlKey: true }, { key: "ArrowLeft", altKey: true }, { key: "BrowserHome" }])
    expect(await isHeld(init), JSON.stringify(init)).toBe(true);
  for (const key of ["Tab", "F", "Enter"]) expect(await isHeld({ key }), key).toBe(false);
});
