// The page before any script, and the moment when the widget takes over.
import { type Page } from "@playwright/test";
import { hold } from "./support/host";
import { expect, test } from "./support/story";

const STAGES = 12;

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the first screen and the child's story can be read", async ({ page }) => {
    await page.goto("./");
    await expect(page.getByRole("heading", { name: "Second Birthday" })).toBeVisible();
    await expect(page.getByText("This is one true story of twin brothers.").first()).toBeVisible();
    await expect(page.getByText("General information. Your own team's advice comes first.")).toBeVisible();
    const stages = page.locator(".leaflet > section");
    await expect(stages).toHaveCount(STAGES);
    for (let stage = 0; stage < STAGES; stage += 1) {
      await expect(stages.nth(stage).getByRole("heading", { level: 2 })).toBeVisible();
      const lines = stages.nth(stage).locator(".leaflet__child");
      expect(await lines.count()).toBeGreaterThan(2);
      for (const line of await lines.allInnerTexts()) expect(line).toMatch(/\w+ \w+/);
    }
  });

  test("what looks like a button is a link that leads into the leaflet", async ({ page }) => {
    await page.goto("./");
    await page.getByRole("link", { name: "Start the story" }).click();
    await expect(page.getByRole("heading", { name: "Nosebleeds that kept coming back" })).toBeInViewport();
    for (const [name, heading] of [
      ["All stages", "Contents"],
      ["Words", "Words"],
      ["Our page", "Our page"],
      ["About", "About this story"],
      ["Detail", "The whole story as one plain page"],
    ] as const) {
      await page.goto("./");
      await page.locator(".first-screen").getByRole("link", { name: new RegExp(`^${name}`) }).click();
      await expect(page.getByRole("heading", { name: heading, exact: true }).first()).toBeInViewport();
    }
  });

  test("each stage leads to the same stage in the whole leaflet, which holds what the grown-up reads", async ({ page }) => {
    await page.goto("./");
    const links = page.getByRole("link", { name: /^For the grown-up: / });
    await expect(links).toHaveCount(STAGES);
    const title = (await links.nth(9).innerText()).replace("For the grown-up: ", "");
    await links.nth(9).click();
    await page.waitForURL("**/leaflet/en.html#waiting");
    await expect(page.getByRole("heading", { name: title, level: 2 })).toBeInViewport();
    for (const part of ["If they ask", "More of the medicine", "Points to keep", "Questions for our team"])
      expect(await page.getByText(part).count()).toBeGreaterThanOrEqual(STAGES);
    for (const part of ["Hard questions", "Words", "Our page", "About this story"])
      await expect(page.getByRole("heading", { name: part, level: 2 })).toHaveCount(1);
  });
});

test("every link of the page and of the leaflet leads to a place that is there", async ({ request, baseURL }) => {
  const documents = new Map<string, { ids: string[]; links: string[] }>();
  for (const path of ["", "leaflet/en.html"]) {
    const html = await (await request.get(`./${path}`)).text();
    const all = (attribute: string) => [...html.matchAll(new RegExp(` ${attribute}="([^"]*)"`, "g"))].map((it) => it[1]!);
    documents.set(path, { ids: all("id"), links: [...all("href"), ...all("src")] });
  }
  const lost: string[] = [];
  for (const [path, { ids, links }] of documents) {
    expect(ids.filter((id, place) => ids.indexOf(id) !== place), `ids that ${path || "the page"} has twice`).toEqual([]);
    expect(links.length).toBeGreaterThan(20);
    for (const link of new Set(links)) {
      const target = new URL(link, `${baseURL}${path}`);
      if (target.origin !== new URL(baseURL!).origin) continue;
      const name = target.pathname.slice(1).replace(/^index\.html$/, "");
      const there = documents.get(name) ?? ((await request.get(target.pathname)).ok() && { ids: [""] });
      const anchor = target.hash.slice(1);
      if (!there || (anchor && !there.ids.includes(anchor))) lost.push(`${path || "the page"}: ${link}`);
    }
  }
  expect(lost).toEqual([]);
});

