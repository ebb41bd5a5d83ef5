// Other languages than English: two made-up ones, which `cargo xtask test` makes from the English words.
// One has longer words in other letters, the other runs from right to left. Neither is shipped.
import { readFileSync } from "node:fs";
import { violations } from "./support/axe";
import { FirstStage, STEPS } from "./support/first-stage";
import { outOfTheWindow } from "./support/geometry";
import { servePage } from "./support/host";
import { EVERY_READING, expect, test } from "./support/story";

const FOLDER = process.env.PSEUDO ?? "target/pseudo";

/** Where a screen of each kind stands. */
const SCREENS = [
  "at=welcome",
  "at=signs/tiny-plugs&reading=detail",
  "at=signs/make-a-plug",
  "at=waiting/find-the-day",
  "at=stages",
  "at=words/platelet",
  "at=our-page&ask=q1,q2",
  "at=about",
];

for (const [tag, direction] of [["en-XA", "ltr"], ["ar-XB", "rtl"]] as const) {
  test.describe(tag, () => {
    test.use({ viewport: { width: 390, height: 844 } });

    test.beforeEach(async ({ page }) => {
      const body = readFileSync(`${FOLDER}/content/${tag}.bundle`);
      await page.route("**/content/en.bundle", (route) => route.fulfill({ body, contentType: "application/octet-stream" }));
    });

    for (const at of SCREENS) {
      test(`${at} is drawn, runs ${direction}, stays within the window and is accessible`, async ({ page, story }) => {
        await story.open(at);
        const widget = page.locator("second-birthday .place .widget");
        await expect(widget).toHaveAttribute("lang", tag);
        await expect(widget).toHaveAttribute("dir", direction);
        // Not one word of the heading is English any more.
        expect(await story.heading.innerText()).not.toMatch(/[A-Za-z]{3}/);
        expect(await outOfTheWindow(page)).toEqual([]);
        expect(await violations(page)).toEqual([]);
      });
    }

    test("the first stage answers from the page, in every way of reading", async ({ page }) => {
      const drawn = readFileSync(`${FOLDER}/content/${tag}.first.html`, "utf8");
      await servePage(page, (html) => html.replace(/<second-birthday [^>]*>[^]*?(?=<div id="leaflet")/, () => `<second-birthday lang="${tag}" address>${drawn}`));
      // The page's own script knows the languages that were on offer when it was built.
      await page.route("**/second-birthday.js", async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: (await response.text()).replaceAll('["en"]', `["${tag}"]`) });
      });
      const first = new FirstStage(page);
      await first.openAlone();
      await expect(first.screen).toHaveAttribute("dir", direction);
      expect(await first.heading.innerText()).not.toMatch(/[A-Za-z]{3}/);
      expect(await outOfTheWindow(page)).toEqual([]);
      await first.screen.locator(".welcome__start").first().click();
      for (const step of STEPS) {
        await first.isAt(step);
        await expect(first.screen).toHaveAttribute("dir", direction);
        expect(await first.heading.innerText()).not.toMatch(/[A-Za-z]{3}/);
        for (const reading of EVERY_READING) {
          await first.reading(reading).check({ force: true });
          expect.soft(await outOfTheWindow(page), `${step}, ${reading}`).toEqual([]);
        }
        expect.soft(await violations(page), step).toEqual([]);
        if (step !== STEPS.at(-1)) await first.screen.locator(".page-turn__next").filter({ visible: true }).first().click();
      }
    });

    test("the story is walked from its first step to the next stage", async ({ story }) => {
      await story.open("at=signs");
      for (let step = 0; step < 7; step += 1) await story.element.locator(".page-turn__next").click();
      await expect(story.heading).toBeFocused();
      const where = await story.element.locator(".step__stage").innerText();
      expect(where).toContain("2");
    });
  });
}
