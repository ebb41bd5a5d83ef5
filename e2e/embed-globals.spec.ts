// A hospital's page with old libraries and names of its own: the story goes as without, or says what it needs.
import { type Page, expect, test } from "@playwright/test";
import { heard, listen } from "./support/host";
import { SNIPPET, openHospital, serveFiles } from "./support/hospital";
import { label, stepHeading } from "./support/labels";
import { translate } from "./support/translators";

const start = (page: Page) => page.getByRole("button", { name: label("start") }).first();
const heading = (page: Page) => page.locator("second-birthday .place h1").first();

/** A page whose script comes before ours. */
async function openBeside(page: Page, script: string): Promise<string[]> {
  const thrown: string[] = [];
  page.on("pageerror", (error) => thrown.push(String(error)));
  await listen(page);
  await serveFiles(page);
  await openHospital(page, { head: `<script>${script}</script>${SNIPPET.head()}`, body: SNIPPET.element() });
  return thrown;
}

const A_CLASS = "{ constructor(value) { this.value = value } }";
const INTERFACES = "Window Element HTMLElement Node Document ShadowRoot Event CustomEvent Request Response URL".split(" ");
const BUILT_IN = "Boolean CSS Date Error FinalizationRegistry JSON Number Promise Set String Symbol Uint8Array WeakMap".split(" ");

/** What pages do before our script has come. */
const PAGES: Record<string, string> = {
  // All at once: each story costs seconds, and none of them helps another.
  "has classes of its own under the browser's names": [...INTERFACES, ...BUILT_IN].map((name) => `class ${name} ${A_CLASS}`).join("\n"),
  "has put its own in place of what the browser has": [...INTERFACES, "Promise", "Set", "WeakMap"].map((name) => `window.${name} = class ${A_CLASS}`).join("\n"),
  "has arrays with methods of the library's": `
    Array.prototype.each = Array.prototype.toJSON = function () {};
    Array.prototype.entries = function () { return this };
    Array.from = (it) => [].slice.call(it);
    Object.prototype.extend = function () {};`,
  "watches fetch and knows only texts": `
    const { fetch } = window;
    window.fetch = function (input, init) { (typeof input === "string" ? input : input.url).indexOf("/api/"); return fetch(input, init) };`,
  "gives back of fetch what has no more than then": `
    const { fetch } = window;
    window.fetch = (...all) => { const answer = fetch(...all); return { then: (done, failed) => answer.then(done, failed) } };`,
  "has a fetch of its own, whose answers are no Response": `
    const { fetch } = window;
    window.fetch = async (input, init) => {
      const answer = await fetch(input, init);
      return { ok: answer.ok, status: answer.status, headers: answer.headers, bodyUsed: false, json: () => answer.json(), text: () => answer.text(), arrayBuffer: () => answer.arrayBuffer() };
    };`,
  "has a console that only logs": "window.console = { log() {} }",
  "has a requestIdleCallback that never calls": "window.requestIdleCallback = () => 0",
};

for (const [what, script] of Object.entries(PAGES))
  test(`where a page ${what} the story starts and moves`, async ({ page }) => {
    const thrown = await openBeside(page, script);
    await start(page).click();
    await expect(heading(page)).toHaveText("It began with nosebleeds");
    await page.getByRole("button", { name: label("next"), exact: true }).first().click();
    await expect(heading(page)).toHaveText(stepHeading("signs/tiny-plugs"));
    expect(await heard(page, "story-problem")).toEqual([]);
    expect(thrown).toEqual([]);
  });

test("pictures and forms whose names hide what the document says of itself change nothing", async ({ page }) => {
  await listen(page);
  await serveFiles(page);
  const names = '<img name="scripts" alt=""><img name="head" alt=""><form name="readyState"></form>';
  await openHospital(page, { head: SNIPPET.head(), body: names + SNIPPET.element() });
  await start(page).click();
  await expect(heading(page)).toHaveText("It began with nosebleeds");
  expect(await heard(page, "story-problem")).toEqual([]);
});

test("a page that is translated may have a Node and a WeakMap of its own", async ({ page }) => {
  await page.addInitScript(translate, "goes on with what is new" as const);
  const thrown = await openBeside(page, `class Node ${A_CLASS}; window.WeakMap = window.WeakSet = class ${A_CLASS}`);
  await start(page).click();
  for (const step of ["signs/tiny-plugs", "signs/spots-and-bruises"]) {
    await page.getByRole("button", { name: label("next"), exact: true }).first().click();
    await expect(heading(page)).toHaveText(stepHeading(step));
  }
  expect(thrown).toEqual([]);
});

test("what the story cannot do without is named where a page has replaced it", async ({ page }) => {
  const thrown = await openBeside(page, `window.TextDecoder = class ${A_CLASS}`);
  await expect.poll(() => heard(page, "story-problem")).toEqual([{ message: expect.stringContaining("scripts of the page have replaced TextDecoder") }]);
  await expect(page.getByRole("link", { name: label("to-leaflet") })).toBeVisible();
  expect(thrown).toEqual([]);
});
