// <second-birthday>: the one tag that every host puts the story in. What stands between its tags, the
// first stage and the leaflet, is read until the engine has come, or if it never does.

import { kept, misspelt } from "./attributes.js";
import { choices } from "./choices.js";
import { FirstStage } from "./first-stage.js";
import { showHeading, showTop } from "./in-sight.js";
import { languageOf } from "./languages.js";
import { base, bundle, firstStage, idle, parsed, program } from "./loading.js";
import { whenNear } from "./near.js";
import { keepKeys } from "./own-keys.js";
import { bringPictures } from "./pictures.js";
import { CustomEvent, NativeElement, Promise } from "./platform.js";
import { causeOf } from "./problems.js";
import { opensWindows, prints } from "./sandbox.js";
import { StandIns } from "./stand-ins.js";
import { dress } from "./styles.js";
import { isTrapOfOurs } from "./traps.js";
import { defineOnce, isTooOld } from "./versions.js";

const FIRST_STYLES = ["first.css", "second-birthday.css"];
const STORY_STYLES = [...FIRST_STYLES, "activities.css"];

/** The engine, shared by all widgets of a page. A broken one is replaced by a fresh copy. */
const widgetEngine = program("widget");

class SecondBirthday extends NativeElement {
  static observedAttributes = ["lang", "reading", "stage", "remember", "content", "address", "data-visit"];

  #place = this.#newPlace();
  #slot = document.createElement("slot");
  /** Where the first stage stands that was fetched, because the page has none in this language. */
  #fetched = Object.assign(document.createElement("div"), { className: "fetched" });
  #firstStage = null;
  #widget = null;
  /** Whether the first stage is on its way. */
  #isAnswering = false;
  #engineStarts = false;
  #isReady = false;
  /** The step that was told of last. */
  #step = null;
  #restarts = 0;
  #room = null;
  #engine = widgetEngine;
  #reported = [];
  /** The style sheets that the shadow root has. */
  #styles = [];
  /** What the reader left when the element was taken out of the page. */
  #bookmark = "";
  #stopWaiting = () => {};
  /** Puts the first stage back into the page, from which the engine has taken it. */
  #putBack = () => {};

