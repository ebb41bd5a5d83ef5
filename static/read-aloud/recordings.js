// Plays recordings of what is read aloud. The index of a language, `content/<tag>.voice.json`, is fetched
// when something is to be played and not before; docs/voices.md says what stands in it.

/** A page may have put something else in place of `Promise`. */
export const Native = (async () => {})().constructor;

export class Recordings {
  #audio;
  #folder;
  #tag;
  #fetch;
  #index;
  #files;
  /** What is being played: whether it was stopped, and how it is silenced. */
  #run = {};

  /** `folder` is where the words lie, with a slash at its end; `audio` is one element, used again for
   * everything, because a phone's browser refuses new ones after the press. `fetch` brings a file. Recordings of
   * somebody else lie in `files`, and what is recorded of them is known: `passages`, as in the index. */
  constructor({ folder, tag, files = `${folder}${tag}.voice/`, passages, audio = document.createElement("audio"), fetch = (address) => globalThis.fetch(address) }) {
    // From another server it comes as scripts do; some pages take nothing else.
    Object.assign(audio, { preload: "none", crossOrigin: "anonymous" });
    this.#audio = audio;
    this.#folder = folder;
    this.#tag = tag;
    this.#fetch = fetch;
    this.#files = files;
    if (passages) this.#index = (async () => ({ passages }))();
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
   * JavaScript counts; and null when none is spoken any more. If it gives a promise, the sentence waits for that.
   *
   * The first passage is played from the sentence in which the place `from` stands, `{ block, start }`.
   *
   * Gives whether all was played: not, if `stop` was called. Rejects where a passage has no recording,
   * before anything is heard, and where one cannot be played; the device's own voice can read then. */
  async play(passages, onsentence = () => {}, from = { block: 0, start: 0 }) {
    this.stop();
    this.unlock();
    const run = { isStopped: false };
    this.#run = run;
    const { passages: all } = await this.index();
    const missing = passages.find((it) => !all[it]);
    if (missing) throw new Error(`${missing} is not recorded`);
    for (const passage of passages) {
      if (run.isStopped) break;
      const { file, sentences } = all[passage];
      const isBehind = ([, , block, , end]) => block > from.block || (block === from.block && end > from.start);
      const first = passage === passages[0] ? Math.max(sentences.findIndex(isBehind), 0) : 0;
      const tell = (sentence) => {
        const [, , block, start, end] = sentences[sentence];
        return onsentence({ passage, sentence, block, start, end });
      };
      try {
        await this.#playOne(run, this.#files + file, sentences, first, tell);
      } finally {
        onsentence(null);
      }
    }
    return !run.isStopped;
  }

  /** Lets a telephone's browser play later what is not there yet: only within a press is that allowed. */
  unlock() {
    this.#audio.load();
  }

  /** Silent at once. */
  stop() {
    this.#run.isStopped = true;
    this.#run.silence?.();
  }

  /** Plays one from its sentence `first` on. Ends with it, or when it is silenced. */
  #playOne(run, address, sentences, first, tell) {
    const audio = this.#audio;
    const start = first && sentences[first][0] / 1000;
    let told = -1;
    let isThere = first === 0;
    let isOver = false;
    let failed;
    let timer;
    /** Begins a sentence again, once that which is to be heard before it is over. */
    const goOn = (sentence) => {
      if (isOver) return;
      audio.currentTime = sentences[sentence][0] / 1000;
      audio.play().catch(failed);
    };
    const look = () => {
      clearTimeout(timer);
      // Not every browser begins where it was told before it had the file.
      if (!isThere && audio.currentTime < start - 0.1) audio.currentTime = start;
      isThere = true;
      const now = Math.max(audio.currentTime, start) * 1000;
      const begun = sentences.filter(([from]) => from <= now).length - 1;
      // What stands before the first sentence is a breath. A browser may begin again a little before where it was told.
      const spoken = Math.max(begun, told, 0);
      const isAwaited = spoken === told ? undefined : tell((told = spoken));
      if (isAwaited?.then && !isOver) {
        audio.pause();
        isAwaited.then(() => goOn(spoken));
        return;
      }
      const next = sentences[spoken + 1];
      if (next && !audio.paused) timer = setTimeout(look, Math.max((next[0] - now) / (audio.playbackRate || 1), 10));
    };
    const looks = ["playing", "timeupdate", "seeked"];
    return new Native((resolve, reject) => {
      const finish = (settle, problem) => {
        isOver = true;
        clearTimeout(timer);
        for (const kind of looks) audio.removeEventListener(kind, look);
        audio.removeEventListener("ended", ended);
        audio.removeEventListener("error", failed);
        settle(problem);
      };
      const ended = () => finish(resolve);
      failed = (problem) => finish(reject, new Error(`${address} cannot be played: ${audio.error?.message || problem?.message || "no sound"}`));
      run.silence = () => {
        audio.pause();
        finish(resolve);
      };
      for (const kind of looks) audio.addEventListener(kind, look);
      audio.addEventListener("ended", ended);
      audio.addEventListener("error", failed);
      // Where the page is one file, it has what lies at this address.
      audio.setAttribute("src", address);
      if (start) audio.currentTime = start;
      // Being stopped before it has begun is no failure: then this is settled already.
      audio.play().catch(failed);
    });
  }
}
