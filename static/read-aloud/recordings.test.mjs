// What reading aloud with recordings promises, with an `<audio>` element that a test plays by hand.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Recordings } from "./recordings.js";

const INDEX = {
  voice: "computer",
  speaker: "af_heart",
  heard: false,
  passages: {
    "a.child-message": { file: "a.child-message.0a.mp3", milliseconds: 2000, sentences: [[80, 900, 0, 0, 4], [1450, 1900, 0, 5, 9]] },
    "a.b.child": { file: "a.b.child.0b.mp3", milliseconds: 1000, sentences: [[80, 900, 0, 0, 6]] },
  },
};

class Audio extends EventTarget {
  currentTime = 0;
  paused = true;
  playbackRate = 1;
  played = [];
  loads = 0;
  refused = null;

  load() {
    this.loads += 1;
  }

  setAttribute(_, address) {
    this.src = address;
    this.currentTime = 0;
  }

  async play() {
    if (this.refused) throw this.refused;
    this.paused = false;
    this.played.push(this.src);
    this.dispatchEvent(new Event("playing"));
  }

  pause() {
    this.paused = true;
  }

  at(seconds) {
    this.currentTime = seconds;
    this.dispatchEvent(new Event("timeupdate"));
  }

  end() {
    this.paused = true;
    this.dispatchEvent(new Event("ended"));
  }
}

/** Recordings whose index comes at once, and what happens to them. */
function set(index = INDEX) {
  const audio = new Audio();
  const asked = [];
  const sentences = [];
  const answers = { fetch: async (address) => (asked.push(address), { ok: index !== null, status: 404, json: async () => index }) };
  const recordings = new Recordings({ folder: "/content/", tag: "en", audio, ...answers });
  return { audio, asked, sentences, recordings, play: (ids) => recordings.play(ids, (it) => sentences.push(it)) };
}
const soon = () => new Promise((later) => setTimeout(later));
const BOTH = ["a.child-message", "a.b.child"];

test("nothing is fetched before something is to be played, and the index once", async () => {
  const { audio, asked, play } = set();
  assert.deepEqual(asked, []);
  for (let time = 0; time < 2; time += 1) {
    const played = play(["a.b.child"]);
    await soon();
    audio.end();
    assert.equal(await played, true);
  }
  assert.deepEqual(asked, ["/content/en.voice.json"]);
  assert.deepEqual(audio.played, ["/content/en.voice/a.b.child.0b.mp3", "/content/en.voice/a.b.child.0b.mp3"]);
});

test("the element is loaded within the press, before anything is waited for", async () => {
  const { audio, recordings, play } = set();
  const played = play(BOTH);
  assert.equal(audio.loads, 1);
  recordings.stop();
  await played;
});

test("each sentence is told as it begins, and none when all is read", async () => {
  const { audio, sentences, play } = set();
  const played = play(BOTH);
  await soon();
  audio.at(0.5);
  audio.at(1.5);
  audio.at(1.6);
  audio.end();
  await soon();
  audio.end();
  assert.equal(await played, true);
  const seen = sentences.map((it) => it && [it.passage, it.sentence, it.start, it.end]);
  assert.deepEqual(seen, [["a.child-message", 0, 0, 4], ["a.child-message", 1, 5, 9], null, ["a.b.child", 0, 0, 6], null]);
});

test("a passage is played from the sentence that is wanted, also where the browser begins before it", async () => {
  const { audio, sentences, recordings } = set();
  const played = recordings.play(["a.child-message"], (it) => sentences.push(it), { block: 0, start: 4 });
  await soon();
  assert.equal(audio.currentTime, 1.45);
  assert.deepEqual(sentences.map((it) => it.sentence), [1]);
  recordings.stop();
  await played;

  audio.play = async () => {
    audio.currentTime = 0;
    audio.dispatchEvent(new Event("playing"));
  };
  const again = recordings.play(["a.child-message"], (it) => sentences.push(it), { block: 0, start: 5 });
  await soon();
  assert.equal(audio.currentTime, 1.45);
  assert.equal(sentences.some((it) => it?.sentence === 0), false);
  recordings.stop();
  await again;
});

