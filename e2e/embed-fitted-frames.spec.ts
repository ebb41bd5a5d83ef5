// Fitted frames as content systems bring them: blank at first, marked later, in a sandbox, on a page that a
// disk holds; and a frame whose story does not come.
import { type Page, expect, test } from "@playwright/test";
import { engine } from "./support/early";
import { OURS, SNIPPET, integrity, openHospital, serveFiles } from "./support/hospital";
import { label } from "./support/labels";
import { watch } from "./support/short-journeys";

const FIT = () => `<script type="module" src="${OURS}frame-fit.js" integrity="${integrity("frame-fit.js")}" crossorigin="anonymous"></script>`;
const FRAME = SNIPPET.frame("data-second-birthday");
const LATE = FRAME.replace(" src=", " data-later=");
const ROOM = '<div style="height: 3000px"></div>';

/** Every frame of ours is as high as what is in it. */
async function allFit(page: Page, count = 1): Promise<void> {
  await expect
    .poll(async () => {
      const frames = page.frames().filter((it) => it.url().includes("frame.html"));
      const all = await Promise.all(
        frames.map(async (it) => {
          const inside = await it.evaluate(() => Math.ceil(document.querySelector("main")?.getBoundingClientRect().height ?? 0));
          const outside = await (await it.frameElement()).evaluate((it) => (it as HTMLElement).clientHeight);
          return inside > 300 && Math.abs(inside - outside) < 2;
        }),
        // A frame may be on its way to another address.
      ).catch(() => []);
      return all.filter(Boolean).length;
    })
    .toBe(count);
}

async function open(page: Page, body: string, then = ""): Promise<string[]> {
  const { complaints } = watch(page);
  await serveFiles(page);
  await openHospital(page, { body: `${body}${FIT()}${ROOM}` });
  await page.evaluate(then);
  return complaints;
}

for (const first of ["about:blank", "javascript:void 0", "data:text/html,<p>Consent", ""])
  test(`a frame that is at “${first}” at first keeps no other from being fitted, and is fitted later`, async ({ page }) => {
    const complaints = await open(page, `${LATE.replace("<iframe", `<iframe src="${first}"`)}${FRAME}`);
    await allFit(page);
    await page.evaluate("{ const it = document.querySelector('[data-later]'); it.src = it.dataset.later }");
    await allFit(page, 2);
    expect(complaints).toEqual([]);
  });

const WAYS = {
  "the mark comes later": [SNIPPET.frame(), "document.querySelector('iframe').setAttribute('data-second-birthday', '')"],
  "a consent in its place": [LATE.replace("<iframe", "<iframe srcdoc='<p>Consent'"), "{ const it = document.querySelector('iframe'); it.removeAttribute('srcdoc'); it.src = it.dataset.later }"],
  "another address": [FRAME, "document.querySelector('iframe').src += '&stage=signs/tiny-plugs'"],
  "another place": [`${FRAME}<section></section>`, "document.querySelector('section').append(document.querySelector('iframe'))"],
  "folded away at first": [`<details>${FRAME}</details>`, "document.querySelector('details').open = true"],
  "a sandbox without an origin": [SNIPPET.frame('data-second-birthday sandbox="allow-scripts"'), ""],
  "a sandbox with its origin": [SNIPPET.frame('data-second-birthday sandbox="allow-scripts allow-same-origin"'), ""],
} as const;
for (const [way, [body, then]] of Object.entries(WAYS))
  test(`a frame is fitted: ${way}`, async ({ page }) => {
    const complaints = await open(page, body, then);
    await allFit(page);
    // What a frame has asked for when it is put elsewhere does not come.
    expect(complaints.filter((it) => !/sandbox|Fetch API cannot load/i.test(it))).toEqual([]);
  });

