// What a hospital adds, kept for when the network is gone: `hospital.json` beside the page, and all in the folder
// `hospital`. The network comes first, because a number may have changed.

/** How long the server is waited for, before what is kept is taken. */
const PATIENCE = 4000;

/** Whether a file at this address in `scope` is one that the hospital adds. */
export function isAdded(address, scope) {
  const { origin, pathname } = new URL(address);
  const path = origin + pathname;
  return path.startsWith(scope) && /^hospital(\.json|\/.+)$/.test(path.slice(scope.length));
}

/** A page to sign in comes with status 200 too. */
const isGood = (answer) => answer.ok && !/^text\/html/i.test(answer.headers.get("content-type"));

export class KeptHospital {
  #name;
  #scope;

  constructor({ name, scope }) {
    this.#name = name;
    this.#scope = scope;
  }

  /** What answers `request`; nothing where it asks for something else. */
  answer(request) {
    return request.method === "GET" && isAdded(request.url, this.#scope) ? this.#answer(request) : null;
  }

  async #answer(request) {
    const cache = await caches.open(this.#name);
    // What was taken away on the server is taken away here too.
    const fresh = fetch(request.url, { cache: "no-cache" }).then(async (answer) => {
      if (isGood(answer)) await cache.put(request.url, answer.clone()).catch(() => {});
      else if (answer.status === 404) await cache.delete(request.url);
      return answer;
    });
    fresh.catch(() => {});
    const late = new Promise((over) => setTimeout(over, PATIENCE));
    const answer = await Promise.race([fresh.catch(() => null), late]);
    if (answer && (isGood(answer) || answer.status === 404)) return answer;
    return (await cache.match(request.url)) ?? answer ?? fresh;
  }
}
