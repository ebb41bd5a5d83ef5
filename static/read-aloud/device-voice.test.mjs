// The device's own voice, with engines as they are found.
import assert from "node:assert/strict";
import { test } from "node:test";
import { DeviceVoice } from "./device-voice.js";
import { sentencesOf } from "./sentences.js";

globalThis.SpeechSynthesisUtterance = class {
  constructor(text) {
    this.text = text;
  }
};

/** An engine that says all at once, unless `speak` does something else. */
function engine({ speak = (it) => (it.onstart?.(), it.onend?.()), ...rest } = {}) {
  const said = [];
  globalThis.speechSynthesis = {
    speaking: true,
    getVoices: () => [{ lang: "en-US", localService: true }],
    speak: (it) => (said.push(it), speak(it)),
    cancel: () => said.push("cancelled"),
    ...rest,
  };
  return said;
}
const TEXT = "Dr. Wu says 2.5 is right. Is it? Yes.";
const texts = (said) => said.map((it) => it.text ?? it);

test("sentences are found by their language, without the spaces around them", () => {
  const parts = (text, tag) => sentencesOf(text, tag).map(([start, end]) => text.slice(start, end));
  assert.deepEqual(parts(" Ask us.  You can always ask! \nYes", "en"), ["Ask us.", "You can always ask!", "Yes"]);
  assert.deepEqual(parts("你好。再见。", "zh-Hans"), ["你好。", "再见。"]);
  assert.deepEqual(parts("", "en"), []);
});

test("a text is one utterance a sentence, and each is told as it begins", async () => {
  const said = engine();
  const told = [];
  assert.equal(await new DeviceVoice().speak("You can ask. We tell you.", "en", (it) => told.push(it)), true);
  assert.deepEqual(texts(said), ["You can ask.", "We tell you."]);
  assert.deepEqual(told, [{ sentence: 0, start: 0, end: 12 }, { sentence: 1, start: 13, end: 25 }]);
  assert.deepEqual([said[0].lang, said[0].rate, said[0].voice.lang], ["en", 0.9, "en-US"]);
});

test("what was heard before is not said once more", async () => {
  const said = engine();
  await new DeviceVoice().speak("You can ask. We tell you.", "en", () => {}, 13);
  assert.deepEqual(texts(said), ["We tell you."]);
});

test("what is stopped is silent at once, and only what was begun here is stopped", async () => {
  const said = engine({ speak: () => {} });
  const voice = new DeviceVoice();
  voice.stop();
  const spoken = voice.speak(TEXT, "en", () => {});
  voice.stop();
  assert.equal(await spoken, false);
  assert.equal(said.length, 2);
  assert.equal(said[1], "cancelled");
});

test("what has been said to its end is not stopped any more", async () => {
  const said = engine();
  const voice = new DeviceVoice();
  await voice.speak("Ask us.", "en", () => {});
  await voice.speak("We tell you.", "en", () => {});
  voice.stop();
  assert.deepEqual(texts(said), ["Ask us.", "We tell you."]);
});

for (const [kind, parts] of Object.entries({
  throws: { speak() { throw new Error("no engine"); } },
  fails: { speak: (it) => it.onerror({ error: "synthesis-failed" }) },
  "cannot speak": { speak: null },
}))
  test(`an engine that ${kind} is told of`, async () => {
    engine(parts);
    if (parts.speak === null) speechSynthesis.speak = undefined;
    await assert.rejects(new DeviceVoice().speak("Ask us.", "en", () => {}), /the device's voice failed/);
  });

test("an engine that is silent for ever has failed", async (context) => {
  context.mock.timers.enable({ apis: ["setInterval"] });
  engine({ speak: () => {} });
  const spoken = new DeviceVoice().speak("Ask us.", "en", () => {});
  context.mock.timers.tick(6000);
  await assert.rejects(spoken, /silent/);
});

test("a browser without an engine has no voice", () => {
  for (const parts of [{ getVoices: () => undefined }, { getVoices: undefined }, { getVoices() { throw new Error("none"); } }, { getVoices: () => [null, {}] }]) {
    engine(parts);
    assert.equal(new DeviceVoice().has("en"), false);
  }
  globalThis.speechSynthesis = null;
  assert.equal(new DeviceVoice().has("en"), false);
});
