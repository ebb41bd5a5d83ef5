// What breaks, and what a reader in a waiting room then sees.
import { type Page } from "@playwright/test";
import { expect, test } from "./support/kiosk";
import { panicDuring } from "./support/panic";
import { label } from "./support/labels";

const mark = (page: Page) => page.evaluate("window.before = true");
const reloaded = (page: Page) =>
  expect.poll(() => page.evaluate("window.before").catch(() => true)).toBeUndefined();

test("a story that breaks ends at the beginning, at most three times in ten minutes, then in the leaflet", async ({ page, kiosk }) => {
  await kiosk.open();
  for (let time = 0; time < 3; time += 1) {
    await kiosk.read();
    await mark(page);
    await panicDuring(page, () => kiosk.press(label("all-stages")));
    await reloaded(page);
    await kiosk.attracts();
  }
  await kiosk.read();
  await mark(page);
  await panicDuring(page, () => kiosk.press(label("all-stages")));
  await expect(page.getByRole("heading", { name: label("to-leaflet") })).toBeVisible();
  await expect(kiosk.button(/Touch to begin/)).toHaveCount(0);
  expect(await page.evaluate("window.before")).toBe(true);
  // The leaflet has no way out.
  expect(await page.locator("second-birthday a[href^=http]").count()).toBe(0);
  // Ten minutes later it tries again.
  await page.clock.runFor(601_000);
  await reloaded(page);
  await kiosk.attracts();
});

test("a graphics processor that gave up throws nobody out; afterwards the screen is drawn anew", async ({ page, kiosk }) => {
  await page.addInitScript(() => {
    const create = document.createElement.bind(document);
    document.createElement = ((name: string) => {
      const made = create(name);
      if (name === "canvas") Object.assign(window, { canvas: made });
      return made;
    }) as typeof document.createElement;
  });
  await kiosk.open();
  await kiosk.read();
  await mark(page);
  await page.evaluate("canvas.dispatchEvent(new Event('contextlost'))");
  await kiosk.pass(30);
  await expect(kiosk.heading).toHaveText("It began with nosebleeds");
  await kiosk.press("Finish and clear");
  await kiosk.pass(10);
  await reloaded(page);
  await kiosk.attracts();
});

test("a page that cannot be had is not left", async ({ page, kiosk }) => {
  await kiosk.open();
  await kiosk.begin();
  await mark(page);
  await page.context().setOffline(true);
  await page.unrouteAll();
  await panicDuring(page, () => kiosk.press(label("start")));
  await expect(page.getByRole("heading", { name: label("to-leaflet") })).toBeVisible();
  expect(await page.evaluate("window.before")).toBe(true);
});

for (const file of ["kiosk_bg.wasm", "kiosk.css", "kiosk.js", "content/en.kiosk.bundle"]) {
  test(`without ${file} the leaflet stays, without a way out`, async ({ page }) => {
    await page.route(`**/${file}`, (route) => route.fulfill({ status: 404 }));
    await page.goto("kiosk.html");
    await expect(page.getByRole("heading", { name: label("to-leaflet") })).toBeVisible();
    expect(await page.locator("second-birthday a[href^=http]").count()).toBe(0);
  });
}

test("a screen that did not come up because of one lost request tries again", async ({ page }) => {
  await page.clock.install();
  await page.route("**/kiosk_bg.wasm", (route) => route.abort(), { times: 1 });
  await page.goto("kiosk.html");
  await expect(page.getByRole("heading", { name: label("to-leaflet") })).toBeVisible();
  // Meanwhile the leaflet is held to the same rules: a link in it leaves no trace.
  await page.locator("#stages").getByRole("link", { name: label("words"), exact: true }).click();
  expect(new URL(page.url()).hash).toBe("");
  expect(await page.evaluate(() => document.body.dispatchEvent(new Event("contextmenu", { bubbles: true, cancelable: true })))).toBe(false);
  // Not while somebody reads.
  await page.clock.runFor(31_000);
  await expect(page.locator("#words")).toBeInViewport();
  await page.clock.runFor(60_000);
  await expect(page.getByRole("button", { name: /Touch to begin/ })).toBeVisible();
});

test("staff may restart as often as they like, and not away from a page that cannot be had", async ({ page, kiosk }) => {
  await kiosk.open();
  const restart = () => kiosk.element.evaluate((element) => void element.dispatchEvent(new CustomEvent("kiosk-restart")));
  for (let time = 0; time < 5; time += 1) {
    await mark(page);
    await restart();
    await reloaded(page);
    await kiosk.attracts();
  }
  await page.unrouteAll();
  await page.route("**/kiosk.html", (route) => route.abort());
  await restart();
  await kiosk.pass(5);
  await kiosk.attracts();
});

test("another version is taken only while nobody reads", async ({ page, kiosk }) => {
  await kiosk.open();
  await kiosk.pass(2);
  await kiosk.read();
  await page.unrouteAll();
  const shipped = await (await page.request.get("kiosk.html")).text();
  const body = shipped.replace(/name="build" content="[^"]*"/, 'name="build" content="another"');
  await page.route("**/kiosk.html", (route) => route.fulfill({ body, contentType: "text/html" }));
  await mark(page);
  for (let minute = 0; minute < 20; minute += 1) {
    await kiosk.pass(60);
    await kiosk.heading.click();
  }
  expect(await page.evaluate("window.before")).toBe(true);
  await kiosk.press("Finish and clear");
  await kiosk.pass(10);
  await reloaded(page);
  await kiosk.attracts();
});
