// What a family prints from a hospital's page: a stage's two pages, and its own questions, without the page around.
import { existsSync, readFileSync } from "node:fs";
import { type FrameLocator, type Page, expect, test } from "@playwright/test";
import { EMBED, OURS, SNIPPET, openHospital, serveFiles } from "./support/hospital";
import { label } from "./support/labels";
import { FORMATS, sides } from "./support/paper";

const ORIGIN = new URL(OURS).origin;
/** What a careful hospital sends with its pages, and with our files. */
const STRICT = `default-src 'none'; script-src ${ORIGIN} 'wasm-unsafe-eval'; style-src ${ORIGIN}; connect-src ${ORIGIN}; img-src ${ORIGIN}; frame-src ${ORIGIN}`;

const link = (place: Page | FrameLocator) => place.getByRole("link", { name: label("two-pages"), exact: true });

/** Presses the way to the two pages, which get a window of their own. */
async function twoPages(page: Page, place: Page | FrameLocator): Promise<Page> {
  await page.context().route(`${OURS}**`, (route) => {
    const name = new URL(route.request().url()).pathname.slice(new URL(OURS).pathname.length);
    if (!existsSync(EMBED + name)) return route.fulfill({ status: 404 });
    const type = { html: "text/html; charset=utf-8", css: "text/css", js: "text/javascript", svg: "image/svg+xml" }[name.split(".").pop()!];
    return route.fulfill({ body: readFileSync(EMBED + name), contentType: type!, headers: { "content-security-policy": STRICT } });
  });
  const [sheet] = await Promise.all([page.waitForEvent("popup"), link(place).click()]);
  await expect(sheet.getByRole("heading", { level: 1 })).toBeVisible();
  return sheet;
}

for (const [where, body] of [
  ["the element under a strict policy", SNIPPET.element('lang="en" stage="conditioning/look-back"')],
  ["a frame", SNIPPET.frame("", "lang=en&stage=conditioning/look-back")],
] as const) {
  test(`from ${where} the two pages of a stage come from our files, and print as two`, async ({ page }) => {
    await serveFiles(page);
    await openHospital(page, { head: where === "a frame" ? "" : SNIPPET.head(), body, headers: { "content-security-policy": STRICT } });
    const complaints: string[] = [];
    page.context().on("console", (message) => message.type() === "error" && complaints.push(`${message.text()} ${message.location().url}`));
    const sheet = await twoPages(page, where === "a frame" ? page.frameLocator("iframe") : page);
    expect(sheet.url()).toBe(`${OURS}sheets/en/conditioning.html`);
    await expect(sheet.getByRole("button", { name: label("print"), exact: true })).toBeVisible();
    await expect(sheet.getByRole("button", { name: label("back"), exact: true })).toHaveCount(0);
    for (const format of FORMATS) expect(await sides(sheet, format), format).toBe(2);
    // The sheet has asked for a file that this hospital has not put there.
    expect(complaints.filter((it) => !/favicon|\/hospital\.json$/.test(it))).toEqual([]);
  });
}

test("in a sandbox that opens no window nothing leads to the two pages", async ({ page }) => {
  await serveFiles(page);
  await openHospital(page, { body: SNIPPET.frame('sandbox="allow-scripts allow-same-origin"', "lang=en&stage=signs/look-back") });
  const place = page.frameLocator("iframe");
  await expect(place.locator("second-birthday .place .step__other-actions")).toBeVisible();
  await expect(place.locator(".two-pages")).toHaveCount(0);
});

/** Puts the questions of the stage on our page, and opens it. */
async function askAll(page: Page): Promise<void> {
  const questions = page.locator("second-birthday .place .team-questions").getByRole("button");
  await expect(questions.first()).toBeVisible();
  for (const question of await questions.all()) await question.click();
  await page.getByRole("button", { name: /^Our questions/ }).first().click();
}

/** A page with all that hospitals put round a story: much before and after it, and rules of its own for paper. */
const WARD = {
  head: SNIPPET.head(),
  body: `<header class="bar">The hospital</header><div class="row"><nav>${"<p>Menu</p>".repeat(80)}</nav>
    <main class="box"><h1>Our ward</h1>${SNIPPET.element('lang="en" stage="signs/look-back"')}${"<p>More of the ward</p>".repeat(200)}</main></div>
    <footer>The foot of the page</footer>`,
  styles: `body { margin: 3cm } .row { display: flex } .box { float: left; width: 60%; padding: 2cm; border: 1cm solid; overflow: hidden; height: 900px }
    .bar { position: fixed; top: 0 } .box::after { content: "An advertisement"; display: block; height: 30cm }
    second-birthday { max-height: 600px; overflow: auto; opacity: 0.5 } @media print { * { color: red } main { columns: 2 } }`,
};

test("our questions are printed from a hospital's page on one sheet, and nothing of the page with them", async ({ page }) => {
  await page.addInitScript("window.printed = 0; window.print = () => { printed += 1 }");
  await serveFiles(page);
  await openHospital(page, { ...WARD, headers: { "content-security-policy": STRICT.replace("style-src", "style-src 'self'") } });
  await askAll(page);
  await page.getByRole("textbox", { name: label("matters") }).fill("That they see each other every day.");
  await page.getByRole("button", { name: label("print"), exact: true }).click();
  expect(await page.evaluate("printed")).toBe(1);

  await page.emulateMedia({ media: "print" });
  for (const text of ["The hospital", "Menu", "Our ward", "More of the ward", "The foot of the page"]) await expect(page.getByText(text).first()).toBeHidden();
  await expect(page.getByText("That they see each other every day.").last()).toBeVisible();
  await page.emulateMedia({ media: null });
  // The first print takes the mark away again, so each is pressed for.
  for (const format of FORMATS) {
    await page.getByRole("button", { name: label("print"), exact: true }).click();
    expect(await sides(page, format), format).toBe(2);
  }

  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  expect(await page.evaluate("document.adoptedStyleSheets.length")).toBe(0);
  expect(await page.evaluate("document.querySelector('[data-prints]')")).toBe(null);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText("The foot of the page")).toBeVisible();
});

test("from a frame our questions print on one sheet", async ({ page }) => {
  await serveFiles(page);
  await page.goto(`${OURS}frame.html?lang=en&stage=signs/look-back`);
  await askAll(page);
  await expect(page.getByRole("button", { name: label("print"), exact: true })).toBeVisible();
  for (const format of FORMATS) expect(await sides(page, format), format).toBe(2);
});
