// The first stage, answered from the page: it stands there drawn (`src/screens/first_stage`), and these
// lines move through it until the engine takes over, at the same place and with all that was pressed.

import { fragmentOf, wishesOf } from "./fragments.js";
import { lineOf, showAsked } from "./hands.js";
import { showHeading } from "./in-sight.js";
import { LeafletStep } from "./leaflet-step.js";
import { opensWindows } from "./sandbox.js";
import { switchIn } from "./switches.js";
import { CONTROLS, isVisible, noteWhatIs } from "./take-over.js";
import { Waiting } from "./waiting.js";

const PRESSES = ["click", "change", "keydown"];
const READINGS = ["picture-book", "family", "detail"];

/** A step is named by its stage and itself; *when to call* is none. */
const isStep = ({ dataset }) => dataset.at.includes("/");

export class FirstStage {
  #container;
  #welcome;
  #stage;
  #leaflet;
  /** The screen that *when to call* was opened from. */
  #before;
  /** What the reader has pressed so far, each press as an address fragment. */
  #log = [];
  #asked = [];
  #waiting = new Waiting();
  /** Whether the page shows what was asked for. */
  #isShowing = false;
  /** Whether a link asked for what only the engine has. */
  isLacking = false;
  /** Whether the engine is being drawn, and answers all that is pressed from now on. */
  #isHeld = false;
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
    this.#leaflet = new LeafletStep(container);
    this.#ownsAddress = ownsAddress;
    this.#before = welcome;
    this.onstep = step;
    this.onwait = wait;
    this.#announce = stage.querySelector(".announcer");
    // What links alone have shown until now, this script shows from here on.
    stage.classList.add("is-led");
    if (!opensWindows) for (const link of stage.querySelectorAll("a[target='_blank']")) link.replaceWith(...link.childNodes);
    // The picture of the first step is shown next.
    for (const picture of stage.querySelectorAll(".header + * picture:last-child img")) picture.loading = "eager";
    for (const name of PRESSES) container.addEventListener(name, this.#pressed);
    if (ownsAddress) addEventListener("popstate", this.#moved);
  }

  /** Ends its answers: the engine is there. */
  end() {
    for (const name of PRESSES) this.#container.removeEventListener(name, this.#pressed);
    removeEventListener("popstate", this.#moved);
  }

  get language() {
    return this.#stage.lang;
  }

  /** Whether the reader has pressed anything that the page has answered. */
  get isUsed() {
    return this.#log.length > 0;
  }

  /** Whether what she wants to see is what the page shows. */
  get isShowing() {
    return (this.#isShowing || this.#log.length > 0) && this.#waiting.link === "";
  }

  /** All that was pressed, each as an address fragment. From now on every press waits for the engine,
   * which is given these. */
  hold() {
    this.#isHeld = true;
    return this.#log;
  }

  /** Answers again: the engine did not come, or broke while it was drawn. */
  release() {
    this.#isHeld = false;
  }

  /** Reads in this way from the start. */
  readAs(reading) {
    if (!READINGS.includes(reading) || this.#stage.classList.contains(`reading-${reading}`)) return;
    this.#stage.className = this.#stage.className.replace(/\breading-\S+/, `reading-${reading}`);
    for (const way of this.#welcome.querySelectorAll("[data-press^='reading=']"))
      way.classList.toggle("way-to-read--chosen", way.dataset.press === `reading=${reading}`);
    this.#toFirstBeat();
    this.#check();
  }

  /** Switches something on or off, and what follows from it. */
  switch(name, isOn) {
    for (const screen of [this.#welcome, this.#stage]) switchIn(screen, name, isOn);
    if (name === "whole-line") this.#toFirstBeat();
  }

  #toFirstBeat() {
    for (const step of this.#stage.querySelectorAll("[data-beat]")) step.dataset.beat = 1;
  }

  /** Shows the place that a fragment names, without a move of the reader's own, and with the focus on it
   * where she is to be led there; false where the page does not have it. */
  show(fragment, isLed) {
    const { at, reading, asked } = wishesOf(fragment);
    this.readAs(reading);
    for (const question of asked) this.#raise(question, true);
    // After what was pressed before, this place counts.
    if (at && this.#log.length) this.#log.push(fragmentOf([["at", at]]));
    const screen = this.#find(at);
    if (screen) this.#go(screen, isLed);
    return Boolean(screen);
  }

  /** Gives the focus to the heading. */
  lead() {
    const heading = this.#leaflet.heading ?? this.#screen().querySelector("h1");
    heading?.focus({ preventScroll: true });
  }

  /** Answers again after the engine broke at this place; false where the page does not have it. An engine
   * that cannot read the place in the address is told of it. */
  resume(at) {
    if (!this.#ownsAddress) this.#log.push(fragmentOf([["at", at]]));
    const screen = this.#find(at);
    if (screen) this.#go(screen);
    return Boolean(screen);
  }

  /** Shows that place as the leaflet has it, until the engine comes. */
  showLeaflet(fragment, isLed) {
    const { at } = wishesOf(fragment);
    this.isLacking = Boolean(at);
    if (!at || !this.#leaflet.show(at)) return;
    this.#welcome.hidden = this.#stage.hidden = true;
    if (isLed) this.lead();
  }

  /** The engine does not come: what waits is forgotten, and the leaflet is whole again. */
  giveUp() {
    this.#isHeld = false;
    this.#waiting.forget();
    const step = this.#leaflet.leave();
    if (!step) return;
    this.#welcome.hidden = false;
    step.scrollIntoView();
  }

  /** Notes where the focus is and what waits, to go on in what the engine has drawn. Nothing of the first
   * stage stays in the page: what it says would be there twice. Gives what puts it back. */
  takeOver() {
    const goOn = noteWhatIs(this.#frame(), this.#waiting.controls);
    const link = this.#isHeld ? this.#waiting.link : "";
    this.end();
    return (place, follow) => {
      this.#leaflet.leave();
      const away = [this.#welcome, this.#stage].map((it) => [it, document.createComment("")]);
      for (const [node, mark] of away) node.replaceWith(mark);
      goOn(place, follow);
      if (link) follow(link);
      return () => away.forEach(([node, mark]) => mark.replaceWith(node));
    };
  }

  /** The stage of the leaflet, or its part, that what waits is about. */
  get waitsFor() {
    const control = this.#waiting.controls[this.#waiting.controls.length - 1];
    const { press } = control?.dataset ?? {};
    if (press === "next") return this.#stage.dataset.next ?? "";
    const at = wishesOf(this.#waiting.link || (press ?? "")).at ?? this.#screen().dataset.at;
    return at.split("/")[0].replace("welcome", "");
  }

  get isWaiting() {
    return this.#waiting.isAny;
  }

  #find(at) {
    if (!at) return undefined;
    if (at === this.#welcome.dataset.at) return this.#welcome;
    const steps = this.#steps();
    return steps.find((it) => it.dataset.at === at) ?? steps.find((it) => it.dataset.at.startsWith(`${at}/`));
  }

  #steps() {
    return [...this.#stage.querySelectorAll("[data-at]")];
  }

  /** The screen that *next* or *back* leads to, where the page has it. Behind *when to call*, which is no
   * step, is where one was. */
  #neighbour(press) {
    if (press !== "next" && press !== "back") return undefined;
    const screens = [this.#welcome, ...this.#steps().filter(isStep)];
    const here = screens.indexOf(this.#screen());
    return here < 0 ? this.#before : screens[here + (press === "next" ? 1 : -1)];
  }

  #pressed = (event) => {
    const control = event.target.closest?.(`${CONTROLS}, label`);
    if (!control || event.ctrlKey || event.metaKey || event.shiftKey || !isVisible(control)) return;
    // A word in a line of text is no button that the browser would press.
    if (event.type === "keydown" && !(control.matches("[role='button']") && [" ", "Enter"].includes(event.key))) return;
    // A choice says itself that it has changed; its click would be the same press once more.
    if (control.matches("label, input, select, textarea, summary") && event.type === "click") return;
    if (!this.#welcome.contains(control) && !this.#stage.contains(control)) return;
    const [name, value] = control.dataset.press?.split("=") ?? [];
    const screen = name === "at" ? this.#find(value) : this.#neighbour(name);
    // `static/read-aloud` answers that, here and in the engine.
    if (name === "read-aloud") return;
    const isPress = control.dataset.press || control.matches("button, input, [role='button']");
    // Sheets open and close by themselves (`dialogs.js`).
    if (name === "dialog") return;
    if (this.#isHeld && isPress) this.#wait(control);
    else if (this.#turnBeat(name)) this.#log.push(fragmentOf([["beat", this.#beat()]]));
    else if (screen) this.#move(screen, name === "back");
    else if (name === "reading") this.#read(value);
    else if (name === "switch") this.#switch(value, control.checked);
    else if (name === "ask") this.#ask(value ?? lineOf(this.#screen()));
    else if (isPress) this.#wait(control);
    else return;
    event.preventDefault();
  };

  /** Back and forward in the browser, and an address that is typed, move; they choose nothing else. */
  #moved = () => {
    const { at = this.#welcome.dataset.at } = wishesOf(location.hash);
    const screen = this.#find(at);
    if (screen && !this.#isHeld) {
      this.#go(screen);
      this.#log.push(fragmentOf([["at", at]]));
      return;
    }
    this.#waiting.forget();
    this.#waiting.link = fragmentOf([["at", at]]);
    this.#isShowing = false;
    if (!this.#isHeld) this.#log.push(this.#waiting.link);
    this.onwait();
  };

  /** A picture book tells a line beat by beat. Turns to the next or the one before, if there is one. */
  #turnBeat(press) {
    const by = { next: 1, back: -1 }[press];
    if (!by || !this.#isBook()) return false;
    const beat = this.#beat() + by;
    if (beat < 0 || beat >= this.#beats()) return false;
    this.#screen().firstElementChild.dataset.beat = beat + 1;
    return true;
  }

  /** Whether a page is told beat by beat. */
  #isBook() {
    return this.#reading() === "picture-book" && isStep(this.#screen()) && !this.#stage.classList.contains("is-whole");
  }

  /** Which beat is shown, from 0. */
  #beat() {
    return this.#screen().firstElementChild.dataset.beat - 1;
  }

  #beats() {
    return this.#screen().querySelectorAll(".beat").length || 1;
  }

  #move(screen, isBack) {
    this.#go(screen);
    this.#log.push(fragmentOf([["at", screen.dataset.at]]));
    // A book that is turned back shows the end of the page before.
    if (isBack && this.#isBook()) {
      this.#screen().firstElementChild.dataset.beat = this.#beats();
      this.#log.push(fragmentOf([["beat", this.#beat()]]));
    }
    this.#showAddress(true);
  }

  #go(screen, isLed = true) {
    this.#waiting.forget();
    this.#leaflet.leave();
    this.#isShowing = true;
    this.isLacking = false;
    const before = this.#screen();
    if (before && before !== screen) this.#before = before;
    this.#welcome.hidden = screen !== this.#welcome;
    this.#stage.hidden = screen === this.#welcome;
    for (const step of this.#steps()) step.hidden = step !== screen;
    this.#toFirstBeat();
    this.#check();
    showAsked(this.#stage, screen, this.#asked);
    if (isLed) showHeading(this.#frame(), screen.querySelector("h1"));
    if (isLed) this.lead();
    this.#announce.textContent = screen.dataset.announcement ?? "";
    const [stage, step] = screen.dataset.at.split("/");
    this.onstep(step ? { stage, step } : null, screen !== this.#welcome);
  }

  #read(reading) {
    this.#log.push(fragmentOf([["reading", reading]]));
    this.readAs(reading);
    this.#showAddress(false);
    const chosen = this.#stage.querySelector(`[data-press="reading=${reading}"]`);
    this.#announce.textContent = chosen?.closest("label")?.textContent.trim() ?? "";
  }

  #switch(name, isOn) {
    this.#log.push(fragmentOf([[isOn ? "on" : "off", name]]));
    this.switch(name, isOn);
  }

  #ask(question) {
    const press = fragmentOf([["ask", question]]);
    const isAsked = !this.#asked.includes(question);
    this.#raise(question, isAsked);
    this.#log = isAsked ? [...this.#log, press] : this.#log.filter((it) => it !== press);
    this.#showAddress(false);
    if (isAsked) this.#announce.textContent = this.#stage.dataset.asked;
  }

  /** A question is on our page, or not, wherever it can be put there. */
  #raise(question, isAsked) {
    this.#asked = this.#asked.filter((it) => it !== question);
    if (isAsked) this.#asked.push(question);
    showAsked(this.#stage, this.#screen(), this.#asked);
  }

  #wait(control) {
    this.#waiting.add(control);
    this.onwait();
  }

  /** The screen that is shown. */
  #screen() {
    return this.#stage.hidden ? this.#welcome : this.#stage.querySelector("[data-at]:not([hidden])");
  }

  /** The box that it stands in, with all that is pressed there. */
  #frame() {
    return this.#stage.hidden ? this.#welcome : this.#stage;
  }

  /** The way of reading is the one that is chosen on the sheet, which stands there as the engine draws it in *detail*. */
  #check() {
    const chosen = this.#stage.querySelector(`input[data-press="reading=${this.#reading()}"]`) ?? {};
    chosen.checked = true;
  }

  #reading() {
    return this.#stage.className.match(/\breading-(\S+)/)[1];
  }

  #showAddress(isMove) {
    if (!this.#ownsAddress) return;
    const fragment = fragmentOf([
      ["lang", this.language],
      ["reading", this.#reading()],
      ["at", this.#screen().dataset.at],
      ["ask", this.#asked.join(",")],
    ]);
    try {
      // Whole, since a page's `<base>` would lead a fragment alone to another page.
      history[isMove ? "pushState" : "replaceState"](null, "", `${location.href.split("#")[0]}#${fragment}`);
    } catch {
      // A page may have history in its own hands, and a browser may refuse: the story goes on without.
    }
  }
}
