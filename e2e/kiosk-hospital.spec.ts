// What a hospital adds on its screen in a waiting room.
import { example, servePack } from "./support/hospital-pack";
import { kioskLabel, label } from "./support/labels";
import { expect, HOME, test } from "./support/kiosk";
import { noteWhatIsPlayed, passages, played, recordings, serveWard, SPEAKER } from "./support/nurse";
import { withoutVoice } from "./support/voices";

const SETTINGS = `kiosk="90" home="${HOME}" hospital="hospital/hospital.json"`;

test("its numbers are shown to each reader as they are on the server then, and a number leads to a phone", async ({ page, kiosk }) => {
  let pack = example();
  await servePack(page, "**/hospital/", () => JSON.stringify(pack));
  await kiosk.open(SETTINGS);
  await kiosk.read();
  const bar = page.locator(".bar").getByRole("button", { name: kioskLabel("when-to-call") });
  await bar.click();
  const numbers = page.locator(".hospital-note").filter({ visible: true }).getByRole("link");
  await expect(numbers.first()).toHaveText("999");
  await numbers.nth(1).click();
  await expect(kiosk.sheet).toContainText("tel:01632960101");
  await kiosk.press(kioskLabel("close"));
  pack = { ...pack, emergency: "112" };
  await kiosk.press(kioskLabel("next-person"));
  await kiosk.read();
  await bar.click();
  await expect(numbers.first()).toHaveText("112");
  await expect(page.locator(".hospital-note").filter({ visible: true })).toContainText(label("hospital.at", { hospital: "Harbour Children's Hospital" }));
  expect(kiosk.complaints).toEqual([]);
});

test("a screen whose server has gone shows what came last", async ({ page, kiosk }) => {
  await servePack(page, "**/hospital/");
  await kiosk.open(SETTINGS);
  await kiosk.read();
  await page.route("**/hospital/hospital.json", (route) => route.abort());
  await kiosk.press(kioskLabel("next-person"));
  await kiosk.read();
  await page.locator(".bar").getByRole("button", { name: kioskLabel("when-to-call") }).click();
  await expect(page.locator(".hospital-note").filter({ visible: true }).getByRole("link").first()).toHaveText("999");
});

test("until its program has come, and without it, its numbers are text that leads nowhere, for each reader", async ({ page, kiosk }) => {
  await servePack(page, "**/hospital/");
  await page.route("**/kiosk_bg.wasm", (route) => route.abort());
  await kiosk.openEarly(SETTINGS);
  const screen = page.locator("second-birthday > :is(.first-screen, .first-stage):not([hidden])");
  for (const reader of ["first", "next"]) {
    await screen.getByRole("link", { name: label("when-to-call") }).click();
    const note = screen.locator(".hospital-note").filter({ visible: true });
    await expect(note, reader).toContainText("01632 960101");
    await expect(note.getByRole("link")).toHaveCount(0);
    await kiosk.pass(95);
    await expect(screen.locator(".hospital-whose")).toContainText("Lighthouse Ward");
  }
  await expect(page.locator("second-birthday > .leaflet #when-to-call .hospital-note")).toContainText("999");
});

test("its nurse reads on a machine without any voice, until she is taken away", async ({ page, kiosk }) => {
  await withoutVoice(page);
  await noteWhatIsPlayed(page);
  const ward = await serveWard(page, "**/hospital/", recordings(passages().filter((it) => !it.endsWith(".if-they-ask"))));
  await kiosk.open(SETTINGS);
  await kiosk.read();
  const voice = page.locator(".read-aloud__voice").filter({ visible: true });
  await expect(voice.first()).toHaveText(label("read-by", { speaker: SPEAKER }));
  await page.getByRole("button", { name: label("read-aloud") }).click();
  await expect.poll(async () => (await played(page))[0]).toBe("hospital/voice/signs.child-message");
  expect(kiosk.complaints).toEqual([]);
  // She has withdrawn her consent: the next reader does not hear her.
  ward.pack = { ...ward.pack, recordings: undefined };
  await kiosk.press(kioskLabel("next-person"));
  await kiosk.read();
  await expect(page.locator(".place .step")).toBeVisible();
  await expect(page.getByText(label("read-by", { speaker: SPEAKER }))).toHaveCount(0);
});
