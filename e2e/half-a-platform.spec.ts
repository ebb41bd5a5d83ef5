// Browsers as hospitals have them: what came after cascade layers may be missing (docs/decisions/0043). The
// story is told all the same, and looks as it should; a browser before that has the leaflet.
import { type Page, expect, test as base } from "@playwright/test";
import { heard, listen } from "./support/host";
import { expect as expectStory, test } from "./support/story";
import { label, stepHeading } from "./support/labels";

const gone = (...paths: string[]) => paths.map((path) => `delete ${path};`).join("");

const NO_SHEETS = `
  for (const { prototype } of [ShadowRoot, Document, DocumentFragment]) delete prototype.adoptedStyleSheets;
  window.CSSStyleSheet = class { constructor() { throw new TypeError("Illegal constructor") } };`;
const FROZEN_SHEETS = `
  const { get, set } = Object.getOwnPropertyDescriptor(ShadowRoot.prototype, "adoptedStyleSheets") ?? Object.getOwnPropertyDescriptor(DocumentFragment.prototype, "adoptedStyleSheets");
  Object.defineProperty(ShadowRoot.prototype, "adoptedStyleSheets", { get() { return Object.freeze([...get.call(this)]) }, set(all) { set.call(this, all) } });`;

/** What is missing, from which version on it is there, and how a newer browser is made to miss it. */
const MISSING: Record<string, string> = {
  "constructed style sheets (Safari 16.4)": NO_SHEETS,
  "style sheet lists that can be changed (Chromium 99)": FROZEN_SHEETS,
  "AbortSignal.timeout (Chromium 103, Safari 16)": gone("AbortSignal.timeout", "AbortSignal.any"),
  "popover (Chromium 114, Firefox 125, Safari 17)": gone("HTMLElement.prototype.showPopover", "HTMLElement.prototype.hidePopover", "HTMLElement.prototype.togglePopover", "HTMLElement.prototype.popover"),
  "checkVisibility (Chromium 105, Firefox 106, Safari 17.4)": gone("Element.prototype.checkVisibility"),
  "inert (Chromium 102, Firefox 112, Safari 15.5)": gone("HTMLElement.prototype.inert"),
  "structuredClone, Array.at, Object.hasOwn, replaceAll": gone("window.structuredClone", "Array.prototype.at", "String.prototype.at", "Object.hasOwn", "String.prototype.replaceAll"),
  "replaceChildren, getAnimations, animate": gone("Element.prototype.replaceChildren", "Document.prototype.getAnimations", "ShadowRoot.prototype.getAnimations", "Element.prototype.getAnimations", "Element.prototype.animate"),
  "compileStreaming and instantiateStreaming (Safari 15)": gone("WebAssembly.compileStreaming", "WebAssembly.instantiateStreaming"),
  "modulepreload (Firefox 115, Safari 17)": "const { supports } = DOMTokenList.prototype; DOMTokenList.prototype.supports = function (it) { return it !== 'modulepreload' && supports.call(this, it) }",
  "observers and idle time": gone("window.IntersectionObserver", "window.ResizeObserver", "window.requestIdleCallback", "window.matchMedia"),
  "dialogs (Firefox 98, Safari 15.4)": gone("HTMLDialogElement.prototype.showModal", "HTMLDialogElement.prototype.show", "window.HTMLDialogElement"),
  "locks, sharing and FinalizationRegistry": gone("Navigator.prototype.locks", "Navigator.prototype.share", "window.FinalizationRegistry", "Symbol.dispose"),
  "Intl.Locale's texts and segments": gone("Intl.Segmenter", "Intl.ListFormat", "Intl.Locale.prototype.maximize"),
};

/** What the reader sees of the first screen, in numbers. */
const looks = (page: Page) =>
  page.locator("second-birthday .place .welcome__start").first().evaluate((start) => {
    const { width, height } = start.getBoundingClientRect();
    return [document.scrollingElement!.scrollWidth, Math.round(width), Math.round(height), getComputedStyle(start).backgroundColor];
  });

for (const [what, script] of Object.entries(MISSING))
  test(`without ${what} the story looks and moves as with it`, async ({ page, story }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await story.open();
    const should = await looks(page);
    await page.addInitScript(script);
    await page.reload();
    await story.isDrawn();
    await expectStory.poll(() => looks(page)).toEqual(should);
    await story.press(label("start"));
    await story.next();
    await expectStory(story.heading).toHaveText(stepHeading("signs/tiny-plugs"));
    await story.open("at=signs/make-a-plug");
    await expectStory(page.locator("second-birthday .place .activity__inside").first()).toBeVisible();
    expectStory(story.warnings).toEqual([]);
  });

base("a browser without cascade layers has the leaflet, and the page is told", async ({ page }) => {
  const thrown: string[] = [];
  page.on("pageerror", (error) => thrown.push(String(error)));
  await page.addInitScript(gone("window.CSSLayerBlockRule", "window.CSSLayerStatementRule"));
  await listen(page);
  // Such a browser passes over all that stands in a layer.
  await page.route("**/*.css", (route) => route.fulfill({ contentType: "text/css", body: "" }));
  await page.route(/\/$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace(/(<style>)[^<]*/, "$1") });
  });
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto("./");
  await expect.poll(() => heard(page)).toEqual(["story-problem", "story-ready"]);
  expect((await heard(page, "story-problem"))[0]!.message).toContain("too old");
  await page.getByRole("link", { name: label("start") }).click();
  await expect(page.locator("#signs")).toBeInViewport();
  expect(thrown).toEqual([]);
});
