// Keeps the story's own page for when the network is gone. FILES, each with its type and sum, and VERSION
// are put in when the page is built (`xtask/src/service_worker.rs`), so that every file that is kept
// is of one version. See docs/decisions/0023-our-page-without-a-network.md and 0046.

import { KeptHospital } from "./kept-hospital.js";
import { KeptVoices } from "./kept-voices.js";

/** The page that a hospital sets up: it has no sum, and says itself of which version it is. */
const SET_UP = "kiosk.html";
/** How long a screen waits for what the hospital has set up, before it shows what is kept. */
const PATIENCE = 5000;
/** How long a page may take to say whether it is read. */
const ANSWER = 1000;
/** How long a screen's recordings may hold up its first version. */
const LONGEST = 60_000;
/** How many files are named to the page's owner. */
const NAMED = 3;

const scope = registration.scope;
/** Another site of the same server may keep something too: ours are told by the folder they are for. */
const prefix = `second-birthday ${scope} `;
const current = prefix + VERSION;
/** A page for families needs nothing of the kiosk; a kiosk asks for it by the address of this script. */
const isKiosk = location.search === "?kiosk";
/** Recordings are no part of a version: they are kept as they are read. */
const voices = new KeptVoices({ name: `${prefix}voices`, scope, isKiosk });
/** Nor is what the hospital adds: it is taken anew whenever the network allows. */
const hospital = new KeptHospital({ name: `${prefix}hospital`, scope });
const files = new Map(FILES.filter(([name]) => isKiosk || !name.startsWith("kiosk")).map((file) => [file[0], file]));

const addressOf = (name) => new URL(name, scope).href;
const later = (milliseconds) => new Promise((over) => setTimeout(over, milliseconds));

/** The name of a file of ours. A folder is its `index.html`; hosts leave `.html` out, or write a slash for
 * it. */
function nameOf(address) {
  const url = new URL(address);
  const path = url.origin + url.pathname;
  if (!path.startsWith(scope)) return null;
  const name = path.slice(scope.length).replace(/\/$/, "") || "index.html";
  return [name, `${name}.html`].find((it) => files.has(it)) ?? null;
}

/** Keeps what can be kept, and gives what cannot: names and reasons. */
async function keepAll() {
  const cache = await caches.open(current);
  const kept = new Set((await cache.keys()).map(({ url }) => url));
  const lacking = [];
  const keepOrName = async (file) => {
    if (kept.has(addressOf(file[0]))) return;
    await keep(cache, file).catch(({ message }) => lacking.push({ name: file[0], why: message }));
  };
  await Promise.all([...files.values()].map(keepOrName));
  return lacking;
}

/** A first version is kept as far as it can be. A later one is taken only whole, but for pictures and for
 * what the version before lacked too: it may still be on its way to the server. */
async function install() {
  const lacking = await keepAll();
  const before = await Promise.all((await older()).map((name) => caches.open(name)));
  const had = async ({ name }) => {
    const found = await Promise.all(before.map((cache) => cache.match(addressOf(name))));
    return !/^(pictures|icons)\//.test(name) && found.some(Boolean);
  };
  const lost = await Promise.all(lacking.map(had));
  const isRefused = lost.includes(true);
  await tell(lacking, isRefused);
  if (isRefused) throw new Error("This version is not whole on the server.");
}

/** The versions that were kept before. */
const older = async () => (await caches.keys()).filter((name) => name.startsWith(prefix) && ![current, `${prefix}voices`, `${prefix}hospital`].includes(name));

/** Keeps what is recorded in each language, on a screen in a waiting room. What does not come is asked for again. */
async function keepVoices() {
  const tags = [...files.keys()].map((name) => /^content\/([^./]+)\.bundle$/.exec(name)?.[1]).filter(Boolean);
  for (const tag of tags) await Promise.resolve(voices.keepAll(tag)).catch(() => {});
}

/** What has not changed is taken from the version before; what has must be what was meant. */
async function keep(cache, [name, type, sum]) {
  const address = addressOf(name);
  if (name === SET_UP) return cache.put(address, await setUp());
  const kept = await caches.match(address);
  if (kept?.headers.get("etag") === sum) return cache.put(address, kept);
  const response = await fetch(address, { cache: "no-cache" });
  if (!response.ok) throw new Error(`status ${response.status}`);
  const bytes = await response.arrayBuffer();
  if ((await sumOf(bytes)) !== sum) throw new Error(isPage(response) && type !== "text/html" ? "a web page came instead" : "not the file of this version");
  // Whatever type the server sends, the browser compiles a program only if it comes as one.
  await cache.put(address, new Response(bytes, { headers: { "content-type": type, etag: sum } }));
}

