// A step that only the engine and the leaflet have: the leaflet shows it alone until the engine has come.

export class LeafletStep {
  #leaflet;
  #shown = null;

  /** Of the leaflet that stands in `container`, where there is one. */
  constructor(container) {
    this.#leaflet = container.querySelector(".leaflet");
  }

  /** Shows only the step at this place, or its stage; false where the leaflet does not have it. */
  show(at) {
    const step = this.#leaflet?.querySelector(`[data-at="${CSS.escape(at)}"]`);
    const stage = step?.closest("section") ?? this.#leaflet?.querySelector(`section#${CSS.escape(at.split("/")[0])}`);
    if (!stage) return false;
    for (const part of this.#leaflet.children) part.hidden = part !== stage;
    for (const other of stage.querySelectorAll("[data-at]")) other.hidden = Boolean(step) && other !== step;
    this.#shown = step ?? stage;
    return true;
  }

  /** The heading of what is shown alone. */
  get heading() {
    const heading = this.#shown?.querySelector("h2, h3");
    if (heading) heading.tabIndex = -1;
    return heading;
  }

  /** Shows the leaflet whole again; gives what was shown alone. */
  leave() {
    const shown = this.#shown;
    this.#shown = null;
    if (shown) for (const part of this.#leaflet.querySelectorAll("[hidden]")) part.hidden = false;
    return shown;
  }
}
