// Servers that misbehave under a screen in a waiting room: it stays as it is, says once which file is wrong,
// and is loaded anew only into another build of ours that is whole, when nobody reads.
import { createHash } from "node:crypto";
import { type Page } from "@playwright/test";
import { type Kiosk, expect, test } from "./support/kiosk";
import { panicDuring } from "./support/panic";
import { label } from "./support/labels";

const SIGN_IN = { contentType: "text/html", body: "<!doctype html><form>Sign in <input></form>" };
const QUARTER = 15 * 60;

const mark = (page: Page) => page.evaluate("window.before = true");
const isAsBefore = (page: Page) => page.evaluate("window.before").catch(() => undefined);
const reloaded = (page: Page) => expect.poll(() => isAsBefore(page)).toBeUndefined();
const told = (kiosk: Kiosk) => expect.poll(() => kiosk.complaints.join("\n"));

/** Puts another build's page on the server, in which these files have these sums. */
async function release(page: Page, sums: Record<string, string> = {}): Promise<void> {
  let body = await (await page.request.get("kiosk.html")).text();
  body = body.replace(/name="build" content="[^"]*"/, 'name="build" content="another"');
  for (const [name, sum] of Object.entries(sums)) body = body.replace(new RegExp(`"${name}":"[^"]*"`), `"${name}":"${sum}"`);
  await page.route("**/kiosk.html", (route) => route.fulfill({ body, contentType: "text/html" }));
}

for (const [what, answer] of [
  ["200", (page: Page) => page.route("**/kiosk.html", (route) => route.fulfill(SIGN_IN))],
  // A page that is there and is not the screen's.
  ["302", (page: Page) => page.route("**/kiosk.html", (route) => route.fulfill({ status: 302, headers: { location: "/leaflet/en.html" } }))],
] as const) {
  test(`a page to sign in, by ${what}, is never loaded, and is told of once`, async ({ page, kiosk }) => {
    await kiosk.open();
    await kiosk.pass(10);
    await mark(page);
    await answer(page);
    for (let quarter = 0; quarter < 3; quarter += 1) await kiosk.leap(QUARTER);
    await told(kiosk).toContain("kiosk.html: the server sent another page than this one");
    expect(kiosk.complaints.filter((it) => it.includes("another page"))).toHaveLength(1);
    await kiosk.attracts();
    await kiosk.element.evaluate((element) => void element.dispatchEvent(new CustomEvent("kiosk-restart")));
    await kiosk.read();
    await panicDuring(page, () => kiosk.press(label("all-stages")));
    await expect(page.getByRole("heading", { name: label("to-leaflet") })).toBeVisible();
    expect(await isAsBefore(page)).toBe(true);
  });
}

for (const file of ["second-birthday.js", "kiosk-room.js", "kiosk_bg.wasm", "kiosk.css", "content/en.bundle"]) {
  test(`a screen is not loaded anew while a page to sign in stands for ${file}`, async ({ page, kiosk }) => {
    await kiosk.open();
    await mark(page);
    await page.route(`**/${file}`, (route) => route.fulfill(SIGN_IN));
    await release(page);
    await kiosk.leap(QUARTER + 10);
    await told(kiosk).toContain(`${file}: the server sent a web page instead`);
    await kiosk.attracts();
    expect(await isAsBefore(page)).toBe(true);
    // Staff see it on the screen.
    await expect(kiosk.element).toHaveAttribute("data-problems", new RegExp(`${file}: the server sent a web page instead`));
  });
}

test("answers that are marked anew each time are no other build", async ({ page, kiosk }) => {
  await kiosk.open();
  await mark(page);
  const shipped = await (await page.request.get("kiosk.html")).text();
  let asked = 0;
  await page.route("**/kiosk.html", (route) => {
    asked += 1;
    const body = shipped.replace("</head>", `<meta name="csrf" content="${asked}"></head>`);
    return route.fulfill({ body, contentType: "text/html", headers: { etag: `"${asked}"`, "set-cookie": `visit=${asked}` } });
  });
  for (let quarter = 0; quarter < 8; quarter += 1) {
    await kiosk.leap(QUARTER);
    await expect.poll(() => asked).toBeGreaterThan(quarter);
  }
  await kiosk.attracts();
  expect(await isAsBefore(page)).toBe(true);
});

