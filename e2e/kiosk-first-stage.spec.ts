// A screen in a waiting room whose program has not come yet, or never comes: the page itself answers.
import { engine, readInThePage, seen } from "./support/early";
import { hold } from "./support/host";
import { NOTHING, expect, test } from "./support/kiosk";
import { label, stepHeading } from "./support/labels";
import { wayToRead } from "./support/story";

const PROGRAM = "**/kiosk_bg.wasm";
const CONTENTS = "Contents";

test("whoever reads while the program is on its way goes on reading when it comes, and leaves nothing", async ({ page, kiosk }) => {
  const release = await hold(page, PROGRAM);
  await kiosk.openEarly();
  await page.getByRole("link", { name: /^Detail/ }).click();
  await readInThePage(page);
  await kiosk.press(label("ask-about-this"));
  release();
  await expect(engine(page)).toBeVisible();
  await expect(seen(page, stepHeading("signs/tiny-plugs"))).toBeVisible();
  await expect(page.locator(".attract")).toHaveCount(0);
  await expect(wayToRead(engine(page), "detail")).toBeChecked();
  await expect(kiosk.button(/^Our questions\s*1$/)).toBeVisible();
  await kiosk.press("Finish and clear");
  await kiosk.attracts();
  await kiosk.begin();
  await expect(page.getByRole("radio", { name: /^Family/ })).toBeChecked();
  await kiosk.press(label("our-page"));
  await expect(page.getByText("Nothing here yet.")).toBeVisible();
  expect(await kiosk.kept()).toEqual(NOTHING);
  expect(kiosk.complaints).toEqual([]);
});

for (const [how, viewport] of Object.entries({ landscape: { width: 1920, height: 1080 }, portrait: { width: 1080, height: 1920 } })) {
  test(`in ${how}, nothing scrolls before the program has come, and all of a step is on a leaf`, async ({ page, kiosk }) => {
    await page.setViewportSize(viewport);
    await hold(page, PROGRAM);
    await kiosk.openEarly();
    await expect(kiosk.element).toHaveAttribute("data-phase", "starting");
    const scrolls = () => page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
    // What is higher than the screen is drawn smaller in the frame after it is measured.
    await expect.poll(scrolls, "the first screen").toBeLessThanOrEqual(0);
    await page.getByRole("link", { name: label("start") }).click();
    await expect(seen(page, stepHeading("signs/nosebleeds"))).toBeFocused();
    const found = await kiosk.element.evaluate(async (element) => {
      const all = (selector: string) => [...element.querySelectorAll<HTMLElement>(`.first-stage ${selector}`)].filter((it) => it.getClientRects().length > 0);
      const frames = async () => {
        for (let count = 0; count < 3; count += 1) await new Promise((drawn) => requestAnimationFrame(drawn));
      };
      const isShown = (it: Element) => it.checkVisibility() && getComputedStyle(it).clipPath === "none";
      const found: string[] = [];
      const places = new Set<string>();
      for (let unseen = new Set<Element>(), leaf = 0; leaf < 60; leaf += 1) {
        await frames();
        const [step] = all(".step");
        const place = step!.dataset.step!;
        if (!places.has(place)) unseen = new Set(all(".step :is(p, li)").filter(isShown));
        places.add(place);
        if (document.documentElement.scrollHeight > innerHeight || step!.scrollHeight > step!.clientHeight + 1) found.push(`${place} scrolls`);
        for (const it of all(".step :is(button, summary, a[href], label)").filter(isShown)) {
          const { left, top, right, width } = it.getBoundingClientRect();
          if (width > 0 && right > 0 && left < innerWidth && top < innerHeight / 3 - 1 && getComputedStyle(it).display !== "inline") found.push(`${place}: ${it.className} at ${top}`);
        }
        for (const it of unseen) if ([...it.getClientRects()].every(({ left, right }) => left > -1 && right < innerWidth + 1)) unseen.delete(it);
        const isLast = !element.hasAttribute("data-leaf-follows");
        if (isLast) found.push(...[...unseen].map((it) => `${place}: on no leaf “${it.textContent!.trim().slice(0, 30)}”`));
        if (isLast && place === "signs/look-back") return [...found, ...(places.size === 7 ? [] : [`${places.size} steps`])];
        all(".page-turn__next")[0]!.click();
      }
      return [...found, "it has no end"];
    });
    expect(found).toEqual([]);
  });
}

