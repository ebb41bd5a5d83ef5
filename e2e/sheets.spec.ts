// The two pages of a stage: the way to them, and what is on the paper.
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { violations } from "./support/axe";
import { label, tierHeading } from "./support/labels";
import { FORMATS, SHEETS, sides } from "./support/paper";
import { expect, test } from "./support/story";

const link = { name: label("two-pages"), exact: true } as const;

/** The languages whose words are shipped. */
const LANGUAGES = readdirSync(fileURLToPath(new URL("../dist/page/content/", import.meta.url)))
  .map((it) => /^([^.]+)\.bundle$/.exec(it)?.[1])
  .filter((it) => it !== undefined);

for (const tag of LANGUAGES)
  test(`all stages lead to the two pages of each, in ${tag}`, async ({ page, story }) => {
    await story.open(`lang=${tag}&at=stages`);
    const titles = await page.locator(".stages__title").allInnerTexts();
    await page.locator("details:has(.two-pages) > summary").click();
    const links = page.locator("details .two-pages");
    await expect(links).toHaveText(titles);
    const addresses = await links.evaluateAll((all) => all.map((it) => (it as HTMLAnchorElement).href));
    expect(addresses.map((it) => new URL(it).pathname.slice(1)).toSorted()).toEqual(SHEETS.filter((it) => it.startsWith(`sheets/${tag}/`)));
    for (const [place, address] of addresses.entries()) {
      await page.goto(address);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(titles[place]!);
      await expect(page.locator("html")).toHaveAttribute("lang", tag);
    }
  });

test("the end of a stage leads to its two pages, and back to where one was", async ({ page, story }) => {
  await story.open("at=waiting/look-back");
  const { heading } = await story.place();
  await page.getByRole("link", link).click();
  await expect(page).toHaveURL(/\/sheets\/en\/waiting\.html$/);
  await page.getByRole("button", { name: label("back"), exact: true }).click();
  await story.isDrawn();
  expect((await story.place()).heading).toBe(heading);
  // The sheet has asked for a file that no hospital has put there.
  expect(story.warnings.filter((it) => !it.includes("/hospital.json"))).toEqual([]);
});

test("no other step leads there, and a child's screen in a picture book does not either", async ({ page, story }) => {
  await story.open("at=waiting/small-seeds");
  await expect(page.locator(".two-pages")).toHaveCount(0);
  await story.open("at=waiting/look-back&reading=picture-book");
  await expect(page.locator(".two-pages").filter({ visible: true })).toHaveCount(0);
  await story.open("at=stages&reading=picture-book");
  await expect(page.locator(".two-pages")).toHaveCount(0);
});

test("in a picture book the sheet for the grown-up leads there", async ({ page, story }) => {
  await story.open("at=donor/name-tags&reading=picture-book");
  await story.press(label("for-grown-up"));
  await page.getByRole("link", link).click();
  await expect(page).toHaveURL(/\/sheets\/en\/donor\.html$/);
});

test("where nothing can be printed nothing leads there", async ({ page, story }) => {
  await page.addInitScript("window.print = undefined");
  await story.open("at=signs/look-back");
  await expect(page.locator(".two-pages")).toHaveCount(0);
  await page.goto("./sheets/en/signs.html");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(story.button(label("print"))).toHaveCount(0);
});

for (const address of SHEETS)
  test(`${address} is two sides of A4 and of Letter, and nothing on it is cut off`, async ({ page }) => {
    await page.goto(`./${address}`);
    for (const format of FORMATS) expect(await sides(page, format), format).toBe(2);
    // As wide as A4 is between its margins, the narrower of the two.
    await page.setViewportSize({ width: 718, height: 1000 });
    await page.emulateMedia({ media: "print" });
    const fits = await page.locator(".paper").evaluateAll((all) => all.map((it) => it.scrollHeight <= it.clientHeight && it.scrollWidth <= it.clientWidth));
    expect(fits).toEqual([true, true]);
  });

test("what cannot wait stands on the back, with a line for the number, and each picture says what it shows", async ({ page, story }) => {
  await page.goto("./sheets/en/signs.html");
  const [front, back] = [page.locator(".paper").first(), page.locator(".paper").last()];
  await expect(front.getByRole("img", { name: /./ })).toHaveCount(4);
  for (const tier of [0, 1, 2]) await expect(back.getByRole("heading", { name: tierHeading(tier) })).toBeVisible();
  await expect(back.getByText(label("our-number"))).toBeVisible();
  // As many lines as the steps of the stage show, each once.
  const shown = new Set<string>();
  await story.open("at=signs");
  for (let here = await story.place(); here.stage === 1 && here.step < here.steps; here = await story.next())
    for (const line of await page.locator(".place .calls li").allInnerTexts()) shown.add(line);
  await page.goto("./sheets/en/signs.html");
  expect(new Set(await back.locator(".calls li").allInnerTexts())).toEqual(shown);
});

test("gray paper loses nothing: what color says, a line or a word says too", async ({ page }) => {
  await page.goto("./sheets/en/leaving.html");
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  const colors = await page.locator(".paper :is(h1, h2, h3, h4, p, li)").evaluateAll((all) => [...new Set(all.map((it) => getComputedStyle(it).color))]);
  // Ink, and the softer ink of what is said in passing, whatever the theme of the device.
  expect(colors.toSorted()).toEqual(["rgb(21, 35, 59)", "rgb(54, 70, 92)"]);
  const edges = await page.locator(".calls").evaluateAll((all) => all.map((it) => `${getComputedStyle(it).borderTopWidth} ${getComputedStyle(it).borderTopStyle}`));
  expect(new Set(edges).size).toBe(edges.length);
});

test("on a screen a sheet can be read, printed by a button, and zoomed", async ({ page }) => {
  await page.addInitScript("window.printed = 0; window.print = () => { printed += 1 }");
  await page.goto("./sheets/en/waiting.html");
  await page.getByRole("button", { name: label("print"), exact: true }).click();
  expect(await page.evaluate("printed")).toBe(1);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violations(page)).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(320);
});
