// <second-birthday>: the one tag that every host puts the story in. What stands between its tags, the
// first stage and the leaflet, is read until the engine has come, or if it never does.

import { beginning, misspelt } from "./attributes.js";
import { playBefore, soundOf, stopSound } from "./book-sounds.js";
import { answerBook } from "./book.js";
import { findFirstStage } from "./find-first-stage.js";
import { FirstStage } from "./first-stage.js";
import { NOTHING, bring as bringHospital, soon } from "./hospital-attribute.js";
import { languageOf } from "./languages.js";
import { base, bundle, idle, parsed, program, whenLate } from "./loading.js";
import { whenNear } from "./near.js";
import { keepKeys } from "./own-keys.js";
import { NativeElement, Promise, ofDocument } from "./platform.js";
import { printAlone } from "./print-alone.js";
import { causeOf } from "./problems.js";
import { Reader } from "./read-aloud/reader.js";
import { offerWhatIsAllowed } from "./sandbox.js";
import { ShadowTree } from "./shadow-tree.js";
import { Telling } from "./telling.js";
import { isTrapOfOurs } from "./traps.js";
import { defineOnce, tooOld } from "./versions.js";

/** The engine, shared by all widgets of a page. A broken one is replaced by a fresh copy. */
const widgetEngine = program("widget");

class SecondBirthday extends NativeElement {
  static observedAttributes = ["lang", "reading", "stage", "remember", "content", "address", "hospital", "data-visit", "data-prints"];

  #telling = new Telling(this);
  /** Tells what the page's owner can put right. */
  report = (message) => this.#telling.report(message);
  #tree = new ShadowTree(this, this.report);
  #firstStage = null;
  #reader = null;
  #widget = null;
  /** Whether the first stage is on its way. */
  #isAnswering = false;
  #engineStarts = false;
  /** The step that was told of last. */
  #step = null;
  #restarts = 0;
  #room = null;
  #hasRemote = false;
  #engine = widgetEngine;
  /** What a hospital adds, and how often it was asked for. */
  #added = NOTHING;
  #hospital = "";
  #asked = 0;
  /** What the reader left when the element was taken out of the page. */
  #bookmark = "";
  #stopWaiting = () => {};
  /** Puts the first stage back into the page, from which the engine has taken it. */
  #putBack = () => {};

