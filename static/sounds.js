// The small sounds of a picture book: a drip, a page, a breath. One is heard before a line is read aloud and never under
// it, only once somebody has asked for sound by *Read aloud*, and never where sounds are switched off. Nothing is told by
// a sound alone, so whatever goes wrong with one is passed over. `art/sounds` makes them and says where they belong.

/** A page may have put something else in place of `Promise`. */
const Native = (async () => {})().constructor;

/** The longest sound takes 1.2 s. One that has not come by then is left out: the voice waits for it. */
const LONGEST_MILLISECONDS = 1600;

export class Sounds {
  #audio;
  #folder;
  #fetch;
  #beats;
  #isAllowed = false;
  /** Once a page's policy or a browser has refused one, none is tried again: each try would be told in the console. */
  #isRefused = false;
  #silence = () => {};

  /** `folder` is where the sounds lie, with a slash at its end; `audio` is one element for all of them, because a phone's
   * browser refuses new ones after the press. `fetch` brings a file. */
  constructor({ folder, audio = document.createElement("audio"), fetch = (address) => globalThis.fetch(address) }) {
    this.#audio = Object.assign(audio, { preload: "none" });
    this.#folder = folder;
    this.#fetch = fetch;
  }

  /** Somebody has asked for sound. Call it within her press: only then may a phone's browser play later on. */
  allow() {
    if (!this.#isAllowed) this.#audio.load?.();
    this.#isAllowed = true;
  }

  /** Nobody has, yet: another reader comes. */
  forget() {
    this.#isAllowed = false;
    this.stop();
  }

  /** The sound of a beat, from 1 on, of a picture; empty where it has none. */
  async soundOf(picture, beat) {
    const bring = async () => (await this.#fetch(`${this.#folder}beats.json`)).json();
    this.#beats ??= bring().catch(() => ({}));
    return (await this.#beats)[picture]?.[beat - 1] ?? "";
  }

  /** Plays a sound. Gives a promise that is kept when it is over, or at once where none is to be heard; it never breaks. */
  async playBefore(sound) {
    this.stop();
    if (!sound || !this.#isAllowed || this.#isRefused) return;
    const audio = this.#audio;
    await new Native((over) => {
      const timer = setTimeout(() => this.stop(), LONGEST_MILLISECONDS);
      this.#silence = () => {
        clearTimeout(timer);
        audio.onended = audio.onerror = null;
        audio.pause();
        this.#silence = () => {};
        over();
      };
      const refused = () => {
        this.#isRefused = true;
        this.stop();
      };
      audio.onended = () => this.stop();
      audio.onerror = refused;
      audio.src = `${this.#folder}${sound}.mp3`;
      // What is stopped before it has begun is no refusal.
      audio.play().catch(({ name }) => name !== "AbortError" && refused());
    });
  }

  /** Silent at once. */
  stop() {
    this.#silence();
  }
}
