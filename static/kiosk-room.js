// The element on a screen in a waiting room (docs/decisions/0030): the story opens when somebody begins
// and closes when she has left, and nothing leads out.

import { base, program, styles } from "./loading.js";

/** The widget and what stands round it here, as one program. */
export const engine = program("kiosk");
const roomStyles = styles("first.css", "second-birthday.css", "activities.css", "kiosk.css");

/** What a browser does on a screen that nobody may leave. Here, because the screen's program may not come. */
const HELD_BACK = "contextmenu selectstart dragstart dragover drop gesturestart gesturechange copy cut paste".split(" ");
const RETRY_MILLISECONDS = 30_000;
const QUIET_MILLISECONDS = 120_000;
const TEN_MINUTES = 600_000;

const pageIsThere = () => fetch(location.href).then((answer) => answer.ok, () => false);

export class KioskRoom {
  #element;
  #story;
  #place = Object.assign(document.createElement("div"), { className: "kiosk" });
  #failed = false;
  #visits = 0;
  #canvas = document.createElement("canvas");

  /** `story` is what the element lends of itself: its `slot`, `start` for the engine, `refresh` for a new
   * place. */
  constructor(element, story) {
    this.#element = element;
    this.#story = story;
    this.#place.addEventListener("kiosk-begin", () => this.#begin());
    this.#place.addEventListener("kiosk-end", () => this.#end());
    // Wanted by staff or because the day is over, it counts for nothing; a page that cannot be had is not left.
    element.addEventListener("kiosk-restart", async () => (await pageIsThere()) && location.reload());
    for (const name of HELD_BACK) addEventListener(name, (event) => event.preventDefault(), { capture: true, passive: false });
    element.addEventListener("click", (event) => this.#stayHere(event));
    // What nobody caught, and a graphics processor that gave up, may leave a screen half drawn.
    addEventListener("error", ({ error }) => error && this.reload());
    addEventListener("unhandledrejection", () => this.reload());
    this.#canvas.addEventListener("contextlost", () => this.reload());
    this.#canvas.getContext("2d");
    story.slot.hidden = true;
    this.#open();
  }

  async #open() {
    try {
      const [{ Kiosk }, sheets] = await Promise.all([engine(), roomStyles()]);
      this.#element.shadowRoot.adoptedStyleSheets = sheets;
      this.#element.shadowRoot.append(this.#place);
      await Kiosk.mount(this.#element, this.#place, base);
    } catch (problem) {
      this.#fallBack();
      this.#element.report(`the screen could not start; the leaflet stays (${problem.message ?? problem})`);
      setTimeout(() => this.reload(), RETRY_MILLISECONDS);
    }
  }

  /** The widget stays and each reader has one of her own in it: Yew never gives a place back. */
  #begin() {
    this.#element.dataset.visit ??= ++this.#visits;
    this.#story.start();
  }

  #end() {
    delete this.#element.dataset.visit;
    this.#story.slot.hidden = true;
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
      setTimeout(() => ((this.#failed = false), this.reload()), TEN_MINUTES);
      return;
    }
    window.name = [...before, now].join(" ");
    location.reload();
  }

  #fallBack() {
    this.#place.remove();
    this.#story.refresh();
    this.#story.slot.hidden = false;
    let quiet;
    const wait = () => {
      clearTimeout(quiet);
      quiet = setTimeout(() => scrollTo(0, 0), QUIET_MILLISECONDS);
    };
    for (const touch of ["scroll", "pointerdown", "keydown"]) addEventListener(touch, wait, { passive: true });
  }

  /** A link within the leaflet leads there, and leaves nothing in the address for who comes next. */
  #stayHere(event) {
    const link = event.target.closest?.("a[href^='#']");
    if (!link || event.defaultPrevented) return;
    event.preventDefault();
    this.#element.querySelector(`[id="${CSS.escape(link.hash.slice(1))}"]`)?.scrollIntoView();
  }
}
