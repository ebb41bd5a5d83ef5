// The story in a frame: alone, and with the small script that fits the frame's height.
import { type FrameLocator, type Page, expect, test } from "@playwright/test";
import { engine, readInThePage, seen } from "./support/early";
import { hold } from "./support/host";
import { OURS, SNIPPET, integrity, openHospital, serveFiles } from "./support/hospital";
import { shortJourneys, watch } from "./support/short-journeys";
import { label, stepHeading } from "./support/labels";
import { wayToRead } from "./support/story";

const ORIGIN = new URL(OURS).origin;
const FIT = () => `<script type="module" src="${OURS}frame-fit.js" integrity="${integrity("frame-fit.js")}" crossorigin="anonymous"></script>`;
const story = (page: Page): FrameLocator => page.frameLocator("iframe").first();
const start = (place: FrameLocator) => place.getByRole("button", { name: label("start") }).first();
const heading = (place: FrameLocator) => place.locator("second-birthday .place h1").first();
const height = (page: Page) => page.locator("iframe").first().evaluate((it) => it.clientHeight);

async function open(page: Page): Promise<FrameLocator> {
  await serveFiles(page);
  await openHospital(page, { body: `<h1>Our ward</h1>${SNIPPET.frame()}` });
  await expect(start(story(page))).toBeVisible();
  return story(page);
}

shortJourneys(open);

test("in the frame the first stage answers before the engine has come, which takes over in place", async ({ page }) => {
  await serveFiles(page);
  const release = await hold(page, `${OURS}widget_bg.wasm`);
  await openHospital(page, { body: SNIPPET.frame() });
  await readInThePage(story(page));
  release();
  await expect(engine(story(page))).toBeVisible();
  await expect(seen(story(page), stepHeading("signs/tiny-plugs"))).toBeFocused();
});

test("a page that allows nothing but the frame needs nothing else", async ({ page }) => {
  const { complaints } = watch(page);
  await serveFiles(page);
  await openHospital(page, { body: SNIPPET.frame(), headers: { "content-security-policy": `default-src 'none'; frame-src ${ORIGIN}` } });
  await start(story(page)).click();
  await expect(heading(story(page))).toHaveText(stepHeading("signs/nosebleeds"));
  expect(complaints).toEqual([]);
});

for (const sandbox of ["allow-scripts allow-same-origin", "allow-scripts"]) {
  test(`in a frame with sandbox="${sandbox}" the story is told`, async ({ page }) => {
    await serveFiles(page);
    await openHospital(page, { body: SNIPPET.frame(`sandbox="${sandbox}"`) });
    await start(story(page)).click();
    await expect(heading(story(page))).toHaveText(stepHeading("signs/nosebleeds"));
    await story(page).getByRole("button", { name: label("ask-about-this") }).first().click();
    await story(page).getByRole("button", { name: /^Our questions/ }).click();
    await expect(story(page).locator(".our-page__questions > li")).toHaveCount(1);
  });
}

test("the frame's address chooses what attributes and properties would, and a misspelt wish is named", async ({ page }) => {
  const { complaints } = watch(page);
  await serveFiles(page);
  await openHospital(page, { body: SNIPPET.frame("", "lang=en&reading=detail&stage=waiting&accent=%23a3195b&colour=red") });
  await expect(story(page).locator(".place .step__where")).toContainText("Stage 10 of 12");
  await expect(wayToRead(story(page).locator("second-birthday .place"), "detail")).toBeChecked();
  expect(await story(page).locator("second-birthday").evaluate((it) => (it as HTMLElement).style.getPropertyValue("--sb-accent"))).toBe("#a3195b");
  expect(complaints).toEqual([expect.stringContaining("“colour”")]);
});

test("without script in the frame the child's story stands there", async ({ page }) => {
  await serveFiles(page);
  await openHospital(page, { body: SNIPPET.frame('sandbox=""') });
  await expect(story(page).getByRole("heading", { name: stepHeading("signs/nosebleeds") })).toBeAttached();
});

