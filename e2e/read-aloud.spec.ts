// Reading aloud: recordings or the device's own voice, the sentence that is spoken, the beat that follows it, pages
// that turn by themselves. What the scripts promise in detail, `static/read-aloud/*.test.mjs` hold them to.
import { servePolicy } from "./support/host";
import { label } from "./support/labels";
import { type Story, expect, test } from "./support/story";
import { type Index, marks, noteMarks, recorded, spoken, withVoice, withoutRecordings, withoutVoice } from "./support/voices";

const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src 'self'; manifest-src 'self'";
const FIRST = "signs/nosebleeds";
const readAloud = (story: Story) => story.button(label("read-aloud"));
const stop = (story: Story) => story.button(label("stop-reading"));

/** Switches it on in the sheet of the ribbon. */
async function letPagesTurn(story: Story): Promise<void> {
  await story.press(label("for-grown-up"));
  const turns = story.page.getByRole("switch", { name: label("turn-pages") });
  await turns.check();
  await story.press(label("back-to-picture"));
  await expect(turns).not.toBeVisible();
}

/** The first step whose line is recorded, and which tells it in three beats. */
const aRecordedStep = ({ passages }: Index) => Object.keys(passages).find((it) => it.endsWith(".child") && passages[it]!.sentences.length > 2)!.replace(/\.child$/, "").replace(".", "/");

