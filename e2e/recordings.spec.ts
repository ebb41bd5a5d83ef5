// A hospital's own recordings, named in its file: its nurse is heard and named in place of the computer's voice, where
// she has read the words as they stand. How its file is judged, `static/hospital/recorded.test.mjs` says.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { violations } from "./support/axe";
import { setUp } from "./support/hospital-pack";
import { label } from "./support/labels";
import { noteWhatIsPlayed, passages, played, recordings, serveWard, SPEAKER } from "./support/nurse";
import { expect, test, type Story } from "./support/story";
import { recorded, spoken, withVoice, withoutVoice } from "./support/voices";

const STEP = "signs/tiny-plugs";
const CHILD = "signs.tiny-plugs.child";
const ANSWER = "signs.tiny-plugs.if-they-ask";
const AT = label("hospital.at", { hospital: "Harbour" });

const voice = (story: Story) => story.page.locator(".place .read-aloud__voice").filter({ visible: true });
const stop = (story: Story) => story.button(label("stop-reading"));

/** Reads the step that is shown to its end. */
async function hear(story: Story): Promise<string[]> {
  await story.press(label("read-aloud"));
  await expect(stop(story)).toBeVisible();
  await expect(stop(story)).toHaveCount(0, { timeout: 30_000 });
  return played(story.page);
}

/** The story of a hospital with these recordings, on a machine without any voice. */
async function open(story: Story, given: Parameters<typeof serveWard>[2], place = STEP, reading = "picture-book") {
  const { page } = story;
  await noteWhatIsPlayed(page);
  const ward = await serveWard(page, "**/hospital/", given);
  await setUp(page, 'hospital="hospital/hospital.json"');
  await story.open(`at=${place}&reading=${reading}`);
  return ward;
}

test("the hospital's nurse is heard and named in place of the computer's voice, and elsewhere she is not", async ({ page, story }) => {
  await recorded(story);
  await withoutVoice(page);
  const requests: string[] = [];
  page.on("request", (request) => request.url().endsWith(".mp3") && requests.push(`${request.resourceType()} ${request.url().replace(/.*\/(hospital|content)\//, "$1/")}`));
  const ward = await open(story, recordings([CHILD]));
  await expect(voice(story)).toHaveText([label("read-by", { speaker: SPEAKER }), AT]);
  expect(ward.asked).toEqual(["recordings.json"]);
  expect(await violations(page)).toEqual([]);
  expect(await hear(story)).toEqual([`hospital/voice/${CHILD}`]);
  expect(requests).toContain(`media hospital/voice/${CHILD}.0123abcd.mp3`);
  expect(requests.filter((it) => it.includes("content/"))).toEqual([]);

  await story.open("at=about");
  await expect(page.locator(".place .hospital-note")).toContainText(`${label("hospital.reads-aloud")}: ${SPEAKER}`);
  await expect(page.locator(".place .about__voice")).toContainText(label("computer-voice"));

  await story.open("at=signs/spots-and-bruises&reading=picture-book");
  await expect(voice(story)).toHaveText([label("computer-voice")]);
  expect(await hear(story)).toEqual(["content/en.voice/signs.spots-and-bruises.child"]);
  expect(story.warnings).toEqual([]);
});

test("what she has not read of a step the device reads, and no other recorded voice", async ({ page, story }) => {
  await recorded(story);
  await withVoice(page);
  await open(story, recordings([CHILD]), STEP, "family");
  await expect(voice(story).first()).toHaveText(label("read-by", { speaker: SPEAKER }));
  expect(await hear(story)).toEqual([`hospital/voice/${CHILD}`]);
  expect((await spoken(page)).length).toBeGreaterThan(3);

  await open(story, recordings([CHILD, ANSWER]), STEP, "family");
  await expect(voice(story).first()).toHaveText(label("read-by", { speaker: SPEAKER }));
  expect(await hear(story)).toEqual([`hospital/voice/${CHILD}`, `hospital/voice/${ANSWER}`]);
});

test("a changed sentence silences her, and is named", async ({ page, story }) => {
  await recorded(story);
  await withoutVoice(page);
  const given = recordings([CHILD, "signs.spots-and-bruises.child"]);
  given.passages[CHILD]!.sentences.at(-1)!.of = "0123456789abcdef";
  await open(story, given);
  await expect.poll(() => story.warnings.join("\n")).toContain(`the words have changed since they were read: ${CHILD}.`);
  await expect(voice(story)).toHaveText([label("computer-voice")]);
  expect(await hear(story)).toEqual([`content/en.voice/${CHILD}`]);
});

test("a step whose file does not come is read by the next voice from its beginning, and that is said", async ({ page, story }) => {
  await recorded(story);
  await withoutVoice(page);
  const ward = await open(story, recordings([CHILD, ANSWER]), STEP, "family");
  ward.missing.push(ANSWER);
  await expect(voice(story).first()).toHaveText(label("read-by", { speaker: SPEAKER }));
  expect(await hear(story)).toEqual([`content/en.voice/${CHILD}`, `content/en.voice/${ANSWER}`]);
  await expect(voice(story)).toHaveText([label("computer-voice")]);
  expect(story.warnings.join("\n")).toContain(`${STEP} is read by another voice, because a recording did not come: ${ANSWER}.0123abcd.mp3: status 404`);
});

