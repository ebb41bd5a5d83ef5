// The small sounds as they are shipped: every browser decodes them, they are soft, nothing is fetched before somebody
// has asked for sound, and a policy that refuses them breaks nothing. What `Sounds` promises in detail,
// `static/sounds.test.mjs` holds it to; how the sounds are, `art/sounds/sounds.test.mjs`.
import { readdirSync } from "node:fs";
import { type Page } from "@playwright/test";
import { servePolicy } from "./support/host";
import { label } from "./support/labels";
import { expect, test } from "./support/story";

const NAMES = readdirSync(new URL("../static/sounds", import.meta.url)).filter((it) => it.endsWith(".mp3"));
const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src 'self'; manifest-src 'self'";
const BOOK = "reading=picture-book&at=choice/care-as-it-comes";

/** A device that has a voice, which says nothing, and notes that it was asked to. */
const withVoice = (page: Page) =>
  page.addInitScript(() => {
    const voice = { lang: "en-US", localService: true };
    Object.defineProperty(window, "speechSynthesis", { value: { getVoices: () => [voice], speak: ({ text }: SpeechSynthesisUtterance) => text && Object.assign(window, { isAsked: true }), cancel() {} } });
    Object.defineProperty(SpeechSynthesisUtterance.prototype, "voice", { set() {} });
  });

/** What is called by whoever reads aloud; how long it took, in milliseconds. */
const playBefore = (page: Page, sound: string) =>
  page.evaluate(async (name) => {
    const shared = (globalThis as any)[Symbol.for("second-birthday sounds")];
    if (!shared) return null;
    const start = performance.now();
    await shared.playBefore(name);
    return performance.now() - start;
  }, sound);

const noteSounds = (page: Page): string[] => {
  const asked: string[] = [];
  page.on("request", (request) => request.url().includes("/sounds/") && asked.push(request.url().replace(/.*\/sounds\//, "")));
  return asked;
};

test("each sound is decoded, is soft, and as long as it may be", async ({ page, story }) => {
  await story.open();
  expect(NAMES).toHaveLength(11);
  for (const name of NAMES) {
    const heard = await page.evaluate(async (file) => {
      const bytes = await (await fetch(`sounds/${file}`)).arrayBuffer();
      const { duration, length, ...sound } = await new OfflineAudioContext(1, 44100, 44100).decodeAudioData(bytes).then((it) => ({ duration: it.duration, length: it.length, samples: [...it.getChannelData(0)] }));
      return { duration, length, peak: Math.max(...sound.samples.map(Math.abs)) };
    }, name);
    expect.soft(heard.duration, `${name}: seconds`).toBeGreaterThan(0.28);
    expect.soft(heard.duration, `${name}: seconds`).toBeLessThan(1.4);
    // −18 dB is 0.126; what the form loses may add a little.
    expect.soft(heard.peak, `${name}: its peak`).toBeGreaterThan(0.06);
    expect.soft(heard.peak, `${name}: its peak`).toBeLessThan(0.18);
  }
});

test("nothing is fetched before Read aloud was pressed, and a sound is then waited for", async ({ page, story }) => {
  const asked = noteSounds(page);
  await withVoice(page);
  await story.open(BOOK);
  expect(await playBefore(page, "drip")).toBe(null);
  await story.press(label("read-aloud"));
  // The page plays a sound of its own first, and a new one stops the last.
  await expect(page.locator(".step[data-spoken]")).toBeVisible();
  const took = await playBefore(page, "drip");
  expect(took).toBeGreaterThan(500);
  expect(took).toBeLessThan(1700);
  expect(asked).toContain("drip.mp3");
});

test("a beat is read when its own sound has been heard, also the last of a picture", async ({ page, story }) => {
  const asked = noteSounds(page);
  await story.open("reading=picture-book&at=ward/what-you-notice");
  await story.press(label("read-aloud"));
  const step = page.locator(".place .step");
  await expect(step).toHaveAttribute("data-spoken", "3", { timeout: 30_000 });
  await expect.poll(() => asked).toContain("air.mp3");
  // Read on to the end.
  await expect(story.button(label("read-aloud"))).toBeVisible({ timeout: 30_000 });
});

test("where a policy refuses sound, the voice waits for nothing, and the refusal is told once", async ({ page, story }) => {
  await withVoice(page);
  await servePolicy(page, POLICY);
  await story.open(BOOK);
  await story.press(label("read-aloud"));
  // By then the page has tried one of its own.
  await expect.poll(() => page.evaluate("window.isAsked")).toBe(true);
  const before = story.warnings.length;
  for (const sound of ["drip", "page", "air"]) expect(await playBefore(page, sound)).toBeLessThan(600);
  expect(story.warnings.length - before).toBeLessThanOrEqual(1);
});
