// The element on a screen in a waiting room (docs/decisions/0030): the story opens when somebody begins
// and closes when she has left, and nothing leads out.

import { forgetSounds } from "./book-sounds.js";
import { sleeplessClock } from "./kiosk-clock.js";
import { Drawn } from "./kiosk-drawn.js";
import { KioskFirstStage } from "./kiosk-first-stage.js";
import { holdBack } from "./kiosk-held-back.js";
import { Leaves } from "./kiosk-leaves.js";
import { Renewal } from "./kiosk-renewal.js";
import { TEN_MINUTES, forgetRestarts, mayRestart } from "./kiosk-restarts.js";
import { soon } from "./hospital-attribute.js";
import { base, program } from "./loading.js";
import { checkFiles, fetchPage, isAnother } from "./server-page.js";
import { dress } from "./styles.js";

/** The widget and what stands round it here, as one program. */
export const engine = program("kiosk");
const STYLES = ["first.css", "second-birthday.css", "activities.css", "kiosk.css"];

const TOUCHES = ["pointerdown", "keydown", "wheel", "touchmove"];
const RETRY_MILLISECONDS = 30_000;
/** A server that takes longer than this for the screen's program never ends. */
const START_MILLISECONDS = 180_000;
/** A server that takes longer than this for the page does not have it. */
const PAGE_MILLISECONDS = 20_000;
/** After a touch somebody may have begun, before the program has said so. */
const QUIET_MILLISECONDS = 5000;
/** A screen that has not drawn for so many seconds is broken. */
const PULSE_SECONDS = 10;
/** How many problems staff see. */
const NAMED = 5;

export class KioskRoom {
  #element;
  #story;
  #place = Object.assign(document.createElement("div"), { className: "kiosk" });
  #visits = 0;
  #canvas = document.createElement("canvas");
  #clock = sleeplessClock();
  #drawn;
  #lastTouch = -Infinity;
  #firstStage;
  #renewal;
  /** Seconds since the screen has drawn; none before its program has come. */
  #missed = null;
  #isReloading = false;
  /** The page is to be loaded anew as soon as nobody reads. */
  #isDue = false;
  /** Nothing but the page answers. */
  #isAlone = false;

