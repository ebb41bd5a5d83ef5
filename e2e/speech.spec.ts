// Speech engines as they are found: a part of the interface, none behind it, one that fails or is silent.
import { type Page } from "@playwright/test";
import { label, stepHeading } from "./support/labels";
import { type Story, expect, test } from "./support/story";
import { withoutRecordings } from "./support/voices";

const VOICE = `const voice = { lang: "en-US", localService: true };`;
/** Puts another engine in place of the browser's, and takes what is recorded away. */
const engine = async (page: Page, body: string) => {
  await withoutRecordings(page);
  await page.addInitScript(`{ ${VOICE} Object.defineProperty(window, "speechSynthesis", { configurable: true, get() { return engine } });
    const engine = ${body}; Object.defineProperty(SpeechSynthesisUtterance.prototype, "voice", { set() {} }); }`);
};
const readAloud = (story: Story) => story.button(label("read-aloud"));
const stop = (story: Story) => story.button(label("stop-reading"));

const WITHOUT_VOICE = {
  "that cannot be listened to": "{ getVoices: () => [], speak() {}, cancel() {} }",
  "whose list of voices is undefined": "{ getVoices: () => undefined, speak() {}, cancel() {} }",
  "that has no list of voices": "{ speak() {}, cancel() {} }",
  "that throws when it is asked for voices": "{ getVoices() { throw new Error('no engine') }, speak() {}, cancel() {} }",
  "whose voices are not whole": "{ getVoices: () => [null, {}, { localService: true }], speak() {}, cancel() {} }",
  "that is nothing": "null",
};
for (const [kind, body] of Object.entries(WITHOUT_VOICE))
  test(`with an engine ${kind} the story is read on, and nothing is read aloud`, async ({ page, story }) => {
    await engine(page, body);
    await story.open();
    await story.press(label("start"));
    expect((await story.next()).heading).toBe(stepHeading("signs/tiny-plugs"));
    await expect(readAloud(story)).toHaveCount(0);
    expect(story.warnings).toEqual([]);
  });

const SILENT = {
  "that throws": "{ getVoices: () => [voice], speak() { throw new DOMException('no', 'NotAllowedError') }, cancel() {} }",
  "that cannot speak": "{ getVoices: () => [voice] }",
  "that says at once that it has ended": "{ getVoices: () => [voice], speak(it) { it.dispatchEvent(new Event('end')) }, cancel() {} }",
  "that fails": "{ getVoices: () => [voice], speak(it) { setTimeout(() => it.dispatchEvent(new Event('error'))) }, cancel() {} }",
  "that is silent for ever": "{ speaking: true, getVoices: () => [voice], speak() {}, cancel() {} }",
  "that ends without a word": "{ speaking: false, getVoices: () => [voice], speak(it) { it.dispatchEvent(new Event('start')) }, cancel() {} }",
};
for (const [kind, body] of Object.entries(SILENT))
  test(`after an engine ${kind} the story may be read aloud again`, async ({ page, story }) => {
    await page.clock.install();
    await engine(page, body);
    await story.open("at=signs/nosebleeds");
    await readAloud(story).first().click();
    await page.clock.runFor(8000);
    await expect(readAloud(story).first()).toBeVisible();
    expect((await story.next()).heading).toBe(stepHeading("signs/tiny-plugs"));
  });

test("a browser without utterances offers no reading aloud", async ({ page, story }) => {
  await engine(page, "{ getVoices: () => [voice], speak() {}, cancel() {} }");
  await page.addInitScript("delete window.SpeechSynthesisUtterance");
  await story.open("at=signs/nosebleeds");
  await expect(readAloud(story)).toHaveCount(0);
});

test("the late end of a reading that was stopped does not end the next one", async ({ page, story }) => {
  await engine(page, "{ all: [], speaking: true, getVoices: () => [voice], speak(it) { this.all.push(it); it.dispatchEvent(new Event('start')) }, cancel() {} }");
  await story.open("at=signs/nosebleeds");
  await readAloud(story).first().click();
  await stop(story).first().click();
  await readAloud(story).first().click();
  await expect(stop(story).first()).toBeVisible();
  await page.evaluate("speechSynthesis.all[0].dispatchEvent(new Event('end'))");
  await page.evaluate("new Promise(requestAnimationFrame)");
  await expect(stop(story).first()).toBeVisible();
});
