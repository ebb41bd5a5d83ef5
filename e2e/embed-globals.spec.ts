// A hospital's page with old libraries and names of its own: the story goes as without, or says what it needs.
import { type Page, expect, test } from "@playwright/test";
import { heard, listen } from "./support/host";
import { SNIPPET, openHospital, serveFiles } from "./support/hospital";
import { stepHeading } from "./support/labels";

const start = (page: Page) => page.getByRole("button", { name: "Start the story" }).first();
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
const BUILT_IN = "Date FinalizationRegistry Number Promise Set Symbol Uint8Array".split(" ");

/** What pages do before our script has come. */
const PAGES: Record<string, string> = {
  ...Object.fromEntries([...INTERFACES, ...BUILT_IN].map((name) => [`has a class ${name} of its own`, `class ${name} ${A_CLASS}`])),
  ...Object.fromEntries(INTERFACES.concat("Promise", "Set").map((name) => [`has put its own ${name} in place of the browser's`, `window.${name} = class ${A_CLASS}`])),
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
  "has a requestIdleCallback that never calls": "window.requestIdleCallback = () => 0",
};

for (const [what, script] of Object.entries(PAGES))
  test(`where a page ${what} the story starts and moves`, async ({ page }) => {
    const thrown = await openBeside(page, script);
    await start(page).click();
    await expect(heading(page)).toHaveText("It began with nosebleeds");
    await page.getByRole("button", { name: "Next", exact: true }).first().click();
    await expect(heading(page)).toHaveText(stepHeading("signs/tiny-plugs"));
    expect(await heard(page, "story-problem")).toEqual([]);
    expect(thrown).toEqual([]);
  });

test("what the story cannot do without is named where a page has replaced it", async ({ page }) => {
  const thrown = await openBeside(page, `window.TextDecoder = class ${A_CLASS}`);
  await expect.poll(() => heard(page, "story-problem")).toEqual([{ message: expect.stringContaining("scripts of the page have replaced TextDecoder") }]);
  await expect(page.getByRole("link", { name: "The whole story as a plain page" })).toBeVisible();
  expect(thrown).toEqual([]);
});
