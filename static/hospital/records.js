// A hospital's pack as the engine reads it (`crates/story/src/hospital.rs`): one record for each thing that is shown,
// with the places where it is, so that the engine needs no parser and knows nothing of packs. Labels are named by
// their keys in `interface.toml`.

import { PHOTOGRAPHS, RULES } from "./places.js";

/** What parts fields and records: control characters, which stand in no text that was let through. */
export const FIELD = "\u001f";
export const RECORD = "\u001e";
/** How dates are written in a language whose tag does not say: our English is British. */
const SPELT = { en: "en-GB" };

/** The pack as records; empty without a pack. */
export function recordsOf(pack) {
  if (!pack) return "";
  const records = [];
  /** `label` and `value` with the `details` behind them, and `words` in each language. */
  const add = (places, label, { value = "", details = [], words = {} } = {}) =>
    void records.push([places.join(" "), label, value, details.join(" "), ...Object.entries(words).flat()].join(FIELD));
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
  for (const { of: subject, picture, description } of pack.photographs ?? [])
    add(PHOTOGRAPHS[subject].map((step) => `photographs/${step}`), "photograph", { value: picture, words: description });
  for (const tag of pack.review?.languages ?? []) addReview(pack.review, tag, add);
  return records.join(RECORD);
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
