// What a hospital adds, before the engine has come and where it never comes: the page shows it by itself.
import { type Page } from "@playwright/test";
import { ENGINE, FirstStage, shifted, watchShifts } from "./support/first-stage";
import { hold } from "./support/host";
import { example, servePack, setUp, TODAY } from "./support/hospital-pack";
import { label } from "./support/labels";
import { expect, test } from "./support/story";

const NAME = "Harbour Children's Hospital";
const STEP = "signs/get-help-at-once";
const ATTRIBUTE = 'hospital="hospital/hospital.json"';

/** The story's own page with the example, at a place, whose engine comes when the function that this gives is called. */
async function open(page: Page, place = "", pack: object = example()): Promise<() => void> {
  await page.clock.setFixedTime(TODAY);
  await servePack(page, "**/hospital/", () => JSON.stringify(pack));
  await setUp(page, ATTRIBUTE);
  return new FirstStage(page).openAlone(place);
}

/** Everything of the hospital's on the screen that is shown, each with what stands before it, in the page or in the engine. */
const ofHospital = (page: Page) =>
  page.evaluate(() => {
    const host = document.querySelector("second-birthday")!;
    const shown = host.shadowRoot!.querySelector(".place:not([hidden])") ?? host.querySelector(":scope > :is(.first-screen, .first-stage):not([hidden])")!;
    const found = [...shown.querySelectorAll<HTMLElement>(".hospital-note, .hospital-whose, .header__logo")].filter((it) => it.checkVisibility());
    return found.map((it) => {
      const copy = it.cloneNode(true) as HTMLElement;
      for (const { name } of [...copy.attributes].filter((attribute) => attribute.name.startsWith("data-"))) copy.removeAttribute(name);
      // Attributes in one order, and no remarks of the renderer's.
      const written = [copy, ...copy.querySelectorAll("*")].map((node) => [node.localName, ...[...node.attributes].map(({ name, value }) => `${name}=${value}`).sort(), node.children.length ? "" : node.textContent].join(" "));
      return `${it.previousElementSibling?.className}\n${written.join("\n")}\n${copy.textContent}`;
    });
  });

for (const place of ["", `at=${STEP}`, "at=when-to-call", `reading=picture-book&at=${STEP}`])
  test(`the page shows it where the engine does, at “${place}”`, async ({ page }) => {
    const release = await open(page, place);
    await expect(page.locator("second-birthday > .first-screen .hospital-whose")).toHaveCount(1);
    const early = await ofHospital(page);
    expect(early.length).toBeGreaterThan(0);
    release();
    await expect(page.locator("second-birthday > .first-stage")).toHaveCount(0);
    expect(await ofHospital(page)).toEqual(early);
  });

test("where the engine is refused the numbers are on every screen that the page has of its own", async ({ page }) => {
  await page.route(ENGINE, (route) => route.abort());
  await open(page, `at=${STEP}`);
  const first = new FirstStage(page);
  const note = first.screen.locator(".hospital-note").filter({ visible: true });
  await expect(note).toHaveAccessibleName(label("hospital.at", { hospital: NAME }));
  await expect(note.getByRole("link").first()).toHaveText("999");
  await first.button(label("when-to-call")).click();
  await expect(note.getByRole("link")).toHaveText(["999", "01632 960101", "+44 1632 960102", "01632 960103", "01632 960104", "01632 960105"]);
  // The leaflet beneath has the whole list too.
  await expect(page.locator("second-birthday > .leaflet #when-to-call .hospital-note")).toContainText("01632 960101");
});

test("where it has no engine, a link to a later step shows the numbers beside the leaflet's words", async ({ page }) => {
  await page.route(ENGINE, (route) => route.abort());
  await open(page, "at=leaving/call-first");
  const note = page.locator('second-birthday > .leaflet [data-at="leaving/call-first"] .hospital-note');
  await expect(note).toContainText("38.0 °C");
  await expect(note.getByRole("link", { name: "999" })).toBeVisible();
});

for (const width of [1280, 390])
  test(`${width} px wide, its name and its sign move nothing on the first screen, in the page and when the engine takes over`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await watchShifts(page);
    const release = await open(page);
    await expect(page.locator("second-birthday > .first-screen .hospital-whose img")).toBeVisible();
    expect(await shifted(page)).toBe(0);
    release();
    await expect(page.locator("second-birthday .place .hospital-whose img")).toBeVisible();
    expect(await shifted(page)).toBe(0);
  });

test("a number that has the focus keeps it when the engine takes over", async ({ page }) => {
  const release = await open(page, "at=when-to-call");
  await page.locator("second-birthday > .first-stage .hospital-note").getByRole("link", { name: "01632 960103" }).filter({ visible: true }).focus();
  release();
  await expect(page.locator("second-birthday .place .hospital-note").getByRole("link", { name: "01632 960103" })).toBeFocused();
});

test("a file of which nothing can be used leaves the page as it is", async ({ page }) => {
  await page.clock.setFixedTime(TODAY);
  await servePack(page, "**/hospital/", () => '{"format":1,"emergency":"999"');
  await setUp(page, ATTRIBUTE);
  const asked = page.waitForResponse("**/hospital/hospital.json");
  await new FirstStage(page).openAlone("at=when-to-call");
  await asked;
  await expect(page.locator(".hospital-note")).toHaveCount(0);
});

test("the first answer waits for none of it", async ({ page }) => {
  const release = await hold(page, "**/hospital.js");
  await open(page);
  const first = new FirstStage(page);
  await first.screen.getByRole("link", { name: label("start") }).click();
  await first.isAt("signs/nosebleeds");
  release();
  await expect(page.locator(`.first-stage [data-at="${STEP}"] .hospital-note`)).toHaveCount(1);
  await first.isAt("signs/nosebleeds");
});
