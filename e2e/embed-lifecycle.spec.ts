// An element that is taken out, put back, moved, made elsewhere or written over by the page around it.
import { readFileSync } from "node:fs";
import { type FrameLocator, type Page, expect, test } from "@playwright/test";
import { heard, hold, listen } from "./support/host";
import { EMBED, OURS, SNIPPET, openHospital, serveFiles } from "./support/hospital";
import { label, startingWith } from "./support/labels";

const FRAME = '<iframe srcdoc="<!doctype html><html lang=en><body><p>Preview" width="900" height="600"></iframe>';

const start = (place: Page | FrameLocator) => place.getByRole("button", { name: label("start") }).first();
const heading = (place: Page | FrameLocator) => place.locator("second-birthday .place h1").first();
const press = (place: Page | FrameLocator, name: string | RegExp) =>
  place.getByRole("button", { name, exact: typeof name === "string" }).first().click();

async function open(page: Page, body: string, head = SNIPPET.head()): Promise<void> {
  await listen(page);
  await serveFiles(page);
  await openHospital(page, { head, body });
}

/** Takes the element out of the page, and puts it back when the page has gone on. */
const takeOutAndBack = (page: Page) =>
  page.evaluate(async () => {
    const element = document.querySelector("second-birthday")!;
    element.remove();
    await new Promise((later) => setTimeout(later, 300));
    document.body.append(element);
  });

for (const remember of ["never", "tab", "device"])
  test(`an element that comes back is where the reader was, with what she wrote (remember="${remember}")`, async ({ page }) => {
    await open(page, SNIPPET.element(`lang="en" stage="waiting" remember="${remember}"`));
    await press(page, startingWith("our-page"));
    await page.getByRole("textbox", { name: label("notes") }).fill("Bring the blanket");
    await press(page, label("back"));
    const before = await heading(page).textContent();
    await press(page, label("next"));
    await expect(heading(page)).not.toHaveText(before!);
    const there = await heading(page).textContent();
    for (const _ of [1, 2]) {
      await takeOutAndBack(page);
      await expect(heading(page)).toHaveText(there!);
    }
    await press(page, startingWith("our-page"));
    await expect(page.getByRole("textbox", { name: label("notes") })).toHaveValue("Bring the blanket");
    expect(await heard(page, "story-problem")).toEqual([]);
  });

test("an element that is taken out while its engine comes starts when it is back", async ({ page }) => {
  await listen(page);
  await serveFiles(page);
  const release = await hold(page, `${OURS}widget_bg.wasm`);
  const asked = page.waitForRequest(`${OURS}widget_bg.wasm`);
  await openHospital(page, { head: SNIPPET.head(), body: SNIPPET.element() });
  await asked;
  await page.evaluate(() => Object.assign(window, { taken: document.querySelector("second-birthday") }).taken!.remove());
  release();
  await page.waitForLoadState("networkidle");
  await page.evaluate("void document.body.append(taken)");
  await press(page, label("start"));
  await expect(heading(page)).toHaveText("It began with nosebleeds");
});

test("an element that is moved into a frame's document is dressed there and goes on", async ({ page }) => {
  await open(page, SNIPPET.element('lang="en" stage="waiting"') + FRAME);
  await expect(heading(page)).toBeVisible();
  const there = await heading(page).textContent();
  await page.evaluate(() => {
    document.querySelector("iframe")!.contentDocument!.body.append(document.querySelector("second-birthday")!);
  });
  const frame = page.frameLocator("iframe");
  await expect(heading(frame)).toHaveText(there!);
  const next = frame.getByRole("button", { name: label("next"), exact: true }).first();
  await expect.poll(() => next.evaluate((it) => it.getBoundingClientRect().height)).toBeGreaterThan(44);
  await next.click();
  await expect(heading(frame)).not.toHaveText(there!);
});

test("an element that is made for a frame's document starts there", async ({ page }) => {
  await open(page, FRAME);
  await page.waitForFunction(() => customElements.get("second-birthday"));
  await page.evaluate(() => {
    const element = Object.assign(document.createElement("second-birthday"), { lang: "en" });
    document.querySelector("iframe")!.contentDocument!.body.append(element);
  });
  const frame = page.frameLocator("iframe");
  await start(frame).click();
  await expect(heading(frame)).toHaveText("It began with nosebleeds");
});

test("a copy of an element that is being read is a story of its own", async ({ page }) => {
  await open(page, SNIPPET.element());
  await press(page, label("start"));
  await expect(heading(page)).toHaveText("It began with nosebleeds");
  await page.evaluate(() => {
    const element = document.querySelector("second-birthday")!;
    element.replaceWith(element.cloneNode(true));
  });
  await press(page, label("start"));
  await expect(heading(page)).toHaveText("It began with nosebleeds");
  expect(await heard(page, "story-problem")).toEqual([]);
});

test("an element without a box of its own starts", async ({ page }) => {
  const far = '<div style="height: 3000px"></div>';
  await open(page, `${far}${SNIPPET.element('lang="en" style="display: contents"')}${far}`);
  await page.getByRole("link", { name: label("to-leaflet") }).scrollIntoViewIfNeeded();
  await expect(start(page)).toBeVisible();
});

for (const order of [["0.1.0", "9.9.9"], ["9.9.9", "0.1.0"]])
  test(`of two versions on a page ${order[0]} tells both stories, and the page is told once`, async ({ page }) => {
    const other = readFileSync(`${EMBED}second-birthday.js`, "utf8").replaceAll("0.1.0", "9.9.9");
    const folders: Record<string, string> = { "0.1.0": OURS, "9.9.9": OURS.replace("0.1.0", "9.9.9") };
    await page.route(`${folders["9.9.9"]}**`, (route) =>
      route.fulfill({ contentType: "text/javascript", body: other, headers: { "access-control-allow-origin": "*" } }),
    );
    await open(page, SNIPPET.element(), order.map((it) => `<script type="module" src="${folders[it]}second-birthday.js"></script>`).join(""));
    await expect.poll(async () => (await heard(page, "story-problem")).filter((it) => /loads version/.test(it.message!))).toEqual([
      { message: expect.stringMatching(new RegExp(`loads version ${order[1]} too.* by version ${order[0]}`)) },
    ]);
  });
