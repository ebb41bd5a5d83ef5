// Keeps our own page for when the network is gone. FILES, each with its type and sum, and VERSION
// are put in when the page is built (`xtask/src/service_worker.rs`), so that every file that is kept
// is of one version. See docs/decisions/0023-our-page-without-a-network.md.

/** The page that a hospital sets up: it has no sum, and says itself of which version it is. */
const SET_UP = "kiosk.html";
/** How long a screen waits for what the hospital has set up, before it shows what is kept. */
const PATIENCE = 5000;

const scope = registration.scope;
/** Another site of the same server may keep something too: ours are told by the folder they are for. */
const prefix = `second-birthday ${scope} `;
const current = prefix + VERSION;
/** A page for families needs nothing of the kiosk; a kiosk asks for it by the address of this script. */
const isKiosk = location.search === "?kiosk";
const files = new Map(FILES.filter(([name]) => isKiosk || !name.startsWith("kiosk")).map((file) => [file[0], file]));

const addressOf = (name) => new URL(name, scope).href;

/** The name of a file of ours; a folder is its `index.html`. */
function nameOf(address) {
  const url = new URL(address);
  const path = url.origin + url.pathname;
  return path.startsWith(scope) ? path.slice(scope.length) || "index.html" : null;
}

async function fill() {
  const cache = await caches.open(current);
  await Promise.all([...files.values()].map((file) => keep(cache, file)));
}

/** What has not changed is taken from the version before; what has must be what was meant. */
async function keep(cache, [name, type, integrity]) {
  const address = addressOf(name);
  if (name === SET_UP) return cache.put(address, await setUp());
  const kept = await caches.match(address);
  if (kept?.headers.get("etag") === integrity) return cache.put(address, kept);
  const response = await fetch(address, { cache: "no-cache", integrity });
  if (!response.ok) throw new Error(`${name}: status ${response.status}`);
  // Whatever type the server sends, the browser compiles a program only if it comes as one.
  await cache.put(address, new Response(response.body, { headers: { "content-type": type, etag: integrity } }));
}

/** The page as the hospital has set it up now, if it is of this version. */
async function setUp(signal) {
  const [name, type, build] = files.get(SET_UP);
  const response = await fetch(addressOf(name), { cache: "no-cache", signal });
  const html = await response.text();
  if (!response.ok || !html.includes(build)) throw new Error(`${name}: of another version, or status ${response.status}`);
  return new Response(html, { headers: { "content-type": type } });
}

async function clear() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(prefix) && name !== current).map((name) => caches.delete(name)));
  await clients.claim();
}

async function answer(name, request) {
  const cache = await caches.open(current);
  if (name === SET_UP) {
    const page = await setUp(AbortSignal.timeout(PATIENCE)).catch(() => null);
    if (page) {
      await cache.put(addressOf(name), page.clone());
      return page;
    }
  }
  return (await cache.match(addressOf(name))) ?? fetch(request);
}

/** A new version is taken up when nobody is reading: no window of ours is in sight, but for the one
 * that asks, which knows that nobody has touched it. */
async function takeUp(asking, isUntouched) {
  // This worker waits, so none of the windows is its own yet.
  const windows = await clients.matchAll({ type: "window", includeUncontrolled: true });
  const ours = windows.filter((it) => it.url.startsWith(scope));
  const read = ours.filter((it) => it.visibilityState === "visible" && !(isUntouched && it.id === asking?.id));
  if (read.length === 0) await skipWaiting();
}

addEventListener("install", (event) => event.waitUntil(fill()));
addEventListener("activate", (event) => event.waitUntil(clear()));
addEventListener("message", (event) => {
  if (event.data?.type === "take-up") event.waitUntil(takeUp(event.source, event.data.isUntouched === true));
});
addEventListener("fetch", (event) => {
  const name = nameOf(event.request.url);
  if (event.request.method === "GET" && files.has(name)) event.respondWith(answer(name, event.request));
});
