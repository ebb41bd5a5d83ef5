// The one file, opened as its owner opens it: from a folder on a disk, with no server anywhere.
import { type Page, expect, test } from "@playwright/test";
import { copyFileSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { engine, readInThePage, seen, watchShifts } from "./support/early";
import { back } from "./support/history";
import { FORMATS, sides } from "./support/paper";
import { panicDuring } from "./support/panic";
import { shortJourneys, watch } from "./support/short-journeys";
import { inWebKit, whyNoFirefox } from "./support/webdriver";
import { label, stepHeading } from "./support/labels";

test.skip(({ browserName }) => browserName === "firefox" && whyNoFirefox() !== null, whyNoFirefox() ?? "");

const FILE = fileURLToPath(new URL("../dist/offline/second-birthday.html", import.meta.url));

/** The file's address in a folder as families have them. */
function carriedHome(edit?: (html: string) => string): string {
  const folder = join(test.info().outputDir, "Für Zwölf · 给 家庭 (1)");
  mkdirSync(folder, { recursive: true });
  const file = join(folder, "second-birthday.html");
  if (edit) writeFileSync(file, edit(readFileSync(FILE, "utf8")));
  else copyFileSync(FILE, file);
  return pathToFileURL(file).href;
}

const start = (page: Page) => page.getByRole("button", { name: label("start") });
const heading = (page: Page) => page.locator("second-birthday .place h1").first();

async function open(page: Page): Promise<Page> {
  await page.goto(carriedHome());
  await expect(start(page)).toBeVisible();
  return page;
}

shortJourneys(open);

test("the file weighs no more than it may", () => {
  expect(statSync(FILE).size).toBeLessThanOrEqual(2_000_000);
});

test("nothing is asked of any network or disk, and the console stays quiet", async ({ page }) => {
  const { asked, complaints } = watch(page);
  await open(page);
  await start(page).click();
  for (const stage of [3, 9, 10]) {
    await page.getByRole("button", { name: label("all-stages") }).first().click();
    await page.getByRole("button", { name: new RegExp(`^Stage ${stage} of 12`) }).click();
    await expect(page.locator(".place .step__where")).toContainText(`Stage ${stage} of 12`);
  }
  await page.getByRole("button", { name: label("words") }).click();
  await page.getByRole("button", { name: label("about") }).click();
  const outside = asked.filter((url) => url !== page.url().replace(/#.*/, "") && !/^(blob|data):/.test(url));
  expect(outside).toEqual([]);
  expect(complaints).toEqual([]);
});

/** Keeps the page from having nothing better to do than to start the engine, until it may. */
async function holdEngine(page: Page): Promise<() => Promise<void>> {
  await page.addInitScript(() => {
    const waiting: (() => void)[] = [];
    const { setTimeout } = window;
    Object.assign(window, {
      requestIdleCallback: (run: () => void) => waiting.push(run),
      release: () => waiting.forEach((run) => run()),
      // What the story does where nothing better to do never comes.
      setTimeout: (run: () => void, after = 0) => after === 3000 || setTimeout(run, after),
    });
  });
  return () => page.evaluate("release()");
}

test("the first stage answers before the engine has come, which takes over in place", async ({ browserName, page }) => {
  const shifts = browserName === "firefox" ? async () => 0 : await watchShifts(page);
  const release = await holdEngine(page);
  await page.goto(carriedHome());
  await readInThePage(page);
  await page.getByRole("button", { name: label("ask-about-this") }).first().click();
  const where = () => seen(page, stepHeading("signs/tiny-plugs")).evaluate((it) => it.getBoundingClientRect().toJSON());
  const before = await where();
  await release();
  await expect(engine(page)).toBeVisible();
  expect(await where()).toEqual(before);
  expect(await shifts()).toBe(0);
  await expect(page.getByRole("button", { name: /^Our questions\s*1$/ })).toBeVisible();
});

test("the place is there when the file is opened again", async ({ page }) => {
  const address = carriedHome();
  await page.goto(address);
  await start(page).click();
  await page.getByRole("button", { name: label("next"), exact: true }).click();
  await expect(heading(page)).toHaveText(stepHeading("signs/tiny-plugs"));
  await page.goto("about:blank");
  await page.goto(address);
  await expect(heading(page)).toHaveText(stepHeading("signs/tiny-plugs"));
});

test("activities play from the file", async ({ page }) => {
  await page.goto(`${carriedHome()}#at=signs/make-a-plug`);
  await expect(page.locator("second-birthday .place .activity__inside")).toBeVisible();
});

test("back moves the story, and the file stays open", async ({ page }) => {
  await open(page);
  await start(page).click();
  await page.getByRole("button", { name: label("next"), exact: true }).click();
  await expect(heading(page)).toHaveText(stepHeading("signs/tiny-plugs"));
  await back(page);
  await expect(heading(page)).toHaveText("It began with nosebleeds");
});

test("it prints", async ({ browserName, page }) => {
  await page.addInitScript(() => Object.assign(window, { printed: 0, print: () => (window as any).printed++ }));
  await open(page);
  await start(page).click();
  await page.getByRole("button", { name: label("ask-about-this") }).first().click();
  await page.getByRole("button", { name: /^Our questions/ }).click();
  await page.getByRole("button", { name: label("print") }).click();
  expect(await page.evaluate("printed")).toBe(1);
  // Of the browsers only Chromium tells how many sides there would be.
  if (browserName === "chromium") for (const format of FORMATS) expect(await sides(page, format), format).toBe(2);
});

test("the two pages of a stage stand in a window of their own, with their pictures, and print as two", async ({ browserName, page }) => {
  const { asked, complaints } = watch(page);
  await page.goto(`${carriedHome()}#at=leaving/look-back`);
  const link = page.getByRole("link", { name: label("two-pages"), exact: true });
  await expect(link).toBeVisible();
  const [sheet] = await Promise.all([page.waitForEvent("popup"), link.click()]);
  await expect(sheet.getByRole("heading", { level: 1 })).toHaveText("Leaving the clean-air room");
  await expect(sheet.getByRole("button", { name: label("print"), exact: true })).toBeVisible();
  const pictures = await sheet.locator("img").evaluateAll((all) => Promise.all(all.map((it) => (it as HTMLImageElement).decode().then(() => (it as HTMLImageElement).naturalWidth))));
  expect(pictures.length).toBeGreaterThanOrEqual(5);
  expect(pictures).not.toContain(0);
  if (browserName === "chromium") for (const format of FORMATS) expect(await sides(sheet, format), format).toBe(2);
  expect(asked.filter((url) => !/^(blob|data|file):/.test(url))).toEqual([]);
  expect(complaints).toEqual([]);
});

test("after the widget breaks the leaflet stands there, and the story starts once more", async ({ page }) => {
  await open(page);
  await start(page).click();
  await expect(heading(page)).toHaveText("It began with nosebleeds");
  await panicDuring(page, () => page.getByRole("button", { name: label("next"), exact: true }).click());
  await expect(heading(page)).toHaveText("It began with nosebleeds");
  await page.getByRole("button", { name: label("next"), exact: true }).click();
  await expect(heading(page)).toHaveText(stepHeading("signs/tiny-plugs"));
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("every word stands there, the links lead to it, and nothing is missed", async ({ browserName, page }) => {
    test.skip(browserName === "firefox", "Playwright cannot turn scripts off in a Firefox as it is installed");
    const { asked } = watch(page);
    await page.goto(carriedHome());
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    await page.getByRole("link", { name: label("start") }).click();
    await expect(page.getByRole("heading", { name: "Nosebleeds that kept coming back" })).toBeInViewport();
    await page.getByRole("link", { name: label("words") }).first().click();
    await expect(page.locator("#words")).toBeInViewport();
    expect(asked.filter((url) => url.startsWith("file:") && !url.endsWith(".html") && !url.includes(".html#"))).toEqual([]);
  });
});

test("where WebAssembly is refused the first stage answers, with its pictures, the leaflet has the rest, and the page is told", async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, "WebAssembly");
    addEventListener("story-problem", (event) => Object.assign(window, { told: (event as CustomEvent).detail.message }));
  });
  await page.goto(carriedHome());
  await expect.poll(() => page.evaluate("window.told")).toContain("the first stage and the leaflet stay");
  const picture = page.locator("#leaflet img").first();
  await expect.poll(() => picture.evaluate((it) => (it as HTMLImageElement).src)).toMatch(/^blob:/);
  await readInThePage(page);
  await page.getByRole("button", { name: "Second Birthday. First page" }).click();
  await page.getByRole("link", { name: label("words") }).first().click();
  await expect(page.locator("#words")).toBeInViewport();
  expect(page.url()).toMatch(/second-birthday\.html/);
});

