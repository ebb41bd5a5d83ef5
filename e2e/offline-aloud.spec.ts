// What is recorded, without a network: kept by the page that was visited, and held by the file that reads aloud.
import { cpSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type Page } from "@playwright/test";
import { label } from "./support/labels";
import { PACK, recordings, SPEAKER } from "./support/nurse";
import { watch } from "./support/short-journeys";
import { controlled, expect, test } from "./support/site";
import { type Index, withoutVoice } from "./support/voices";
import { isWhole } from "./support/whole";

const ALOUD = fileURLToPath(new URL("../dist/offline/second-birthday-aloud.html", import.meta.url));
const NOTHING = "nothing is recorded yet: `cargo xtask voices en` makes the recordings";

test.use({ serviceWorkers: "allow" });

const readAloud = (page: Page) => page.getByRole("button", { name: label("read-aloud") });
const stop = (page: Page) => page.getByRole("button", { name: label("stop-reading") });

/** Reads the step that is shown aloud, to its end. What is read last is drawn a frame after the rest. */
async function hear(page: Page): Promise<void> {
  await isWhole(page);
  await readAloud(page).click();
  await expect(stop(page)).toBeVisible();
  await expect(readAloud(page)).toBeVisible();
}

/** Notes what was heard to its end. */
const noteWhatIsHeard = (page: Page) =>
  page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const { dispatchEvent } = EventTarget.prototype;
    EventTarget.prototype.dispatchEvent = function (event) {
      if (event.type === "ended" && this instanceof HTMLMediaElement) heard.push(this.getAttribute("src") ?? "");
      return dispatchEvent.call(this, event);
    };
  });
const heard = (page: Page) => page.evaluate<string[]>("heard");

test("a stage of which something was heard is read aloud without a network too", async ({ page, site }) => {
  await page.goto(site.address);
  await controlled(page);
  const answer = await page.request.get(`${site.address}content/en.voice.json`);
  test.skip(!answer.ok(), NOTHING);
  const files = Object.values(((await answer.json()) as Index).passages).map((it) => it.file);
  await withoutVoice(page);
  await noteWhatIsHeard(page);
  // An address that is typed into a page that is open chooses no way of reading.
  const openAt = async (at: string) => {
    await page.goto("about:blank");
    await page.goto(`${site.address}#at=${at}&reading=picture-book`);
  };
  await openAt("signs/tiny-plugs");
  await hear(page);
  const kept = () =>
    page.evaluate(async () => {
      const [name] = (await caches.keys()).filter((it) => it.endsWith("voices"));
      const all = name ? await (await caches.open(name)).keys() : [];
      return all.map(({ url }) => url.replace(/.*\//, "")).filter((it) => it.endsWith(".mp3")).toSorted();
    });
  await expect.poll(kept).toEqual(files.filter((it) => it.startsWith("signs.")).toSorted());

  await site.close();
  await openAt("signs/spots-and-bruises");
  await hear(page);
  const names = (await heard(page)).map((it) => it.replace(/.*\/|\.[^.]*\.mp3$/g, ""));
  expect(names).toEqual(["water.mp3", "signs.spots-and-bruises.child"]);
});

test("a hospital's nurse is heard without a network too, in the stage of which something was heard", async ({ page, site }) => {
  const folder = join(site.folder, "hospital/voice");
  mkdirSync(folder, { recursive: true });
  const given = recordings(["signs.tiny-plugs.child", "signs.spots-and-bruises.child", "waiting.small-seeds.child"]);
  writeFileSync(join(folder, "recordings.json"), JSON.stringify(given));
  for (const { file } of Object.values(given.passages)) cpSync(join(site.folder, "sounds/drip.mp3"), join(folder, file));
  writeFileSync(join(site.folder, "hospital/hospital.json"), JSON.stringify(PACK));
  await page.goto(site.address);
  await controlled(page);
  await withoutVoice(page);
  await noteWhatIsHeard(page);
  // The page itself comes from what is kept, so the attribute is set in it.
  await page.addInitScript(() => document.addEventListener("DOMContentLoaded", () => document.querySelector("second-birthday")!.setAttribute("hospital", "hospital/hospital.json")));
  const openAt = async (at: string) => {
    await page.goto("about:blank");
    await page.goto(`${site.address}#at=${at}&reading=picture-book`);
    await expect(page.locator(".place .read-aloud__voice").filter({ visible: true }).first()).toHaveText(label("read-by", { speaker: SPEAKER }));
  };
  /** Her recording is a moment long. */
  const hearHer = async (passage: string) => {
    await isWhole(page);
    await readAloud(page).click();
    await expect.poll(async () => (await heard(page)).at(-1)).toContain(`hospital/voice/${passage}.child.0123abcd.mp3`);
  };
  await openAt("signs/tiny-plugs");
  await hearHer("signs.tiny-plugs");
  const kept = () =>
    page.evaluate(async () => {
      const [name] = (await caches.keys()).filter((it) => it.endsWith("voices"));
      const all = name ? await (await caches.open(name)).keys() : [];
      return all.map(({ url }) => url.replace(/.*\//, "")).toSorted();
    });
  await expect.poll(kept).toEqual(["en.spoken.json", "recordings.json", "signs.spots-and-bruises.child.0123abcd.mp3", "signs.tiny-plugs.child.0123abcd.mp3"]);
  await site.close();
  await openAt("signs/spots-and-bruises");
  await hearHer("signs.spots-and-bruises");
});

test("the file that reads aloud does so on a machine without any voice, and asks nobody", async ({ page }) => {
  test.skip(!existsSync(ALOUD), NOTHING);
  const { asked, complaints } = watch(page);
  await withoutVoice(page);
  await noteWhatIsHeard(page);
  await page.goto(`${pathToFileURL(ALOUD).href}#at=signs/tiny-plugs&reading=picture-book`);
  await expect(page.locator(".read-aloud__voice").filter({ visible: true })).toHaveText(label("computer-voice"));
  await hear(page);
  expect(await heard(page)).toHaveLength(1);
  const outside = asked.filter((url) => url !== page.url().replace(/#.*/, "") && !/^(blob|data):/.test(url));
  expect(outside).toEqual([]);
  expect(complaints).toEqual([]);
});

test("the silent file offers no voice that it does not have", async ({ page }) => {
  await withoutVoice(page);
  await page.goto(`${pathToFileURL(ALOUD.replace("-aloud", "")).href}#at=signs/tiny-plugs&reading=picture-book`);
  await expect(page.locator("second-birthday .place:not([hidden])")).toBeAttached();
  await expect(page.getByRole("button", { name: label("next") })).toBeVisible();
  await expect(readAloud(page)).toHaveCount(0);
  await expect(page.locator(".read-aloud__voice").filter({ visible: true })).toHaveCount(0);
});
