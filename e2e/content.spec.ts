// A story whose file is missing or broken, and a link to what only it has: what went wrong in plain words,
// and the leaflet.
import { type Route } from "@playwright/test";
import { heard, hold, listen } from "./support/host";
import { expect, test } from "./support/story";
import { label } from "./support/labels";

const EVERY = "**/content/*.bundle";
const PROBLEM = "The story did not open";

async function changed(route: Route, change: (bytes: Buffer) => Buffer): Promise<void> {
  const response = await route.fetch();
  await route.fulfill({ response, body: change(await response.body()) });
}

const version = (number: number) => (bytes: Buffer) => {
  bytes.writeUInt16LE(number, 4);
  return bytes;
};
const garbled = (bytes: Buffer) => {
  bytes[bytes.length >> 1]! ^= 0xff;
  return bytes;
};

/** How the files come, and what the page's owner is told. */
const BROKEN: [what: string, answer: (route: Route) => Promise<void>, told: string][] = [
  ["missing", (route) => route.fulfill({ status: 404 }), "status 404"],
  ["out of reach", (route) => route.abort(), "could not be fetched"],
  ["empty", (route) => route.fulfill({ body: "" }), "the file is empty"],
  ["a web page", (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html>" }), "not a bundle"],
  ["cut short", (route) => changed(route, (bytes) => bytes.subarray(0, -100)), "cut short"],
  ["garbled", (route) => changed(route, garbled), "garbled"],
  ["of another version", (route) => changed(route, version(99)), "version 99"],
];

for (const [what, answer, told] of BROKEN) {
  test(`a story whose files are ${what} gives the problem and the leaflet, and can be tried again`, async ({ page, story }) => {
    await listen(page);
    await page.route(EVERY, answer);
    await page.goto("./#at=stages");
    await expect(story.heading).toHaveText(PROBLEM);
    await expect(page.getByText("Something is missing on this page.")).toBeVisible();
    expect(await heard(page, "story-problem")).toEqual([{ message: expect.stringContaining(told) }]);
    expect(await heard(page)).not.toContain("story-engine");
    // The leaflet that stands in the page is still there, and so is the whole one.
    await expect(page.getByRole("heading", { name: label("to-leaflet") })).toBeVisible();
    const leaflet = await page.getByRole("link", { name: label("problem-leaflet") }).getAttribute("href");
    expect((await page.request.get(leaflet!)).ok()).toBe(true);

    await story.press(label("try-again"));
    await expect.poll(async () => (await heard(page, "story-problem")).length).toBe(2);
    await expect(story.heading).toHaveText(PROBLEM);

    await page.unroute(EVERY);
    await story.press(label("try-again"));
    await expect(story.heading).toHaveText("All stages");
  });
}

test("a story that has not come in half a minute is told of, the leaflet can be had, and it shows when it has come", async ({ page, story }) => {
  await page.clock.install();
  await listen(page);
  const release = await hold(page, EVERY);
  await page.goto("./#at=stages");
  await expect(page.locator("second-birthday[data-answers]")).toBeAttached();
  await page.clock.fastForward(31_000);
  await expect.poll(() => heard(page, "story-problem")).toEqual([{ message: expect.stringContaining("half a minute") }]);
  await expect(page.getByRole("heading", { name: label("to-leaflet") })).toBeVisible();
  release();
  await expect(story.heading).toHaveText("All stages");
});

test("a story that takes long is said to be coming, and shows when it has come", async ({ page, story }) => {
  await page.route(EVERY, (route) => route.abort());
  await page.goto("./#at=stages");
  await expect(story.heading).toHaveText(PROBLEM);
  await page.unroute(EVERY);
  const release = await hold(page, EVERY);
  await story.press(label("try-again"));
  await expect(page.getByText("The story is coming. One moment.")).toBeVisible();
  release();
  await expect(story.heading).toHaveText("All stages");
});

for (const name of ["widget_bg.wasm", "widget.js"])
  test(`a web page in place of ${name} is told of by the file's name, and the leaflet stands there`, async ({ page }) => {
    await listen(page);
    await page.route(`**/${name}*`, (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Sign in</title>" }));
    await page.goto("./#at=stages");
    await expect.poll(() => heard(page, "story-problem")).toEqual([{ message: expect.stringContaining(`/${name}: `) }]);
    await expect(page.getByRole("heading", { name: label("to-leaflet") })).toBeVisible();
  });