test("what was pressed and only the program has is shown when it comes", async ({ page, kiosk }) => {
  const release = await hold(page, PROGRAM);
  await kiosk.openEarly();
  const words = page.locator(".first-screen").getByRole("link", { name: label("words") });
  await words.click();
  await expect(words).toHaveAttribute("aria-busy", "true");
  release();
  await expect(kiosk.heading).toHaveText("Word list");
  await expect(kiosk.button("Finish and clear")).toBeVisible();
});

test("a screen that nobody reads on tells its story when the program has come", async ({ page, kiosk }) => {
  const release = await hold(page, PROGRAM);
  await kiosk.openEarly();
  await expect(page.getByRole("link", { name: label("start") })).toBeVisible();
  release();
  await kiosk.attracts();
  await expect(page.locator(".first-screen")).toBeHidden();
});

test("who goes away before the program has come leaves nothing of what she pressed", async ({ page, kiosk }) => {
  const release = await hold(page, PROGRAM);
  await kiosk.openEarly('kiosk="30"');
  await page.getByRole("link", { name: /^Detail/ }).click();
  await readInThePage(page);
  await kiosk.press(label("ask-about-this"));
  // Beside its words, and in the sheet of the picture book.
  await expect(page.locator("[aria-pressed=true]")).toHaveCount(2);
  await kiosk.pass(25);
  await kiosk.press(label("next"));
  await kiosk.pass(28);
  await expect(page.locator(".first-stage")).toBeVisible();
  await kiosk.pass(3);
  await expect(page.locator(".first-stage")).toBeHidden();
  await expect(page.locator("[aria-pressed=true]")).toHaveCount(0);
  await expect(page.locator(".way-to-read--chosen")).toContainText("Family");
  expect(await page.evaluate("scrollY")).toBe(0);
  await readInThePage(page);
  await kiosk.pass(31);
  release();
  await kiosk.attracts();
  await kiosk.begin();
  await kiosk.press(label("our-page"));
  await expect(page.getByText("Nothing here yet.")).toBeVisible();
  expect(await kiosk.kept()).toEqual(NOTHING);
});

test("where the program does not come, who reads is not disturbed, and the leaflet has the rest", async ({ page, kiosk }) => {
  await page.route(PROGRAM, (route) => route.abort());
  const release = await hold(page, PROGRAM);
  await kiosk.openEarly();
  await readInThePage(page);
  await page.evaluate("window.before = true");
  release();
  await expect.poll(() => kiosk.complaints.join("\n")).toContain("the first stage and the leaflet stay");
  for (let minute = 0; minute < 3; minute += 1) {
    await kiosk.pass(60);
    await seen(page, stepHeading("signs/tiny-plugs")).click();
  }
  expect(await page.evaluate("window.before")).toBe(true);
  await kiosk.press(label("all-stages"));
  await expect(page.getByRole("heading", { name: CONTENTS, exact: true })).toBeInViewport();
  await page.unroute(PROGRAM);
  await kiosk.pass(91);
  await kiosk.attracts();
  expect(await page.evaluate("window.before")).toBeUndefined();
});

test("a hospital that does not offer the page's language sees nothing of it", async ({ page, kiosk }) => {
  await hold(page, PROGRAM);
  await kiosk.openEarly('kiosk languages="tlh"');
  await expect(page.getByRole("link", { name: label("start") })).toBeHidden();
});

test("nothing of the page leads out, and it has one first heading", async ({ page, kiosk }) => {
  await kiosk.openEarly();
  const out = page.locator("second-birthday a[href]:not([href^='#'])");
  await expect(out).toHaveCount(0);
  await expect(page.locator("second-birthday > .leaflet h1")).toHaveCount(0);
  const ids = await page.locator("second-birthday [id]").evaluateAll((all) => all.map((it) => it.id));
  expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
});

test("one program tells the story and keeps the room", async ({ page, kiosk }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname.slice(1)));
  await kiosk.open();
  await kiosk.read();
  await kiosk.press(label("next"));
  expect(asked.filter((name) => name.endsWith(".wasm"))).toEqual(["kiosk_bg.wasm"]);
  expect(asked).not.toContain("widget.js");
});
