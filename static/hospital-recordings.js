// A hospital's own recordings: fetched where its file names some, and nowhere else. The reader (`static/read-aloud`)
// plays them, and the engine says whose voice it is.

import { readRecordings } from "./hospital/recorded.js";
import { FIELD, RECORD } from "./hospital/records.js";
import { told } from "./hospital/told.js";

/** What a file of recordings, and one recording, may weigh: a whole story takes a fifth of the one, a minute a tenth
 * of the other. */
const LARGEST_FILE = 1_000_000;
const LARGEST_RECORDING = 3_000_000;
/** As long as a server may take for the file, and for the recordings of a step, which somebody waits for. */
const PATIENCE = 10_000;
const PATIENCE_OF_A_CHILD = 4000;

/** What the sums of a language must be: those of other words than the element's own are refused. */
const integrity = typeof SUMS === "undefined" ? {} : SUMS;

/** What a server answers, read by `read`; rejects where it does not, and where it is more than `most`. */
async function bringFile(address, read, most, options) {
  const answer = await fetch(address, options);
  if (!answer.ok) throw new Error(`status ${answer.status}`);
  if (new URL(answer.url || address).host !== new URL(address).host) throw new Error("it was sent on to another server");
  const weighs = (bytes) => {
    if (bytes > most) throw new Error(`it weighs ${bytes} bytes, and ${most} at most are read`);
  };
  weighs(Number(answer.headers.get("content-length")));
  const came = await answer[read]();
  weighs(came.byteLength ?? came.length);
  return { came, type: answer.headers.get("content-type") ?? "" };
}

const patience = (milliseconds) => AbortSignal.timeout?.(milliseconds);

export class HospitalVoices {
  /** Called when there is another voice than before, or one less. */
  onchange = () => {};

  #named;
  #words;
  #report;
  #coming = {};
  /** By the tag of the language. */
  #voices = {};
  /** Servers from which the page's policy lets no sound in. */
  #refused = new Set();

  /** `named` has the address of each language's file; `words` is the folder in which the words lie. */
  constructor({ named, words, report }) {
    this.#named = named;
    this.#words = words;
    this.#report = (problem) => report(told(problem));
  }

  /** Brings what is recorded in a language, once. Never fails. */
  bring(tag) {
    if (!Object.hasOwn(this.#named, tag)) return undefined;
    return (this.#coming[tag] ??= this.#bring(tag).catch(({ message }) => this.#tell(`recordings.${tag}`, `the recordings did not come from ${this.#named[tag]} (${message})`, "Without them the story is read as everywhere.")));
  }

  async #bring(tag) {
    const sums = `content/${tag}.spoken.json`;
    const [{ came: text }, { came: said }] = await Promise.all([
      bringFile(this.#named[tag], "text", LARGEST_FILE, { cache: "no-cache", signal: patience(PATIENCE) }),
      bringFile(`${this.#words}${tag}.spoken.json`, "json", Infinity, { integrity: integrity[sums] ?? "", signal: patience(PATIENCE) }),
    ]);
    const { voice, problems } = readRecordings(text, { tag, sums: said });
    problems.forEach(this.#report);
    if (!voice) return;
    this.#voices[tag] = { ...voice, files: this.#named[tag].replace(/[?#].*/, "").replace(/[^/]*$/, "") };
    this.onchange();
  }

  /** Where the recordings of a language lie, `files`, and what is recorded, `passages`; undefined where nothing is. */
  voice(tag) {
    return this.#voices[tag];
  }

  /** What the engine shows of them, in the form of `static/hospital/records.js`. */
  get records() {
    const records = Object.entries(this.#voices).flatMap(([tag, { speaker, isHeard, steps }]) => [
      [`recorded/${tag}`, "reads-aloud", speaker, isHeard ? "" : "not-heard"],
      ...steps.map(({ step, layers }) => [`recorded/${tag}/${step}`, "", speaker, layers.join(" ")]),
    ]);
    return records.map((it) => it.join(FIELD)).join(RECORD);
  }

  /** Whether all of these passages of a step can be played: their files are brought before the first is heard, so that
   * no step begins in one voice and ends in another. */
  async has(tag, step, passages) {
    const voice = this.#voices[tag];
    const bring = async ({ file }) => {
      const { type } = await bringFile(voice.files + file, "arrayBuffer", LARGEST_RECORDING, { signal: patience(PATIENCE_OF_A_CHILD) }).catch(({ message }) => Promise.reject(new Error(`${file}: ${message}`)));
      if (/^text\/html/i.test(type)) throw new Error(`${file}: the server sent a web page instead`);
    };
    try {
      await Promise.all(passages.map((it) => bring(voice.passages[it])));
      return true;
    } catch ({ message }) {
      this.lose(tag, step, message);
      return false;
    }
  }

  /** A step is read by another voice from now on. */
  lose(tag, step, why) {
    const voice = this.#voices[tag];
    if (!voice?.steps.some((it) => it.step === step)) return;
    voice.steps = voice.steps.filter((it) => it.step !== step);
    if (voice.steps.length === 0) delete this.#voices[tag];
    this.#tell(`recordings.${tag}`, `${step} is read by another voice, because a recording did not come: ${why}`, "Put the file beside the others.");
    this.onchange();
  }

  /** The page's policy has refused a sound. Gives whether it is of the hospital's server alone: then ours still sound. */
  refused(address) {
    const host = /^[a-z]+:\/\/[^/]+/i;
    const [at] = host.exec(address) ?? [];
    const [ours] = host.exec(this.#words) ?? [];
    // A browser may tell of one sound more than once.
    if (this.#refused.has(at)) return true;
    const tags = Object.keys(this.#voices).filter((tag) => at !== ours && host.exec(this.#voices[tag].files)?.[0] === at);
    for (const tag of tags) {
      delete this.#voices[tag];
      this.#tell(`recordings.${tag}`, `the page's policy lets no sound in from ${at}`, "Add the address to its media-src.");
    }
    if (tags.length === 0) return false;
    this.#refused.add(at);
    this.onchange();
    return true;
  }

  #tell(where, what, remedy) {
    this.#report({ where, what, remedy });
  }
}