  constructor() {
    super();
    this.addEventListener("story-step", ({ detail }) => (this.#step = detail));
    this.addEventListener("story-problem", ({ detail }) => detail.panicked && this.#recover());
    this.addEventListener("story-engine", () => this.#takeOver());
    keepKeys(this);
    answerBook(this);
    this.#reader = new Reader(this, this.shadowRoot, {
      folder: () => this.getAttribute("content") || base,
      prelude: { play: async (step, beat) => playBefore(await soundOf(step, beat)), stop: stopSound },
      report: this.report,
    });
    for (const name of ["story-ready", "story-engine", "story-step"]) this.addEventListener(name, () => this.#reader.offer());
    // A trap that is no panic of ours tells nobody; the program is as broken by it.
    addEventListener("error", ({ error }) => this.#widget && isTrapOfOurs(error) && this.#recover());
  }

  connectedCallback() {
    this.#reader.connect();
    if (this.hasAttribute("remote") || this.hasAttribute("kiosk")) this.#answerRemote();
    // A page's editor may move the element about: the story that is there simply stays.
    if (this.#widget || this.#isAnswering) return;
    if (tooOld) {
      this.report(tooOld);
      this.#telling.ready();
      this.#addHospital();
    } else if (this.#firstStage) this.#bringEngine();
    else if (this.hasAttribute("kiosk"))
      this.#openRoom().catch(({ message }) => this.report(`the screen could not start; the leaflet stays (${message})`));
    else if (this.hasAttribute("address")) this.#answer();
    // In another's page the story starts when it comes near the window, and costs nothing until then. An
    // element without a box (`display: contents`) is not seen to come; what is in it is.
    else this.#stopWaiting = whenNear([this, this.#tree.fetched], () => this.#answer());
  }

  adoptedCallback() {
    this.#tree.dressAgain();
  }

  disconnectedCallback() {
    this.#reader.disconnect();
    this.#stopWaiting();
    // Gone for good only if it is still gone when the move, if it was one, is over.
    setTimeout(() => {
      if (this.isConnected || !this.#widget) return;
      this.#bookmark = this.#widget.bookmark;
      this.#forgetWidget();
      this.#tree.slot.hidden = false;
    });
  }

  attributeChangedCallback(name, before, now) {
    if (name === "data-prints") return printAlone(this);
    // A screen asks anew for each reader: a review may have expired meanwhile.
    if ((this.#asked && name === "hospital") || (this.#widget && name === "data-visit" && now)) this.#addHospital();
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
      if (this.#firstStage) this.#begin();
      this.#bringEngine();
    } catch (problem) {
      this.report(`the story could not start; what the page has stays (${await causeOf(problem)})`);
    } finally {
      this.#isAnswering = false;
    }
  }

  async #findFirstStage() {
    try {
      this.#firstStage = await findFirstStage(this, this.#tree, this.#language(), this.#options());
    } catch (problem) {
      this.report(`the first stage did not come; the engine follows (${problem.message})`);
    }
  }

  async #bringEngine() {
    await idle();
    // The leaflet gets its true height only now: laying it out would hold up the first answer.
    this.toggleAttribute("data-answers", true);
    if (this.isConnected) this.#startEngine();
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
    const { reading, switches, link, isLed } = beginning(this, this.#bookmark, this.#fragment());
    this.#firstStage.readAs(reading);
    for (const [name, isOn] of switches) this.#firstStage.switch(name, isOn);
    this.#telling.ready();
    this.#show(link, isLed);
  }

  #show(link, isLed = true) {
    const first = this.#firstStage;
    if (!first?.show(link, isLed)) first?.showLeaflet(link, isLed);
    if (!isLed) return;
    // Chromium takes the focus away when it has looked for an anchor of that name.
    if (ofDocument("readyState") !== "complete")
      idle().then(() => document.activeElement === document.body && first === this.#firstStage && first?.lead());
  }

  #fragment() {
    return this.hasAttribute("address") ? location.hash : "";
  }

  #language() {
    return languageOf(this, this.#fragment());
  }

  /** While the first stage is read, the leaflet beneath it is out of the way. */
  #shows(step, isReading) {
    this.toggleAttribute("data-reading", isReading);
    if (step) this.#telling.tell("story-step", step);
  }

  async #startEngine(anew) {
    if (this.#engineStarts && !anew) return;
    this.#engineStarts = true;
    const [language, folder] = [this.#language(), this.getAttribute("content") || base];
    try {
      const hospital = this.#addHospital();
      const coming = Promise.all([this.#engine(anew), bundle(language, folder, this.report), this.#tree.dress(), soon(hospital)]);
      const [{ Widget }, bytes] = await whenLate(coming, () => this.#isLate());
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
      this.#engineStarts = false;
      if (this.#room) return this.#room.reload();
      this.#stays();
      this.#firstStage?.giveUp();
      this.#tree.slot.hidden = false;
      this.#telling.ready();
    }
  }

  /** A server that never ends an answer is as none, until it has. A waiting room has limits of its own. */
  #isLate() {
    this.report("the story has not come in half a minute; the first stage and the leaflet stay until it has");
    if (!this.#room) this.#tree.slot.hidden = false;
  }

  /** Brings what a hospital adds, if the page names one. What comes late is added to the story that is told. */
  async #addHospital() {
    const asked = (this.#asked += 1);
    const added = await bringHospital(this, this.report);
    if (asked !== this.#asked) return;
    const isOther = added.records !== this.#added.records;
    this.#added = added;
    if (isOther) this.#showHospital();
    this.#tellOfHospital(added);
    this.#reader.readWith(added.voices, () => asked === this.#asked && this.#tellOfHospital(added));
  }

  /** What stands drawn, in the page and in place of it, shows it too: the engine may never come. */
  #showHospital() {
    for (const drawn of [this, this.#tree.fetched]) this.#added.showIn(drawn);
  }

  #tellOfHospital({ records, voices }) {
    const all = [records, voices?.records].filter(Boolean).join("\u001e");
    if (all === this.#hospital) return;
    this.#hospital = all;
    this.#widget?.add_hospital(all);
  }

  #mount(Widget, language, bytes) {
    const first = this.#firstStage;
    const [isShowing, presses] = [first?.isShowing ?? false, first?.hold() ?? []];
    this.#tree.place.hidden = true;
    offerWhatIsAllowed(this);
    this.#widget = Widget.mount(this, this.#tree.place, base, language, bytes, presses.join("\n"), isShowing, this.#bookmark, this.#hospital);
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
    this.#tree.slot.hidden = false;
    return true;
  }

  /** The engine has drawn the screen that the page shows: it takes its place, with the focus, the scroll
   * and whatever waits. */
  #takeOver() {
    if (!this.#tree.place.hidden) return;
    const goOn = this.#firstStage?.takeOver();
    this.#firstStage = null;
    this.#tree.place.hidden = false;
    this.#tree.slot.hidden = true;
    if (goOn) this.#putBack = goOn(this.#tree.place, (press) => this.#widget.follow(press));
    this.#tree.fetched.textContent = "";
    this.removeAttribute("data-reading");
    this.#telling.ready();
  }

  /** Where nothing else can be shown: the leaflet, at the stage that was wanted. */
  #toLeaflet() {
    const { waitsFor, language } = this.#firstStage;
    this.#firstStage.giveUp();
    this.#tree.toLeaflet(language, waitsFor);
  }

  #forgetWidget() {
    this.#widget?.unmount();
    this.#widget = null;
    this.#engineStarts = false;
    this.#putBack();
    this.#tree.refresh();
  }

  /** The engine broke: the page at that step, or the leaflet at its stage, and one fresh start beneath. */
  #recover() {
    if (this.#room) return this.#room.reload();
    this.#widget = null;
    this.#putBack();
    this.#tree.refresh();
    this.#tree.slot.hidden = false;
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

  /** A remote control is answered by a script of its own (`static/remote`). */
  async #answerRemote() {
    if (this.#hasRemote) return;
    this.#hasRemote = true;
    try {
      const { answerRemote } = await import(`${base}remote.js`);
      answerRemote(this);
    } catch ({ message }) {
      this.report(`a remote control is not answered (${message})`);
    }
  }

  /** In a waiting room the story stands in a room of its own (`static/kiosk-room.js`). */
  async #openRoom() {
    if (this.#room) return;
    const { KioskRoom, engine } = await import(`${base}kiosk-room.js`);
    this.#engine = engine;
    this.#room ??= new KioskRoom(this, {
      slot: this.#tree.slot,
      refresh: () => this.#tree.refresh(),
      addHospital: () => this.#addHospital(),
      answer: (wait) => {
        this.#telling.ready();
        this.#showHospital();
        return FirstStage.in(this, { ...this.#options(), wait });
      },
      start: (firstStage) => {
        this.#firstStage = firstStage;
        this.#startEngine();
      },
      follow: (press) => this.#widget?.follow(press),
      end: () => {
        this.#firstStage?.end();
        this.#firstStage = null;
        this.removeAttribute("data-reading");
      },
    });
  }
}

defineOnce(SecondBirthday);
