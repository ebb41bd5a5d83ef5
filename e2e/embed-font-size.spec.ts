// The reader's own size of letters is followed, in every host; what a page does to its letters is not.
import { createServer, type Server } from "node:http";
import { type AddressInfo } from "node:net";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type Page, expect, test } from "@playwright/test";
import sirv from "sirv";
import { label, stepHeading } from "./support/labels";
import { shortJourneys } from "./support/short-journeys";
import { inWebKit, whyNoFirefox } from "./support/webdriver";

/** The reader has set 24 where browsers have 16, and 18 of ours become 27. */
const SET = 24;
const OURS = 27;

test.skip(({ browserName }) => browserName === "firefox" && whyNoFirefox() !== null, whyNoFirefox() ?? "");
test.use({
  launchOptions: async ({ launchOptions, browserName }, use) => {
    const args = [...(launchOptions.args ?? []), `--blink-settings=defaultFontSize=${SET}`];
    const preferences = { ...launchOptions.firefoxUserPrefs, "font.size.variable.x-western": SET };
    await use(browserName === "firefox" ? { ...launchOptions, firefoxUserPrefs: preferences } : { ...launchOptions, args });
  },
});

let server: Server;
let address: string;
const DIST = new URL("../dist/", import.meta.url);

test.beforeAll(async () => {
  const files = sirv(fileURLToPath(DIST), { dev: true });
  const small = `<!doctype html><html lang="en"><title>Our ward</title><style>html { font-size: 62.5% } body, second-birthday { font: 10px/1 serif; zoom: 1 }</style>
    <script type="module" src="/embed/second-birthday.js"></script><second-birthday><p>The story</second-birthday>`;
  server = createServer((request, answer) => {
    if (request.url !== "/small") return files(request, answer);
    answer.writeHead(200, { "content-type": "text/html" }).end(small);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});

test.afterAll(async () => {
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
});

const size = (page: Page, selector: string) =>
  page.locator(selector).first().evaluate((it) => parseFloat(getComputedStyle(it).fontSize));

const HOSTS = {
  "our page": () => `${address}page/`,
  "the element": () => `${address}embed/examples/element.html`,
  "the element in a page of small letters": () => `${address}small`,
  "the frame": () => `${address}embed/frame.html?lang=en`,
  "the one file": () => pathToFileURL(fileURLToPath(new URL("offline/second-birthday.html", DIST))).href,
};
for (const [host, url] of Object.entries(HOSTS))
  test(`${host} has the reader's letters, before the engine has come and after`, async ({ page }) => {
    if (host !== "the one file") await page.route("**/widget_bg.wasm", (route) => route.abort());
    await page.goto(url());
    await expect(page.locator("second-birthday .first-screen:visible, second-birthday .place .welcome:visible").first()).toBeVisible();
    await expect.poll(() => size(page, "second-birthday .widget:visible")).toBe(OURS);
    await page.unroute("**/widget_bg.wasm");
    await page.reload();
    await expect(page.getByRole("button", { name: label("start") }).first()).toBeVisible();
    expect(await size(page, "second-birthday .place .widget")).toBe(OURS);
    await page.getByRole("button", { name: label("start") }).first().click();
    await page.getByRole("button", { name: label("next"), exact: true }).first().click();
    await page.getByRole("button", { name: /^platelets$/i }).first().click();
    expect(await size(page, "second-birthday .slip")).toBeCloseTo(OURS);
  });

test("the leaflet has the reader's letters", async ({ page }) => {
  await page.goto(`${address}page/leaflet/en.html`);
  expect(await size(page, ".leaflet")).toBe(OURS);
});

for (const width of [320, 390, 1000])
  test(`at ${width} px nothing stands beside the window`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    for (const at of ["welcome", "signs/tiny-plugs", "signs/make-a-plug", "words", "our-page", "stages"]) {
      await page.goto("about:blank");
      await page.goto(`${address}page/#reading=detail&at=${at}`);
      await expect(page.locator("second-birthday .place:not([hidden]) h1").first()).toBeVisible();
      expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth"), at).toBeLessThanOrEqual(0);
    }
  });

test.describe("the story in large letters", () => {
  shortJourneys(async (page) => {
    await page.goto(`${address}embed/examples/element.html`);
    await expect(page.getByRole("button", { name: label("start") }).first()).toBeVisible();
    return page;
  });
});

// WebKit's own small browser has no setting for it: there, a page's letters alone can be tried.
test("in WebKit a page of small letters makes ours no smaller, and the story is read on", async ({ browserName }) => {
  const read = 'return parseFloat(getComputedStyle(document.querySelector("second-birthday").shadowRoot.querySelector(".place .widget")).fontSize)';
  await inWebKit(browserName, async (webkit) => {
    await webkit.open(`${address}small`);
    await expect.poll(() => webkit.press(label("start"))).toBe(true);
    await expect.poll(() => webkit.heading()).toBe(stepHeading("signs/nosebleeds"));
    expect(await webkit.press(label("next"))).toBe(true);
    await expect.poll(() => webkit.heading()).toBe(stepHeading("signs/tiny-plugs"));
    expect(await webkit.run<number>(read)).toBe(18);
  });
});
