// When a screen in a waiting room takes another build: between visitors, and only if what the server has is
// ours and whole (decision 0045).

import { checkFiles, fetchPage, isAnother } from "./server-page.js";
import { serviceWorkers } from "./service-workers.js";

const CHECK_MILLISECONDS = 15 * 60_000;
const OFFER_MILLISECONDS = 60_000;
/** Browsers leak memory on a page that is never loaded anew. */
const DAY_MILLISECONDS = 24 * 60 * 60_000;
/** How the address of the screen's own service worker ends; a hospital's page may have another worker. */
const OUR_WORKER = "service-worker.js?kiosk";

export class Renewal {
  #report;
  /** The build of a hospital's own page when it was first looked at. */
  #known;
  #checked = -Infinity;
  #offered = -Infinity;
  /** Ends the check that is under way, if its server never answers. */
  #underWay = new AbortController();

  /** `report` is told why another build is not taken. */
  constructor(report) {
    this.#report = report;
    // A new worker brings a new page, which is whole: the worker has checked every file.
    serviceWorkers?.addEventListener("controllerchange", () => (this.#checked = -Infinity));
  }

  /** Called each second in which nobody is there; whether the page is to be loaded anew. */
  async isDue(now) {
    const isCheck = now - this.#checked >= CHECK_MILLISECONDS;
    if (!isCheck && now - this.#offered < OFFER_MILLISECONDS) return false;
    this.#offered = now;
    if (isCheck) this.#checked = now;
    const worker = await this.#worker();
    worker?.waiting?.postMessage({ type: "take-up", isUntouched: true });
    if (!isCheck) return false;
    this.#underWay.abort();
    const { signal } = (this.#underWay = new AbortController());
    // Without a network the update fails, and the build that is here stays.
    worker?.update().catch(() => {});
    try {
      return await this.#isAnother(now, Boolean(worker), signal);
    } catch (problem) {
      if (navigator.onLine && !signal.aborted) this.#report(`${problem.message}. The screen goes on as it is`);
      return false;
    }
  }

  /** A day old counts only where the page is kept: then a reload needs no server. */
  async #isAnother(now, isKept, signal) {
    const page = await fetchPage(signal);
    const isNew = isAnother(page, (this.#known ??= page.build));
    if (!isNew && !(isKept && now >= DAY_MILLISECONDS)) return false;
    await checkFiles(page, isNew);
    return true;
  }

  /** The registration of our worker, if it serves this page. */
  async #worker() {
    const registration = await serviceWorkers?.getRegistration().catch(() => undefined);
    return registration?.active?.scriptURL.endsWith(OUR_WORKER) ? registration : undefined;
  }
}