/** Opens the page and stops where it can be pressed and the widget is not there yet. */
async function openEarly(page: Page, held: string): Promise<() => void> {
  const release = await hold(page, held);
  await page.goto("./", { waitUntil: "commit" });
  await page.waitForFunction(() => customElements.get("second-birthday"));
  return release;
}

/** What may be pressed before the widget is there, and where it leads. */
const PRESSES = [
  { link: "Start the story", heading: "It began with nosebleeds" },
  { link: "All stages", heading: "All stages" },
  { link: "Words", heading: "Words" },
  { link: "Our page", heading: "Our page" },
  { link: "About", heading: "About this story" },
];

for (const { link, heading } of PRESSES) {
  test(`a press on ${link} before the widget is ready is kept and carried out`, async ({ page, story }) => {
    const release = await openEarly(page, "**/widget_bg.wasm");
    const pressed = page.locator(".first-screen").getByRole("link", { name: link });
    await pressed.click();
    await expect(pressed).toHaveAttribute("aria-busy", "true");
    expect(new URL(page.url()).pathname).toBe("/");
    release();
    await expect(story.heading).toHaveText(heading);
    await expect(story.heading).toBeFocused();
  });
}

test("of two presses before the widget is ready the last one counts", async ({ page, story }) => {
  const release = await openEarly(page, "**/widget_bg.wasm");
  const first = page.locator(".first-screen");
  await first.getByRole("link", { name: "Words" }).click();
  await first.getByRole("link", { name: "About" }).click();
  await expect(first.locator("[aria-busy]")).toHaveText("About");
  release();
  await expect(story.heading).toHaveText("About this story");
});

test("a way of reading chosen before the widget is ready is kept", async ({ page, story }) => {
  const release = await openEarly(page, "**/widget_bg.wasm");
  await page.locator(".first-screen").getByRole("link", { name: /^Detail/ }).click();
  release();
  await expect(story.reading("detail")).toBeChecked();
  await story.press("Start the story");
  await expect(story.reading("detail")).toBeChecked();
});

test("a press made while the words are still on their way is carried out too", async ({ page, story }) => {
  const release = await openEarly(page, "**/content/*.bundle");
  await expect(page.locator("second-birthday .place")).toBeAttached();
  await page.waitForFunction(() => performance.getEntriesByName(new URL("widget_bg.wasm", location.href).href).length > 0);
  await page.getByRole("link", { name: "Start the story" }).click();
  release();
  await expect(story.heading).toHaveText("It began with nosebleeds");
});

/** Where what the reader may look at or press stands on the screen. */
async function places(page: Page, role: "link" | "button"): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  const box = async (name: string, locator: ReturnType<Page["locator"]>) => {
    const { x, y, width, height } = (await locator.boundingBox())!;
    found[name] = [x, y, width, height].map(Math.round);
  };
  await box("heading", page.getByRole("heading", { name: "Second Birthday" }).filter({ visible: true }));
  for (const name of ["Start the story", "All stages", "Words", "Our page", "About"])
    await box(name, page.getByRole(role, { name, exact: true }).filter({ visible: true }).first());
  for (const name of ["Picture book", "Family", "Detail"])
    await box(name, page.locator(".way-to-read").filter({ hasText: name, visible: true }).first());
  return found;
}

for (const width of [360, 768, 1280]) {
  test(`nothing moves when the widget takes over, ${width} px wide`, async ({ page, story }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: "layout-shift", buffered: true });
      Object.assign(window, { shifts });
    });
    const release = await openEarly(page, "**/widget_bg.wasm");
    await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
    await page.waitForFunction(() => [...document.images].every((image) => image.complete));
    const before = await places(page, "link");
    release();
    await story.isDrawn();
    await page.waitForLoadState("networkidle");
    expect(await places(page, "button")).toEqual(before);
    // Two frames later whatever has moved has been written down.
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    expect(await page.evaluate<number>("shifts.reduce((sum, it) => sum + it, 0)")).toBeLessThan(0.01);
  });
}
