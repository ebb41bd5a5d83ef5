// What axe finds, and what it does not look for: one first heading, no level skipped.
import { type Page } from "@playwright/test";
import { violations } from "./support/axe";
import { label } from "./support/labels";
import { SCREENS, show } from "./support/screens";
import { expect, test } from "./support/story";

/** The levels of the headings that can be seen, shadow and slot included, in order. */
async function headings(page: Page): Promise<number[]> {
  const all = page.getByRole("heading").filter({ visible: true });
  // From the top: what is slotted stands in the page after what the widget draws over it.
  const found = await all.evaluateAll((all) =>
    all.map((it) => ({ level: Number(it.tagName.slice(1)), top: it.getBoundingClientRect().top })),
  );
  return found.toSorted((one, next) => one.top - next.top).map(({ level }) => level);
}

// What *family* shows, *detail* shows too.
const READ_AS = ["picture-book", "detail"] as const;

// In the dark the same nodes stand there, and only their colors differ.
for (const [colorScheme, rules] of [["light", undefined], ["dark", ["color-contrast"]]] as const) {
  for (const reading of READ_AS) {
    test(`axe finds nothing on any screen, ${colorScheme}, read as ${reading}`, async ({ page, story }) => {
      test.setTimeout(180_000);
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      const found: Record<string, string[]> = {};
      for (const screen of Object.keys(SCREENS)) {
        await show(story, screen, reading);
        const here = await violations(page, rules && [...rules]);
        if (here.length) found[screen] = here;
      }
      expect(found).toEqual({});
    });
  }

  test(`axe finds nothing in the page before any script or in the leaflet, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.route("**/second-birthday.js", (route) => route.abort());
    await page.goto("./");
    expect(await violations(page)).toEqual([]);
    await page.goto("./leaflet/en.html");
    await page.locator("details").evaluateAll((all) => all.forEach((it) => ((it as HTMLDetailsElement).open = true)));
    expect(await violations(page)).toEqual([]);
  });
}

test("axe finds what is wrong, so that finding nothing says something", async ({ page, story }) => {
  await story.open("at=signs");
  await story.element.evaluate((element) => {
    element.shadowRoot!.querySelector("img")!.removeAttribute("alt");
    element.shadowRoot!.querySelector("button")!.setAttribute("aria-label", "");
  });
  expect((await violations(page)).join()).toContain("image-alt");
});

test("every screen has one first heading and skips no level", async ({ page, story }) => {
  // One column: what stands beside the tale comes after it.
  await page.setViewportSize({ width: 390, height: 844 });
  const wrong: Record<string, string> = {};
  const look = async (where: string) => {
    const levels = await headings(page);
    const skips = levels.some((level, place) => level > (levels[place - 1] ?? 0) + 1);
    if (levels.filter((level) => level === 1).length !== 1 || skips) wrong[where] = levels.join(" ");
  };
  for (const screen of Object.keys(SCREENS)) {
    await show(story, screen, "detail");
    await look(screen);
  }
  await page.unrouteAll();
  await page.route("**/second-birthday.js", (route) => route.abort());
  for (const path of ["./", "./leaflet/en.html"]) {
    await page.goto(path);
    await look(path);
  }
  expect(wrong).toEqual({});
});

test("each move is announced, with what the heading does not say", async ({ page, story }) => {
  await story.open("at=signs");
  const announcer = page.locator(".announcer[role=status]");
  await story.next();
  await expect(announcer).toHaveText("Nosebleeds that kept coming back. Step 2 of 7");
  await story.reading("detail").check();
  await expect(announcer).toHaveText(label("reading.detail"));
  await story.press(label("ask-about-this"));
  await expect(announcer).toHaveText(label("asked"));
  await expect(announcer).toHaveCount(1);
});
