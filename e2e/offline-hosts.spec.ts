// Servers and what stands before them: files that are refused, altered or replaced, and hosts that write
// addresses in their own way. What can be kept is kept, and what cannot is named.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Page } from "@playwright/test";
import { heard, listen } from "./support/host";
import { type Site, controlled, expect, test } from "./support/site";

test.use({ serviceWorkers: "allow" });

const starts = (page: Page, name: string) => page.getByRole("button", { name: name ? /Touch to begin/ : "Start the story" }).first();

/** Opens one of the story's own pages and waits until the worker keeps it. */
async function visit(page: Page, site: Site, name = ""): Promise<void> {
  await listen(page);
  await page.goto(site.address + name);
  await controlled(page);
}

/** What the page's owner is told, in one text. */
const told = async (page: Page) => (await heard(page, "story-problem")).map(({ message }) => message).join("\n");

for (const name of ["", "kiosk.html"]) {
  test(`one altered picture and one refused file keep the rest of ${name || "the page"} from nothing, and are named`, async ({ page, site }) => {
    site.alter("pictures/cover.svg");
    site.refuse("content/en.first.json");
    site.signIn("pictures/room.svg");
    await visit(page, site, name);
    await expect.poll(() => told(page)).toContain("pictures/cover.svg (not the file of this version)");
    expect(await told(page)).toContain("content/en.first.json (status 403)");
    expect(await told(page)).toContain("pictures/room.svg (a web page came instead)");
    await site.close();
    await page.goto(site.address + name);
    await expect(starts(page, name)).toBeVisible();
  });
}

test("what could not be kept is kept at a later visit, and then nothing is told", async ({ page, site }) => {
  site.refuse("leaflet/en.html");
  await visit(page, site);
  await expect.poll(() => told(page)).toContain("leaflet/en.html (status 403)");
  site.instead.clear();
  await page.reload();
  const isKept = () => page.evaluate(async () => Boolean(await caches.match("leaflet/en.html")));
  await expect.poll(isKept).toBe(true);
  expect(await told(page)).toBe("");
});

/** Looks for a new version, and gives what becomes of it. */
const update = (page: Page) =>
  page.evaluate(async () => {
    const registration = (await navigator.serviceWorker.getRegistration())!;
    const decided = new Promise<string>((told) =>
      registration.addEventListener("updatefound", () => {
        const { installing } = registration;
        installing!.addEventListener("statechange", () => told(installing!.state), { once: true });
      }),
    );
    await registration.update();
    return decided;
  });

test("a new version with a picture that is altered on its way is taken", async ({ page, site }) => {
  await visit(page, site);
  site.release("two", undefined, "pictures/cover.svg");
  site.alter("pictures/cover.svg");
  expect(await update(page)).toBe("installed");
});

test("a new version is not taken where a page to sign in stands for its styles, and that is told", async ({ page, site }) => {
  await visit(page, site);
  site.release("two");
  site.signIn("second-birthday.css");
  expect(await update(page)).toBe("redundant");
  await expect.poll(() => told(page)).toContain("a new version is not taken");
  expect(await told(page)).toContain("second-birthday.css (a web page came instead)");
});

test("a page to sign in that stands for everything changes nothing of what is kept", async ({ page, site }) => {
  await visit(page, site);
  for (const name of ["", "index.html", "service-worker.js", "widget_bg.wasm", "content/en.bundle"]) site.signIn(name);
  await page.reload();
  await expect(starts(page, "")).toBeVisible();
  await starts(page, "").click();
  await expect(page.locator("second-birthday .place h1").first()).toHaveText("It began with nosebleeds");
});

test("a server that says another charset of its pages changes no letter", async ({ page, site }) => {
  for (const name of ["", "kiosk.html", "frame.html", "embedding.html", "leaflet/en.html"]) {
    const html = readFileSync(join(site.folder, name || "index.html"));
    site.instead.set(name, (answer) => answer.writeHead(200, { "content-type": "text/html; charset=iso-8859-1" }).end(html));
    await page.goto(site.address + name, { waitUntil: "commit" });
    await expect.poll(() => page.evaluate("document.characterSet")).toBe("UTF-8");
  }
});

for (const [what, ending] of [["leaves .html out", ""], ["writes a slash for .html", "/"]] as const) {
  test(`on a host that ${what} the leaflet and the screen open without it, however they are asked for`, async ({ page, site }) => {
    site.ending = ending;
    await visit(page, site);
    // From a page that does not load itself anew for another worker.
    await page.goto(`${site.address}leaflet/en.html`);
    await page.evaluate(async (address) => {
      const registration = await navigator.serviceWorker.register(`${address}service-worker.js?kiosk`);
      while (registration.installing) await new Promise((later) => setTimeout(later, 50));
      registration.waiting?.postMessage({ type: "take-up", isUntouched: true });
      while (!registration.active?.scriptURL.endsWith("kiosk")) await new Promise((later) => setTimeout(later, 50));
    }, site.address);
    await site.close();
    for (const name of ["leaflet/en", "leaflet/en/", "leaflet/en.html"]) {
      await page.goto(site.address + name);
      await expect(page.getByRole("heading", { name: "It began with nosebleeds" })).toBeVisible();
      expect(await page.evaluate(() => document.styleSheets[0]?.cssRules.length)).toBeGreaterThan(10);
    }
    for (const name of ["kiosk", "kiosk/", "kiosk.html"]) {
      await page.goto(site.address + name);
      await expect(starts(page, name)).toBeVisible();
    }
  });
}

test("an old browser, which cannot end a request by itself, opens the screen with its server and without", async ({ page, site }) => {
  const worker = join(site.folder, "service-worker.js");
  writeFileSync(worker, `delete AbortSignal.timeout;\n${readFileSync(worker, "utf8")}`);
  await visit(page, site, "kiosk.html");
  await page.reload();
  await expect(starts(page, "kiosk.html")).toBeVisible();
  await site.close();
  await page.reload();
  await expect(starts(page, "kiosk.html")).toBeVisible();
});

test("a tab that reads aloud behind others keeps its version", async ({ context, page, site }) => {
  // A browser without a window has every page in sight, so pages and worker are told otherwise.
  await context.addInitScript(() => Object.defineProperty(document, "hidden", { get: () => "isAway" in window }));
  await context.addInitScript(() => Object.defineProperty(window, "speechSynthesis", { value: Object.assign(new EventTarget(), { speaking: false, getVoices: () => [], cancel() {}, speak() {} }) }));
  await visit(page, site);
  await page.evaluate("window.before = true; speechSynthesis.speaking = true");
  const other = await context.newPage();
  await other.goto(site.address);
  await expect(starts(other, "")).toBeVisible();
  await other.keyboard.press("Tab");
  site.release("two", (worker) => worker.replace('"visible"', '"in sight"'));
  const hide = () =>
    other.evaluate(async () => {
      Object.assign(window, { isAway: true });
      document.dispatchEvent(new Event("visibilitychange"));
      const registration = (await navigator.serviceWorker.getRegistration())!;
      while (!registration.waiting && registration.installing) await new Promise((later) => setTimeout(later, 50));
      return registration.waiting !== null;
    }).catch(() => "loading anew");
  await expect.poll(hide).toBe(true);
  await hide();
  expect(await page.evaluate("window.before")).toBe(true);
  await page.evaluate("speechSynthesis.speaking = false");
  const isAsBefore = async () => {
    await hide();
    return page.evaluate("window.before").catch(() => true);
  };
  await expect.poll(isAsBefore, { timeout: 20_000 }).toBeUndefined();
});
