// After a move the new heading is in sight: in low windows, under a bar of the page's, in a box that scrolls.
import { type FrameLocator, type Page, expect, test } from "@playwright/test";
import { OURS, SNIPPET, integrity, openHospital, serveFiles } from "./support/hospital";
import { label } from "./support/labels";

const FIT = () => `<script type="module" src="${OURS}frame-fit.js" integrity="${integrity("frame-fit.js")}" crossorigin="anonymous"></script>`;
const BAR = "header { position: fixed; inset: 0 0 auto; height: 96px; background: #035; z-index: 9 } body { padding-top: 96px }";
const TAIL = '<div style="height: 2000px"></div>';
const heading = (place: Page | FrameLocator) => place.locator("second-birthday .place h1").first();

/** The heading lies within the window, and what is seen at its first letters is the story. */
async function inSight(page: Page): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(() => {
        const element = document.querySelector("second-birthday")!;
        const { left, top, bottom } = element.shadowRoot!.querySelector(".place h1")!.getBoundingClientRect();
        const seen = (y: number) => document.elementFromPoint(left + 8, y) === element;
        return top >= 0 && bottom <= innerHeight && seen(top + 4) && seen(bottom - 4);
      }),
    )
    .toBe(true);
}

async function open(page: Page, styles: string, body = `STORY${TAIL}`, at = "signs/nosebleeds"): Promise<void> {
  await serveFiles(page);
  const element = SNIPPET.element(`lang="en" stage="${at}"`);
  await openHospital(page, { head: `${SNIPPET.head()}<style>${styles}</style>`, body: body.replace("STORY", element) });
  await expect(heading(page)).toBeVisible();
}

for (const [width, height] of [[1366, 625], [1280, 577], [1024, 650], [844, 390], [390, 664], [667, 320]] as const)
  test(`in a window of ${width} × ${height} px each step begins with its heading in sight`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page, "");
    for (let step = 0; step < 7; step += 1) {
      const before = await heading(page).textContent();
      await page.getByRole("button", { name: label("next"), exact: true }).first().press("Enter");
      await expect(heading(page)).not.toHaveText(before!);
      await inSight(page);
    }
  });

const AROUND = {
  "under a fixed bar": [BAR, `<header>Hospital</header>STORY${TAIL}`],
  "under a fixed bar, with its scroll-padding": [`${BAR} html { scroll-padding-top: 96px; scroll-behavior: smooth }`, `<header>Hospital</header>STORY${TAIL}`],
  "under a bar that sticks": ["header { position: sticky; top: 0; height: 80px; background: #035; z-index: 9 }", `<header><a>Hospital</a></header>STORY${TAIL}`],
  "in a box that scrolls": ["body { margin: 0; height: 100vh; display: grid; grid-template-rows: 150px 1fr } main { overflow: auto }", `<header>Hospital</header><main><p style="height: 60px">Our ward</p>STORY${TAIL}</main>`],
} as const;
for (const [where, [styles, body]] of Object.entries(AROUND))
  test(`${where} a word's own page begins with its heading in sight`, async ({ page }) => {
    await open(page, styles, body, "signs/tiny-plugs");
    await page.getByRole("button", { name: /^platelets$/i }).first().click();
    const more = page.getByRole("button", { name: label("open-in-words") });
    await more.scrollIntoViewIfNeeded();
    await page.evaluate(() => (document.querySelector("main") ?? document.documentElement).scrollBy({ top: 40, behavior: "instant" }));
    await more.press("Enter");
    await expect(heading(page)).toHaveText("platelet");
    await inSight(page);
    // A letter that is jumped to is in sight too. The browser's own scroll to what is pressed is over by then.
    await page.evaluate(() => (document.documentElement.style.scrollBehavior = "auto"));
    await page.getByRole("button", { name: label("all-words") }).press("Enter");
    await page.getByRole("button", { name: "P", exact: true }).press("Enter");
    await expect(page.getByRole("heading", { name: "P", exact: true })).toBeFocused();
    const isSeen = () =>
      page.evaluate(() => {
        const element = document.querySelector("second-birthday")!;
        const { left, top } = element.shadowRoot!.querySelector("#letter-P")!.getBoundingClientRect();
        return document.elementFromPoint(left + 8, top + 4) === element;
      });
    await expect.poll(isSeen).toBe(true);
  });

test("in a fitted frame under a fixed bar a word's own page begins with its heading in sight", async ({ page }) => {
  await serveFiles(page);
  const frame = SNIPPET.frame("data-second-birthday", "lang=en&stage=signs/tiny-plugs");
  await openHospital(page, { head: `<style>${BAR}</style>`, body: `<header>Hospital</header>${frame}${FIT()}${TAIL}` });
  const place = page.frameLocator("iframe");
  await place.getByRole("button", { name: /^platelets$/i }).first().click();
  await place.getByRole("button", { name: label("open-in-words") }).click();
  await expect(heading(place)).toHaveText("platelet");
  const sees = async () => {
    const { x, y } = (await heading(place).boundingBox())!;
    return page.evaluate(([x, y]) => document.elementFromPoint(x! + 8, y! + 4)?.localName, [x, y]);
  };
  await expect.poll(sees).toBe("iframe");
});
