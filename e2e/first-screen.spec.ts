// The page before any script, and what is pressed on it before the engine has come.
import { type Page } from "@playwright/test";
import { hold } from "./support/host";
import { expect, test } from "./support/story";
import { label } from "./support/labels";

const STAGES = 12;

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the first screen and the child's story can be read", async ({ page }) => {
    await page.goto("./");
    await expect(page.getByRole("heading", { name: label("name") })).toBeVisible();
    await expect(page.getByText("This is one true story of twin brothers.").first()).toBeVisible();
    await expect(page.locator("#leaflet").getByText("General information. Your own team’s advice comes first.")).toBeVisible();
    const stages = page.locator(".leaflet > section", { has: page.locator(".leaflet__child") });
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
    await page.getByRole("link", { name: label("start") }).click();
    await expect(page.getByRole("heading", { name: "Nosebleeds that kept coming back" })).toBeInViewport();
    for (const [name, heading] of [
      ["All stages", "Contents"],
      ["Word list", "Word list"],
      ["Our questions", "Our questions"],
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
    for (const part of ["If they ask", "More medical detail", "Key points", "Questions for our team"])
      expect(await page.getByText(part).count()).toBeGreaterThanOrEqual(STAGES);
    for (const part of ["Hard questions", "Word list", "Our questions", "About this story"])
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
      // Which beat of a picture is shown is no place in it.
      const isPlace = anchor !== "" && !name.endsWith(".svg");
      if (!there || (isPlace && !there.ids.includes(anchor))) lost.push(`${path || "the page"}: ${link}`);
    }
  }
  expect(lost).toEqual([]);
});

/** Opens the page and stops where it can be pressed and the engine is not there yet. */
async function openEarly(page: Page, held: string): Promise<() => void> {
  const release = await hold(page, held);
  await page.goto("./", { waitUntil: "commit" });
  await page.waitForFunction(() => customElements.get("second-birthday"));
  return release;
}

/** What only the engine has, and where it leads. */
const PRESSES = [
  { link: "All stages", heading: "All stages" },
  { link: "Word list", heading: "Word list" },
  { link: "Our questions", heading: "Our questions" },
  { link: "About", heading: "About this story" },
];

for (const { link, heading } of PRESSES) {
  test(`a press on ${link} before the engine has come is kept and carried out`, async ({ page, story }) => {
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

test("of two presses before the engine has come the last one counts", async ({ page, story }) => {
  const release = await openEarly(page, "**/widget_bg.wasm");
  const first = page.locator(".first-screen");
  await first.getByRole("link", { name: label("words") }).click();
  await first.getByRole("link", { name: label("about") }).click();
  await expect(first.locator("[aria-busy]")).toHaveText("About");
  release();
  await expect(story.heading).toHaveText("About this story");
});

test("a press made while the words are still on their way is carried out too", async ({ page, story }) => {
  const release = await openEarly(page, "**/content/*.bundle");
  await expect(page.locator("second-birthday .place")).toBeAttached();
  await page.waitForFunction(() => performance.getEntriesByName(new URL("widget_bg.wasm", location.href).href).length > 0);
  await page.locator(".first-screen").getByRole("link", { name: label("words") }).click();
  release();
  await expect(story.heading).toHaveText("Word list");
});