test("another build that is half on the server is named and not taken, and taken when it is whole", async ({ page, kiosk }) => {
  await kiosk.open();
  await mark(page);
  const styles = `${await (await page.request.get("kiosk.css")).text()}\n/* another */`;
  const sum = `sha384-${createHash("sha384").update(styles).digest("base64")}`;
  await release(page, { "kiosk.css": sum });
  await kiosk.leap(QUARTER + 10);
  await told(kiosk).toContain("kiosk.css is not of the build that the page on the server names");
  expect(await isAsBefore(page)).toBe(true);
  await page.route("**/kiosk.css", (route) => route.fulfill({ body: styles, contentType: "text/css" }));
  await kiosk.leap(QUARTER + 10);
  await reloaded(page);
  await kiosk.attracts();
});

test("where the element's script did not come, it is tried again when nobody touches the leaflet", async ({ page }) => {
  await page.clock.install();
  await page.route("**/second-birthday.js", (route) => route.fulfill(SIGN_IN));
  const problems: string[] = [];
  page.on("console", (message) => problems.push(message.text()));
  await page.goto("kiosk.html");
  await expect(page.getByRole("link", { name: label("start") })).toBeVisible();
  await mark(page);
  await page.clock.fastForward(70_000);
  // Only then is the next time set.
  await expect.poll(() => problems.join("\n")).toContain("Until then the plain leaflet stands here");
  expect(await isAsBefore(page)).toBe(true);
  await page.unroute("**/second-birthday.js");
  await page.clock.fastForward(70_000);
  await expect(page.getByRole("button", { name: /Touch to begin/ })).toBeVisible();
});

test("where the room's script did not come either", async ({ page }) => {
  await page.clock.install();
  await page.route("**/kiosk-room.js", (route) => route.fulfill({ status: 404 }));
  await page.goto("kiosk.html");
  const problems: string[] = [];
  page.on("console", (message) => problems.push(message.text()));
  await page.clock.fastForward(70_000);
  await expect.poll(() => problems.join("\n")).toContain("kiosk-room.js: the server answered with status 404");
  await page.unroute("**/kiosk-room.js");
  await page.clock.fastForward(70_000);
  await expect(page.getByRole("button", { name: /Touch to begin/ })).toBeVisible();
});

test("a server that never ends is not waited for for ever", async ({ page, kiosk }) => {
  await page.route("**/kiosk_bg.wasm", () => {});
  await kiosk.openEarly();
  await expect(page.getByRole("link", { name: label("start") })).toBeVisible();
  await kiosk.leap(181);
  await told(kiosk).toContain("no answer in 180 seconds");
  await page.unroute("**/kiosk_bg.wasm");
  await kiosk.leap(31);
  await kiosk.attracts();
});

test("styles that came as a page to sign in leave no bare screen", async ({ page, kiosk }) => {
  await page.route("**/second-birthday.css", (route) =>
    route.request().resourceType() === "stylesheet" ? route.continue() : route.fulfill(SIGN_IN),
  );
  await kiosk.openEarly();
  await told(kiosk).toContain("second-birthday.css: the server sent a web page instead");
  await expect(page.getByRole("heading", { name: label("to-leaflet") })).toBeVisible();
});

test("staff see on their sheet what was told", async ({ page, kiosk }) => {
  await page.setViewportSize({ width: 1080, height: 1920 });
  await kiosk.open('kiosk="soon"');
  await page.mouse.move(40, 40);
  for (let tap = 0; tap < 5; tap += 1) {
    await page.mouse.down();
    await page.clock.runFor(tap < 4 ? 100 : 4000);
    await page.mouse.up();
    await page.clock.runFor(200);
  }
  await expect(kiosk.sheet).toContainText('kiosk="soon"');
});
