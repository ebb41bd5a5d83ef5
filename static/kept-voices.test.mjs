// Which recordings the service worker keeps, and how it answers for them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { KeptVoices, partOf, spokenAt, tooMany } from "./kept-voices.js";

const SCOPE = "https://story.example/book/";
const at = (name) => `${SCOPE}content/en.voice${name}`;

test("recordings and their index are told from what else lies there", () => {
  const ours = { folder: "content/en.voice/", index: "content/en.voice.json" };
  assert.deepEqual(spokenAt(at("/signs.nosebleeds.child.0a.mp3"), SCOPE), { ...ours, file: "signs.nosebleeds.child.0a.mp3" });
  for (const index of [`${at(".json")}?again`, `${SCOPE}content/en.spoken.json`]) assert.deepEqual(spokenAt(index, SCOPE), { ...ours, file: null });
  const ward = { folder: "hospital/voice/", index: "hospital/voice/recordings.json" };
  assert.deepEqual(spokenAt(`${SCOPE}hospital/voice/a.b.child.0a.mp3`, SCOPE), { ...ward, file: "a.b.child.0a.mp3" });
  assert.deepEqual(spokenAt(`${SCOPE}hospital/voice/recordings.json`, SCOPE), { ...ward, file: null });
  for (const other of [`${SCOPE}content/en.bundle`, "https://story.example/content/en.voice.json", at("/NOTICE.txt"), `${SCOPE}hospital/hospital.json`, `${SCOPE}voice/recordings.json`]) assert.equal(spokenAt(other, SCOPE), null);
});

test("the stages that were read last stay, and what was recorded anew goes", () => {
  const kept = ["a.x.1.mp3", "b.x.1.mp3", "c.x.1.mp3", "c.y.1.mp3", "d.x.1.mp3"];
  assert.deepEqual(tooMany(kept, kept, 3), ["a.x.1.mp3"]);
  assert.deepEqual(tooMany(kept, kept.with(3, "c.y.2.mp3"), 3), ["a.x.1.mp3", "c.y.1.mp3"]);
  assert.deepEqual(tooMany(kept, kept, Infinity), []);
});

test("a part of a recording is answered as a part", async () => {
  const answer = () => new Response(new Uint8Array([0, 1, 2, 3, 4]));
  const part = await partOf(answer(), "bytes=1-2");
  assert.deepEqual([part.status, part.headers.get("content-range"), [...new Uint8Array(await part.arrayBuffer())]], [206, "bytes 1-2/5", [1, 2]]);
  assert.equal((await partOf(answer(), "bytes=2-")).headers.get("content-range"), "bytes 2-4/5");
  assert.equal((await partOf(answer(), null)).status, 200);
});

/** A cache, and a server that has these files. */
function world(files) {
  const entries = new Map();
  const asked = [];
  const cache = {
    match: async (url) => entries.get(url)?.clone(),
    put: async (url, answer) => void entries.set(url, answer),
    keys: async () => [...entries.keys()].map((url) => ({ url })),
    delete: async (url) => entries.delete(url),
  };
  const state = { isOnline: true, asked, entries };
  globalThis.caches = { open: async () => cache };
  globalThis.fetch = async (url) => {
    asked.push(url);
    if (!state.isOnline) throw new TypeError("no network");
    if (url === at(".json")) return Response.json({ passages: Object.fromEntries(files.map((file) => [file, { file }])) });
    return new Response(new Uint8Array([1, 2, 3]), { status: files.some((it) => url.endsWith(it)) ? 200 : 404 });
  };
  return state;
}
const FILES = ["a.x.child.01.mp3", "a.y.child.02.mp3", "b.x.child.03.mp3"];
const ask = (url, range) => ({ method: "GET", url, headers: new Headers(range ? { range } : {}) });

test("what is read brings the rest of its stage, and then needs no network", async () => {
  const state = world(FILES);
  const voices = new KeptVoices({ name: "voices", scope: SCOPE, isKiosk: false });
  assert.equal(voices.answer(ask(`${SCOPE}content/en.bundle`)), null);
  assert.equal((await voices.answer(ask(at(".json")))).status, 200);
  assert.equal((await voices.answer(ask(at(`/${FILES[0]}`), "bytes=0-"))).status, 206);
  await voices.keepBeside(at(`/${FILES[0]}`));
  assert.deepEqual([...state.entries.keys()], [at(".json"), at(`/${FILES[0]}`), at(`/${FILES[1]}`)]);
  state.isOnline = false;
  assert.equal((await voices.answer(ask(at(".json")))).status, 200);
  assert.equal((await voices.answer(ask(at(`/${FILES[1]}`)))).status, 200);
  await assert.rejects(voices.answer(ask(at(`/${FILES[2]}`))));
});

