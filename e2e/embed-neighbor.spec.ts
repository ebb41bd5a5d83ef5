// What the element and the page around it leave each other: styles, focus, history, names, timers, and the
// time before it is needed.
import { type Page, expect, test } from "@playwright/test";
import { HOSPITAL, SNIPPET, openHospital, serveFiles } from "./support/hospital";
import { whyNoFirefox } from "./support/webdriver";
import { label } from "./support/labels";

test.skip(({ browserName }) => browserName === "firefox" && whyNoFirefox() !== null, whyNoFirefox() ?? "");

const start = (page: Page) => page.getByRole("button", { name: label("start") }).first();
const heading = (page: Page) => page.locator("second-birthday .place h1").first();
const next = (page: Page) => page.getByRole("button", { name: label("next"), exact: true }).first();

/** A site whose own styles reach for everything. */
const LOUD = `<style>
  * { letter-spacing: .3em !important; text-transform: uppercase !important; }
  body { font: italic 31px/3 monospace; color: red; text-align: right; text-indent: 4em; word-spacing: 2em; white-space: nowrap;
         text-shadow: 2px 2px blue; font-variant: small-caps; hyphens: auto; cursor: crosshair; list-style: square; }
  h1, button, p { background: lime !important; margin: 50px !important; display: inline !important; }
  html { font-size: 50%; }
</style>`;

test("the page's styles do not come in, and ours do not go out", async ({ page }) => {
  const looks = () =>
    page.locator("second-birthday").evaluate((element) => {
      const root = element.shadowRoot!;
      const all = ["h1", "p", "button", ".step__where", ".passage"].flatMap((selector) => {
        const found = root.querySelector(selector);
        if (!found) return [];
        const style = getComputedStyle(found);
        // What depends on where the page puts the element is not its style.
        const own = [...style].filter((it) => !/size|origin|^(width|height|inline|block|bottom|right|top|left)|inset|perspective/.test(it) && !it.startsWith("--"));
        return [[selector, ...own.map((it) => `${it}: ${style.getPropertyValue(it)}`), `font-size: ${style.fontSize}`]];
      });
      return all;
    });
  const body = `<h2 id="theirs" style="width: 600px">Visiting hours</h2><div style="width: 800px">${SNIPPET.element('lang="en" stage="signs"')}</div>`;
  await serveFiles(page);
  await openHospital(page, { head: SNIPPET.head(), body });
  await expect(heading(page)).toHaveText("It began with nosebleeds");
  const plain = await looks();
  expect(plain.length).toBeGreaterThan(2);
  const theirs = () => page.locator("#theirs").evaluate((it) => [...getComputedStyle(it)].map((name) => `${name}: ${getComputedStyle(it).getPropertyValue(name)}`));
  const quiet = await theirs();
  await openHospital(page, { body });
  expect(quiet).toEqual(await theirs());
  await openHospital(page, { head: LOUD + SNIPPET.head(), body });
  await expect(heading(page)).toHaveText("It began with nosebleeds");
  expect(await looks()).toEqual(plain);
});

test("starting takes no focus, no scroll, no history, no storage, no name and no place in the page", async ({ page }) => {
  await serveFiles(page);
  const globals = () => page.evaluate(() => Object.getOwnPropertyNames(window).filter((it) => !it.startsWith("__pw")).sort());
  await openHospital(page, { body: "" });
  const before = await globals();
  await openHospital(page, {
    head: SNIPPET.head(),
    body: `<label>Search <input></label><div style="height: 300px"></div>${SNIPPET.element()}<div style="height: 2000px"></div>`,
  });
  await page.getByRole("textbox", { name: "Search" }).focus();
  // A browser may still be on its way to the field.
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  await page.evaluate(() => scrollTo(0, 120));
  // What checks a script's sum stands in the head for that moment only.
  const inHead = () => page.evaluate(() => document.querySelectorAll("head > :not([rel=modulepreload])").length);
  const head = await inHead();
  await expect(start(page)).toBeVisible();
  await page.waitForLoadState("networkidle");
  await expect(page.locator("head > [rel=modulepreload]")).toHaveCount(0);
  await expect(page.getByRole("textbox", { name: "Search" })).toBeFocused();
  const left = () =>
    page.evaluate(() => [scrollY, history.length, localStorage.length + sessionStorage.length, document.adoptedStyleSheets.length, document.title]);
  expect(await left()).toEqual([120, expect.any(Number), 0, 0, "Our ward"]);
  const entries = (await left())[1];
  await start(page).click();
  await next(page).click();
  await page.getByRole("button", { name: label("ask-about-this") }).first().click();
  expect((await left())[1]).toBe(entries);
  expect(await left()).toEqual([expect.any(Number), entries, 0, 0, "Our ward"]);
  expect(page.url()).toBe(`${HOSPITAL}ward`);
  expect(await inHead()).toBe(head);
  expect(await globals()).toEqual(before);
});

