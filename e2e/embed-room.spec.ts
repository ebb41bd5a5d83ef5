// The room that the element takes in a page: nothing moves when it comes, and nothing stands out of its box.
import { type Page, expect, test } from "@playwright/test";
import { watchShifts } from "./support/early";
import { outOfTheWindow } from "./support/geometry";
import { SNIPPET, openHospital, serveFiles } from "./support/hospital";
import { whyNoFirefox } from "./support/webdriver";
import { label } from "./support/labels";

test.skip(({ browserName }) => browserName === "firefox" && whyNoFirefox() !== null, whyNoFirefox() ?? "");

const start = (page: Page) => page.getByRole("button", { name: label("start") }).first();
const heading = (page: Page) => page.locator("second-birthday .place h1").first();

for (const [where, above] of [["at the top of the page", 0], ["half way down the window", 400], ["below the window", 3000]] as const) {
  test(`${where} nothing on the page moves while the story comes`, async ({ page }) => {
    const shifts = await watchShifts(page);
    await serveFiles(page);
    const lines = "<p>Visiting hours are from ten to eight.</p>".repeat(60);
    await openHospital(page, { head: SNIPPET.head(), body: `<div style="height: ${above}px">Above</div>${SNIPPET.element()}${lines}` });
    await page.evaluate((above) => scrollTo(0, Math.max(0, above - 500)), above);
    await expect(start(page)).toBeVisible();
    await page.waitForLoadState("networkidle");
    expect(await shifts()).toBe(0);
  });
}

for (const width of [280, 320, 768, 1200]) {
  test(`at ${width} px nothing stands out at the side`, async ({ page }) => {
    await page.setViewportSize({ width: Math.max(width, 280) + 20, height: 800 });
    await serveFiles(page);
    await openHospital(page, { head: SNIPPET.head(), body: `<div style="width: ${width}px">${SNIPPET.element('lang="en" reading="detail"')}</div>` });
    await expect(start(page)).toBeVisible();
    expect(await outOfTheWindow(page)).toEqual([]);
    await start(page).click();
    await expect(heading(page)).toHaveText("It began with nosebleeds");
    expect(await outOfTheWindow(page)).toEqual([]);
    await page.getByRole("button", { name: label("all-stages") }).first().click();
    expect(await outOfTheWindow(page)).toEqual([]);
  });
}

for (const [where, style] of Object.entries({
  "a row of boxes": "display: flex",
  "a column that is centered": "display: flex; flex-direction: column; align-items: center",
  "a grid": "display: grid; grid-template-columns: auto 1fr",
  "a box as wide as what is in it": "inline-size: fit-content",
})) {
  test(`in ${where} the story has room, on a wide screen and on a phone`, async ({ page }) => {
    await serveFiles(page);
    await openHospital(page, { head: SNIPPET.head(), body: `<div style="${style}">${SNIPPET.element()}</div>` });
    await expect(start(page)).toBeVisible();
    const wide = () => page.locator("second-birthday").evaluate((it) => it.getBoundingClientRect().width);
    expect(await wide()).toBeGreaterThan(700);
    await page.setViewportSize({ width: 360, height: 740 });
    await expect.poll(wide).toBeGreaterThan(300);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
}