  constructor() {
    super();
    this.attachShadow({ mode: "open" }).append(this.#fetched, this.#place, this.#slot, choices());
    bringPictures(this.shadowRoot, (message) => this.report(message));
    this.addEventListener("story-step", ({ detail }) => (this.#step = detail));
    this.addEventListener("story-problem", ({ detail }) => detail.panicked && this.#recover());
    this.addEventListener("story-engine", () => this.#takeOver());
    // The engine asks for this by an event that does not leave the shadow root.
    this.shadowRoot.addEventListener("show", ({ target }) =>
      target.localName === "h1" ? showHeading(this.#place, target) : showTop(target),
    );
    keepKeys(this);
    // A trap that is no panic of ours tells nobody; the program is as broken by it.
    addEventListener("error", ({ error }) => this.#widget && isTrapOfOurs(error) && this.#recover());
  }

  connectedCallback() {
    // A page's editor may move the element about: the story that is there simply stays.
    if (this.#widget || this.#isAnswering) return;
    if (isTooOld) this.#stayOld();
    else if (this.#firstStage) this.#bringEngine();
    else if (this.hasAttribute("kiosk"))
      this.#openRoom().catch(({ message }) => this.report(`the screen could not start; the leaflet stays (${message})`));
    else if (this.hasAttribute("address")) this.#answer();
    // In another's page the story starts when it comes near the window, and costs nothing until then. An
    // element without a box (`display: contents`) is not seen to come; what is in it is.
    else this.#stopWaiting = whenNear([this, this.#fetched], () => this.#answer());
  }

  /** In another document, a frame's or a preview's, the shadow root has lost its sheets. */
  adoptedCallback() {
    if (this.#styles.length) dress(this.shadowRoot, ...this.#styles).catch(({ message }) => this.report(message));
  }

  disconnectedCallback() {
    this.#stopWaiting();
    // Gone for good only if it is still gone when the move, if it was one, is over.
    setTimeout(() => {
      if (this.isConnected || !this.#widget) return;
      this.#bookmark = this.#widget.bookmark;
      this.#forgetWidget();
      this.#slot.hidden = false;
    });
  }

  attributeChangedCallback(name, before, now) {
    if (this.#widget) this.#widget.update(this);
    else if (name === "reading") this.#firstStage?.readAs(now);
    else if (name === "stage" && now) this.#show(`at=${now}`);
  }

  /** The first stage answers from the page, or from a small file where the page does not have it in
   * this language; the engine follows. */
  async #answer() {
    for (const name of misspelt(this)) this.report(`<second-birthday> has no attribute “${name}”`);
    this.#isAnswering = true;
    try {
      await parsed(this);
      if (this.isConnected) await this.#findFirstStage();
      if (!this.isConnected || this.#widget) return;
      this.#begin();
      this.#bringEngine();
    } catch (problem) {
      this.report(`the story could not start; what the page has stays (${await causeOf(problem)})`);
    } finally {
      this.#isAnswering = false;
    }
  }

  async #findFirstStage() {
    const language = this.#language();
    this.#firstStage = FirstStage.in(this, this.#options());
    if (this.#firstStage?.language === language) return;
    this.#firstStage?.end();
    this.#firstStage = null;
    await this.#fetchFirstStage(language);
  }

  async #bringEngine() {
    await idle();
    // The leaflet gets its true height only now: laying it out would hold up the first answer.
    this.toggleAttribute("data-answers", true);
    if (this.isConnected) this.#startEngine();
  }

  async #fetchFirstStage(language) {
    try {
      const [nodes] = await Promise.all([firstStage(language), this.#dress(FIRST_STYLES)]);
      if (!this.isConnected || this.#widget) return;
      this.#fetched.textContent = "";
      this.#fetched.append(...nodes);
      this.#slot.hidden = true;
      this.#firstStage = FirstStage.in(this.#fetched, this.#options());
    } catch (problem) {
      this.report(`the first stage did not come; the engine follows (${problem.message})`);
    }
  }

  #dress(names) {
    this.#styles = names;
    return dress(this.shadowRoot, ...names);
  }

  #options() {
    return {
      ownsAddress: this.hasAttribute("address"),
      step: (step, isReading) => this.#shows(step, isReading),
      wait: () => (this.#restarts > 1 ? this.#toLeaflet() : this.#startEngine()),
    };
  }

  /** Shows the place that the page asks for, if the first stage has it. */
  #begin() {
    const first = this.#firstStage;
    if (!first) return;
    const bookmark = kept(this, this.#bookmark);
    first.readAs(bookmark.get("reading") ?? this.getAttribute("reading"));
    const stage = !this.#bookmark && this.getAttribute("stage");
    const link = this.#fragment().slice(1) || (stage && `at=${stage}`);
    this.#tellReady();
    // Where she left off is where she opens it; nothing pulls her there.
    this.#show(link || `at=${bookmark.get("at") ?? ""}`, Boolean(link));
  }

  #show(link, isLed = true) {
    const first = this.#firstStage;
    if (!first?.show(link, isLed)) first?.showLeaflet(link, isLed);
    if (!isLed) return;
    // Chromium takes the focus away when it has looked for an anchor of that name.
    if (document.readyState !== "complete")
      idle().then(() => document.activeElement === document.body && first === this.#firstStage && first?.lead());
  }

  #fragment() {
    return this.hasAttribute("address") ? location.hash : "";
  }

  #language() {
    return languageOf(this, this.#fragment());
  }

  /** A browser that knows none of our styles has the leaflet, as plain as it is there. */
  #stayOld() {
    this.report("this browser is too old for the story, and has the leaflet (docs/embedding.md names the oldest)");
    this.#tellReady();
  }

  #tellReady() {
    if (!this.#isReady) this.#tell("story-ready");
    this.#isReady = true;
  }

  #tell(name, detail = {}) {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  /** While the first stage is read, the leaflet beneath it is out of the way. */
  #shows(step, isReading) {
    this.toggleAttribute("data-reading", isReading);
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
      const [{ Widget }, bytes] = await Promise.all([this.#engine(anew), words, this.#dress(STORY_STYLES)]);
      // Taken out of the page meanwhile, it starts when it comes back.
      if (!this.isConnected || this.#widget) return (this.#engineStarts = false);
      // The page may have asked for another language meanwhile.
      if (this.#language() !== language) {
        this.#engineStarts = false;
        return this.#startEngine();
      }
      if (!bytes.length && this.#stays()) return;
      this.#mount(Widget, language, bytes);
    } catch (problem) {
      // An old browser, a strict policy, a lost network: the first stage and the leaflet are still there.
      this.report(`the engine could not start; the first stage and the leaflet stay (${await causeOf(problem)})`);
      if (this.#room) {
        this.#engineStarts = false;
        return this.#room.reload();
      }
      this.#stays();
      this.#firstStage?.giveUp();
      this.#slot.hidden = false;
      this.#tellReady();
    }
  }

  #mount(Widget, language, bytes) {
    const first = this.#firstStage;
    const isShowing = first?.isShowing ?? false;
    const presses = first?.hold() ?? [];
    this.#place.hidden = true;
    this.toggleAttribute("data-no-windows", !opensWindows);
    this.toggleAttribute("data-no-print", !prints);
    this.#widget = Widget.mount(this, this.#place, base, language, bytes, presses.join("\n"), isShowing, this.#bookmark);
    if (this.#widget.has_story) return;
    // A bundle that came and cannot be read is as none.
    if (this.#stays()) this.#forgetWidget();
    else this.#takeOver();
  }

  /** The engine, or what it tells, did not come. A reader of the first stage reads on there; what it does
   * not have she finds in the leaflet. False where a link asks for more. */
  #stays() {
    const first = this.#firstStage;
    this.#engineStarts = false;
    if (!first || (first.isLacking && !first.isWaiting)) return false;
    if (first.isWaiting) this.#toLeaflet();
    first.giveUp();
    // What the page has for a story that does not come, a link to the leaflet, say, stands below.
    this.#slot.hidden = false;
    return true;
  }

  /** The engine has drawn the screen that the page shows: it takes its place, with the focus, the scroll
   * and whatever waits. */
  #takeOver() {
    if (!this.#place.hidden) return;
    const goOn = this.#firstStage?.takeOver();
    this.#firstStage = null;
    this.#place.hidden = false;
    this.#slot.hidden = true;
    if (goOn) this.#putBack = goOn(this.#place, (press) => this.#widget.follow(press));
    this.#fetched.textContent = "";
    this.removeAttribute("data-reading");
    this.#tellReady();
  }

  /** Where nothing else can be shown: the leaflet, at the stage that was wanted. In the one file the whole
   * of it stands beneath the first screen. */
  #toLeaflet() {
    const { waitsFor: stage, language } = this.#firstStage;
    this.#firstStage.giveUp();
    // A link that is clicked: where the page is one file, it knows its own leaflet by such a link.
    const link = document.createElement("a");
    link.href = `${base}leaflet/${language}.html${stage && `#${stage}`}`;
    this.shadowRoot.append(link);
    link.click();
    link.remove();
  }

  /** Tells the page what its owner can put right. */
  report(message) {
    if (this.#reported.includes(message)) return;
    this.#reported.push(message);
    console.warn(`Second Birthday: ${message}`);
    this.#tell("story-problem", { message });
  }

  /** A new place for the engine, in which nothing is left of the one before. */
  #newPlace() {
    const place = Object.assign(document.createElement("div"), { className: "place", hidden: true });
    new StandIns(place);
    return place;
  }

  #forgetWidget() {
    this.#widget?.unmount();
    this.#widget = null;
    this.#engineStarts = false;
    this.#putBack();
    this.#refresh();
  }

  #refresh() {
    const place = this.#newPlace();
    this.#place.replaceWith(place);
    this.#place = place;
  }

  /** The engine broke: the page at that step, or the leaflet at its stage, and one fresh start beneath. */
  #recover() {
    if (this.#room) return this.#room.reload();
    this.#widget = null;
    this.#putBack();
    this.#refresh();
    this.#slot.hidden = false;
    const isRestarted = this.#restarts++ < 1;
    if (this.#firstStage) this.#firstStage.release();
    else this.#goBackToPage();
    if (isRestarted) setTimeout(() => this.isConnected && this.#startEngine(true), 0);
    else if (this.#firstStage?.isWaiting) this.#toLeaflet();
  }

  #goBackToPage() {
    this.#firstStage = FirstStage.in(this, this.#options());
    const { stage, step } = this.#step ?? {};
    if (!stage || this.#firstStage?.resume(`${stage}/${step}`)) return;
    this.querySelector(`#${CSS.escape(stage)}`)?.scrollIntoView();
  }

  /** In a waiting room the story stands in a room of its own (`static/kiosk-room.js`). */
  async #openRoom() {
    if (this.#room) return;
    const { KioskRoom, engine } = await import(`${base}kiosk-room.js`);
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
      follow: (press) => this.#widget?.follow(press),
      end: () => {
        if (!this.#firstStage) return;
        this.#firstStage.end();
        this.#firstStage = null;
        this.removeAttribute("data-reading");
      },
    });
  }
}

defineOnce(SecondBirthday);
