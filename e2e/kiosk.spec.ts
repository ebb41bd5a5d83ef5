// A screen in a waiting room: who comes, who leaves, and what is left of her.
import { HOME, NOTHING, expect, test } from "./support/kiosk";
import { label } from "./support/labels";
import { withVoice } from "./support/voices";

test("untouched it tells the story, picture after picture, and nothing sounds", async ({ page, kiosk }) => {
  await kiosk.open();
  const line = page.locator(".attract__line");
  const told = new Set<string>();
  for (let slide = 0; slide < 13; slide += 1) {
    told.add(await line.innerText());
    await expect(page.locator(".attract__picture--now")).toHaveCount(1);
    await kiosk.pass(9);
  }
  expect(told.size).toBe(13);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Second Birthday");
  expect(await page.locator("second-birthday audio, second-birthday video").count()).toBe(0);
  expect(kiosk.complaints).toEqual([]);
});

test("who wants no motion sees one picture that stays", async ({ page, kiosk }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await kiosk.open();
  const line = await page.locator(".attract__line").innerText();
  await kiosk.pass(60);
  await expect(page.locator(".attract__line")).toHaveText(line);
  await expect(page.locator(".attract__picture--now")).toHaveAttribute("src", /cover\.svg#still$/);
});

test("a touch anywhere begins, with the language first on the keyboard too", async ({ page, kiosk }) => {
  await kiosk.open();
  await expect(kiosk.button(/English/)).toBeFocused();
  await page.locator(".attract__pictures").click({ position: { x: 300, y: 300 } });
  await expect(kiosk.button(label("start"))).toBeVisible();
  await expect(page.locator(".attract")).toHaveCount(0);
});

test("after ninety quiet seconds it is asked whether somebody is there, and the story waits", async ({ kiosk }) => {
  await kiosk.open();
  await kiosk.read();
  await kiosk.pass(85);
  await expect(kiosk.sheet).toHaveCount(0);
  await kiosk.pass(10);
  await expect(kiosk.sheet).toContainText("Are you still there?");
  await expect(kiosk.sheet.getByRole("alert")).toBeVisible();
  await expect(kiosk.button("Yes, keep reading")).toBeFocused();
  await kiosk.press("Yes, keep reading");
  await expect(kiosk.sheet).toHaveCount(0);
  await expect(kiosk.heading).toHaveText("It began with nosebleeds");
});

test("the question can be answered without end, by a single switch", async ({ page, kiosk }) => {
  await kiosk.open();
  await kiosk.read();
  for (let time = 0; time < 12; time += 1) {
    await kiosk.pass(92);
    await expect(kiosk.button("Yes, keep reading")).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(kiosk.sheet).toHaveCount(0);
  }
  await expect(kiosk.heading).toHaveText("It began with nosebleeds");
});

test("a square that is being scanned is still there after the question", async ({ kiosk }) => {
  await kiosk.open();
  await kiosk.read();
  await kiosk.press("Take it home");
  await kiosk.pass(92);
  await kiosk.press("Yes, keep reading");
  await expect(kiosk.sheet.getByRole("img", { name: /A QR code to scan/ })).toBeVisible();
  await expect(kiosk.button("Back to the story")).toBeFocused();
});

test("the seconds that a hospital sets are waited", async ({ kiosk }) => {
  await kiosk.open('kiosk="30"');
  await kiosk.read();
  await kiosk.pass(32);
  await expect(kiosk.sheet).toContainText("Are you still there?");
});

test("a setting that makes no sense is named, and ninety seconds are waited", async ({ kiosk }) => {
  await kiosk.open('kiosk="soon" home="story.example" languages="tlh"');
  expect(kiosk.complaints.join("\n")).toContain('kiosk="soon"');
  expect(kiosk.complaints.join("\n")).toContain('home="story.example"');
  expect(kiosk.complaints.join("\n")).toContain('languages="tlh"');
  await kiosk.read();
  await kiosk.pass(85);
  await expect(kiosk.sheet).toHaveCount(0);
});

test("while something is spoken or held nobody is asked", async ({ page, kiosk }) => {
  await withVoice(page);
  await page.addInitScript("window.waits = true");
  await page.route("**/en.voice.json", (route) => route.fulfill({ status: 404 }));
  await kiosk.open();
  await kiosk.read();
  await page.getByRole("button", { name: label("read-aloud") }).click();
  await kiosk.pass(200);
  await expect(kiosk.sheet).toHaveCount(0);
  await page.getByRole("button", { name: label("stop-reading") }).click();
  await page.mouse.move(960, 500);
  await page.mouse.down();
  await kiosk.pass(100);
  await expect(kiosk.sheet).toHaveCount(0);
  // What leans on the screen for longer is nobody.
  await kiosk.pass(120);
  await expect(kiosk.sheet).toContainText("Are you still there?");
  await page.mouse.up();
});

/** A reader who has left traces of every kind. */
async function leaveTraces({ page, kiosk }: { page: import("@playwright/test").Page; kiosk: import("./support/kiosk").Kiosk }) {
  await kiosk.begin();
  await page.getByRole("radio", { name: /^Detail/ }).check();
  await kiosk.press(label("start"));
  await kiosk.press(label("ask-about-this"));
  await kiosk.press("Bigger words");
  await expect(kiosk.element).toHaveAttribute("data-larger");
  await kiosk.press(label("next"));
  await expect(kiosk.button(/^Our questions\s*1$/)).toBeVisible();
  await expect(page.locator(".leaves").getByRole("status")).toContainText("2");
}

/** What the next reader finds. */
async function findsNothing({ page, kiosk }: { page: import("@playwright/test").Page; kiosk: import("./support/kiosk").Kiosk }) {
  await kiosk.attracts();
  await expect(page.locator("second-birthday .place > *")).toHaveCount(0);
  await expect(kiosk.element).not.toHaveAttribute("data-larger");
  await expect(kiosk.element).not.toHaveAttribute("data-place");
  await expect(kiosk.element).not.toHaveAttribute("lang");
  await kiosk.begin();
  await expect(page.getByRole("radio", { name: /^Family/ })).toBeChecked();
  await kiosk.press(label("our-page"));
  await expect(page.getByText("Nothing here yet.")).toBeVisible();
  await kiosk.press(label("all-stages"));
  await expect(page.getByText("Started")).toHaveCount(0);
  expect(await kiosk.kept()).toEqual(NOTHING);
  expect(kiosk.complaints).toEqual([]);
}

test("without an answer all that she chose is gone, and nothing is kept anywhere", async ({ page, kiosk }) => {
  await kiosk.open();
  await leaveTraces({ page, kiosk });
  await kiosk.pass(125);
  await findsNothing({ page, kiosk });
});

test("the next person clears it at once", async ({ page, kiosk }) => {
  await kiosk.open();
  await leaveTraces({ page, kiosk });
  await kiosk.press("Finish and clear");
  await findsNothing({ page, kiosk });
});

test("what was played is gone too", async ({ page, kiosk }) => {
  await kiosk.open(`kiosk stage="signs/make-a-plug"`);
  await kiosk.press(/English/);
  const activity = page.locator(".place [data-activity=make-a-plug] .activity__inside");
  await expect(activity).toBeVisible();
  const first = await activity.innerText();
  await activity.getByRole("button").first().click();
  await expect.poll(() => activity.innerText()).not.toBe(first);
  await kiosk.press("Finish and clear");
  await kiosk.press(/English/);
  await expect(activity).toBeVisible();
  expect(await activity.innerText()).toBe(first);
});

test("the story is carried home in a square, with the place and the questions, and asks nobody", async ({ page, kiosk }) => {
  await kiosk.open();
  await kiosk.read();
  await kiosk.press(label("ask-about-this"));
  await page.context().setOffline(true);
  await kiosk.press("Take it home");
  const square = kiosk.sheet.getByRole("img", { name: /A QR code to scan/ });
  await expect(square).toBeVisible();
  const address = new URL(await kiosk.sheet.locator(".qr-code__address").innerText());
  expect(address.origin + address.pathname).toBe(HOME);
  const carried = new URLSearchParams(address.hash.slice(1));
  expect(Object.fromEntries(carried)).toEqual({
    lang: "en",
    reading: "family",
    at: "signs/nosebleeds",
    ask: expect.stringContaining("signs/nosebleeds/"),
  });
  expect(address.href.length).toBeLessThan(300);
  await page.context().setOffline(false);
  await kiosk.press("Back to the story");

  // The phone at home opens the same place with the same question.
  await page.unrouteAll();
  await page.goto(`./${address.hash}`);
  await expect(kiosk.heading).toHaveText("It began with nosebleeds");
  await expect(kiosk.button(/^Our questions\s*1$/)).toBeVisible();
});

test("the way to read that was chosen on the first page is carried home too", async ({ page, kiosk }) => {
  await kiosk.open();
  await kiosk.begin();
  await page.getByRole("radio", { name: /^Picture book/ }).check();
  await kiosk.press("Take it home");
  await expect(kiosk.sheet.locator(".qr-code__address")).toHaveText(`${HOME}#lang=en&reading=picture-book&at=welcome`);
});

test("without an address at home there is no button for it", async ({ kiosk }) => {
  await kiosk.open("kiosk");
  await kiosk.read();
  await expect(kiosk.button("Finish and clear")).toBeVisible();
  await expect(kiosk.button("Take it home")).toHaveCount(0);
});
