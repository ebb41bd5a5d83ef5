// Other languages than English: two made-up ones, which `cargo xtask test` makes from the English words.
// One has longer words in other letters, the other runs from right to left. Neither is shipped.
import { readFileSync } from "node:fs";
import { violations } from "./support/axe";
import { expect, test } from "./support/story";
import { outOfTheWindow } from "./support/geometry";

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
      const body = readFileSync(`${FOLDER}/${tag}.bundle`);
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

    test("the story is walked from its first step to the next stage", async ({ story }) => {
      await story.open("at=signs");
      for (let step = 0; step < 7; step += 1) await story.element.locator(".page-turn__next").click();
      await expect(story.heading).toBeFocused();
      const where = await story.element.locator(".step__stage").innerText();
      expect(where).toContain("2");
    });
  });
}
