// A hospital's pack as the engine reads it (`crates/story/src/hospital`): records of fields, so that the engine
// needs no parser. The two marks between them stand in no text: what could be one was left out.

const FIELD = "\u001f";
const RECORD = "\u001e";

/** The pack as records; empty without a pack. */
export function recordsOf(pack) {
  if (!pack) return "";
  const records = [];
  const add = (...fields) => void records.push(fields.join(FIELD));
  /** What is said of something, in each language. */
  const say = (what, words) => {
    for (const [tag, text] of Object.entries(words ?? {})) add(what, tag, text);
  };
  say("hospital", pack.hospital);
  say("ward", pack.ward);
  for (const tag of pack.languages ?? []) add("language", tag);
  if (pack.emergency) add("emergency", pack.emergency);
  for (const { for: purpose, number, days, from = "", to = "", note } of pack.telephones ?? []) {
    add("telephone", purpose, number, days, from, to);
    say("note", note);
  }
  const { fever, nosebleed, ...rules } = pack.rules ?? {};
  if (fever) {
    add("fever", fever.unit, String(Math.round(fever.degrees * 10)), fever.taken);
    say("fever-note", fever.note);
  }
  if (nosebleed) add("nosebleed", String(nosebleed));
  for (const [name, words] of Object.entries(rules)) {
    add("rule", name);
    say("text", words);
  }
  for (const [term, words] of Object.entries(pack.terms ?? {})) {
    add("term", term);
    say("text", words);
  }
  if (pack.logo) add("logo", pack.logo);
  for (const { of: subject, picture, description } of pack.photographs ?? []) {
    add("photograph", subject, picture);
    say("text", description);
  }
  for (const tag of pack.review?.languages ?? []) {
    const long = (date) => new Intl.DateTimeFormat(tag, { dateStyle: "long", timeZone: "UTC" }).format(new Date(`${date}T00:00:00Z`));
    add("review", tag, long(pack.review.on), long(pack.review.expires), pack.review.version);
  }
  for (const { name, role } of pack.review?.by ?? []) {
    add("reviewer", name);
    say("text", role);
  }
  return records.join(RECORD);
}