test("a mark between two looks of the browser is not missed", async () => {
  const { audio, sentences, play } = set();
  const played = play(["a.child-message"]);
  await soon();
  audio.at(1.44);
  audio.currentTime = 1.451;
  await new Promise((later) => setTimeout(later, 40));
  assert.equal(sentences.at(-1).sentence, 1);
  audio.end();
  await played;
});

test("what is stopped is silent at once, and is no failure", async () => {
  const { audio, sentences, recordings, play } = set();
  const played = play(BOTH);
  await soon();
  recordings.stop();
  assert.equal(await played, false);
  assert.equal(audio.paused, true);
  assert.equal(audio.played.length, 1);
  assert.equal(sentences.at(-1), null);
});

test("what is stopped while its index comes is not heard", async () => {
  const { audio, recordings, play } = set();
  const played = play(BOTH);
  recordings.stop();
  assert.equal(await played, false);
  assert.deepEqual(audio.played, []);
});

test("a second press begins anew, and the first one ends", async () => {
  const { audio, play } = set();
  const first = play(BOTH);
  await soon();
  const second = play(["a.b.child"]);
  assert.equal(await first, false);
  await soon();
  audio.end();
  assert.equal(await second, true);
});

test("a passage without a recording is refused before anything is heard", async () => {
  const { audio, play } = set();
  await assert.rejects(play([...BOTH, "a.c.child"]), /a\.c\.child is not recorded/);
  assert.deepEqual(audio.played, []);
});

test("a language without recordings is refused, and asked for again the next time", async () => {
  const { asked, play } = set(null);
  await assert.rejects(play(BOTH), /no recordings in en: status 404/);
  await assert.rejects(play(BOTH), /status 404/);
  assert.equal(asked.length, 2);
});

test("a file that cannot be played, or that the browser does not let play, is refused", async () => {
  const { audio, sentences, play } = set();
  const broken = play(BOTH);
  await soon();
  audio.dispatchEvent(new Event("error"));
  await assert.rejects(broken, /0a\.mp3 cannot be played/);
  assert.equal(sentences.at(-1), null);
  audio.refused = new Error("not within a press");
  await assert.rejects(play(BOTH), /not within a press/);
});

test("a sentence waits for what is to be heard before it, and then begins anew", async () => {
  const audio = new Audio();
  const fetch = async () => ({ ok: true, json: async () => INDEX });
  const recordings = new Recordings({ folder: "content/", tag: "en", audio, fetch });
  const told = [];
  let isHeard;
  const playing = recordings.play(["a.child-message"], (it) => {
    told.push(it?.sentence ?? null);
    return it?.sentence === 1 ? new Promise((heard) => (isHeard = heard)) : undefined;
  });
  await new Promise(setImmediate);
  audio.at(1.46);
  assert.deepEqual([told, audio.paused], [[0, 1], true]);
  isHeard();
  await new Promise(setImmediate);
  assert.deepEqual([audio.currentTime, audio.paused], [1.45, false]);
  // A little before, as some browsers begin.
  audio.at(1.44);
  assert.deepEqual([told, audio.paused], [[0, 1], false]);
  audio.end();
  assert.equal(await playing, true);
  assert.deepEqual(told, [0, 1, null]);
});

test("what waits is not begun again after it was stopped", async () => {
  const audio = new Audio();
  const fetch = async () => ({ ok: true, json: async () => INDEX });
  const recordings = new Recordings({ folder: "content/", tag: "en", audio, fetch });
  let isHeard;
  const playing = recordings.play(["a.child-message"], (it) => (it?.sentence === 1 ? new Promise((heard) => (isHeard = heard)) : undefined));
  await new Promise(setImmediate);
  audio.at(1.46);
  recordings.stop();
  isHeard();
  assert.equal(await playing, false);
  assert.equal(audio.paused, true);
});