test("a screen in a waiting room keeps everything; a page for families only what it was asked for", async () => {
  const state = world(FILES);
  await new KeptVoices({ name: "voices", scope: SCOPE, isKiosk: false }).keepAll("en");
  assert.equal(state.entries.size, 0);
  await new KeptVoices({ name: "voices", scope: SCOPE, isKiosk: true }).keepAll("en");
  assert.equal(state.entries.size, 4);
});

test("where nothing is recorded nothing is kept", async () => {
  const state = world([]);
  globalThis.fetch = async () => new Response(null, { status: 404 });
  await new KeptVoices({ name: "voices", scope: SCOPE, isKiosk: true }).keepAll("en");
  assert.equal(state.entries.size, 0);
});

/** A server of a hospital's recordings, which answers for their file as `answers` says. */
function ward(answers) {
  const state = world(FILES);
  const ours = globalThis.fetch;
  globalThis.fetch = async (url, ...more) => (url.endsWith("recordings.json") ? answers() : ours(url, ...more));
  return state;
}
const BESIDE = `${SCOPE}hospital/voice/`;
const named = (files) => Response.json({ passages: Object.fromEntries(files.map((file, place) => [place, { file }])) });
const names = ({ entries }) => [...entries.keys()].map((it) => it.replace(SCOPE, "")).toSorted((a, b) => (a < b ? -1 : 1));

test("a hospital's recordings are kept as ours are: the stage that is read, or all on a screen", async () => {
  let state = ward(() => named(FILES));
  const family = new KeptVoices({ name: "voices", scope: SCOPE, isKiosk: false });
  await family.answer(ask(`${BESIDE}recordings.json`));
  await family.keepBeside(`${BESIDE}recordings.json`);
  assert.deepEqual(names(state), ["hospital/voice/recordings.json"]);
  assert.equal((await family.answer(ask(BESIDE + FILES[0], "bytes=0-1"))).status, 206);
  await family.keepBeside(BESIDE + FILES[0]);
  assert.deepEqual(names(state), ["hospital/voice/a.x.child.01.mp3", "hospital/voice/a.y.child.02.mp3", "hospital/voice/recordings.json"]);
  state.isOnline = false;
  assert.equal((await family.answer(ask(BESIDE + FILES[1]))).status, 200);

  state = ward(() => named(FILES));
  const screen = new KeptVoices({ name: "voices", scope: SCOPE, isKiosk: true });
  await screen.answer(ask(`${BESIDE}recordings.json`));
  await screen.keepBeside(`${BESIDE}recordings.json`);
  assert.equal(state.entries.size, 4);
});

test("recordings that were taken away on the server are gone here too", async () => {
  let answer = named(FILES);
  const state = ward(() => answer.clone());
  const voices = new KeptVoices({ name: "voices", scope: SCOPE, isKiosk: true });
  await voices.keepBeside(`${BESIDE}recordings.json`);
  state.entries.set(at(`/${FILES[0]}`), new Response(""));
  answer = new Response(null, { status: 404 });
  assert.equal((await voices.answer(ask(`${BESIDE}recordings.json`))).status, 404);
  assert.deepEqual(names(state), ["content/en.voice/a.x.child.01.mp3"]);
});

test("a file that leads elsewhere, that is no list, or a page to sign in keeps nothing", async () => {
  const page = new Response("<html>", { headers: { "content-type": "text/html" } });
  for (const answer of [named(["../../secret.mp3", "https://elsewhere.example/a.mp3", "a b.mp3", 7]), Response.json(null), Response.json({ passages: { a: null } }), page]) {
    const state = ward(() => answer.clone());
    await new KeptVoices({ name: "voices", scope: SCOPE, isKiosk: true }).keepBeside(`${BESIDE}recordings.json`);
    assert.deepEqual(names(state).filter((it) => it !== "hospital/voice/recordings.json"), []);
    assert.equal(state.asked.length, 0);
  }
});