test("another window without an origin is not believed for one in a sandbox", async ({ page }) => {
  await open(page, SNIPPET.frame('data-second-birthday sandbox="allow-scripts"'));
  // Until the engine has come the whole leaflet stands in the frame.
  await expect(engine(page.frameLocator("iframe"))).toBeAttached();
  await allFit(page);
  const height = () => page.locator("iframe").first().evaluate((it) => it.clientHeight);
  const before = await height();
  await page.evaluate(async () => {
    const other = document.createElement("iframe");
    other.sandbox.value = "allow-scripts";
    other.srcdoc = `<script>parent.postMessage({ type: "second-birthday", height: 5 }, "*"); parent.postMessage("sent", "*")</scr${"ipt>"}`;
    const sent = new Promise((told) => addEventListener("message", ({ data }) => data === "sent" && told(null)));
    document.body.append(other);
    await sent;
  });
  expect(await height()).toBe(before);
});

test("a frame whose story does not come is as high as its first screen and leaflet, and the screen as the window", async ({ page }) => {
  await page.addInitScript(() => {
    if (self !== top) return;
    Object.assign(window, { most: 0 });
    const note = () => {
      (window as any).most = Math.max((window as any).most, document.querySelector("iframe")?.clientHeight ?? 0);
      requestAnimationFrame(note);
    };
    note();
  });
  await serveFiles(page, { change: (name, body) => (name === "widget.js" ? null : body) });
  await openHospital(page, { body: `${FRAME}${FIT()}${ROOM}` });
  await allFit(page);
  const first = page.frameLocator("iframe").locator(".first-screen .widget__frame");
  const { window: low, screen } = { window: await page.evaluate("innerHeight"), screen: await first.evaluate((it) => it.getBoundingClientRect().height) };
  expect(screen).toBeLessThanOrEqual(Math.max(Number(low), 1000));
  const height = await page.locator("iframe").evaluate((it) => it.clientHeight);
  expect(await page.evaluate<number>("most")).toBeLessThanOrEqual(height + 100);
});

test("in a sandbox nothing is offered that it forbids", async ({ page }) => {
  await serveFiles(page);
  const sandboxed = (words: string) => SNIPPET.frame(`sandbox="${words}"`, "lang=en&reading=detail&stage=signs/tiny-plugs");
  await openHospital(page, { body: sandboxed("allow-scripts allow-same-origin") });
  const place = page.frameLocator("iframe");
  await place.locator("second-birthday .place .sources summary").click();
  await expect(place.locator("second-birthday .sources li").first()).toContainText(/./);
  await expect(place.locator("second-birthday .sources a")).toHaveCount(0);
  await place.getByRole("button", { name: /^Our questions/ }).first().click();
  await expect(place.getByRole("textbox", { name: label("notes") })).toBeVisible();
  await expect(place.getByRole("button", { name: label("print"), exact: true })).toHaveCount(0);
});

test("without a sandbox sources are links, and our page can be printed", async ({ page }) => {
  await serveFiles(page);
  await openHospital(page, { body: SNIPPET.frame("", "lang=en&reading=detail&stage=signs/tiny-plugs") });
  const place = page.frameLocator("iframe");
  await place.locator("second-birthday .place .sources summary").click();
  await expect(place.locator("second-birthday .place .sources a").first()).toBeVisible();
  await place.getByRole("button", { name: /^Our questions/ }).first().click();
  await expect(place.getByRole("button", { name: label("print"), exact: true })).toBeVisible();
});

test("the sheet of a picture book stands in sight, though the frame is many windows high", async ({ page }) => {
  await serveFiles(page);
  await page.setViewportSize({ width: 900, height: 700 });
  await openHospital(page, { body: `${ROOM}${SNIPPET.frame("data-second-birthday", "lang=en&reading=picture-book&stage=signs/tiny-plugs")}${FIT()}${ROOM}` });
  // A story begins when it comes near the window.
  await page.locator("iframe").scrollIntoViewIfNeeded();
  await allFit(page);
  const place = page.frameLocator("iframe").locator("second-birthday .place:not([hidden])");
  await place.getByRole("button", { name: label("for-grown-up") }).click();
  await expect(place.getByRole("heading", { name: label("for-grown-up") })).toBeInViewport();
  await expect(place.getByRole("dialog").getByRole("button").first()).toBeInViewport();
  await place.getByRole("button", { name: label("back-to-picture") }).click();
  await expect(place.getByRole("dialog")).toHaveCount(0);
});
