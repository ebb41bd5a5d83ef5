// Reads aloud with a voice of the device itself, a sentence at a time.
//
// Browsers have all of the interface, or a part of it, or one behind which no engine is: it throws, or is
// silent for ever. So nothing of it is taken for granted, and what never starts has failed.

import { Native } from "./recordings.js";
import { sentencesOf } from "./sentences.js";
import { nearestVoice } from "./voices.js";

/** How often is looked whether the engine still speaks. */
const LOOK_MILLISECONDS = 6000;
/** A little slower than engines speak by themselves. */
const RATE = 0.9;

export class DeviceVoice {
  #silence = () => {};

  #voice(tag) {
    try {
      return nearestVoice([...speechSynthesis.getVoices()], tag);
    } catch {
      return undefined;
    }
  }

  /** Whether the device can read this language now. */
  has(tag) {
    return typeof SpeechSynthesisUtterance === "function" && this.#voice(tag) !== undefined;
  }

  /** Lets a telephone's browser speak later: only within a press is that allowed. */
  unlock(tag) {
    try {
      speechSynthesis.speak(Object.assign(new SpeechSynthesisUtterance(""), { lang: tag, voice: this.#voice(tag) ?? null }));
    } catch {
      // Then it does not speak.
    }
  }

  /** Says `text` from the character `from` on. `onsentence` is given the place of each sentence as it begins,
   * `{ sentence, start, end }`; if it gives a promise, the sentence waits for that. Gives whether all was said: not,
   * if `stop` was called. Rejects where the engine fails. */
  async speak(text, tag, onsentence, from = 0) {
    this.stop();
    const isStopped = { now: false };
    this.#silence = () => (isStopped.now = true);
    const silence = this.#silence;
    const all = sentencesOf(text, tag);
    for (const [sentence, [start, end]] of all.entries()) {
      if (isStopped.now) break;
      if (end <= from) continue;
      const isAwaited = onsentence({ sentence, start, end });
      if (isAwaited?.then) await isAwaited;
      if (isStopped.now) break;
      await this.#say(text.slice(start, end), tag, isStopped);
      // What has ended is not to be stopped: somebody else may speak.
      if (!isStopped.now) this.#silence = silence;
    }
    return !isStopped.now;
  }

  /** Silent at once. */
  stop() {
    this.#silence();
    this.#silence = () => {};
  }

  #say(sentence, tag, isStopped) {
    const utterance = new SpeechSynthesisUtterance(sentence);
    Object.assign(utterance, { lang: tag, rate: RATE, voice: this.#voice(tag) ?? null });
    let hasStarted = false;
    let timer;
    return new Native((resolve, reject) => {
      const finish = (settle, problem) => {
        clearInterval(timer);
        // An event of what was stopped may come late.
        Object.assign(utterance, { onstart: null, onend: null, onerror: null });
        settle(problem);
      };
      const failed = (problem) => finish(reject, new Error(`the device's voice failed: ${problem?.error ?? problem?.message ?? "it is silent"}`));
      this.#silence = () => {
        isStopped.now = true;
        try {
          speechSynthesis.cancel();
        } catch {
          // What cannot be stopped cannot be started either.
        }
        finish(resolve);
      };
      // It holds the utterance besides: browsers drop one that nothing holds.
      timer = setInterval(() => (hasStarted && speechSynthesis.speaking !== false ? undefined : failed()), LOOK_MILLISECONDS);
      utterance.onstart = () => (hasStarted = true);
      utterance.onend = () => finish(resolve);
      utterance.onerror = failed;
      try {
        speechSynthesis.speak(utterance);
      } catch (problem) {
        failed(problem);
      }
    });
  }
}