test("markup in her name is text", async ({ page, story }) => {
  await withoutVoice(page);
  const speaker = "<img src=x onerror=\"document.title='broken'\"> {speaker}";
  await open(story, { ...recordings([CHILD]), speaker });
  await expect(voice(story).first()).toHaveText(label("read-by", { speaker }));
  await story.open("at=about");
  await expect(page.locator(".place .hospital-note")).toContainText(speaker);
  expect(await page.title()).not.toBe("broken");
});

for (const [named, text, told] of [
  ["is cut short", JSON.stringify(recordings([CHILD])).slice(0, -9), "recordings.en: it cannot be read as JSON"],
  ["is a web page", "<!doctype html><title>Sign in</title>", "recordings.en: the server sent a web page instead"],
  ["is too large", " ".repeat(1_000_001), "it weighs 1000001 bytes"],
] as const)
  test(`a file of recordings that ${named} leaves the story's own voice`, async ({ page, story }) => {
    await recorded(story);
    await withoutVoice(page);
    await open(story, text);
    await expect.poll(() => story.warnings.join("\n")).toContain(told);
    expect(await hear(story)).toEqual([`content/en.voice/${CHILD}`]);
  });

test("a hospital whose nurse has read everything for the child is heard from the first page on", async ({ page, story }) => {
  await withoutVoice(page);
  await open(story, recordings(passages().filter((id) => !id.endsWith(".if-they-ask"))), "signs/nosebleeds");
  await expect(voice(story).first()).toHaveText(label("read-by", { speaker: SPEAKER }));
  expect(await hear(story)).toEqual(["hospital/voice/signs.child-message", "hospital/voice/signs.nosebleeds.child"]);
});

/** A recording as a telephone makes it: for each sentence a tone, and then a second of silence. */
function reading(words: number[]): Buffer {
  const RATE = 24_000;
  const parts = words.map((count) => {
    const tone = Math.round((count / 140) * 60 * RATE);
    return Buffer.from(Int16Array.from({ length: tone + RATE }, (_, at) => (at < tone ? 6000 * Math.sin((at * 2 * Math.PI * 220) / RATE) : 0)).buffer);
  });
  const data = Buffer.concat(parts);
  const head = Buffer.alloc(44);
  head.write("RIFF", 0);
  head.writeUInt32LE(36 + data.length, 4);
  head.write("WAVEfmt ", 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(RATE, 24);
  head.writeUInt32LE(RATE * 2, 28);
  head.writeUInt16LE(2, 32);
  head.writeUInt16LE(16, 34);
  head.write("data", 36);
  head.writeUInt32LE(data.length, 40);
  return Buffer.concat([head, data]);
}

test("what the command writes from a nurse's files is what is played", async ({ page, story }) => {
  const command = fileURLToPath(new URL("../target/debug/xtask", import.meta.url));
  const hasFfmpeg = (process.env.PATH ?? "").split(":").some((folder) => existsSync(join(folder, "ffmpeg")));
  test.skip(!hasFfmpeg || !existsSync(command), "there is no ffmpeg here, which only those need who make recordings");
  const [readings, into] = ["readings", "voice"].map((name) => test.info().outputPath(name)) as [string, string];
  mkdirSync(readings, { recursive: true });
  const run = (...words: string[]) => execFileSync(command, words, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  run("script", "en", "--layer", "child", "--into", readings);
  const script = readFileSync(join(readings, "script.txt"), "utf8").split(/\n(?=\d{3}  )/);
  for (const id of [CHILD, "signs.spots-and-bruises.child"]) {
    const [heading, ...sentences] = script.find((it) => it.split("\n")[0]!.endsWith(`  ${id}`))!.split("\n").filter((it) => it.trim());
    const lines = sentences.filter((it) => it.startsWith("     "));
    writeFileSync(join(readings, `${heading!.slice(0, 3)}.wav`), reading(lines.map((it) => it.trim().split(/\s+/).length)));
  }
  // What was not read is named, and what was is written all the same.
  expect(() => run("voices", "en", "--from", readings, "--speaker", SPEAKER, "--into", into)).toThrow();
  const written = JSON.parse(readFileSync(join(into, "recordings.json"), "utf8")) as ReturnType<typeof recordings>;
  expect(Object.keys(written.passages).toSorted()).toEqual(["signs.spots-and-bruises.child", CHILD]);

  await withoutVoice(page);
  await open(story, JSON.stringify(written));
  await page.route("**/hospital/voice/*.mp3", (route) => route.fulfill({ path: join(into, new URL(route.request().url()).pathname.split("/").pop()!), contentType: "audio/mpeg" }));
  await expect(voice(story).first()).toHaveText(label("read-by", { speaker: SPEAKER }));
  await story.press(label("read-aloud"));
  await expect(stop(story)).toBeVisible();
  await expect(stop(story)).toHaveCount(0, { timeout: 30_000 });
  expect(await played(page)).toEqual([`hospital/voice/${CHILD}`]);
  expect(await story.beat()).toBe("3");
  expect(story.warnings).toEqual([]);
});
