// What the element tells the page around it.

import { CustomEvent } from "./platform.js";

export class Telling {
  #element;
  #isReady = false;
  /** What was reported: nothing is said twice. */
  #reported = [];

  constructor(element) {
    this.#element = element;
  }

  tell(name, detail = {}) {
    this.#element.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  /** Once for each element. */
  ready() {
    if (!this.#isReady) this.tell("story-ready");
    this.#isReady = true;
  }

  /** What the page's owner can put right. */
  report(message) {
    if (this.#reported.includes(message)) return;
    this.#reported.push(message);
    console.warn?.(`Second Birthday: ${message}`);
    this.tell("story-problem", { message });
  }
}
