// Every hand reaches what can be pressed: large enough, and in the lower two thirds of the screen.
import AxeBuilder from "@axe-core/playwright";
import { type Page } from "@playwright/test";
import { cutOrCovered, isAtRest, outOfTheWindow } from "./support/geometry";
import { type Kiosk, expect, test } from "./support/kiosk";
import { label } from "./support/labels";

const SCREENS = { landscape: { width: 1920, height: 1080 }, portrait: { width: 1080, height: 1920 } };

/** Where a reader comes to, in this order. */
const PLACES: [string, (kiosk: Kiosk) => Promise<void>][] = [
  ["attract", async () => {}],
  ["welcome", (kiosk) => kiosk.begin()],
  ["step", (kiosk) => kiosk.press(label("start"))],
  ["map", (kiosk) => kiosk.press(label("all-stages"))],
  ["words", (kiosk) => kiosk.press(label("words"))],
  ["our page", (kiosk) => kiosk.press(/^Our questions/)],
  ["about", (kiosk) => kiosk.press(label("about"))],
  ["take it home", (kiosk) => kiosk.press("Take it home")],
  ["still there", async (kiosk) => {
    await kiosk.press("Back to the story");
    await kiosk.pass(95);
  }],
];

/** What can be pressed and is smaller than 64 px, or in the upper third. Words in a line are as small as the line. */
function outOfReach(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector("second-birthday")!.shadowRoot!;
    const targets = (root.querySelector("dialog[open]") ?? root).querySelectorAll(
      "a[href], button, summary, [role=button], label:has(input), input:not(label input)",
    );
    return [...targets]
      .filter((it) => it.checkVisibility() && getComputedStyle(it).display !== "inline")
      .map((it) => ({ name: `${it.className} “${it.textContent!.trim().slice(0, 30)}”`, box: it.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.height < 63.5 || box.width < 63.5 || box.top < innerHeight / 3 - 1))
      .map(({ name, box }) => `${name} ${Math.round(box.width)} × ${Math.round(box.height)} at ${Math.round(box.top)}`);
  });
}

for (const [how, viewport] of Object.entries(SCREENS)) {
  test(`in ${how}, everything is large, in reach, whole, and fit for a screen reader`, async ({ page, kiosk }) => {
    test.setTimeout(120_000);
    await page.setViewportSize(viewport);
    await kiosk.open();
    for (const [place, go] of PLACES) {
      await go(kiosk);
      await kiosk.pass(1);
      await isAtRest(page);
      expect.soft(await outOfReach(page), `${how}, ${place}: out of reach`).toEqual([]);
      expect.soft(await outOfTheWindow(page), `${how}, ${place}: out of the window`).toEqual([]);
      const { violations } = await new AxeBuilder({ page }).exclude("second-birthday > *").analyze();
      expect.soft(violations.map((it) => `${it.id}: ${it.nodes[0]?.html}`), `${how}, ${place}: axe`).toEqual([]);
    }
    await kiosk.press("Yes, keep reading");
    await kiosk.press("Bigger words");
    await kiosk.press(label("all-stages"));
    expect(await outOfTheWindow(page), "with bigger words").toEqual([]);
  });
}

for (const [how, viewport] of Object.entries(SCREENS)) {
  test(`in ${how}, a page of a picture book and its sheet are large, in reach and whole`, async ({ page, kiosk }) => {
    await page.setViewportSize(viewport);
    await kiosk.open();
    await kiosk.begin();
    const place = page.locator("second-birthday .place");
    await place.getByText(label("reading.picture-book"), { exact: true }).click();
    await kiosk.press(label("start"));
    for (const [what, press] of [["its first page", ""], ["a page", label("next")], ["its sheet", label("for-grown-up")]] as const) {
      if (press) await place.getByRole("button", { name: press, exact: true }).click();
      await kiosk.pass(2);
      await isAtRest(page);
      expect.soft(await outOfReach(page), `${how}, ${what}: out of reach`).toEqual([]);
      expect.soft(await outOfTheWindow(page), `${how}, ${what}: out of the window`).toEqual([]);
    }
    await kiosk.pass(95);
    await expect(place.locator("[data-dialog=ribbon]")).toHaveCSS("visibility", "hidden");
    await kiosk.press("Yes, keep reading");
    await place.getByRole("button", { name: label("back-to-picture") }).click();
    await expect(place.getByRole("button", { name: label("for-grown-up") })).toBeVisible();
  });
}

test("on the screen that nobody has touched no words are cut off, in either way of hanging", async ({ page, kiosk }) => {
  await kiosk.open();
  for (const viewport of [...Object.values(SCREENS), { width: 1280, height: 720 }, { width: 800, height: 1280 }]) {
    await page.setViewportSize(viewport);
    for (let slide = 0; slide < 13; slide += 1) {
      const cut = (await cutOrCovered(page)).filter((it) => !it.includes("leaflet"));
      expect(cut, `${viewport.width} × ${viewport.height}, picture ${slide}`).toEqual([]);
      await kiosk.pass(9);
    }
  }
});
