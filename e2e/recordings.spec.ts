// Recordings as they are shipped: fetched when they are played, heard to their end, refused where a policy
// refuses them. What the module promises in detail, `static/recordings.test.mjs` holds it to.
import { type Page } from "@playwright/test";
import { servePolicy } from "./support/host";
import { type Story, expect, test } from "./support/story";

interface Index {
  voice: string;
  passages: Record<string, { file: string; milliseconds: number; sentences: number[][] }>;
}

const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src 'self'; manifest-src 'self'";

/** The shortest passage of two sentences, so that the test waits for little. */
async function shortest(story: Story): Promise<string> {
  const answer = await story.page.request.get("content/en.voice.json");
  test.skip(!answer.ok(), "nothing is recorded yet: `cargo xtask voices en` makes the recordings");
  const index = (await answer.json()) as Index;
  const passages = Object.entries(index.passages).filter(([, it]) => it.sentences.length > 1);
  const [first] = passages.sort(([, a], [, b]) => a.milliseconds - b.milliseconds);
  return first![0];
}

/** Plays a passage in the page, and gives how it ended and which sentences were told. */
const play = (page: Page, passage: string) =>
  page.evaluate(async (id) => {
    const script = new URL("recordings.js", document.baseURI).href;
    const { Recordings } = await import(script);
    const recordings = new Recordings({ folder: new URL("content/", document.baseURI).href, tag: "en" });
    const told: (number | null)[] = [];
    const ended = await recordings
      .play([id], (it: { sentence: number } | null) => told.push(it && it.sentence))
      .catch((problem: Error) => problem.message);
    return { ended: ended as boolean | string, told };
  }, passage);

test("a recording is fetched when it is played, and is heard to its end, sentence by sentence", async ({ page, story }) => {
  const passage = await shortest(story);
  const asked: string[] = [];
  page.on("request", (request) => request.url().includes(".voice") && asked.push(request.url().replace(/.*\/content\//, "")));
  await servePolicy(page, `${POLICY}; media-src 'self'`);
  await story.open();
  expect(asked).toEqual([]);
  // Who has pressed nothing hears nothing: browsers let a page play after a press.
  await page.mouse.click(1, 1);
  const { ended, told } = await play(page, passage);
  expect(ended).toBe(true);
  expect(told.slice(0, 2)).toEqual([0, 1]);
  expect(told.at(-1)).toBe(null);
  expect(new Set(asked).size).toBe(2);
  expect(asked[0]).toBe("en.voice.json");
  expect(asked[1]).toContain(`en.voice/${passage}.`);
});

test("where the page's policy refuses sound, playing is refused, so that the device can read", async ({ page, story }) => {
  const passage = await shortest(story);
  await servePolicy(page, POLICY);
  await story.open();
  await page.mouse.click(1, 1);
  const { ended } = await play(page, passage);
  expect(ended).toMatch(/cannot be played/);
});