const isPage = (response) => /^text\/html/i.test(response.headers.get("content-type"));

async function sumOf(bytes) {
  const sum = new Uint8Array(await crypto.subtle.digest("SHA-384", bytes));
  return `sha384-${btoa(String.fromCharCode(...sum))}`;
}

/** The page as the hospital has set it up now, if it is of this version. */
async function setUp() {
  const [name, type, build] = files.get(SET_UP);
  const response = await fetch(addressOf(name), { cache: "no-cache" });
  if (!response.ok) throw new Error(`status ${response.status}`);
  const html = await response.text();
  if (!html.includes(build) || !html.includes("</second-birthday>")) throw new Error("not the page of this version");
  return new Response(html, { headers: { "content-type": type } });
}

/** Tells every page of ours what is not kept, in words for its owner. */
async function tell(lacking, isRefused) {
  if (lacking.length === 0) return;
  const named = lacking.slice(0, NAMED).map(({ name, why }) => `${name} (${why})`);
  const more = lacking.length > NAMED ? [`${lacking.length - NAMED} more`] : [];
  const what = isRefused ? "a new version is not taken, because files of it are missing" : "not kept for when the network is gone";
  const message = `${what}: ${[...named, ...more].join(", ")}. Upload all files of one release, and let the server, and what stands before it, send them as they are`;
  for (const page of await ours()) page.postMessage({ type: "not-kept", message });
}

async function clear() {
  await Promise.all((await older()).map((name) => caches.delete(name)));
  await clients.claim();
}

async function answer(name, request) {
  const cache = await caches.open(current);
  const { pathname, search } = new URL(request.url);
  // Seen from an address that ends in a slash, what the page refers to lies elsewhere.
  const isMoved = name !== "index.html" && pathname.endsWith("/");
  if (isMoved && (await cache.match(addressOf(name)))) return Response.redirect(addressOf(name) + search);
  if (name === SET_UP) {
    const page = await Promise.race([setUp().catch(() => null), later(PATIENCE)]);
    if (page) {
      await cache.put(addressOf(name), page.clone()).catch(() => {});
      return page;
    }
  }
  return cache.match(addressOf(name));
}

/** The windows of ours. A worker that waits has none of its own yet. */
async function ours() {
  const windows = await clients.matchAll({ type: "window", includeUncontrolled: true });
  return windows.filter((it) => it.url.startsWith(scope));
}

/** Whether somebody reads in a window: it is in sight, or says so, as one does that reads aloud. */
async function isRead(page) {
  if (page.visibilityState === "visible") return true;
  const { port1, port2 } = new MessageChannel();
  const said = new Promise((answered) => (port1.onmessage = ({ data }) => answered(data)));
  page.postMessage({ type: "is-read" }, [port2]);
  return (await Promise.race([said, later(ANSWER)])) === true;
}

/** A new version is taken up when nobody is reading in any window of ours, but for the one that asks, which
 * knows that nobody has touched it. */
async function takeUp(asking, isUntouched) {
  const others = (await ours()).filter((it) => !(isUntouched && it.id === asking?.id));
  const read = await Promise.all(others.map(isRead));
  if (!read.includes(true)) await skipWaiting();
}

addEventListener("install", (event) => event.waitUntil(install().then(() => Promise.race([keepVoices(), later(LONGEST)]))));
addEventListener("activate", (event) => event.waitUntil(clear()));
addEventListener("message", (event) => {
  const { type, isUntouched } = event.data ?? {};
  if (type === "take-up") event.waitUntil(takeUp(event.source, isUntouched === true));
  if (type === "keep") event.waitUntil(keepAll().then((lacking) => tell(lacking, false)).then(keepVoices));
});
addEventListener("fetch", (event) => {
  const { request } = event;
  const spoken = voices.answer(request);
  if (spoken) {
    event.respondWith(spoken.catch(() => Response.error()));
    event.waitUntil(spoken.then(() => voices.keepBeside(request.url)).catch(() => {}));
    return;
  }
  const added = hospital.answer(request);
  if (added) return event.respondWith(added.catch(() => Response.error()));
  const name = nameOf(request.url);
  if (request.method !== "GET" || name === null) return;
  event.respondWith(answer(name, request).then((found) => found ?? fetch(request), () => fetch(request)));
});