  /** `story` is what the element lends of itself: its `slot`, `answer` for the first stage that stands in
   * the page, `addHospital` for what the hospital adds, `start` and `end` for a visit, `follow` for a press, `refresh` for a new place. */
  constructor(element, story) {
    this.#element = element;
    this.#story = story;
    element.dataset.phase = "starting";
    this.#drawn = new Drawn(element);
    element.addEventListener("story-problem", ({ detail }) => this.#noteProblem(detail));
    const wait = () => this.#isAlone && this.#firstStage.toLeaflet();
    this.#firstStage = new KioskFirstStage(element, { answer: () => story.answer(wait), left: () => this.#isDue && this.reload() });
    this.#renewal = new Renewal((message) => element.report(message));
    this.#place.addEventListener("kiosk-begin", () => this.#begin());
    this.#place.addEventListener("kiosk-end", () => this.#end());
    this.#place.addEventListener("kiosk-go", ({ detail }) => story.follow(`at=${detail.at}`));
    element.addEventListener("kiosk-restart", () => this.#restart());
    element.addEventListener("story-heartbeat", ({ detail }) => this.#beats(detail.phase));
    setInterval(() => this.#miss(), 1000);
    for (const touch of TOUCHES) addEventListener(touch, () => (this.#lastTouch = this.#clock()), { capture: true, passive: true });
    holdBack();
    // On the window, because a link of the first stage is answered by the first stage.
    addEventListener("click", (event) => this.#stayHere(event));
    // A graphics processor that gave up may leave a screen half drawn.
    this.#canvas.addEventListener("contextlost", () => (this.#isDue = true));
    this.#canvas.getContext("2d");
    setTimeout(forgetRestarts, TEN_MINUTES);
    new Leaves(element);
    if (this.#firstStage.isOffered) this.#firstStage.open();
    else story.slot.hidden = true;
    this.#open();
  }

  async #open() {
    const added = this.#story.addHospital();
    try {
      const brought = Promise.all([engine(), dress(this.#element.shadowRoot, ...STYLES)]);
      const [{ Kiosk }] = await within(START_MILLISECONDS, brought);
      if (this.#isAlone) return;
      this.#element.shadowRoot.append(this.#place);
      // The languages on offer may be the hospital's choice.
      await soon(added);
      let language = "";
      const mounted = Kiosk.mount(this.#element, this.#place, base, () => (language = this.#firstStage.language));
      await within(START_MILLISECONDS, mounted);
      this.#missed = 0;
      if (language || this.#isAlone) return;
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
    forgetSounds();
    this.#story.end();
    this.#story.slot.hidden = true;
  }

  /** The screen has drawn. Between visitors the page is loaded anew, if there is a reason. */
  async #beats(phase) {
    this.#missed = 0;
    this.#drawn.tell(phase);
    if (!this.#isFree(phase)) return;
    const isBlurred = this.#isDue;
    this.#isDue = false;
    const isNew = isBlurred ? !(await this.#tellWhatIsWrong()) : await this.#renewal.isDue(this.#clock());
    if (isNew && this.#isFree(this.#element.dataset.phase) && (!isBlurred || mayRestart())) location.reload();
  }

  #isFree(phase) {
    const isQuiet = this.#clock() - this.#lastTouch >= QUIET_MILLISECONDS;
    return phase === "attract" && isQuiet && !this.#isAlone && !("visit" in this.#element.dataset);
  }

  /** What others throw on this page, an extension or a remote control, breaks nothing of ours: what counts
   * is whether the screen still draws. */
  #miss() {
    if (this.#missed !== null && !this.#isAlone && ++this.#missed > PULSE_SECONDS) this.reload();
  }

  #reloadWhenAlone() {
    if (this.#firstStage.isAlone) this.reload();
    else this.#isDue = true;
  }

  /** Wanted by staff, it counts for nothing; a page that cannot be had is not left. */
  async #restart() {
    if (!(await this.#tellWhatIsWrong())) location.reload();
  }

  async #tellWhatIsWrong() {
    const problem = await whatIsWrong();
    if (problem) this.#element.report(`${problem}. The screen goes on as it is`);
    return problem;
  }

  /** The screen broke. At most three times in ten minutes, and only while the page can be had: then the
   * leaflet. */
  async reload() {
    if (this.#isReloading) return;
    this.#isReloading = true;
    const problem = await whatIsWrong();
    if (!problem && mayRestart()) return location.reload();
    this.#fallBack();
    this.#element.report(`the screen broke, and the plain leaflet stands there; it is tried again in ten minutes (${problem || "it broke three times"})`);
    setTimeout(() => {
      this.#isReloading = false;
      forgetRestarts();
      this.#reloadWhenAlone();
    }, TEN_MINUTES);
  }

  /** The page answers by itself: the first stage, and the leaflet for the rest. */
  #fallBack() {
    this.#isAlone = true;
    this.#element.dataset.phase = "leaflet";
    this.#place.remove();
    this.#story.end();
    this.#story.refresh();
    this.#story.slot.hidden = false;
    this.#firstStage.open();
    this.#firstStage.toLeaflet();
  }

  /** Staff find what was told on their sheet, with the time. */
  #noteProblem({ message, panicked }) {
    if (panicked) return;
    const told = this.#element.dataset.problems?.split("\n") ?? [];
    this.#element.dataset.problems = [...told, `${new Date().toLocaleString()}: ${message}`].slice(-NAMED).join("\n");
  }

  /** A link within the leaflet leads there, and leaves nothing in the address for who comes next. */
  #stayHere(event) {
    const link = event.target.closest?.("a[href^='#']");
    if (!link || event.defaultPrevented) return;
    event.preventDefault();
    this.#element.querySelector(`[id="${CSS.escape(link.hash.slice(1))}"]`)?.scrollIntoView();
  }
}

/** Why the page must not be loaded anew now; empty if it may. */
async function whatIsWrong() {
  const isHad = fetchPage().then((page) => checkFiles(page, isAnother(page)));
  return within(PAGE_MILLISECONDS, isHad).then(
    () => "",
    ({ message }) => message,
  );
}

/** The promise; an error if it takes longer. */
function within(milliseconds, promise) {
  let timer = 0;
  const over = new Promise((_, refuse) => {
    timer = setTimeout(() => refuse(new Error(`no answer in ${milliseconds / 1000} seconds`)), milliseconds);
  });
  return Promise.race([promise, over]).finally(() => clearTimeout(timer));
}
