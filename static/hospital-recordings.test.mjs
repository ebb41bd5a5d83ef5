// How a hospital's recordings come, and what is done where they do not.
import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { HospitalVoices } from "./hospital-recordings.js";

const OURS = "https://story.example/content/";
const THEIRS = "https://ward.example/voice/";
const SUMS = [
  ["a.b.child", [["00", 0, 0, 4]]],
  ["a.c.child", [["10", 0, 0, 4]]],
];
const passage = (of, file) => ({ file, milliseconds: 1000, sentences: [{ of, from: 0, to: 900 }] });
const FILE = { format: 1, language: "en", speaker: "Nurse Ana", "heard-by": "", passages: { "a.b.child": passage("00", "b.mp3"), "a.c.child": passage("10", "c.mp3") } };

const { fetch: own } = globalThis;
afterEach(() => (globalThis.fetch = own));

/** Voices whose servers answer as `answers` says, by address; and what was asked and told. */
function set(answers = {}, named = { en: `${THEIRS}recordings.json` }) {
  const asked = [];
  const told = [];
  const servers = { [`${OURS}en.spoken.json`]: () => Response.json(SUMS), [`${THEIRS}recordings.json`]: () => Response.json(FILE), ...answers };
  globalThis.fetch = async (address) => {
    asked.push(address);
    return servers[address]?.() ?? new Response("", { status: 404 });
  };
  let changes = 0;
  const voices = new HospitalVoices({ named, words: OURS, report: (it) => told.push(it) });
  voices.onchange = () => (changes += 1);
  return { voices, asked, told, changes: () => changes };
}
const sound = () => new Response(new Uint8Array(10), { headers: { "content-type": "audio/mpeg" } });

test("a language is brought once, when it is read, and no other", async () => {
  const { voices, asked, told, changes } = set();
  assert.equal(voices.bring("es"), undefined);
  assert.equal(voices.bring("constructor"), undefined);
  await Promise.all([voices.bring("en"), voices.bring("en")]);
  assert.deepEqual(asked, [`${THEIRS}recordings.json`, `${OURS}en.spoken.json`]);
  assert.deepEqual([told, changes()], [[], 1]);
  assert.equal(voices.voice("en").files, THEIRS);
  const records = voices.records.split("\u001e").map((it) => it.split("\u001f"));
  assert.deepEqual(records, [["recorded/en", "reads-aloud", "Nurse Ana", "not-heard"], ["recorded/en/a/b", "", "Nurse Ana", "child"], ["recorded/en/a/c", "", "Nurse Ana", "child"]]);
});

test("a file that is missing, too large, sent on elsewhere, or held to words that did not come plays nothing, and says why", async () => {
  const large = () => new Response("x".repeat(1_000_001));
  const claims = () => new Response("{}", { headers: { "content-length": "900000000" } });
  const elsewhere = () => Object.defineProperty(Response.json(FILE), "url", { value: "https://elsewhere.example/recordings.json" });
  const at = `${THEIRS}recordings.json`;
  for (const [answers, why] of [
    [{ [at]: () => new Response("", { status: 404 }) }, /did not come from https:\/\/ward\.example\/voice\/recordings\.json \(status 404\)/],
    [{ [at]: () => Promise.reject(new Error("no network")) }, /no network/],
    [{ [at]: large }, /weighs 1000001 bytes, and 1000000 at most/],
    [{ [at]: claims }, /weighs 900000000 bytes/],
    [{ [at]: elsewhere }, /sent on to another server/],
    [{ [`${OURS}en.spoken.json`]: () => new Response("", { status: 404 }) }, /status 404/],
  ]) {
    const { voices, told } = set(answers);
    await voices.bring("en");
    assert.deepEqual([voices.voice("en"), voices.records, told.length], [undefined, "", 1]);
    assert.match(told[0], why);
  }
});

test("a step whose recordings do not come is read by the next voice, and is told once", async () => {
  const page = () => new Response("<html>", { headers: { "content-type": "text/html" } });
  const heavy = () => new Response("", { headers: { "content-length": "3000001" } });
  for (const [answer, why] of [[undefined, /c\.mp3: status 404/], [page, /c\.mp3: the server sent a web page/], [heavy, /c\.mp3: it weighs 3000001/]]) {
    const { voices, told, changes } = set({ [`${THEIRS}b.mp3`]: sound, ...(answer ? { [`${THEIRS}c.mp3`]: answer } : {}) });
    await voices.bring("en");
    assert.equal(await voices.has("en", "a/b", ["a.b.child"]), true);
    assert.equal(await voices.has("en", "a/c", ["a.c.child"]), false);
    assert.equal(told.length, 1);
    assert.match(told[0], why);
    assert.equal(changes(), 2);
    assert.equal(voices.records.includes("a/c"), false);
    assert.equal(voices.records.includes("a/b"), true);
    voices.lose("en", "a/c", "again");
    assert.equal(told.length, 1);
    voices.lose("en", "a/b", "broken");
    assert.equal(voices.records, "");
  }
});

test("a policy that refuses the hospital's server alone takes its recordings and not ours", async () => {
  const { voices, told } = set();
  await voices.bring("en");
  assert.equal(voices.refused("https://story.example/content/en.voice/a.mp3"), false);
  assert.equal(voices.refused("https://other.example/a.mp3"), false);
  assert.equal(voices.refused(`${THEIRS}b.mp3`), true);
  // A browser tells of it once more.
  assert.equal(voices.refused(`${THEIRS}b.mp3`), true);
  assert.equal(told.length, 1);
  assert.equal(voices.records, "");
  assert.match(told[0], /lets no sound in from https:\/\/ward\.example\. Add the address to its media-src/);

  const together = set({ [`${OURS}recordings.json`]: () => Response.json(FILE) }, { en: `${OURS}recordings.json` });
  await together.voices.bring("en");
  assert.equal(together.voices.refused(`${OURS}b.mp3`), false);
});
