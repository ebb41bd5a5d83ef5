// The story beside the form, with what is written so far.

import { make } from "./make.js";

/** A letter alone is no reason to read the file anew. */
const LATER = 500;

export class Preview {
  #story = make("second-birthday", { attributes: { reading: "family", remember: "never" } }, make("a", { href: "leaflet/en.html", textContent: "The whole story as a plain page" }));
  #data;
  #place;
  #timer;
  #shown = "";
  /** Whether the story moves because a person here has asked it to, and not in the story itself. */
  #isLed = true;

  /** `holder` gets the story, `data` is where it reads the file from, `place` chooses where it is looked at. */
  constructor(holder, data, place) {
    this.#data = data;
    this.#place = place;
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
    holder.append(this.#story);
  }

  /** Shows another place, once the focus is where the person has just sent it. */
  look(place) {
    if (this.#story.getAttribute("stage") === place) return;
    this.#place.value = place;
    setTimeout(() => {
      this.#isLed = true;
      this.#story.setAttribute("stage", place);
    });
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
    }, LATER);
  }
}
