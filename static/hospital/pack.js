// A hospital's file, read: what is good of it, and what is wrong with the rest. A value that is in doubt is left
// out, because a wrong number is worse than none. See docs/hospital.md.

import schema from "../hospital.schema.json" with { type: "json" };
import { formatsFor } from "./formats.js";
import { parsed } from "./parsed.js";
import { repeatedKeys } from "./repeated-keys.js";
import { SchemaCheck } from "./schema-check.js";
import { told } from "./told.js";

export { schema, told };

/** Reads the `text` of a file. `about` says what `formatsFor` wants to know. Gives the `pack`, or null where
 * nothing can be used, and the `problems`, each with `where`, `what` and `remedy`. */
export function readPack(text, about) {
  const problems = [];
  const report = (problem) => void problems.push(problem);
  const given = parsed(text, report);
  if (given === undefined) return { pack: null, problems };
  for (const path of repeatedKeys(text)) {
    report({ where: pathOf(path), what: "it stands there twice, and nobody can know which is meant", remedy: "Take one of them out." });
    remove(given, path);
  }
  if (isOfLaterFormat(given)) {
    report({ where: "format", what: `${given.format} is newer than this story, which reads ${schema.properties.format.enum.join()}`, remedy: "Put a newer version of the story there. Nothing of the file is shown until then." });
    return { pack: null, problems };
  }
  const isKnown = (tag) => about.languages.includes(tag);
  const pack = new SchemaCheck(schema, { formats: formatsFor(about), isKnown, report }).keep(schema, given) ?? null;
  if (pack?.telephones) pack.telephones = once(pack.telephones, report);
  return { pack, problems };
}

const isOfLaterFormat = (given) => Number.isInteger(given?.format) && given.format > Math.max(...schema.properties.format.enum);

const pathOf = (path) => path.map((it) => (typeof it === "number" ? `[${it}]` : `.${it}`)).join("").replace(/^\./, "");

/** Takes out what lies at `path`; a key that stands in what was itself repeated may be gone already. */
function remove(given, path) {
  const last = path.at(-1);
  const holder = path.slice(0, -1).reduce((part, name) => part?.[name], given);
  if (holder && typeof holder === "object") delete holder[last];
}

/** Each number once for each purpose. */
function once(telephones, report) {
  const digits = (it) => `${it.for} ${it.number.replace(/[ -]/g, "")}`;
  return telephones.filter((it, place) => {
    const isAgain = telephones.slice(0, place).some((other) => digits(other) === digits(it));
    if (isAgain) report({ where: "telephones", what: `“${it.number}” stands there twice for “${it.for}”`, remedy: "Say all hours in one." });
    return !isAgain;
  });
}
