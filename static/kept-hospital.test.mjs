// What a hospital adds is taken from the network first, and from what was kept where there is none.
import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { KeptHospital, isAdded } from "./kept-hospital.js";

const SCOPE = "https://story.example/book/";
const FILE = `${SCOPE}hospital.json`;

test("only what the hospital adds is kept here", () => {
  for (const added of [FILE, `${FILE}?again`, `${SCOPE}hospital/room.png`, `${SCOPE}hospital/a/b.webp`]) assert.equal(isAdded(added, SCOPE), true, added);
  for (const other of [`${SCOPE}hospital.js`, `${SCOPE}hospital.schema.json`, `${SCOPE}hospital/`, "https://story.example/hospital.json", `${SCOPE}x/hospital.json`]) assert.equal(isAdded(other, SCOPE), false, other);
});

/** A cache, and a server that answers as it is told. */
function world() {
  const kept = new Map();
  globalThis.caches = { open: async () => ({ put: async (at, answer) => void kept.set(at, await answer.text()), match: async (at) => (kept.has(at) ? new Response(kept.get(at)) : undefined), delete: async (at) => kept.delete(at) }) };
  const asks = (answer) => {
    globalThis.fetch = answer;
    return new KeptHospital({ name: "hospital", scope: SCOPE }).answer({ method: "GET", url: FILE });
  };
  return { kept, asks };
}

const { fetch: own } = globalThis;
afterEach(() => {
  globalThis.fetch = own;
  delete globalThis.caches;
});

test("a number that has changed is taken from the server, and the last one where there is none", async () => {
  const { asks } = world();
  const says = (text) => async () => new Response(text);
  const gone = async () => Promise.reject(new Error("no network"));
  assert.equal(await (await asks(says("old"))).text(), "old");
  assert.equal(await (await asks(says("new"))).text(), "new");
  assert.equal(await (await asks(gone)).text(), "new");
  assert.equal(await (await asks(async () => new Response("", { status: 503 }))).text(), "new");
  const signIn = new Response("<html>", { headers: { "content-type": "text/html" } });
  assert.equal(await (await asks(async () => signIn)).text(), "new");
});

test("what was taken away on the server is gone here too", async () => {
  const { asks, kept } = world();
  await asks(async () => new Response("old"));
  assert.equal((await asks(async () => new Response("", { status: 404 }))).status, 404);
  assert.equal(kept.size, 0);
});
