// <second-birthday>: the one tag that every host puts the story in. What stands between its tags, the
// first stage and the leaflet, is read until the engine has come, or if it never does.

import { FirstStage } from "./first-stage.js";
import { languageOf } from "./languages.js";
import { base, bundle, firstStage, program, styles } from "./loading.js";

const storyStyles = styles("first.css", "second-birthday.css");

/** The engine, shared by all widgets of a page. A broken one is replaced by a fresh copy. */
const widgetEngine = program("widget");

/** Our attributes, one of which a later release will follow, and those that any element may have. */
const KNOWN = new Set(
  ("lang reading stage remember content address kiosk home hospital languages " +
    "class id style slot part hidden dir title role tabindex translate inert nonce is draggable").split(" "),
);
/** The attributes that neither we nor HTML know: misspelt, most likely. */
const misspelt = (element) => element.getAttributeNames().filter((name) => !KNOWN.has(name) && !/[-:]/.test(name));

/** What every radio button of the story belongs to. In a shadow tree, one that belongs to no form is never
 * let go of by Chromium, nor is the screen that it stood on. */
const choices = () => {
  const form = Object.assign(document.createElement("form"), { id: "choices", hidden: true });
  form.addEventListener("submit", (event) => event.preventDefault());
  return form;
};

/** When the page has been painted and has nothing better to do. */
const idle = () =>
  new Promise((ready) => {
    const wait = () => (globalThis.requestIdleCallback ?? setTimeout)(ready, { timeout: 2000 });
    if (document.readyState === "complete") wait();
    else addEventListener("load", wait, { once: true });
  });

class SecondBirthday extends HTMLElement {
  static observedAttributes = ["lang", "reading", "stage", "remember", "content", "address", "data-visit"];