test.describe("fitted", () => {
  const below = '<p id="below">Ask us.</p><div style="height: 3000px"></div>';

  async function fitted(page: Page, above = 100): Promise<FrameLocator> {
    await serveFiles(page);
    const body = `<div style="height: ${above}px">Our ward</div>${SNIPPET.frame("data-second-birthday")}${FIT()}${below}`;
    const policy = `default-src 'none'; frame-src ${ORIGIN}; script-src ${ORIGIN}; style-src 'unsafe-inline'`;
    await openHospital(page, { body, headers: { "content-security-policy": policy } });
    await expect(start(story(page))).toBeVisible();
    return story(page);
  }

  /** The frame has become as high as what is in it. */
  async function fits(page: Page, place: FrameLocator): Promise<void> {
    const inside = () => place.locator("main").evaluate((it) => Math.ceil(it.getBoundingClientRect().height));
    await expect.poll(async () => (await height(page)) - (await inside())).toBe(0);
  }

  test("the frame is as high as the story, and follows it", async ({ page }) => {
    const place = await fitted(page);
    await fits(page, place);
    await start(place).click();
    await expect(heading(place)).toHaveText(stepHeading("signs/nosebleeds"));
    await fits(page, place);
    const step = await height(page);
    await place.getByRole("button", { name: label("enough") }).first().click();
    await expect.poll(() => height(page)).toBeLessThan(step);
    const scrolls = await place.locator("html").evaluate((it) => it.scrollHeight > it.clientHeight + 1);
    expect(scrolls).toBe(false);
  });

  test("after Next at the foot of a long step the top of the new one is in sight", async ({ page }) => {
    const place = await fitted(page);
    await start(place).click();
    await expect(heading(place)).toHaveText(stepHeading("signs/nosebleeds"));
    const next = place.getByRole("button", { name: label("next"), exact: true }).last();
    await next.scrollIntoViewIfNeeded();
    await page.evaluate(() => scrollBy(0, 200));
    await next.click();
    await expect(heading(place)).toHaveText(stepHeading("signs/tiny-plugs"));
    await expect.poll(() => page.locator("iframe").evaluate((it) => Math.round(it.getBoundingClientRect().top))).toBe(0);
  });

  test("before the reader does anything, nothing that she sees is moved", async ({ page }) => {
    await page.setViewportSize({ width: 1000, height: 1200 });
    await fitted(page);
    await page.waitForLoadState("networkidle");
    expect(await height(page)).toBe(720);
    await expect(page.locator("#below")).toBeInViewport();
    await start(story(page)).click();
    await expect.poll(() => height(page)).toBeGreaterThan(730);
  });

  test("a height that somebody else sends is not believed", async ({ page }) => {
    const place = await fitted(page);
    await start(place).click();
    await expect(heading(place)).toHaveText(stepHeading("signs/nosebleeds"));
    await page.waitForLoadState("networkidle");
    await fits(page, place);
    const before = await height(page);
    // The page itself, another frame on it, and our own frame with something that is no height.
    await page.evaluate(() => postMessage({ type: "second-birthday", height: 5 }, "*"));
    await page.evaluate(async () => {
      const other = document.createElement("iframe");
      other.srcdoc = "<p>An advertisement";
      document.body.append(other);
      await new Promise((loaded) => (other.onload = loaded));
      dispatchEvent(new MessageEvent("message", { source: other.contentWindow, origin: location.origin, data: { type: "second-birthday", height: 5 } }));
      const ours = document.querySelector("iframe")!;
      for (const [origin, data] of [
        ["https://elsewhere.example", { type: "second-birthday", height: 5 }],
        [new URL(ours.src).origin, { type: "second-birthday", height: "5px" }],
        [new URL(ours.src).origin, { type: "other", height: 5 }],
      ] as const)
        dispatchEvent(new MessageEvent("message", { source: ours.contentWindow, origin, data }));
    });
    expect(await height(page)).toBe(before);
    await page.evaluate(() => {
      const ours = document.querySelector("iframe")!;
      dispatchEvent(new MessageEvent("message", { source: ours.contentWindow, origin: new URL(ours.src).origin, data: { type: "second-birthday", height: 1e9 } }));
    });
    expect(await height(page)).toBe(40_000);
  });

  test("the frame tells its height to nobody who does not ask", async ({ page }) => {
    await serveFiles(page);
    await page.addInitScript(() => {
      Object.assign(window, { told: 0 });
      addEventListener("message", () => ((window as any).told += 1));
    });
    await openHospital(page, { body: SNIPPET.frame() });
    await start(story(page)).click();
    await expect(heading(story(page))).toHaveText(stepHeading("signs/nosebleeds"));
    expect(await page.evaluate("told")).toBe(0);
  });
});

for (const name of ["frame.html", "frame-fitted.html"]) {
  test(`the example ${name} tells the story`, async ({ page }) => {
    await serveFiles(page);
    await page.goto(`${OURS}examples/${name}`);
    await expect(start(story(page))).toBeVisible();
  });
}