/** Addresses as mail readers and file managers give them, which have no folder. */
for (const sandbox of [null, "allow-scripts"])
  test(`it is read at an address without a folder${sandbox ? ", and in a sandbox" : ""}`, async ({ page }) => {
    const { complaints } = watch(page);
    await page.route("https://mail.example/", (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Mail</title>" }));
    await page.goto("https://mail.example/");
    await page.evaluate(
      ([html, sandbox]) => {
        const frame = Object.assign(document.createElement("iframe"), { src: URL.createObjectURL(new Blob([html!], { type: "text/html" })), width: 900, height: 600 });
        if (sandbox) frame.setAttribute("sandbox", sandbox);
        document.body.append(frame);
      },
      [readFileSync(FILE, "utf8"), sandbox],
    );
    const frame = page.frameLocator("iframe");
    await frame.getByRole("button", { name: label("start") }).click();
    await expect(frame.locator("second-birthday .place h1").first()).toHaveText("It began with nosebleeds");
    const pictures = frame.locator("second-birthday .place img");
    await expect.poll(() => pictures.filter({ visible: true }).evaluateAll((all) => all.length > 0 && all.every((it) => (it as HTMLImageElement).naturalWidth > 0))).toBe(true);
    expect(complaints).toEqual(sandbox ? ["Second Birthday: this page may not keep a place here"] : []);
  });

test("where no style sheet can be constructed it is dressed all the same", async ({ page }) => {
  await page.addInitScript("for (const { prototype } of [ShadowRoot, Document, DocumentFragment]) delete prototype.adoptedStyleSheets");
  const { complaints } = watch(await open(page));
  await start(page).click();
  await expect(heading(page)).toHaveText("It began with nosebleeds");
  const next = page.getByRole("button", { name: label("next"), exact: true }).first();
  expect(await next.evaluate((it) => it.getBoundingClientRect().height)).toBeGreaterThan(44);
  expect(complaints).toEqual([]);
});

/** What an extension may put in front of everything. */
const FIRST = {
  "a module that imports": '<script type="module" nonce="second-birthday">import("data:text/javascript,0").catch(() => {})</script>',
  "another import map": '<script type="importmap" nonce="second-birthday">{ "imports": { "theirs": "data:text/javascript,0" } }</script>',
};
for (const [what, script] of Object.entries(FIRST))
  test(`where ${what} comes first the story starts`, async ({ page }) => {
    await page.goto(carriedHome((html) => html.replace("</title>", `</title>${script}`)));
    await start(page).click();
    await expect(heading(page)).toHaveText("It began with nosebleeds");
  });

test("a file that was cut short on its way still tells the first stage, and has the leaflet", async ({ page }) => {
  const { complaints } = watch(page);
  await page.goto(carriedHome((html) => html.slice(0, html.length - 200_000)));
  await page.getByRole("link", { name: label("start") }).click();
  await expect(page.getByRole("heading", { level: 1, name: stepHeading("signs/nosebleeds") })).toBeInViewport();
  await page.getByRole("button", { name: label("next"), exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: stepHeading("signs/tiny-plugs") })).toBeInViewport();
  await back(page);
  await expect(page.getByRole("heading", { level: 1, name: stepHeading("signs/nosebleeds") })).toBeInViewport();
  await back(page);
  await expect(page.getByRole("heading", { name: "Nosebleeds that kept coming back" }).first()).toBeAttached();
  await expect(page.locator(".leaflet")).toBeVisible();
  expect(complaints).toEqual([]);
});

test("in WebKit it opens, is read and remembers", async ({ browserName }) => {
  await inWebKit(browserName, async (webkit) => {
    const address = carriedHome();
    await webkit.open(address);
    await expect.poll(() => webkit.press(label("start"))).toBe(true);
    await expect.poll(() => webkit.heading()).toBe("It began with nosebleeds");
    expect(await webkit.press(label("next"))).toBe(true);
    await expect.poll(() => webkit.heading()).toBe(stepHeading("signs/tiny-plugs"));
    const wide = 'return [...document.querySelector("second-birthday").shadowRoot.querySelectorAll("img")].filter((it) => it.getClientRects().length).map((it) => it.naturalWidth)';
    await expect.poll(async () => (await webkit.run<number[]>(wide)).every((width) => width > 0)).toBe(true);
    await webkit.open("about:blank");
    await webkit.open(address);
    await expect.poll(() => webkit.heading()).toBe(stepHeading("signs/tiny-plugs"));
  });
});
