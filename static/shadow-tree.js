// What stands in the element's shadow root: the first stage that was fetched, the engine's place, and the slot
// for what the page has between the tags.

import { choices } from "./choices.js";
import { showHeading, showTop } from "./in-sight.js";
import { base } from "./loading.js";
import { bringPictures } from "./pictures.js";
import { StandIns } from "./stand-ins.js";
import { dress } from "./styles.js";

const FIRST_STYLES = ["first.css", "second-birthday.css"];
const STYLES = [...FIRST_STYLES, "activities.css"];

export class ShadowTree {
  /** Where the first stage stands that was fetched, because the page has none in this language. */
  fetched = Object.assign(document.createElement("div"), { className: "fetched" });
  slot = document.createElement("slot");
  #root;
  #report;
  #place = newPlace();
  /** The style sheets that the root has. */
  #styles = [];

  /** `report` tells what the page's owner can put right. */
  constructor(element, report) {
    this.#report = report;
    this.#root = element.attachShadow({ mode: "open" });
    this.#root.append(this.fetched, this.#place, this.slot, choices());
    bringPictures(this.#root, report);
    // The engine asks for this by an event that does not leave the shadow root.
    this.#root.addEventListener("show", ({ target }) =>
      target.localName === "h1" ? showHeading(this.#place, target) : showTop(target),
    );
  }

  /** Where the engine draws. */
  get place() {
    return this.#place;
  }

  /** A new place for the engine, in which nothing is left of the one before. */
  refresh() {
    const place = newPlace();
    this.#place.replaceWith(place);
    this.#place = place;
  }

  /** What was fetched shows in place of what the page has. */
  showFetched(nodes) {
    this.fetched.textContent = "";
    this.fetched.append(...nodes);
    this.slot.hidden = true;
  }

  /** As the first stage needs it. */
  dressFirst() {
    return this.#dress(FIRST_STYLES);
  }

  /** As the whole story needs it. */
  dress() {
    return this.#dress(STYLES);
  }

  #dress(names) {
    this.#styles = names;
    return dress(this.#root, ...names);
  }

  /** In another document, a frame's or a preview's, the root has lost its sheets. */
  dressAgain() {
    if (this.#styles.length) dress(this.#root, ...this.#styles).catch(({ message }) => this.#report(message));
  }

  /** Leads to the leaflet of a language, at this stage. A link that is clicked: where the page is one file,
   * it knows its own leaflet by such a link. */
  toLeaflet(language, stage) {
    const link = document.createElement("a");
    link.href = `${base}leaflet/${language}.html${stage && `#${stage}`}`;
    this.#root.append(link);
    link.click();
    link.remove();
  }
}

function newPlace() {
  const place = Object.assign(document.createElement("div"), { className: "place", hidden: true });
  new StandIns(place);
  return place;
}
