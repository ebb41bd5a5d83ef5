// What the sounds of a picture book promise, with an `<audio>` element that a test plays by hand.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Sounds } from "./sounds.js";

class Audio {
  played = [];
  loads = 0;
  pauses = 0;
  refusal = null;

  load() {
    this.loads += 1;
  }

  async play() {
    if (this.refusal) throw this.refusal;
    this.played.push(this.src);
  }

  pause() {
    this.pauses += 1;
  }
}

function set({ beats = { "ward-clean-air": ["", "air", ""] }, isAllowed = true } = {}) {
  const audio = new Audio();
  const asked = [];
  const fetch = async (address) => (asked.push(address), { json: async () => beats });
  const sounds = new Sounds({ folder: "/sounds/", audio, fetch });
  if (isAllowed) sounds.allow();
  return { audio, asked, sounds };
}

/** Whether a promise is kept yet. */
const isOver = async (promise) => Promise.race([promise.then(() => true), new Promise((later) => setTimeout(() => later(false), 5))]);
const refusal = (name) => Object.assign(new Error("no"), { name });

test("nothing is heard before sound was asked for, and nothing is waited for", async () => {
  const { audio, sounds } = set({ isAllowed: false });
  assert.equal(await isOver(sounds.playBefore("drip")), true);
  assert.deepEqual(audio.played, []);
});

test("the voice waits until the sound is over", async () => {
  const { audio, sounds } = set();
  const over = sounds.playBefore("drip");
  assert.equal(await isOver(over), false);
  assert.deepEqual(audio.played, ["/sounds/drip.mp3"]);
  audio.onended();
  assert.equal(await isOver(over), true);
});

test("the element is loaded within the first press, and not again", () => {
  const { audio, sounds } = set();
  sounds.allow();
  assert.equal(audio.loads, 1);
});

test("a beat without a sound is read at once", async () => {
  const { audio, sounds } = set();
  assert.equal(await isOver(sounds.playBefore("")), true);
  assert.deepEqual(audio.played, []);
});

test("what is stopped is silent at once, and the voice does not wait for it", async () => {
  const { audio, sounds } = set();
  const over = sounds.playBefore("drip");
  sounds.stop();
  assert.equal(await isOver(over), true);
  assert.equal(audio.pauses, 1);
});

test("a second sound ends the first", async () => {
  const { audio, sounds } = set();
  const first = sounds.playBefore("drip");
  const second = sounds.playBefore("air");
  assert.equal(await isOver(first), true);
  assert.equal(await isOver(second), false);
  assert.deepEqual(audio.played, ["/sounds/drip.mp3", "/sounds/air.mp3"]);
  audio.onended();
  assert.equal(await isOver(second), true);
});

for (const [what, refuse] of [
  ["a policy that refuses the file", (audio) => audio.onerror()],
  ["a browser that plays nothing", (audio) => (audio.refusal = refusal("NotAllowedError"))],
])
  test(`${what} is asked once, breaks nothing and is not told of`, async () => {
    const { audio, sounds } = set();
    if (what.includes("browser")) refuse(audio);
    const over = sounds.playBefore("drip");
    if (what.includes("policy")) refuse(audio);
    assert.equal(await isOver(over), true);
    audio.refusal = null;
    const before = audio.played.length;
    assert.equal(await isOver(sounds.playBefore("air")), true);
    assert.equal(audio.played.length, before);
  });

test("a sound that was cut short is played the next time", async () => {
  const { audio, sounds } = set();
  audio.refusal = refusal("AbortError");
  const over = sounds.playBefore("drip");
  sounds.stop();
  await over;
  audio.refusal = null;
  sounds.playBefore("air");
  assert.deepEqual(audio.played, ["/sounds/air.mp3"]);
  sounds.stop();
});

test("a sound that never ends is left out", async (context) => {
  context.mock.timers.enable({ apis: ["setTimeout"] });
  const { sounds } = set();
  let isKept = false;
  const over = sounds.playBefore("hum").then(() => (isKept = true));
  context.mock.timers.tick(1599);
  assert.equal(isKept, false);
  context.mock.timers.tick(1);
  await over;
});

test("the next reader has asked for nothing", async () => {
  const { audio, sounds } = set();
  sounds.forget();
  await sounds.playBefore("drip");
  assert.deepEqual(audio.played, []);
});

test("which sound a beat has is asked for once, and a list that does not come has none", async () => {
  const { asked, sounds } = set();
  assert.deepEqual(asked, []);
  assert.equal(await sounds.soundOf("ward-clean-air", 2), "air");
  assert.equal(await sounds.soundOf("ward-clean-air", 1), "");
  assert.equal(await sounds.soundOf("signs", 1), "");
  assert.deepEqual(asked, ["/sounds/beats.json"]);
  const lost = new Sounds({ folder: "/", audio: new Audio(), fetch: async () => Promise.reject(new Error("no network")) });
  assert.equal(await lost.soundOf("ward-clean-air", 2), "");
});
