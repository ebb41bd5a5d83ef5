// A hospital's pack as what is shown of it: one addition for each thing, with the places where it is and labels named by
// their keys in `interface.toml`. The engine gets each as a record (`crates/story/src/hospital`), so that it needs no
// parser and knows nothing of packs; without it `notes.js` draws them.

import { PHOTOGRAPHS, RULES } from "./places.js";

/** What parts fields and records: control characters, which stand in no text that was let through. */
export const FIELD = "\u001f";
export const RECORD = "\u001e";
/** How dates are written in a language whose tag does not say: our English is British. */
const SPELT = { en: "en-GB" };

/** The additions as records. */
export const recordsOf = (additions) =>
  additions.map(({ places, label, value, details, words }) => [places.join(" "), label, value, details.join(" "), ...Object.entries(words).flat()].join(FIELD)).join(RECORD);

/** All that the pack adds; nothing without a pack. */
export function additionsOf(pack) {
  if (!pack) return [];
  const additions = [];
  /** `label` and `value` with the `details` behind them, and `words` in each language. */
  const add = (places, label, { value = "", details = [], words = {} } = {}) => void additions.push({ places, label, value, details, words });
  add(["hospital"], "", { words: pack.hospital });
  if (pack.ward) add(["ward"], "", { words: pack.ward });
  if (pack.logo) add(["logo"], "logo", { value: pack.logo });
  for (const tag of pack.languages ?? []) add(["language"], "", { value: tag });
  if (pack.emergency) add(RULES.telephones, "emergency", { value: pack.emergency });
  for (const { for: whose, number, days, from, to, note } of pack.telephones ?? [])
    add(RULES.telephones, whose, { value: number, details: [days, from ? `${from}–${to}` : "day-and-night"], words: note });
  const { fever, nosebleed, ...rules } = pack.rules ?? {};
  if (fever) add(RULES.fever, "fever", { value: `${fever.degrees.toFixed(1)} °${fever.unit}`, details: [fever.taken], words: fever.note });
  if (nosebleed) add(RULES.nosebleed, "nosebleed", { value: String(nosebleed) });
  for (const [name, words] of Object.entries(rules)) add(RULES[name], name, { words });
  for (const [term, words] of Object.entries(pack.terms ?? {})) add([`words/${term}`], "word", { words });
  const folds = foldsOf(Object.values(pack.terms ?? {}).flatMap((words) => Object.values(words)));
  if (Object.keys(folds).length) add(["folds"], "", { words: folds });
  for (const { of: subject, picture, description } of pack.photographs ?? [])
    add(PHOTOGRAPHS[subject].map((step) => `photographs/${step}`), "photograph", { value: picture, words: description });
  for (const tag of pack.review?.languages ?? []) addReview(pack.review, tag, add);
  return additions;
}

/** What a search takes each letter of the hospital's words for, small and capital: accents and vowel marks do not count.
 * `crates/content/src/word_list.rs` does the same for the story's own words. Letters that are put together of others,
 * as in Korean, stay whole. */
function foldsOf(texts) {
  const letters = texts.flatMap((text) => [...text].flatMap((it) => [it, ...it.toUpperCase(), ...it.toLowerCase()]));
  const fold = (letter) => {
    const lower = letter.toLowerCase();
    const parts = lower.normalize("NFD");
    return /\p{M}/u.test(parts) ? parts.replace(/\p{M}/gu, "") : lower;
  };
  const isPlain = (letter) => fold(letter) === letter.replace(/[A-Z]/, (it) => it.toLowerCase());
  return Object.fromEntries(letters.filter((it) => !isPlain(it)).map((it) => [it, fold(it)]));
}

/** A review is shown only in a language that was read. */
function addReview({ by, on, expires, version }, tag, add) {
  const about = [`about/${tag}`];
  const day = (date) => ({ [tag]: new Intl.DateTimeFormat(SPELT[tag] ?? tag, { dateStyle: "long", timeZone: "UTC" }).format(new Date(`${date}T00:00:00Z`)) });
  for (const { name, role } of by) add(about, "reviewed", { value: name, words: role });
  add(about, "reviewed-on", { words: day(on) });
  add(about, "reviewed-version", { value: version });
  add(about, "holds-until", { words: day(expires) });
}
