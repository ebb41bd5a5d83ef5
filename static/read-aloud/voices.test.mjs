// Which voice reads a language, of those that devices have.
import assert from "node:assert/strict";
import { test } from "node:test";
import { nearestVoice } from "./voices.js";

const voices = (...tags) => tags.map((lang) => ({ lang, localService: true }));
const nearest = (tags, tag) => nearestVoice(voices(...tags), tag)?.lang;

test("the same region comes first, then the same script, then any that speaks the language", () => {
  assert.equal(nearest(["es-ES", "es-MX"], "es-MX"), "es-MX");
  assert.equal(nearest(["en-US"], "en-GB"), "en-US");
  assert.equal(nearest(["sr-RS"], "sr-Latn"), "sr-RS");
  assert.equal(nearest(["es-ES"], "ar"), undefined);
});

test("Mandarin is read by a Mandarin voice, and by a Cantonese one only where there is no other", () => {
  const all = ["en-US", "zh-HK", "zh-TW", "zh-CN"];
  for (const [language, best] of [["zh-Hans", "zh-CN"], ["zh-Hant", "zh-TW"], ["zh-HK", "zh-HK"], ["yue", "zh-HK"]])
    assert.equal(nearest(all, language), best, language);
  assert.equal(nearest(["yue-HK", "cmn-TW"], "zh-Hans"), "cmn-TW");
  assert.equal(nearest(["zh-yue-HK", "zh_CN_#Hans"], "zh-Hans"), "zh_CN_#Hans");
  assert.equal(nearest(["en-US", "zh-HK"], "zh-Hans"), "zh-HK");
});

test("a voice that sends what it says to a server is none, nor is what is no voice", () => {
  assert.equal(nearestVoice([{ lang: "en", localService: false }, null, {}, { localService: true }], "en"), undefined);
});
