// The first stage, answered from the page: it stands there drawn (`src/screens/first_stage`), and these
// lines move through it until the engine takes over, at the same place and with all that was pressed.

/** What can be pressed, filled in or given the focus. */
const CONTROLS = "a[href], button, input, select, textarea, summary, [tabindex]";

const isVisible = (node) => node.checkVisibility?.() ?? node.offsetParent !== null;

/** The controls that can be seen in `container`, in their order: the page's and the engine's are alike. */
const controlsIn = (container) => [...container.querySelectorAll(CONTROLS)].filter(isVisible);

/** Slashes and commas stay legible, as the engine writes them. */
const fragmentOf = (entries) =>
  entries
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}=${encodeURIComponent(value).replace(/%2F/g, "/").replace(/%2C/g, ",")}`)
    .join("&");

/** Whether the device itself can read the language aloud; the engine looks closer. */
const hasVoice = (tag) => {
  const [language] = tag.split("-");
  return (globalThis.speechSynthesis?.getVoices() ?? []).some((it) => it.localService && it.lang.split(/[-_]/)[0] === language);
};

export class FirstStage {
  #container;
  #welcome;
  #stage;
  /** The places that were shown, in their order. */
  #places = [];
  #reading = "";
  #asked = new Set();
  /** Controls of this screen that were pressed and wait for the engine. */
  #waiting = [];
  /** A place that only the engine has. */
  #link = "";
  #ownsAddress;
  #announce;

  /** The first stage that stands in `container`, if it does. `step` is called with each step that is
   * shown, `wait` when a press needs the engine. */
  static in(container, options) {
    const welcome = container.querySelector(".first-screen");
    const stage = container.querySelector(".first-stage");
    return welcome && stage ? new FirstStage(container, welcome, stage, options) : null;
  }

  constructor(container, welcome, stage, { ownsAddress, step, wait }) {
    this.#container = container;
    this.#welcome = welcome;
    this.#stage = stage;
    this.#ownsAddress = ownsAddress;
    this.onstep = step;
    this.onwait = wait;
    this.#announce = stage.querySelector(".announcer");
    if (!hasVoice(stage.lang)) for (const button of stage.querySelectorAll("[data-press='read-aloud']")) button.hidden = true;
    // The picture of the first step is shown next.
    for (const picture of stage.querySelectorAll("img")) picture.loading = "eager";
    container.addEventListener("click", this.#pressed);
    container.addEventListener("change", this.#pressed);
    container.addEventListener("keydown", this.#keyed);
    if (ownsAddress) addEventListener("popstate", this.#moved);
  }

  /** Ends its answers: the engine is there. */
  end() {
    this.#container.removeEventListener("click", this.#pressed);
    this.#container.removeEventListener("change", this.#pressed);
    this.#container.removeEventListener("keydown", this.#keyed);
    removeEventListener("popstate", this.#moved);
  }

  get language() {
    return this.#stage.lang;
  }

  /** Whether the reader has done anything that the page has answered. */
  get isUsed() {
    return this.presses.length > 0;
  }

  /** Whether what she wants to see is what the page shows. */
  get isShowing() {
    return this.isUsed && this.#link === "";
  }

  /** All that was pressed, each as an address fragment. */
  get presses() {
    return [
      ...this.#places.map((at) => fragmentOf([["at", at]])),
      fragmentOf([["reading", this.#reading]]),
      fragmentOf([["ask", [...this.#asked].join(",")]]),
      this.#link,
    ].filter(Boolean);
  }

  /** Reads in this way from the start. */
  readAs(reading) {
    if (this.#stage.classList.contains(`reading-${reading}`)) return;
    this.#stage.className = this.#stage.className.replace(/\breading-\S+/, `reading-${reading}`);
    for (const way of this.#welcome.querySelectorAll("[data-press^='reading=']"))
      way.classList.toggle("way-to-read--chosen", way.dataset.press === `reading=${reading}`);
    this.#check();
  }

  /** Shows the place that a fragment names, without a move of the reader's own; false where the page
   * does not have it. */
  show(fragment) {
    const wishes = new URLSearchParams(fragment.replace(/^#/, ""));
    const screen = this.#find(wishes.get("at"));
    if (!screen) return false;
    if (wishes.get("reading")) this.readAs(wishes.get("reading"));
    this.#go(screen, false);
    return true;
  }

  /** Where the focus is, and what waits, so that it can go on in what the engine has drawn. */
  takeOver() {
    const frame = this.#frame();
    const controls = controlsIn(frame);
    const focused = controls.indexOf(this.#container.getRootNode().activeElement);
    const waiting = this.#waiting.map((it) => controls.indexOf(it));
    const open = [...frame.querySelectorAll("details")].filter(isVisible).map((it) => it.open);
    this.end();
    return (place) => {
      const drawn = controlsIn(place);
      if (drawn.length === controls.length) {
        for (const [index, details] of [...place.querySelectorAll("details")].entries()) details.open = open[index] ?? false;
        if (focused >= 0) drawn[focused].focus({ preventScroll: true });
        for (const index of waiting) drawn[index]?.click();
      } else if (focused >= 0) {
        place.querySelector("h1")?.focus({ preventScroll: true });
      }
    };
  }

  /** The stage of the leaflet, or its part, that what waits is about. */
  get waitsFor() {
    const [control] = this.#waiting;
    const at = new URLSearchParams(this.#link || control?.dataset.press).get("at") ?? control?.closest("[data-at]")?.dataset.at;
    return at?.split("/")[0] ?? "";
  }

  get isWaiting() {
    return this.#waiting.length > 0 || this.#link !== "";
  }

  #find(at) {
    if (!at) return undefined;
    if (at === this.#welcome.dataset.at) return this.#welcome;
    const steps = [...this.#stage.querySelectorAll("[data-at]")];
    return steps.find((it) => it.dataset.at === at) ?? steps.find((it) => it.dataset.at.startsWith(`${at}/`));
  }

  /** The step that *next* or *back* leads to, where the page has it. */
  #neighbour(press) {
    if (press !== "next" && press !== "back") return undefined;
    const screens = [this.#welcome, ...this.#stage.querySelectorAll("[data-at]")];
    return screens[screens.indexOf(this.#screen()) + (press === "next" ? 1 : -1)];
  }

  #pressed = (event) => {
    const control = event.target.closest?.(`${CONTROLS}, label`);
    if (!control || event.ctrlKey || event.metaKey || event.shiftKey || !isVisible(control)) return;
    // A choice says itself that it has changed; its click would be the same press once more.
    if (control.matches("label, input, select, textarea, summary") && event.type === "click") return;
    if (!this.#welcome.contains(control) && !this.#stage.contains(control)) return;
    const [name, value] = control.dataset.press?.split("=") ?? [];
    const screen = name === "at" ? this.#find(value) : this.#neighbour(name);
    if (screen) this.#go(screen, true);
    else if (name === "reading") this.#read(value);
    else if (name === "ask") this.#ask(control, value);
    else if (control.dataset.press || control.matches("button, input, [role='button']")) this.#wait(control);
    else return;
    event.preventDefault();
  };

  #keyed = (event) => {
    if (event.target.matches?.("[role='button']") && (event.key === "Enter" || event.key === " ")) this.#pressed(event);
  };

  #moved = () => {
    const { hash } = location;
    if (!this.show(hash || `at=${this.#welcome.dataset.at}`)) this.#needs(hash.slice(1));
  };

  #go(screen, isPress) {
    this.#forgetWaiting();
    this.#places.push(screen.dataset.at);
    const isStep = screen !== this.#welcome;
    this.#welcome.hidden = isStep;
    this.#stage.hidden = !isStep;
    for (const step of this.#stage.querySelectorAll("[data-at]")) step.hidden = step !== screen;
    this.#check();
    if (isPress) this.#showAddress(true);
    const frame = this.#frame();
    if (frame.getBoundingClientRect().top < 0) frame.scrollIntoView();
    screen.querySelector("h1")?.focus({ preventScroll: true });
    this.#say(screen.dataset.announcement ?? "");
    const [stage, step] = screen.dataset.at.split("/");
    this.onstep(isStep ? { stage, step } : null);
  }

  #read(reading) {
    this.#reading = reading;
    this.readAs(reading);
    this.#showAddress(false);
    const chosen = this.#screen().querySelector(`[data-press="reading=${reading}"]`);
    this.#say(chosen?.closest("label")?.textContent.trim() ?? "");
  }

  #ask(hand, question) {
    const isAsked = !this.#asked.delete(question);
    if (isAsked) this.#asked.add(question);
    hand.setAttribute("aria-pressed", String(isAsked));
    this.#showAddress(false);
    if (isAsked) this.#say(this.#stage.dataset.asked);
  }

  #wait(control) {
    control.setAttribute("aria-busy", "true");
    this.#waiting.push(control);
    this.onwait();
  }

  #needs(link) {
    this.#link = link;
    this.onwait();
  }

  #forgetWaiting() {
    for (const control of this.#waiting) control.removeAttribute("aria-busy");
    this.#waiting = [];
    this.#link = "";
  }

  /** The screen that is shown. */
  #screen() {
    return this.#stage.hidden ? this.#welcome : this.#stage.querySelector("[data-at]:not([hidden])");
  }

  /** The box that it stands in, with all that is pressed there. */
  #frame() {
    return this.#stage.hidden ? this.#welcome : this.#stage;
  }

  /** Radio buttons of one name are one group, in which only those that are shown may be chosen. */
  #check() {
    const reading = this.#stage.className.match(/\breading-(\S+)/)[1];
    const chosen = this.#screen().querySelector(`input[data-press="reading=${reading}"]`);
    if (chosen) chosen.checked = true;
  }

  #showAddress(isMove) {
    if (!this.#ownsAddress) return;
    const fragment = fragmentOf([
      ["lang", this.language],
      ["reading", this.#stage.className.match(/\breading-(\S+)/)[1]],
      ["at", this.#screen().dataset.at],
      ["ask", [...this.#asked].join(",")],
    ]);
    history[isMove ? "pushState" : "replaceState"](null, "", `#${fragment}`);
  }

  #say(text) {
    this.#announce.textContent = text;
  }
}
