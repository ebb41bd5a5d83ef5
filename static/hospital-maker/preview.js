// The story beside the form, with what is written so far.

import { make } from "./make.js";

/** A letter alone is no reason to read the file anew. */
const LATER = 500;
/** As long as the story may take to draw what it was given. */
const DRAWING = 3000;
/** What the story marks as the hospital's own. */
const OWN = ".hospital-photograph, .hospital-note, .hospital-whose";

export class Preview {
  #story = make("second-birthday", { attributes: { reading: "family", remember: "never" } }, make("a", { href: "leaflet/en.html", textContent: "The whole story as a plain page" }));
  #holder;
  #data;
  #place;
  #timer;
  #shown = "";
  /** Where the story is to be, once it may move. */
  #wanted;
  #isInSight = false;
  #drawing;
  /** Whether the story moves because a person here has asked it to, and not in the story itself. */
  #isLed = true;

  /** `holder` gets the story, `data` is where it reads the file from, `place` chooses where it is looked at. */
  constructor(holder, data, place) {
    this.#holder = holder;
    this.#data = data;
    this.#place = place;
    this.#wanted = place.value;
    place.addEventListener("change", () => this.look(place.value));
    // The story leads the focus to its heading when it moves, and here a person is writing or choosing.
    this.#story.addEventListener("focusin", ({ relatedTarget }) => {
      if (!this.#isLed) return;
      const beginning = document.querySelector("h1");
      (relatedTarget ?? beginning).focus({ preventScroll: true });
      // Where nobody has been yet, the keyboard begins at the top.
      beginning.blur();
    });
    for (const name of ["pointerdown", "keydown"]) addEventListener(name, ({ target }) => (this.#isLed = !holder.contains(target)), true);
    this.#story.setAttribute("stage", place.value);
    const edge = make("div", { className: "edge" });
    holder.append(edge, this.#story);
    new IntersectionObserver((entries) => {
      this.#isInSight = entries.at(-1).isIntersecting;
      this.#move();
    }).observe(edge);
  }

  /** Whether the story takes the focus to `node` of its own accord. */
  takes(node) {
    return this.#isLed && this.#holder.contains(node);
  }

  /** Shows another place, once the focus is where the person has just sent it. */
  look(place) {
    this.#wanted = place;
    this.#place.value = place;
    this.#move();
  }

  /** Shows another file, a moment later. */
  show(pack) {
    // Recordings will lie beside the file, and do not lie beside this page.
    const text = JSON.stringify({ ...pack, recordings: undefined });
    if (text === this.#shown) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#shown = text;
      this.#data.content.textContent = text;
      this.#story.setAttribute("hospital", `#${this.#data.id}`);
      this.#reveal();
    }, LATER);
  }

  /** Whether the story stands beside the form and scrolls by itself. */
  get #isBeside() {
    return getComputedStyle(this.#holder.parentElement).position === "sticky";
  }

  /** A story that moves scrolls itself into sight. Below the form it waits until the person has come to it, so that
   * the page stays where she writes. */
  #move() {
    if (this.#story.getAttribute("stage") === this.#wanted || !(this.#isInSight || this.#isBeside)) return;
    setTimeout(() => {
      this.#isLed = true;
      this.#story.setAttribute("stage", this.#wanted);
      this.#reveal();
    });
  }

  /** Scrolls the story beside the form to what is the hospital's own, as soon as that is drawn. */
  #reveal() {
    this.#drawing?.disconnect();
    if (!this.#isBeside) return;
    this.#drawing = new MutationObserver(() => this.#showOwn());
    this.#drawing.observe(this.#story.shadowRoot, { childList: true, subtree: true });
    setTimeout((drawing) => drawing.disconnect(), DRAWING, this.#drawing);
  }

  #showOwn() {
    const scroller = this.#holder.parentElement;
    const own = this.#story.shadowRoot.querySelector(OWN)?.getBoundingClientRect();
    const around = scroller.getBoundingClientRect();
    if (own && this.#isLed && (own.top < around.top || own.top > around.top + around.height / 2)) scroller.scrollTop += own.top - around.top - around.height / 4;
  }
}