test("an element that an editor moves about keeps its place, and one taken away leaves nothing behind", async ({ page }) => {
  await page.addInitScript(() => {
    const active = { listeners: 0, timers: new Set<number>(), silenced: 0 };
    Object.assign(window, { active });
    for (const target of [window, document]) {
      const { addEventListener: add, removeEventListener: remove } = target;
      target.addEventListener = function (this: EventTarget, ...all: any[]) { active.listeners += 1; return (add as any).apply(this, all); } as any;
      target.removeEventListener = function (this: EventTarget, ...all: any[]) { active.listeners -= 1; return (remove as any).apply(this, all); } as any;
    }
    for (const [set, clear, once] of [["setTimeout", "clearTimeout", true], ["setInterval", "clearInterval", false]] as const) {
      const [setIt, clearIt] = [window[set] as any, window[clear] as any];
      (window as any)[set] = (run: any, ...rest: any[]) => {
        const id = setIt(() => { if (once) active.timers.delete(id); run(); }, ...rest);
        active.timers.add(id);
        return id;
      };
      (window as any)[clear] = (id: number) => { active.timers.delete(id); clearIt(id); };
    }
    const voice = { lang: "en-US", localService: true, name: "Here", voiceURI: "here", default: true };
    SpeechSynthesis.prototype.getVoices = () => [voice as SpeechSynthesisVoice];
    SpeechSynthesis.prototype.speak = () => {};
    SpeechSynthesis.prototype.cancel = () => { active.silenced += 1; };
    Object.defineProperty(SpeechSynthesisUtterance.prototype, "voice", { set() {}, get: () => voice });
  });
  await serveFiles(page);
  await openHospital(page, { head: SNIPPET.head(), body: SNIPPET.element() });
  await expect(start(page)).toBeVisible();
  const idle = { listeners: await page.evaluate<number>("active.listeners"), timers: 0 };
  await start(page).click();
  await next(page).click();
  const here = await heading(page).textContent();
  await page.evaluate(() => document.body.prepend(document.querySelector("second-birthday")!));
  await page.evaluate(() => document.body.append(document.createElement("section")));
  await page.evaluate(() => document.querySelector("section")!.append(document.querySelector("second-birthday")!));
  await expect(heading(page)).toHaveText(here!);
  // The device reads: what it says is silenced by a call that can be counted.
  await page.evaluate(() => document.querySelector("second-birthday")!.toggleAttribute("data-no-recordings", true));
  await page.getByRole("button", { name: label("read-aloud") }).click();
  await expect(page.getByRole("button", { name: label("stop-reading") })).toBeVisible();
  const silenced = await page.evaluate<number>("active.silenced");
  await page.evaluate(() => document.querySelector("second-birthday")!.remove());
  await expect.poll(() => page.evaluate<number>("active.silenced")).toBeGreaterThan(silenced);
  // What an element in the page listens to is let go of too.
  await expect.poll(() => page.evaluate<number>("active.listeners")).toBeLessThanOrEqual(idle.listeners);
  await expect.poll(() => page.evaluate("active.timers.size")).toBe(idle.timers);
});

test("nothing is asked for until the story comes near the window", async ({ page }) => {
  const asked: string[] = [];
  await serveFiles(page, { asked });
  await openHospital(page, { head: SNIPPET.head(), body: `<div style="height: 5000px">Far above</div>${SNIPPET.element()}` });
  await page.waitForLoadState("networkidle");
  expect(asked.toSorted()).toEqual(["page.css", "second-birthday.js"]);
  await page.evaluate(() => scrollTo(0, 5000 - innerHeight - 200));
  await expect(start(page)).toBeAttached();
});

test("one in a tab that is not shown starts when the tab is", async ({ page }) => {
  await serveFiles(page);
  await openHospital(page, { head: SNIPPET.head(), body: `<div id="tab" hidden>${SNIPPET.element()}</div>` });
  await page.waitForLoadState("networkidle");
  await expect(start(page)).toHaveCount(0);
  await page.evaluate(() => (document.getElementById("tab")!.hidden = false));
  await expect(start(page)).toBeVisible();
});