  /** In another's page the story starts when it comes near the window, and costs nothing until then. */
  static #near = new IntersectionObserver(
    (seen) => {
      for (const { isIntersecting, target } of seen) if (isIntersecting) target.#answer();
    },
    { rootMargin: "50%" },
  );

  #place = this.#newPlace();
  #slot = document.createElement("slot");
  /** Where the first stage stands that was fetched, because the page has none in this language. */
  #fetched = document.createElement("div");
  #firstStage = null;
  #widget = null;
  #engineStarts = false;
  #isReady = false;
  #stage = "";
  #restarts = 0;
  #room = null;
  #engine = widgetEngine;
  /** How many presses the engine was given as it was mounted. */
  #pressesSent = 0;

  constructor() {
    super();
    this.attachShadow({ mode: "open" }).append(this.#fetched, this.#place, this.#slot, choices());
    this.addEventListener("story-step", ({ detail }) => (this.#stage = detail.stage));
    this.addEventListener("story-problem", ({ detail }) => detail.panicked && this.#recover());
    this.addEventListener("story-engine", () => this.#takeOver());
    // A trap that is no panic of ours tells nobody; the program is as broken by it.
    addEventListener("error", ({ error }) => error instanceof WebAssembly.RuntimeError && this.#widget && this.#recover());
  }

  connectedCallback() {
    // A page's editor may move the element about: the story that is there simply stays.
    if (this.#widget) return;
    if (this.hasAttribute("kiosk")) this.#openRoom();
    else if (this.hasAttribute("address")) this.#answer();
    else SecondBirthday.#near.observe(this);
  }

  disconnectedCallback() {
    SecondBirthday.#near.unobserve(this);
    // Gone for good only if it is still gone when the move, if it was one, is over.
    setTimeout(() => {
      if (this.isConnected || !this.#widget) return;
      this.#forgetWidget();
      this.#slot.hidden = false;
    });
  }

  attributeChangedCallback() {
    this.#widget?.update(this);
  }

  /** The first stage answers from the page, or from a small file where the page does not have it in
   * this language; the engine follows. */
  async #answer() {
    SecondBirthday.#near.unobserve(this);
    for (const name of misspelt(this)) this.report(`<second-birthday> has no attribute “${name}”`);
    const language = this.#language();
    this.#firstStage = FirstStage.in(this, this.#options());
    if (this.#firstStage?.language !== language) {
      this.#firstStage?.end();
      this.#firstStage = null;
      await this.#fetchFirstStage(language);
    }
    if (!this.isConnected || this.#widget) return;
    this.#begin();
    await idle();
    if (this.isConnected) this.#startEngine();
  }

  async #fetchFirstStage(language) {
    try {
      const [nodes, sheets] = await Promise.all([firstStage(language), storyStyles()]);
      if (!this.isConnected || this.#widget) return;
      this.shadowRoot.adoptedStyleSheets = sheets;
      this.#fetched.replaceChildren(...nodes);
      this.#slot.hidden = true;
      this.#firstStage = FirstStage.in(this.#fetched, this.#options());
    } catch (problem) {
      this.report(`the first stage did not come; the engine follows (${problem.message})`);
    }
  }

  #options() {
    return {
      ownsAddress: this.hasAttribute("address"),
      step: (step) => this.#shows(step),
      wait: () => this.#startEngine(),
    };
  }

  /** Shows the place that the page asks for, if the first stage has it. */
  #begin() {
    const first = this.#firstStage;
    if (!first) return;
    const reading = this.getAttribute("reading") ?? this.#kept().get("reading");
    if (["picture-book", "family", "detail"].includes(reading)) first.readAs(reading);
    const stage = this.getAttribute("stage");
    const link = this.#fragment().slice(1) || (stage && `at=${stage}`);
    if (link) first.show(link);
    this.#tellReady();
  }

  /** What the device keeps of the reader, where it may (`crates/story/src/bookmark.rs`). */
  #kept() {
    const stores = { device: "localStorage", tab: "sessionStorage" };
    try {
      return new URLSearchParams(globalThis[stores[this.getAttribute("remember")]]?.getItem("second-birthday") ?? "");
    } catch {
      return new URLSearchParams();
    }
  }

  #fragment() {
    return this.hasAttribute("address") ? location.hash : "";
  }

  #language() {
    return languageOf(this, this.#fragment());
  }

  #tellReady() {
    if (this.#isReady) return;
    this.#isReady = true;
    this.#tell("story-ready");
  }

  #tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  /** While a step of the first stage is read, the leaflet beneath it is out of the way. */
  #shows(step) {
    this.toggleAttribute("data-reading", step !== null);
    if (step) this.#tell("story-step", step);
  }

  async #startEngine(anew) {
    if (this.#engineStarts && !anew) return;
    this.#engineStarts = true;
    const language = this.#language();
    const content = this.getAttribute("content") || base;
    try {
      const words = bundle(language, content).catch((problem) => {
        this.report(`the story could not be fetched: ${problem.message}`);
        return new Uint8Array();
      });
      const [{ Widget }, sheets, bytes] = await Promise.all([this.#engine(anew), storyStyles().catch(() => []), words]);
      if (!this.isConnected || this.#widget) return;
      // The first stage goes on answering; what it does not have is asked for again.
      if (!bytes.length && this.#firstStage?.isUsed && !this.#firstStage.isWaiting) {
        this.#engineStarts = false;
        return;
      }
      const own = this.shadowRoot.adoptedStyleSheets.filter((it) => !sheets.includes(it));
      this.shadowRoot.adoptedStyleSheets = [...sheets, ...own];
      this.#mount(Widget, language, bytes);
    } catch (problem) {
      // An old browser, a strict policy, a lost network: the first stage and the leaflet are still there.
      this.report(`the engine could not start; the first stage and the leaflet stay (${problem.message ?? problem})`);
      this.#engineStarts = false;
      if (this.#room) return this.#room.reload();
      if (this.#firstStage?.isWaiting) this.#toLeaflet();
      this.#tellReady();
    }
  }

  #mount(Widget, language, bytes) {
    const presses = this.#firstStage?.presses ?? [];
    this.#place.hidden = true;
    this.#widget = Widget.mount(this, this.#place, base, language, bytes, presses.join("\n"), this.#firstStage?.isShowing ?? false);
    this.#pressesSent = presses.length;
    if (!bytes.length) this.#takeOver();
  }

  /** The engine has drawn the screen that the page shows: it takes its place, with the focus, the scroll
   * and whatever waits. */
  #takeOver() {
    if (!this.#place.hidden) return;
    const first = this.#firstStage;
    for (const press of first?.presses.slice(this.#pressesSent) ?? []) this.#widget?.follow(press);
    const goOn = first?.takeOver();
    this.#firstStage = null;
    this.#place.hidden = false;
    this.#slot.hidden = true;
    this.#fetched.replaceChildren();
    this.removeAttribute("data-reading");
    goOn?.(this.#place);
    this.#tellReady();
  }

  /** Where nothing else can be shown: the leaflet, at the stage that was wanted. In the one file the whole
   * of it stands beneath the first screen. */
  #toLeaflet() {
    const stage = this.#firstStage.waitsFor;
    const here = this.querySelector("#words") && this.querySelector(`[id="${CSS.escape(stage || "leaflet")}"]`);
    if (here) {
      this.#firstStage.show("at=welcome");
      here.scrollIntoView();
    } else location.assign(new URL(`leaflet/${this.#firstStage.language}.html${stage && `#${stage}`}`, base));
  }

  /** Tells the page what its owner can put right. */
  report(message) {
    console.warn(`Second Birthday: ${message}`);
    this.#tell("story-problem", { message });
  }

  /** A new place for the engine, in which nothing is left of the one before. */
  #newPlace() {
    return Object.assign(document.createElement("div"), { className: "place", hidden: true });
  }

  #forgetWidget() {
    this.#widget?.unmount();
    this.#widget = null;
    this.#engineStarts = false;
    this.#refresh();
  }

  #refresh() {
    const place = this.#newPlace();
    this.#place.replaceWith(place);
    this.#place = place;
  }

  /** The engine broke: the leaflet at that stage, and one fresh start beneath it. */
  #recover() {
    if (this.#room) return this.#room.reload();
    this.#widget = null;
    this.#refresh();
    this.#slot.hidden = false;
    if (this.#stage) this.querySelector(`#${CSS.escape(this.#stage)}`)?.scrollIntoView();
    if (this.#restarts++ < 1) setTimeout(() => this.isConnected && this.#startEngine(true), 0);
  }

  /** In a waiting room the story stands in a room of its own (`static/kiosk-room.js`). */
  async #openRoom() {
    if (this.#room) return;
    const { KioskRoom, engine } = await import(new URL("kiosk-room.js", base).href);
    this.#engine = engine;
    this.#room ??= new KioskRoom(this, {
      slot: this.#slot,
      refresh: () => this.#refresh(),
      answer: (wait) => {
        this.#tellReady();
        return FirstStage.in(this, { ...this.#options(), wait });
      },
      start: (firstStage) => {
        this.#firstStage = firstStage;
        this.#startEngine();
      },
      end: () => {
        if (!this.#firstStage) return;
        this.#firstStage.end();
        this.#firstStage = null;
        this.removeAttribute("data-reading");
      },
    });
  }
}

if (!customElements.get("second-birthday")) customElements.define("second-birthday", SecondBirthday);