test("a machine without any voice reads what is recorded, which is fetched when it is asked for", async ({ page, story }) => {
  const step = aRecordedStep(await recorded(story));
  const asked: string[] = [];
  page.on("request", (request) => request.url().includes(".voice") && asked.push(request.url().replace(/.*\/content\//, "")));
  await withoutVoice(page);
  await servePolicy(page, `${POLICY}; media-src 'self'`);
  await story.open(`at=${step}&reading=picture-book`);
  await expect(page.locator(".read-aloud__voice")).toHaveText(label("computer-voice"));
  expect(asked).toEqual([]);
  await readAloud(story).click();
  await expect(stop(story)).toBeVisible();
  await expect(readAloud(story)).toBeVisible();
  expect(asked[0]).toBe("en.voice.json");
  expect(asked[1]).toContain("en.voice/");
  // What was read from its first to its last sentence shows its last beat.
  expect(await story.beat()).toBe("3");
});

test("where a policy refuses sound, the device reads; without a voice nothing is offered any more", async ({ page, story }) => {
  const step = aRecordedStep(await recorded(story));
  await servePolicy(page, POLICY);
  await withVoice(page);
  await story.open(`at=${step}&reading=picture-book`);
  await readAloud(story).click();
  await expect.poll(() => spoken(page)).not.toEqual([]);
  await page.addInitScript("Object.defineProperty(window, 'speechSynthesis', { value: undefined })");
  story.warnings.length = 0;
});

test("where a policy refuses sound and there is no voice, the button goes", async ({ page, story }) => {
  const step = aRecordedStep(await recorded(story));
  await servePolicy(page, POLICY);
  await withoutVoice(page);
  await story.open(`at=${step}&reading=picture-book`);
  await readAloud(story).click();
  await expect(readAloud(story)).toHaveCount(0);
  await expect(stop(story)).toHaveCount(0);
  expect(story.warnings.join("\n")).toContain("what is recorded cannot be heard");
});

test("the device reads sentence by sentence, each is marked, and its beat is shown", async ({ page, story }) => {
  await withVoice(page);
  await noteMarks(page);
  await withoutRecordings(page);
  await story.open(`at=${FIRST}&reading=picture-book`);
  await page.evaluate("window.told = [...document.querySelector('second-birthday').shadowRoot.querySelectorAll('.layer--child:not(.layer--main) .beat')].map((it) => it.textContent)");
  await readAloud(story).click();
  await expect(readAloud(story)).toBeVisible();
  await page.waitForTimeout(200);
  const said = await spoken(page);
  expect(said.slice(0, 2)).toEqual(["It began with nosebleeds", label("child-message")]);
  const told = await page.evaluate<string[]>("told");
  for (const [sentence, beat] of (await marks(page)).filter(([it]) => told.some((line) => line.includes(it))))
    expect(told[Number(beat) - 1]).toContain(sentence);
  expect(new Set((await marks(page)).map(([, beat]) => beat))).toEqual(new Set(["1", "2", "3"]));
  expect(await page.evaluate("CSS.highlights.size")).toBe(0);
});

test("in the middle of a line it is read on from the beat that is shown", async ({ page, story }) => {
  await withVoice(page);
  await withoutRecordings(page);
  await story.open(`at=${FIRST}&reading=picture-book`);
  await story.press(label("next"));
  await expect.poll(() => story.beat()).toBe("2");
  const shown = await page.evaluate<string>("document.querySelector('second-birthday').shadowRoot.querySelectorAll('.beat')[1].textContent.trim()");
  await readAloud(story).click();
  await expect(readAloud(story)).toBeVisible();
  expect(shown.startsWith((await spoken(page))[0]!)).toBe(true);
});

for (const [how, act] of Object.entries({
  "a second press": (story: Story) => stop(story).click(),
  "a page that is turned": (story: Story) => story.press(label("next")),
  "Enough for today": (story: Story) => story.press(label("enough")),
  "Escape": (story: Story) => story.page.keyboard.press("Escape"),
  "another way to read": (story: Story) => story.reading("family").check(),
  "a page that is hidden": (story: Story) =>
    story.page.evaluate(() => {
      Object.defineProperty(document, "hidden", { value: true });
      document.dispatchEvent(new Event("visibilitychange"));
    }),
}))
  test(`${how} silences what is read, at once`, async ({ page, story }) => {
    await withVoice(page);
    await page.addInitScript("window.waits = true");
    await withoutRecordings(page);
    await story.open(`at=${FIRST}&reading=picture-book`);
    await readAloud(story).click();
    await expect.poll(() => spoken(page)).toHaveLength(1);
    await act(story);
    await expect.poll(() => spoken(page)).toHaveLength(2);
    expect((await spoken(page))[1]).toBe("stopped");
    await expect(stop(story)).toHaveCount(0);
    await page.evaluate("delete window.waits");
    await page.waitForTimeout(200);
    expect(await spoken(page)).toHaveLength(2);
  });

test("what is read in the page is read on when the engine takes over", async ({ page, story }) => {
  await withVoice(page);
  await page.addInitScript("window.waits = true");
  await withoutRecordings(page);
  let release = () => {};
  const held = new Promise<void>((free) => (release = free));
  await page.route("**/widget_bg.wasm", async (route) => {
    await held;
    await route.fallback();
  });
  await page.goto(`./#at=${FIRST}&reading=picture-book`);
  await readAloud(story).click();
  await expect.poll(() => spoken(page)).toHaveLength(1);
  release();
  await story.isDrawn();
  await expect(stop(story)).toBeVisible();
  await page.evaluate("delete window.waits");
  await expect(readAloud(story)).toBeVisible();
  expect(await spoken(page)).not.toContain("stopped");
  expect(await story.beat()).toBe("3");
});

test("pages turn by themselves where that is wished, and stop before what is to be done", async ({ page, story }) => {
  await withVoice(page);
  await withoutRecordings(page);
  await story.open(`at=${FIRST}&reading=picture-book`);
  await letPagesTurn(story);
  await readAloud(story).click();
  await expect(readAloud(story)).toBeVisible({ timeout: 60_000 });
  // The step behind it is to be breathed with.
  expect((await story.place()).step).toBe(3);

  // Who presses in the quiet wants to stay.
  await story.open(`at=${FIRST}&reading=picture-book`);
  await readAloud(story).click();
  await expect.poll(() => story.beat(), { intervals: [50] }).toBe("3");
  await page.keyboard.press("Shift");
  await expect(readAloud(story)).toBeVisible();
  await page.waitForTimeout(1800);
  expect((await story.place()).step).toBe(1);
});

test("the book reads itself from the first page to the last on a machine without any voice", async ({ page, story }) => {
  const { passages } = await recorded(story);
  test.setTimeout(240_000);
  await withoutVoice(page);
  await noteMarks(page);
  const played = new Set<string>();
  page.on("request", (request) => played.add(/\.voice\/(.*)\.[0-9a-f]{8}\.mp3$/.exec(request.url())?.[1] ?? ""));
  await story.open(`at=${FIRST}&reading=picture-book`);
  await letPagesTurn(story);
  for (let place = await story.place(); ; ) {
    if (await readAloud(story).isVisible()) {
      await readAloud(story).click();
      await expect(readAloud(story).or(stop(story))).toBeVisible();
      await expect(stop(story)).toHaveCount(0, { timeout: 60_000 });
    }
    place = await story.place();
    if (place.stage === place.stages && place.step === place.steps) break;
    await story.next();
  }
  const child = Object.keys(passages).filter((it) => !it.endsWith(".if-they-ask"));
  expect(child.filter((it) => !played.has(it))).toEqual([]);
  expect((await marks(page)).length).toBeGreaterThan(child.length);
});
