// The story's own page without a network, and when a new version is there.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Page } from "@playwright/test";
import { watch } from "./support/short-journeys";
import { type Site, controlled, expect, test } from "./support/site";
import { label, stepHeading } from "./support/labels";

test.use({ serviceWorkers: "allow" });

const heading = (page: Page) => page.locator("second-birthday .place h1").first();
/** Which release's styles the page has; a page that is just loading anew is asked again. */
const release = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.body).getPropertyValue("--release")).catch(() => "loading");

/** Opens the page and waits until everything is kept. */
async function visit(page: Page, site: Site): Promise<void> {
  await page.goto(site.address);
  await controlled(page);
}

test("after one visit the whole story is there without a network", async ({ page, site }) => {
  await visit(page, site);
  const address = site.address;
  await site.close();
  const { complaints } = watch(page);
  await page.goto(`${address}?from=a-shortcut`);
  await page.getByRole("button", { name: label("start") }).click();
  for (const stage of [1, 7, 12]) {
    await page.getByRole("button", { name: label("all-stages") }).first().click();
    await page.getByRole("button", { name: new RegExp(`^Stage ${stage} of 12`) }).click();
    await expect(page.locator(".place .step__where")).toContainText(`Stage ${stage} of 12`);
    const pictures = page.locator("second-birthday .place img");
    await expect.poll(() => pictures.filter({ visible: true }).evaluateAll((all) => all.every((it) => (it as HTMLImageElement).naturalWidth > 0))).toBe(true);
  }
  await page.goto(`${address}#at=signs/make-a-plug`);
  await expect(page.locator("second-birthday .place .activity__inside")).toBeVisible();
  await page.goto(`${address}leaflet/en.html`);
  await expect(page.getByRole("heading", { name: "It began with nosebleeds" })).toBeVisible();
  await page.goto(`${address}#at=home/look-back`);
  await page.getByRole("link", { name: label("two-pages"), exact: true }).click();
  await expect(page.getByRole("button", { name: label("print"), exact: true })).toBeVisible();
  await expect.poll(() => page.locator("img").evaluateAll((all) => all.every((it) => (it as HTMLImageElement).naturalWidth > 0))).toBe(true);
  // The leaflet and its sheets ask for the hospital's file, which no hospital has put there.
  expect(complaints.filter((it) => it !== "Failed to load resource: net::ERR_FAILED")).toEqual([]);
});

test("a ward makes its file without a network, after one visit to the story", async ({ page, site }) => {
  await visit(page, site);
  const address = site.address;
  await site.close();
  const { complaints } = watch(page);
  await page.goto(`${address}hospital.html`);
  await page.getByLabel("Name of the hospital").fill("Harbour");
  await page.getByLabel("Emergency number").fill("999");
  // The story follows what was written when she leaves it.
  await page.keyboard.press("Tab");
  await expect(page.locator("#story second-birthday").getByText("At Harbour").first()).toBeVisible({ timeout: 60_000 });
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save the file" }).click()]);
  expect(download.suggestedFilename()).toBe("hospital.json");
  expect(complaints).toEqual([]);
});

test("a program comes from what is kept with its type, whatever the server calls it", async ({ page, site }) => {
  await visit(page, site);
  const type = (name: string) => page.evaluate(async (name) => (await fetch(name)).headers.get("content-type"), name);
  expect(await type("widget_bg.wasm")).toBe("application/wasm");
  const { complaints } = watch(page);
  await page.reload();
  await expect(page.getByRole("button", { name: label("start") })).toBeVisible();
  expect(complaints).toEqual([]);
});

test("a page that is being read stays of one version; the next visit has the new one", async ({ context, page, site }) => {
  await visit(page, site);
  await page.getByRole("button", { name: label("start") }).click();
  await expect(heading(page)).toHaveText("It began with nosebleeds");
  site.release("two");
  const waiting = page.evaluate(async () => {
    const registration = (await navigator.serviceWorker.getRegistration())!;
    await registration.update();
    while (!registration.waiting) await new Promise((later) => setTimeout(later, 50));
  });
  await waiting;
  await page.getByRole("button", { name: label("next"), exact: true }).click();
  await expect(heading(page)).toHaveText(stepHeading("signs/tiny-plugs"));
  // A press from here would come too late on a slow machine: the page would count as untouched.
  await page.addInitScript(() => addEventListener("DOMContentLoaded", () => dispatchEvent(new KeyboardEvent("keydown", { key: "Tab" }))));
  await page.reload();
  await expect(heading(page)).toHaveText(stepHeading("signs/tiny-plugs"));
  const isWaiting = await page.evaluate(async () => {
    const registration = (await navigator.serviceWorker.getRegistration())!;
    await registration.update();
    return registration.waiting !== null;
  });
  expect(isWaiting).toBe(true);
  expect(await release(page)).toBe("");
  await page.close();
  const next = await context.newPage();
  // It may load anew before its first load has ended.
  await next.goto(site.address, { waitUntil: "commit" });
  await expect.poll(() => release(next)).toBe("two");
  await expect(heading(next)).toHaveText(stepHeading("signs/tiny-plugs"));
});

