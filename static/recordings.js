// Plays recordings of what is read aloud. The index of a language, `content/<tag>.voice.json`, is fetched
// when something is to be played and not before; docs/voices.md says what stands in it.

/** A page may have put something else in place of `Promise`. */
const Native = (async () => {})().constructor;

/** Lets a phone's browser play later what is not there yet: only within a press is that allowed. */
export const unlock = (audio) => audio.load();

export class Recordings {
  #audio;
  #folder;
  #tag;
  #fetch;
  #index;
  /** What is being played: whether it was stopped, and how it is silenced. */
  #run = {};

  /** `folder` is where the words lie, with a slash at its end; `audio` is one element, used again for
   * everything, because a phone's browser refuses new ones after the press. `fetch` brings a file. */
  constructor({ folder, tag, audio = document.createElement("audio"), fetch = (address) => globalThis.fetch(address) }) {
    Object.assign(audio, { preload: "none" });
    this.#audio = audio;
    this.#folder = folder;
    this.#tag = tag;
    this.#fetch = fetch;
  }

  /** What is recorded: `voice` (`computer` or `person`), `speaker`, `heard`, and `passages` by their ids.
   * Rejects where nothing is. What did not come is asked for again the next time. */
  async index() {
    const bring = async () => {
      const answer = await this.#fetch(`${this.#folder}${this.#tag}.voice.json`);
      if (!answer.ok) throw new Error(`no recordings in ${this.#tag}: status ${answer.status}`);
      return answer.json();
    };
    this.#index ??= bring().catch((problem) => {
      this.#index = undefined;
      throw problem;
    });
    return this.#index;
  }

  /** Plays passages one after the other. Call it within a press. `onsentence` is given each sentence as it
   * begins, `{ passage, sentence, block, start, end }`: the places in the passage's paragraph, counted as
   * JavaScript counts; and null when none is spoken any more.
   *
   * Gives whether all was played: not, if `stop` was called. Rejects where a passage has no recording,
   * before anything is heard, and where one cannot be played; the device's own voice can read then. */
  async play(passages, onsentence = () => {}) {
    this.stop();
    unlock(this.#audio);
    const run = { isStopped: false };
    this.#run = run;
    const { passages: all } = await this.index();
    const missing = passages.find((it) => !all[it]);
    if (missing) throw new Error(`${missing} is not recorded`);
    for (const passage of passages) {
      if (run.isStopped) break;
      const { file, sentences } = all[passage];
      const tell = (sentence) => {
        const [, , block, start, end] = sentences[sentence];
        onsentence({ passage, sentence, block, start, end });
      };
      try {
        await this.#playOne(run, `${this.#folder}${this.#tag}.voice/${file}`, sentences, tell);
      } finally {
        onsentence(null);
      }
    }
    return !run.isStopped;
  }

  /** Silent at once. */
  stop() {
    this.#run.isStopped = true;
    this.#run.silence?.();
  }

  /** Ends with it, or when it is silenced. */
  #playOne(run, address, sentences, tell) {
    const audio = this.#audio;
    let told = -1;
    let timer;
    const look = () => {
      clearTimeout(timer);
      const now = audio.currentTime * 1000;
      const begun = sentences.filter(([from]) => from <= now).length - 1;
      // What stands before the first sentence is a breath.
      const spoken = begun < 0 ? 0 : begun;
      if (spoken !== told) tell((told = spoken));
      const next = sentences[spoken + 1];
      if (next && !audio.paused) timer = setTimeout(look, Math.max((next[0] - now) / (audio.playbackRate || 1), 10));
    };
    const looks = ["playing", "timeupdate", "seeked"];
    return new Native((resolve, reject) => {
      const finish = (settle, problem) => {
        clearTimeout(timer);
        for (const kind of looks) audio.removeEventListener(kind, look);
        audio.removeEventListener("ended", ended);
        audio.removeEventListener("error", failed);
        settle(problem);
      };
      const ended = () => finish(resolve);
      const failed = (problem) => finish(reject, new Error(`${address} cannot be played: ${audio.error?.message || problem?.message || "no sound"}`));
      run.silence = () => {
        audio.pause();
        finish(resolve);
      };
      for (const kind of looks) audio.addEventListener(kind, look);
      audio.addEventListener("ended", ended);
      audio.addEventListener("error", failed);
      audio.src = address;
      // Being stopped before it has begun is no failure: then this is settled already.
      audio.play().catch(failed);
    });
  }
}
