// *Read aloud*: reads the step that is shown, with its recordings or with the device's own voice, marks the sentence
// that is spoken, and shows the beat that it belongs to. The first stage in the page and the engine draw the same
// nodes, so both are read alike, and what is being read when the engine takes over is read on.

import { DeviceVoice } from "./device-voice.js";
import { Native, Recordings } from "./recordings.js";
import { mark, unmark } from "./spoken-mark.js";
import { voicesOf } from "./step-voices.js";
import { beatOf, blocksOf, isShown, passagesOf, rangeOf, sameLayer, shownStep, startOfBeat, wordsOf } from "./step-text.js";

/** How long it is quiet before a page turns by itself. */
const QUIET_MILLISECONDS = 1500;
/** How long the next page may take to be drawn, and how often is looked for it. */
const TURN_MILLISECONDS = 3000;
const LOOK_MILLISECONDS = 25;
/** What a page may change that ends a reading. */
const CHANGES = { subtree: true, childList: true, attributes: true, attributeFilter: ["hidden", "class", "lang", "data-concealed"] };

const later = (milliseconds) => new Native((over) => setTimeout(() => over(), milliseconds));

/** The language and the way in which a step is read. */
const wayOf = (step) => [step.closest("[lang]")?.lang, step.closest(".widget")?.className.match(/\breading-\S+/)?.[0]].join();

export class Reader {
  /** The one of a page that reads now. */
  static #active = null;

  #element;
  #roots;
  #folder;
  #report;
  #prelude;
  #voice = new DeviceVoice();
  /** The recordings of each language, by its tag. */
  #recordings = {};
  /** What plays them all: a phone's browser lets one sound that was loaded within a press. */
  #audio;
  /** A hospital's own recordings (`static/hospital-recordings.js`), if it has any. */
  #hospital;
  #run = null;
  /** Whether a press is ours. */
  #isOwn = false;
  #observer = new MutationObserver(() => this.#follow());