test("a page that was just opened and that nobody has touched takes the new version up at once", async ({ context, page, site }) => {
  await visit(page, site);
  await page.close();
  site.release("two");
  const next = await context.newPage();
  // It may load anew before its first load has ended.
  await next.goto(site.address, { waitUntil: "commit" });
  await expect.poll(() => release(next)).toBe("two");
  await expect(next.getByRole("button", { name: label("start") })).toBeVisible();
});

test("a page that is out of sight takes the new version up, and keeps its place", async ({ page, site }) => {
  // A browser without a window has every page in sight, so page and worker are told otherwise.
  await page.addInitScript(() => Object.defineProperty(document, "hidden", { get: () => "isAway" in window }));
  await visit(page, site);
  await page.getByRole("button", { name: label("start") }).click();
  await page.getByRole("button", { name: label("next"), exact: true }).click();
  await expect(heading(page)).toHaveText(stepHeading("signs/tiny-plugs"));
  site.release("two", (worker) => worker.replace('"visible"', '"in sight"'));
  await page.evaluate(() => {
    Object.assign(window, { isAway: true });
    document.dispatchEvent(new Event("visibilitychange"));
  });
  await expect.poll(() => release(page)).toBe("two");
  await expect(heading(page)).toHaveText(stepHeading("signs/tiny-plugs"));
});

test("a page in sight keeps another one, untouched, from taking the new version up", async ({ context, page, site }) => {
  await visit(page, site);
  await page.getByRole("button", { name: label("start") }).click();
  site.release("two");
  const next = await context.newPage();
  // It may load anew before its first load has ended.
  await next.goto(site.address, { waitUntil: "commit" });
  await next.evaluate(async () => {
    const registration = (await navigator.serviceWorker.getRegistration())!;
    while (!registration.waiting) await new Promise((later) => setTimeout(later, 50));
  });
  await expect(next.getByRole("button", { name: label("next"), exact: true }).first()).toBeVisible();
  expect(await release(next)).toBe("");
});

test("a new version whose files are not all there yet is not taken", async ({ page, site }) => {
  await visit(page, site);
  site.release("two");
  writeFileSync(join(site.folder, "second-birthday.css"), "half");
  const state = await page.evaluate(async () => {
    const registration = (await navigator.serviceWorker.getRegistration())!;
    const refused = new Promise<string>((told) =>
      registration.addEventListener("updatefound", () => {
        const { installing } = registration;
        installing!.addEventListener("statechange", () => told(installing!.state), { once: true });
      }),
    );
    await registration.update();
    return refused;
  });
  expect(state).toBe("redundant");
  await page.reload();
  await expect(page.getByRole("button", { name: label("start") })).toBeVisible();
  expect(await release(page)).toBe("");
});

test("it can be installed: the manifest is whole and its icons are what it says", async ({ page, request, site }) => {
  await page.goto(site.address);
  const manifest = await (await request.get(`${site.address}manifest.webmanifest`)).json();
  expect(manifest).toMatchObject({ short_name: label("name"), start_url: "./", display: "standalone", lang: "en" });
  for (const { src, sizes, type } of manifest.icons) {
    const answer = await request.get(site.address + src);
    expect(answer.headers()["content-type"]).toContain(type);
    if (sizes === "any") continue;
    const width = (await answer.body()).readUInt32BE(16);
    expect(`${width}x${width}`).toBe(sizes);
  }
  const client = await page.context().newCDPSession(page);
  const { installabilityErrors } = await client.send("Page.getInstallabilityErrors");
  expect(installabilityErrors.filter(({ errorId }) => errorId !== "in-incognito")).toEqual([]);
});

test("a screen that the hospital has set up is kept as it is set up", async ({ page, site }) => {
  const file = join(site.folder, "kiosk.html");
  const shipped = readFileSync(file, "utf8");
  const setUp = (attributes: string) => writeFileSync(file, shipped.replace(/<second-birthday [^>]*>/, `<second-birthday ${attributes}>`));
  const screen = page.locator("second-birthday");
  const address = `${site.address}kiosk.html`;
  const open = async () => {
    await page.goto(address);
    await expect(page.getByRole("button", { name: /Touch to begin/ })).toBeVisible();
  };
  setUp('kiosk="60" home="https://story.example/"');
  await open();
  await controlled(page);
  // What is set up later counts at the next start.
  setUp('kiosk="120" home="https://story.example/"');
  await open();
  await expect(screen).toHaveAttribute("kiosk", "120");
  // A page of a version that is not whole yet does not come between.
  writeFileSync(file, shipped.replace(/name="build" content="[^"]*"/, 'name="build" content="another"'));
  await open();
  await expect(screen).toHaveAttribute("kiosk", "120");
  await site.close();
  await open();
  await expect(screen).toHaveAttribute("home", "https://story.example/");
  await page.getByRole("button", { name: /English/ }).click();
  await page.getByRole("button", { name: label("start") }).click();
  await expect(heading(page)).toHaveText("It began with nosebleeds");
});

test("where no page may be kept, the story is told and nothing is complained of", async ({ page, site }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, "serviceWorker"));
  const { complaints } = watch(page);
  await page.goto(site.address);
  await page.getByRole("button", { name: label("start") }).click();
  await expect(heading(page)).toHaveText("It began with nosebleeds");
  expect(complaints.filter((it) => !it.includes("application/wasm"))).toEqual([]);
});
