// The first screen and the first stage on a screen in a waiting room, until the screen's program has come,
// or if it never does. Each reader finds them as they were drawn.

import { sleeplessClock } from "./kiosk-clock.js";

const DRAWN = [".first-screen", ".first-stage"];
const TOUCHES = ["pointerdown", "keydown", "wheel", "touchmove"];
/** As `src/kiosk/settings.rs` has it. */
const IDLE_SECONDS = { usual: 90, shortest: 20, longest: 3600 };

const idleSeconds = (element) => {
  const wish = Number(element.getAttribute("kiosk") || NaN);
  return wish >= IDLE_SECONDS.shortest && wish <= IDLE_SECONDS.longest ? wish : IDLE_SECONDS.usual;
};

export class KioskFirstStage {
  #element;
  #answer;
  #onleft;
  /** The nodes as they were drawn, to be put back for the next reader. */
  #drawn;
  #firstStage = null;
  #isOpen = false;
  #clock = sleeplessClock();
  /** When somebody last touched the screen; none where nobody is there. */
  #lastTouch = null;
  #watch = 0;

  /** `answer` gives a `FirstStage` that stands in the element; `left` is called when a reader has gone. */
  constructor(element, { answer, left }) {
    this.#element = element;
    this.#answer = answer;
    this.#onleft = left;
    this.#drawn = DRAWN.map((name) => element.querySelector(name)?.cloneNode(true));
  }

  /** Whether the page has them in a language that the hospital offers here. */
  get isOffered() {
    const offered = this.#element.getAttribute("languages")?.split(/\s+/).filter(Boolean) ?? [];
    return this.#drawn.every(Boolean) && (offered.length === 0 || offered.includes(this.#drawn[1].lang));
  }

  /** Whether somebody has touched the screen of late. */
  get isAlone() {
    return this.#lastTouch === null;
  }

  /** The language that somebody reads in now; empty where nobody does. */
  get language() {
    const isReading = !this.isAlone && (this.#firstStage?.isUsed || this.#firstStage?.isWaiting);
    return isReading ? this.#firstStage.language : "";
  }

  /** Answers from now on. Somebody who reads already is not disturbed. */
  open() {
    if (this.#isOpen) return;
    this.#isOpen = true;
    for (const touch of TOUCHES) addEventListener(touch, this.#touched, { capture: true, passive: true });
    this.#watch = setInterval(this.#leaveWhenOver, 1000);
    this.#startOver();
  }

  /** Hands over to the screen's program, with all that was pressed. */
  close() {
    this.#isOpen = false;
    for (const touch of TOUCHES) removeEventListener(touch, this.#touched, { capture: true });
    clearInterval(this.#watch);
    this.#lastTouch = null;
    const firstStage = this.#firstStage;
    this.#firstStage = null;
    return firstStage;
  }

  /** What was pressed and nobody else answers is in the leaflet. */
  toLeaflet() {
    if (!this.#firstStage?.isWaiting) return;
    const place = this.#firstStage.waitsFor || "leaflet";
    this.#startOver();
    this.#element.querySelector(`[id="${CSS.escape(place)}"]`)?.scrollIntoView();
  }

  #touched = () => {
    // The first touch after the device slept is the next reader's.
    this.#leaveWhenOver();
    this.#lastTouch = this.#clock();
  };

  #leaveWhenOver = () => {
    const now = this.#clock();
    if (this.isAlone || now - this.#lastTouch < idleSeconds(this.#element) * 1000) return;
    this.#lastTouch = null;
    this.#startOver();
    scrollTo(0, 0);
    this.#onleft();
  };

  /** Puts back what was drawn: nothing of one reader is there for the next. */
  #startOver() {
    this.#firstStage?.end();
    for (const [place, name] of DRAWN.entries())
      if (this.#drawn[place]) this.#element.querySelector(name)?.replaceWith(this.#drawn[place].cloneNode(true));
    delete this.#element.dataset.reading;
    this.#firstStage = this.isOffered ? this.#answer() : null;
  }
}