  /** Reads what stands in `element` and in `root`. `folder` gives where the words lie. `prelude.play` is
   * awaited before a beat of a step is read, counted from 1: a sound of its own may come first. `report` tells what the page's owner can put right. */
  constructor(element, root, { folder, prelude = { play: async () => {}, stop: () => {} }, report }) {
    this.#element = element;
    this.#roots = [root, element];
    this.#folder = folder;
    this.#prelude = prelude;
    this.#report = report;
    for (const name of ["click", "pointerdown", "keydown"]) element.addEventListener(name, this.#pressed, true);
  }

  /** The element is in the page. */
  connect() {
    this.offer();
    globalThis.speechSynthesis?.addEventListener?.("voiceschanged", this.offer);
    document.addEventListener("visibilitychange", this.#hide);
    document.addEventListener("securitypolicyviolation", this.#refuse);
  }

  /** It is taken out. */
  disconnect() {
    this.stop();
    globalThis.speechSynthesis?.removeEventListener?.("voiceschanged", this.offer);
    document.removeEventListener("visibilitychange", this.#hide);
    document.removeEventListener("securitypolicyviolation", this.#refuse);
  }

  #hide = () => document.hidden && this.stop();

  /** A policy stays as it is: what is recorded is offered no more. */
  #refuse = ({ effectiveDirective, blockedURI }) => {
    if (effectiveDirective !== "media-src" || this.#hospital?.refused(blockedURI)) return;
    this.#element.toggleAttribute("data-no-recordings", true);
  };

  /** Reads with a hospital's own recordings, where the engine says that a step has some; `onchange` is called when
   * there are others. */
  readWith(hospital, onchange) {
    this.#hospital = hospital;
    if (!hospital) return;
    hospital.onchange = onchange;
    this.offer();
  }

  /** Notes on the element whether the device has a voice. Without one, only what is recorded is offered. */
  offer = () => {
    const widget = this.#roots.map((root) => root.querySelector(".widget")).find(Boolean);
    const tag = shownStep(this.#roots)?.closest("[lang]")?.lang ?? (widget?.lang || this.#element.lang || "en");
    this.#element.toggleAttribute("data-mute", !this.#voice.has(tag));
    this.#hospital?.bring(tag);
  };

  /** Silent at once. */
  stop() {
    const run = this.#run;
    if (!run) return;
    this.#run = null;
    run.isStopped = true;
    run.wake();
    this.#prelude.stop();
    this.#voice.stop();
    for (const recordings of run.voices) recordings.stop();
    this.#observer.disconnect();
    this.#element.removeAttribute("data-speaking");
    this.#dress(run, false);
  }

  #start(step) {
    Reader.#active?.stop();
    Reader.#active = this;
    const tag = step.closest("[lang]").lang;
    const folder = `${this.#folder()}content/`;
    this.#audio ??= document.createElement("audio");
    const own = (this.#recordings[folder + tag] ??= new Recordings({ folder, tag, audio: this.#audio }));
    const run = { step, tag, own, voices: [own], way: wayOf(step), beat: step.dataset.beat - 1, wake: () => {} };
    this.#run = run;
    own.unlock();
    if (passagesOf(step)[0]?.recording && this.#voice.has(tag)) this.#voice.unlock(tag);
    this.#element.setAttribute("data-speaking", "");
    this.#dress(run, true);
    for (const root of this.#roots) this.#observer.observe(root, CHANGES);
    this.#read(run)
      .catch(() => {})
      .finally(() => run === this.#run && this.stop());
  }

  async #read(run) {
    do {
      await this.#prelude.play(run.step, run.beat + 1);
      await this.#readStep(run);
    } while (!run.isStopped && (await this.#turn(run)));
  }

  /** Reads a step from the beat that is shown. */
  async #readStep(run) {
    run.voices = await voicesOf(run, this.#hospital, this.#audio);
    const from = (this.#isBook(run) && run.beat > 0 && startOfBeat(run.step, run.beat)) || undefined;
    const passages = passagesOf(run.step);
    const first = from ? passages.findIndex(({ layer }) => layer === from.layer) : 0;
    for (const [place, passage] of passages.entries()) {
      if (run.isStopped) return;
      if (place >= first) await this.#readPassage(run, passage, place === first ? from : undefined);
    }
  }

  async #readPassage(run, { layer, recording, leadIns }, from = { block: 0, start: 0 }) {
    let last = from;
    const onsentence = (it) => this.#speaks(run, layer, it && (last = it));
    const isPlayed = recording && !this.#element.hasAttribute("data-no-recordings");
    for (let isTried = !isPlayed; !isTried && !run.isStopped; ) {
      const [recordings, next] = run.voices;
      try {
        return await recordings.play([recording], onsentence, last);
      } catch ({ message }) {
        isTried = !next;
        if (next) {
          run.voices.shift();
          this.#hospital?.lose(run.tag, run.step.dataset.step, message);
        } else if (!this.#voice.has(run.tag)) this.#report(`what is recorded cannot be heard (${message})`);
      }
    }
    if (run.isStopped || !this.#voice.has(run.tag)) return;
    // What a recording has begun, the voice reads on.
    const texts = last === from && !from.start ? leadIns.map((node) => ({ node })) : [];
    const blocks = blocksOf(layer).map((node, block) => ({ node, block }));
    for (const { node, block } of [...texts, ...blocks.slice(last.block)]) {
      if (run.isStopped) return;
      const tell = ({ start, end }) => onsentence(block === undefined ? null : { block, start, end });
      await this.#voice.speak(wordsOf(node), run.tag, tell, block === last.block ? last.start : 0);
    }
    this.#speaks(run, layer, null);
  }

  /** Shows which sentence is spoken, and its beat. Gives what that beat waits for, if it is a new one. */
  #speaks(run, layer, sentence) {
    if (run.isStopped) return undefined;
    const before = run.beat;
    run.spoken = sentence && { ...sentence, layer };
    this.#show(run);
    return run.beat > before ? this.#prelude.play(run.step, run.beat + 1) : undefined;
  }

  #show(run) {
    const { step, spoken } = run;
    const block = spoken && blocksOf(sameLayer(step, spoken.layer) ?? spoken.layer)[spoken.block];
    const range = block && rangeOf(block, spoken.start, spoken.end);
    mark(range);
    if (!block) return;
    // A screen in a waiting room turns to it.
    if (range) block.dispatchEvent(new CustomEvent("story-spoken", { detail: range }));
    const beat = beatOf(step, block, spoken.start);
    step.dataset.spoken = beat + 1;
    for (; this.#isBook(run) && run.beat < beat; run.beat += 1) this.#press(step, "next");
  }

  /** Turns the page after a while of quiet, where that is wished and the next one is to be read; gives whether it
   * has. */
  async #turn(run) {
    const isWished = () => !run.isStopped && !run.isPressed && run.step.closest(".reading-picture-book.turns-pages") && !this.#isAway(run);
    if (!("turns" in run.step.dataset) || !isWished()) return false;
    await new Native((over) => {
      run.wake = over;
      setTimeout(() => over(), QUIET_MILLISECONDS);
    });
    if (!isWished()) return false;
    const { step } = run;
    run.isTurning = true;
    let next = step;
    // Where sentences have no beats, because a translator has rewritten them, some are left.
    for (let presses = step.querySelectorAll(".beat").length || 1; presses > 0 && next === step; presses -= 1) {
      const { beat } = step.dataset;
      this.#press(step, "next");
      for (let waited = 0; waited < TURN_MILLISECONDS && next === step && step.dataset.beat === beat; waited += LOOK_MILLISECONDS) {
        await later(LOOK_MILLISECONDS);
        next = shownStep(this.#roots) ?? step;
      }
    }
    run.isTurning = false;
    if (run.isStopped || next === step) return false;
    Object.assign(run, { step: next, beat: 0, spoken: null });
    this.#dress(run, true);
    return true;
  }

  /** Whether a grown-up looks at a sheet. */
  #isAway({ step }) {
    return step.closest(".widget").querySelector(".dialog[open]") !== null;
  }

  /** What is read may go away, or be drawn anew at the same place: then it is read on. */
  #follow() {
    const run = this.#run;
    if (!run || run.isTurning) return;
    const isHere = run.step.isConnected && isShown(run.step);
    const step = isHere ? run.step : shownStep(this.#roots);
    const isSame = step?.dataset.step === run.step.dataset.step && wayOf(step) === run.way;
    if (!isSame || this.#element.hasAttribute("data-concealed")) this.stop();
    else if (!isHere) {
      run.step = step;
      this.#dress(run, true);
      this.#show(run);
    }
  }

  /** Whether beats are shown one after another. */
  #isBook({ step }) {
    return step.closest(".reading-picture-book:not(.is-whole)") !== null;
  }

  /** The line that is heard is not said once more by a screen reader. */
  #dress({ step }, isSpeaking) {
    unmark();
    delete step.dataset.spoken;
    step.querySelector(".layer--child[aria-live]")?.setAttribute("aria-live", isSpeaking ? "off" : "polite");
  }

  #press(step, name) {
    this.#isOwn = true;
    step.querySelector(`[data-press="${name}"]`)?.click();
    this.#isOwn = false;
  }

  #pressed = (event) => {
    if (this.#isOwn) return;
    const [inner] = event.composedPath();
    const press = inner.closest?.("[data-press]")?.dataset.press;
    const isClick = event.type === "click";
    if (isClick && press === "read-aloud") {
      if (this.#run) return this.stop();
      const step = inner.closest(".step");
      return step && this.#start(step);
    }
    const run = this.#run;
    if (!run) return undefined;
    if ((isClick && (press === "next" || press === "back")) || event.key === "Escape") return this.stop();
    // What is switched there does not turn a page.
    if (inner.closest?.("[data-press^='dialog='], .dialog")) return undefined;
    run.isPressed = true;
    return run.wake();
  };
}
