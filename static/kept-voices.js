// What the service worker keeps of the recordings, the story's own and a hospital's: of the stage that is read, and of a
// few before it; on a screen in a waiting room all of them. Files are named with the start of their own sum, so one
// that is kept never gets old.

/** How many stages are kept where a family reads: about 2 MB. */
export const STAGES = 3;
/** How long the index of the server is waited for, before the one that is kept is taken. */
const PATIENCE = 4000;

const later = (milliseconds) => new Promise((over) => setTimeout(over, milliseconds));

/** What a recording is called. */
const NAME = /^[\w-][\w.-]*\.mp3$/;
/** Of ours: the index or a recording of a language, or what recordings of others are held to. */
const OURS = /^(content\/[^/]+)\.(?:voice(?:\.json|\/([^/]+\.mp3))|spoken\.json)$/;
/** Of a hospital's: its file or a recording beside that. */
const HOSPITALS = /^(hospital\/(?:.*\/)?)(?:recordings\.json|([^/]+\.mp3))$/;

/** What lies at an address in `scope`: the `folder` of recordings, their `index`, and the recording's `file`, or null
 * for an index; null for anything else. All but the file are seen from `scope`. */
export function spokenAt(address, scope) {
  const { origin, pathname } = new URL(address);
  const path = origin + pathname;
  if (!path.startsWith(scope)) return null;
  const name = path.slice(scope.length);
  const [, ours, recording = null] = OURS.exec(name) ?? [];
  if (ours) return { folder: `${ours}.voice/`, index: `${ours}.voice.json`, file: recording };
  const [, folder, file = null] = HOSPITALS.exec(name) ?? [];
  return folder ? { folder, index: `${folder}recordings.json`, file } : null;
}

/** A page to sign in comes with status 200 too. */
const isGood = (answer) => answer.ok && !/^text\/html/i.test(answer.headers.get("content-type"));

const stageOf = (file) => file.split(".")[0];

/** Which of the files that are `kept`, in the order in which they came, are to go: those that the index does not have
 * any more, and those of the stages that came longest ago. */
export function tooMany(kept, indexed, stages = STAGES) {
  const current = kept.filter((it) => indexed.includes(it));
  const last = [...new Set(current.map(stageOf).reverse())].slice(0, stages);
  return kept.filter((it) => !current.includes(it) || !last.includes(stageOf(it)));
}

/** A whole answer, or the part of it that was asked for: a browser that plays asks for parts. */
export async function partOf(answer, range) {
  const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(range ?? "") ?? [];
  if (!first) return answer;
  const bytes = await answer.arrayBuffer();
  const end = Math.min(last ? Number(last) + 1 : bytes.byteLength, bytes.byteLength);
  const headers = { "content-type": "audio/mpeg", "accept-ranges": "bytes", "content-range": `bytes ${first}-${end - 1}/${bytes.byteLength}` };
  return new Response(bytes.slice(Number(first), end), { status: 206, headers });
}

export class KeptVoices {
  #name;
  #scope;
  #isKiosk;

  /** `name` is that of the cache. */
  constructor({ name, scope, isKiosk }) {
    this.#name = name;
    this.#scope = scope;
    this.#isKiosk = isKiosk;
  }

  /** Answers what is asked of the recordings; null for anything else. */
  answer({ method, url, headers }) {
    const spoken = spokenAt(url, this.#scope);
    if (method !== "GET" || !spoken) return null;
    return spoken.file ? this.#recording(url, headers.get("range")) : this.#index(url);
  }

  /** Keeps what belongs to what was asked for, and lets go of what was read long ago. */
  async keepBeside(url) {
    const spoken = spokenAt(url, this.#scope);
    if (!spoken) return;
    // A screen is told which recordings the hospital has when it asks for them, and keeps them all.
    if (this.#isKiosk && new URL(url).pathname.endsWith("/recordings.json")) await this.#keep(spoken);
    else if (spoken.file && !globalThis.navigator?.connection?.saveData) await this.#keep(spoken, stageOf(spoken.file));
  }

  /** On a screen in a waiting room: keeps all that is recorded in a language. */
  keepAll(tag) {
    return this.#isKiosk ? this.#keep(spokenAt(`${this.#scope}content/${tag}.voice.json`, this.#scope)) : undefined;
  }

  async #index(url) {
    const cache = await caches.open(this.#name);
    const fresh = fetch(url, { cache: "no-cache" }).then(async (answer) => {
      if (isGood(answer)) await cache.put(url, answer.clone()).catch(() => {});
      // Who takes recordings away takes them away here too.
      else if (answer.status === 404) await this.#forget(cache, url);
      return answer;
    });
    const came = await Promise.race([fresh.catch(() => null), later(PATIENCE)]);
    return came ?? (await cache.match(url)) ?? fresh;
  }

  async #forget(cache, index) {
    const { folder } = spokenAt(index, this.#scope);
    const gone = (await cache.keys()).filter(({ url }) => url === index || (index.endsWith("/recordings.json") && url.startsWith(this.#scope + folder)));
    await Promise.all(gone.map(({ url }) => cache.delete(url)));
  }

  async #recording(url, range) {
    const cache = await caches.open(this.#name);
    return partOf((await cache.match(url)) ?? (await this.#bring(cache, url)), range);
  }

  async #bring(cache, url) {
    const answer = await fetch(url);
    if (answer.status === 200 && isGood(answer)) await cache.put(url, answer.clone()).catch(() => {});
    return answer;
  }

  async #keep({ folder, index }, stage) {
    const answer = await this.#index(this.#scope + index);
    if (!isGood(answer)) return;
    // Whoever writes a hospital's file may write anything.
    const { passages } = (await answer.json()) ?? {};
    const files = Object.values(passages ?? {}).map((it) => it?.file).filter((it) => NAME.test(it));
    const address = (file) => this.#scope + folder + file;
    const cache = await caches.open(this.#name);
    // One after the other: who reads is served first.
    for (const file of files.filter((it) => !stage || stageOf(it) === stage)) if (!(await cache.match(address(file)))) await this.#bring(cache, address(file));
    const kept = (await cache.keys()).map(({ url }) => spokenAt(url, this.#scope)).filter((it) => it?.folder === folder && it.file);
    const old = tooMany(kept.map((it) => it.file), files, this.#isKiosk ? Infinity : STAGES);
    await Promise.all(old.map((file) => cache.delete(address(file))));
  }
}
