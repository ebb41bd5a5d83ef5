// What a hospital adds, drawn where no engine draws it: the same as `src/components/hospital_note`, to whose snapshots
// `notes.test.mjs` holds it. Each part is `[name, attributes, ...children]`, so that all text is text.

import { nearest } from "../languages.js";

const TELEPHONES = ["emergency", "team", "ward", "clinic", "donor", "support"];

/** `pattern` with what stands in its gaps; what a hospital writes is never read as a pattern. */
const fill = (pattern, texts) => pattern.replace(/\{([\w-]+)\}/g, (gap, name) => texts[name] ?? gap);

/** What stands before, between and behind two gaps. */
const around = (pattern) => pattern.split(/\{[\w-]+\}/);

export class Notes {
  #additions;
  #tag;
  #words;
  #dials;

  /** Draws `additions` (`records.js`) in the language `tag`. `words` are its labels and how it joins texts. Where a
   * number must not be dialled, on a screen that nobody may leave, `dials` is false. */
  constructor(additions, tag, words, dials = true) {
    this.#additions = additions;
    this.#tag = tag;
    this.#words = words;
    this.#dials = dials;
  }

  #at(place) {
    return this.#additions.filter(({ places }) => places.includes(place));
  }

  /** Whether anything is added at `place`. */
  has(place) {
    return this.#at(place).length > 0;
  }

  /** What is added at `place`, or of it what has one of these labels: at most one part. */
  at(place, only) {
    const isWanted = ({ label }) => this.#words.labels[label] && (only?.includes(label) ?? true);
    const items = this.#at(place).filter(isWanted).map((it) => this.#item(it));
    if (!items.length) return [];
    const at = this.#withName("at");
    return [["section", { class: "hospital-note", "aria-label": at }, ["p", { class: "hospital-note__at", "aria-hidden": "true" }, at], ["ul", {}, ...items]]];
  }

  #item({ label, value, details, words }) {
    const { labels, joins } = this.#words;
    const [before, between, behind] = around(joins.label);
    const [, space] = around(joins.adjacent);
    const dialled = this.#dials && TELEPHONES.includes(label) && { href: `tel:${value.replace(/[ -]/g, "")}` };
    return [
      "li",
      {},
      before,
      ["strong", {}, labels[label]],
      between,
      ...(value ? [["a", { class: "hospital-note__value", dir: "auto", ...dialled }, value]] : []),
      space,
      ["span", { class: "hospital-note__details" }, this.#list(details.map((it) => labels[it] ?? it))],
      space,
      ...this.#said(words),
      behind,
    ];
  }

  /** The hospital and its ward: at most one part. */
  whose() {
    const [[hospital], [ward]] = [this.#at("hospital"), this.#at("ward")];
    if (!hospital) return [];
    const [, space] = around(this.#words.joins.adjacent);
    return [["p", { class: "hospital-whose" }, ...this.logo("hospital-whose__logo"), ["strong", {}, ...this.#said(hospital.words)], space, ...(ward ? this.#said(ward.words) : [])]];
  }

  /** Its sign, in a class of its own: at most one part. */
  logo(className) {
    return this.#at("logo").slice(0, 1).map(({ value }) => ["img", { class: className, src: value, alt: this.#name() }]);
  }

  /** Its photographs of what the step at `address` speaks of. */
  photographs(address) {
    const view = ({ value, words }) => ["figure", { class: "hospital-photograph" }, ["img", { src: value, alt: this.#in(words)?.[1] ?? "", loading: "lazy" }], ["figcaption", {}, this.#withName("photograph")]];
    return this.#at(`photographs/${address}`).map(view);
  }

  /** What is said in the reader's language, or else in the first that there is, with its tag. */
  #in(words) {
    const tag = nearest([this.#tag], Object.keys(words)) ?? Object.keys(words)[0];
    return tag && [tag, words[tag]];
  }

  #said(words) {
    const said = this.#in(words);
    if (!said) return [];
    const [tag, text] = said;
    return [["span", { class: "hospital-note__words", dir: "auto", ...(tag !== this.#tag && { lang: tag }) }, text]];
  }

  /** The hospital's name, kept apart from a line that runs the other way. */
  #name() {
    const name = this.#in(this.#at("hospital")[0]?.words ?? {})?.[1] ?? "";
    return name && this.#words.isRightToLeft ? `\u2068${name}\u2069` : name;
  }

  #withName(label) {
    return fill(this.#words.labels[label], { hospital: this.#name() });
  }

  #list(entries) {
    const { list, "list-last": last } = this.#words.joins;
    return entries.reduce((all, next, place) => (place ? fill(place < entries.length - 1 ? list : last, { first: all, next }) : next), "");
  }
}
