// A page with shortcuts of its own, or with a form around the story: while the focus is in the story, its
// keys are the story's.
import { type Page, expect, test } from "@playwright/test";
import { SNIPPET, openHospital, serveFiles } from "./support/hospital";
import { label, startingWith, stepHeading } from "./support/labels";

const heading = (page: Page) => page.locator("second-birthday .place h1").first();
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: true }).first();
const notes = (page: Page) => page.getByRole("textbox", { name: label("notes") });

/** Everything that a page can take of what is typed, as it comes up to the page. */
const TAKES_ALL = `
  window.taken = [];
  for (const name of ["keydown", "keypress", "keyup", "beforeinput", "input", "paste", "copy", "cut"])
    for (const target of [window, document, document.body])
      target.addEventListener(name, (event) => { taken.push(event.type + " " + (event.key ?? "")); event.preventDefault(); });`;

async function open(page: Page, body: string, script = TAKES_ALL, at = "signs/nosebleeds"): Promise<void> {
  await serveFiles(page);
  const element = SNIPPET.element(`lang="en" stage="${at}"`);
  await openHospital(page, { head: SNIPPET.head(), body: `${body.replace("STORY", element)}<script>${script}</script>` });
  await expect(heading(page)).toHaveText(/./);
}

test("what is typed, pasted and pressed in the story does not come to the page", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "STORY");
  await button(page, label("next")).focus();
  await page.keyboard.down("Enter");
  await expect(heading(page)).toHaveText(stepHeading("signs/tiny-plugs"));
  await expect(heading(page)).toBeFocused();
  await page.keyboard.up("Enter");
  await button(page, label("how-to-read")).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("radio").nth(1).focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("radio").nth(2)).toBeChecked();
  await page.keyboard.press("Escape");
  await expect(button(page, label("how-to-read"))).toBeFocused();
  await page.getByRole("button", { name: /^platelets$/i }).first().focus();
  await page.keyboard.press("Space");
  await expect(page.getByRole("dialog")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.getByRole("button", { name: startingWith("our-page") }).first().click();
  await notes(page).click();
  await page.keyboard.type("sister? /k 123");
  await page.keyboard.press("Enter");
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.press("ControlOrMeta+c");
  await page.keyboard.press("End");
  await page.keyboard.press("ControlOrMeta+v");
  await expect(notes(page)).toHaveValue("sister? /k 123\nsister? /k 123\n");
  expect(await page.evaluate("taken")).toEqual([]);
});

test("Tab and Escape come to the page, which may hold the focus or close what the story stands in", async ({ page }) => {
  await open(page, "STORY");
  await button(page, label("next")).focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Escape");
  await expect.poll(() => page.evaluate("taken.filter((it) => it.startsWith('keydown'))")).toEqual(
    expect.arrayContaining(["keydown Tab", "keydown Escape"]),
  );
});

test("a form around the story is neither sent nor changed by it, and shuts nothing off", async ({ page }) => {
  const form = `<form id="ward" onkeypress="if (event.keyCode === 13) { sent += 1; return false }" onsubmit="sent += 1; return false" onreset="sent += 1">
    <fieldset disabled><input name="q" value="1">STORY<button>Search</button></fieldset></form>`;
  await open(page, form, "window.sent = 0");
  await button(page, label("next")).focus();
  await page.keyboard.press("Enter");
  await expect(heading(page)).toHaveText(stepHeading("signs/tiny-plugs"));
  await page.getByRole("button", { name: startingWith("our-page") }).first().click();
  await page.getByRole("textbox", { name: label("own-question") }).fill("May we sing?");
  await page.keyboard.press("Enter");
  await expect(page.locator(".our-page__questions > li")).toHaveCount(1);
  await notes(page).fill("one");
  await page.keyboard.press("Enter");
  await page.keyboard.type("two");
  await page.evaluate("document.getElementById('ward').reset()");
  await expect(notes(page)).toHaveValue("one\ntwo");
  expect(await page.evaluate("[...new FormData(document.getElementById('ward')).keys()]")).toEqual([]);
  expect(await page.evaluate("sent")).toBe(1); // the reset itself
});
