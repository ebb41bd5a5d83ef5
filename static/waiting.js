// What was pressed and waits for the engine.

export class Waiting {
  controls = [];
  /** A place that only the engine has. */
  link = "";

  /** Whether anything waits. */
  get isAny() {
    return this.controls.length > 0 || this.link !== "";
  }

  add(control) {
    // Of two ways to somewhere else, which are links, the last one counts.
    if (control.matches("a")) this.forget();
    control.setAttribute("aria-busy", "true");
    this.controls.push(control);
  }

  forget() {
    for (const control of this.controls) control.removeAttribute("aria-busy");
    this.controls = [];
    this.link = "";
  }
}
