// The element on a screen in a waiting room (docs/decisions/0030): the story opens when somebody begins
// and closes when she has left, and nothing leads out.

import { KioskFirstStage } from "./kiosk-first-stage.js";
import { base, program } from "./loading.js";
import { dress } from "./styles.js";

/** The widget and what stands round it here, as one program. */
export const engine = program("kiosk");
const STYLES = ["first.css", "second-birthday.css", "activities.css", "kiosk.css"];

/** What a browser does on a screen that nobody may leave. Here, because the screen's program may not come. */
const HELD_BACK = "contextmenu selectstart dragstart dragover drop gesturestart gesturechange copy cut paste".split(" ");
const RETRY_MILLISECONDS = 30_000;
const TEN_MINUTES = 600_000;

const pageIsThere = () => fetch(location.href).then((answer) => answer.ok, () => false);

export class KioskRoom {
  #element;
  #story;
  #place = Object.assign(document.createElement("div"), { className: "kiosk" });
  #failed = false;
  #visits = 0;
  #canvas = document.createElement("canvas");
  #firstStage;
  /** The page is to be loaded anew as soon as nobody reads. */
  #isDue = false;
  /** Nothing but the page answers. */
  #isAlone = false;

  /** `story` is what the element lends of itself: its `slot`, `answer` for the first stage that stands in
   * the page, `start` and `end` for a visit, `refresh` for a new place. */
  constructor(element, story) {
    this.#element = element;
    this.#story = story;
    const wait = () => this.#isAlone && this.#firstStage.toLeaflet();
    this.#firstStage = new KioskFirstStage(element, { answer: () => story.answer(wait), left: () => this.#isDue && this.reload() });
    this.#place.addEventListener("kiosk-begin", () => this.#begin());
    this.#place.addEventListener("kiosk-end", () => this.#end());
    // Wanted by staff or because the day is over, it counts for nothing; a page that cannot be had is not left.
    element.addEventListener("kiosk-restart", async () => (await pageIsThere()) && location.reload());
    for (const name of HELD_BACK) addEventListener(name, (event) => event.preventDefault(), { capture: true, passive: false });
    // On the window, because a link of the first stage is answered by the first stage.
    addEventListener("click", (event) => this.#stayHere(event));
    // What nobody caught, and a graphics processor that gave up, may leave a screen half drawn.
    addEventListener("error", ({ error }) => error && this.reload());
    addEventListener("unhandledrejection", () => this.reload());
    this.#canvas.addEventListener("contextlost", () => this.reload());
    this.#canvas.getContext("2d");
    if (this.#firstStage.isOffered) this.#firstStage.open();
    else story.slot.hidden = true;
    this.#open();
  }

  async #open() {
    try {
      const [{ Kiosk }] = await Promise.all([engine(), dress(this.#element.shadowRoot, ...STYLES)]);
      this.#element.shadowRoot.append(this.#place);
      let language = "";
      await Kiosk.mount(this.#element, this.#place, base, () => (language = this.#firstStage.language));
      if (language) return;
      this.#firstStage.close()?.end();
      this.#story.slot.hidden = true;
    } catch (problem) {
      this.#fallBack();
      this.#element.report(`the screen could not start; the first stage and the leaflet stay (${problem.message ?? problem})`);
      setTimeout(() => this.#reloadWhenAlone(), RETRY_MILLISECONDS);
    }
  }

  /** The widget stays and each reader has one of her own in it: Yew never gives a place back. Who was
   * reading already when it came goes on there. */
  #begin() {
    this.#element.dataset.visit ??= ++this.#visits;
    this.#story.start(this.#firstStage.close());
  }

  #end() {
    delete this.#element.dataset.visit;
    this.#story.end();
    this.#story.slot.hidden = true;
  }

  #reloadWhenAlone() {
    if (this.#firstStage.isAlone) this.reload();
    else this.#isDue = true;
  }

  /** At most three times in ten minutes, and only while the page can be had: then the leaflet. The
   * times are in the window's name, which outlives the page and is no storage. */
  async reload() {
    if (this.#failed) return;
    this.#failed = true;
    const now = Date.now();
    const before = window.name.split(" ").map(Number).filter((time) => now - time < TEN_MINUTES);
    if (before.length >= 3 || !(await pageIsThere())) {
      this.#fallBack();
      setTimeout(() => ((this.#failed = false), this.#reloadWhenAlone()), TEN_MINUTES);
      return;
    }
    window.name = [...before, now].join(" ");
    location.reload();
  }

  /** The page answers by itself: the first stage, and the leaflet for the rest. */
  #fallBack() {
    this.#isAlone = true;
    this.#place.remove();
    this.#story.end();
    this.#story.refresh();
    this.#story.slot.hidden = false;
    this.#firstStage.open();
    this.#firstStage.toLeaflet();
  }

  /** A link within the leaflet leads there, and leaves nothing in the address for who comes next. */
  #stayHere(event) {
    const link = event.target.closest?.("a[href^='#']");
    if (!link || event.defaultPrevented) return;
    event.preventDefault();
    this.#element.querySelector(`[id="${CSS.escape(link.hash.slice(1))}"]`)?.scrollIntoView();
  }
}
