// A hospital's own recordings: played where the words are those that were read, and otherwise named.
import assert from "node:assert/strict";
import { test } from "node:test";
import { readRecordings } from "./recorded.js";
import { told } from "./told.js";

/** What the story says: a stage with a message for the child, whose first step has an answer too, and another stage. */
const SUMS = [
  ["waiting.child-message", [["00", 0, 0, 4]]],
  ["waiting.report.child", [["10", 0, 0, 9], ["11", 0, 10, 14]]],
  ["waiting.report.if-they-ask", [["20", 0, 0, 5]]],
  ["waiting.small-seeds.child", [["30", 0, 0, 5]]],
  ["home.all-of-us.child", [["40", 0, 0, 5]]],
  ["home.all-of-us.if-they-ask", [["50", 1, 0, 5]]],
];
const entry = (id) => {
  const sentences = SUMS.find(([it]) => it === id)[1].map(([of], place) => ({ of, from: place * 1000, to: place * 1000 + 900 }));
  return { file: `${id}.0123abcd.mp3`, milliseconds: 5000, sentences };
};
const ALL = SUMS.map(([id]) => id);
const file = (ids, more = {}) => ({ format: 1, language: "en", speaker: "Nurse Ana", "heard-by": "Ben", passages: Object.fromEntries(ids.map((id) => [id, entry(id)])), ...more });
const read = (given) => readRecordings(typeof given === "string" ? given : JSON.stringify(given), { tag: "en", sums: SUMS });
const steps = (given) => (read(given).voice?.steps ?? []).map(({ step, layers }) => `${step}: ${layers.join(" ")}`);
const said = (given) => read(given).problems.map(told).join("\n");

test("what was read is played, with the place of each sentence in the words", () => {
  const { voice, problems } = read(file(ALL));
  assert.deepEqual(problems, []);
  assert.deepEqual([voice.speaker, voice.isHeard], ["Nurse Ana", true]);
  assert.deepEqual(voice.passages["waiting.report.child"].sentences, [[0, 900, 0, 0, 9], [1000, 1900, 0, 10, 14]]);
  assert.deepEqual(steps(file(ALL)), ["waiting/report: child-message child if-they-ask", "waiting/small-seeds: child", "home/all-of-us: child if-they-ask"]);
  assert.equal(read(file(ALL, { "heard-by": " " })).voice.isHeard, false);
});

test("a step has one recorded voice: the nurse's where she has read all that a child hears there", () => {
  assert.deepEqual(steps(file(["waiting.report.child", "waiting.small-seeds.child"])), ["waiting/small-seeds: child"]);
  assert.deepEqual(steps(file(["waiting.child-message", "waiting.report.child"])), ["waiting/report: child-message child"]);
  assert.deepEqual(steps(file(["home.all-of-us.if-they-ask"])), []);
  assert.match(said(file(["home.all-of-us.if-they-ask"])), /no step of which all is read that a child hears/);
});

test("a changed sentence, one more or one less silences its recording, and no other", () => {
  for (const change of [(it) => (it[1].of = "99"), (it) => it.pop(), (it) => it.push({ of: "12", from: 3000, to: 3500 }), (it) => it.reverse()]) {
    const given = file(ALL);
    change(given.passages["waiting.report.child"].sentences);
    assert.deepEqual(steps(given), ["waiting/small-seeds: child", "home/all-of-us: child if-they-ask"]);
    assert.match(said(given), /^the hospital's file: recordings\.en: 1 of 6 recordings are not played, because the words have changed since they were read: waiting\.report\.child\. Let them be read again/);
  }
});

test("a file for another version of the words plays nothing, and says so in few lines", () => {
  const given = file(ALL);
  for (const it of Object.values(given.passages)) for (const sentence of it.sentences) sentence.of = "99";
  assert.equal(read(given).voice, null);
  assert.match(said(given), /6 of 6 recordings .* the words have changed .*: waiting\.child-message, waiting\.report\.child, waiting\.report\.if-they-ask and 3 more\./);
  assert.match(said(file(ALL, { passages: { "moon.child-message": entry("waiting.child-message") } })), /the story has no such passage: moon\.child-message/);
});

test("a path that leads elsewhere is refused", () => {
  for (const name of ["https://elsewhere.example/a.mp3", "//elsewhere.example/a.mp3", "../a.mp3", "/a.mp3", "a/b.mp3", "..%2fa.mp3", "a\\b.mp3", ".mp3", "a.mp3?b", "javascript:alert(1).mp3", "a.wav", "", 7, null]) {
    const given = file(["waiting.small-seeds.child"]);
    given.passages["waiting.small-seeds.child"].file = name;
    assert.equal(read(given).voice, null, String(name));
    assert.match(said(given), /the file is not beside this one: waiting\.small-seeds\.child/);
  }
});

test("times that cannot be are refused", () => {
  const broken = [{ from: 900 }, { from: -1 }, { from: 0.5 }, { to: null }, { to: 5001 }, { to: "900" }];
  for (const change of broken) {
    const given = file(["waiting.small-seeds.child"]);
    Object.assign(given.passages["waiting.small-seeds.child"].sentences[0], change);
    assert.match(said(given), /the times of its sentences cannot be/, JSON.stringify(change));
  }
  for (const it of [null, [], "a", { sentences: null }, { sentences: [null] }]) assert.equal(read(file([], { passages: { "waiting.small-seeds.child": it } })).voice, null);
});

test("markup in the speaker's name is text, and a name that cannot be shown refuses the file", () => {
  const speaker = "<img src=x onerror=alert(1)> {speaker}";
  assert.equal(read(file(ALL, { speaker })).voice.speaker, speaker);
  for (const wrong of ["", " ", "a".repeat(81), "Ana\u001eteam", "Ana\u202eevil", "Ana\nBen", 7, undefined, { en: "Ana" }]) assert.match(said(file(ALL, { speaker: wrong })), /does not say whose voice it is/, JSON.stringify(wrong));
});

test("a file that is no JSON, a web page, something else, of another language or of a later format is not used", () => {
  assert.match(said(JSON.stringify(file(ALL)).slice(0, -20)), /recordings\.en: it cannot be read as JSON/);
  assert.match(said("<!doctype html><title>Sign in</title>"), /recordings\.en: the server sent a web page instead/);
  for (const other of ["null", "[]", "7", "{}", '{"format":1}', '{"format":"1","passages":{}}', '{"format":1,"passages":[]}']) assert.match(said(other), /it is no file of recordings/, other);
  assert.match(said(file(ALL, { language: "es" })), /it is in "es"/);
  assert.match(said(file(ALL, { format: 2 })), /format 2 is newer than this story/);
});
