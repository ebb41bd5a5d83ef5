// The form asks for what the schema knows, and gives back the file that it was given.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fieldsOf } from "./fields.js";
import { LABELS, ENTRIES } from "./labels.js";
import { controlFor, packOf, packToCheck, stepsOf, valueAt, within } from "./paths.js";
import { placeOf } from "./shown.js";

const read = (path) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8"));
const schema = read("static/hospital.schema.json");
const example = read("e2e/hospital/hospital.json");
const fields = fieldsOf(schema);
const all = (some) => some.flatMap((it) => [it, ...all(it.fields ?? []), ...(it.item ? all([it.item]) : [])]);
const found = (name) => all(fields).find((it) => it.name === name);

test("every part of the schema but the form's own has a field, with words", () => {
  assert.deepEqual(fields.map(({ name }) => name), Object.keys(schema.properties).filter((it) => !["$schema", "format"].includes(it)));
  for (const { name, title, description } of all(fields)) assert.ok(title && description, name);
});

test("fields are of the kind that a browser knows how to ask for", () => {
  const kinds = Object.fromEntries(all(fields).map(({ name, kind }) => [name, kind]));
  const some = { hospital: "words", languages: "languages", emergency: "telephone", number: "telephone", from: "time", degrees: "number", accent: "color", logo: "picture", on: "date", review: "group", telephones: "list", unit: "choice", recordings: "words" };
  for (const [name, kind] of Object.entries(some)) assert.equal(kinds[name], kind, name);
});

test("limits come from the schema", () => {
  assert.equal(found("hospital").maxLength, schema.$defs["words-80"].additionalProperties.maxLength);
  assert.deepEqual([found("nosebleed").min, found("nosebleed").max, found("nosebleed").step], [5, 30, 1]);
  assert.equal(found("emergency").pattern, schema.properties.emergency.pattern);
  assert.equal(found("hospital").isRequired, true);
  assert.equal(found("ward").isRequired, false);
});

test("a text may have lines, and an address has none", () => {
  assert.deepEqual([found("visitors").isLong, found("recordings").isLong, found("ward").isLong], [true, false, false]);
});

test("a browser understands every pattern", () => {
  const patterns = all(fields).map(({ pattern }) => pattern).filter(Boolean);
  assert.ok(patterns.length > 2);
  // So it reads the attribute `pattern`, which is stricter than the check.
  for (const pattern of patterns) assert.doesNotThrow(() => new RegExp(pattern, "v"), pattern);
});

test("every choice and every list has words of its own", () => {
  for (const { kind, name, options } of all(fields)) {
    if (kind === "choice") for (const option of options) assert.ok(LABELS[option], option);
    if (kind === "list") assert.ok(ENTRIES[name], name);
  }
});

/** The places of all values of a pack. */
function placesIn(part, path = "") {
  if (part === null || typeof part !== "object") return [[path, part]];
  return Object.entries(part).flatMap(([name, it]) => placesIn(it, within(path, Array.isArray(part) ? Number(name) : name)));
}

test("a pack taken apart and put together is the same", () => {
  const { $schema, ...pack } = example;
  assert.ok($schema);
  assert.deepEqual(packOf(placesIn(pack)), pack);
});

test("what is empty is left out, and an entry that was taken away leaves no hole", () => {
  const entries = [["hospital.en", "Harbour"], ["ward.en", ""], ["telephones[0].number", ""], ["telephones[2].number", "01632 960101"]];
  assert.deepEqual(packOf(entries), { format: 1, hospital: { en: "Harbour" }, telephones: [{ number: "01632 960101" }] });
});

test("what is checked has each entry at its place", () => {
  const entries = [["telephones[0].number", ""], ["telephones[1].number", "01632 960101"], ["ward.en", ""]];
  assert.deepEqual(packToCheck(entries), { format: 1, telephones: [{}, { number: "01632 960101" }] });
});

test("a place is found by its path", () => {
  assert.deepEqual(stepsOf("telephones[1].note.en"), ["telephones", 1, "note", "en"]);
  assert.equal(valueAt(example, "telephones[0].number"), "01632 960101");
  assert.equal(valueAt(example, "telephones[9].number"), undefined);
});

test("a problem is shown at its own control, in its part, or around it", () => {
  const names = ["hospital.en", "telephones[1].for", "telephones[1].number", "telephones[10].number", "logo"];
  assert.equal(controlFor("telephones[1].number", names), "telephones[1].number");
  assert.equal(controlFor("telephones[1]", names), "telephones[1].for");
  assert.equal(controlFor("logo.en", names), "logo");
  assert.equal(controlFor("phone", names), undefined);
  assert.equal(controlFor("", names), "");
});

test("a part is looked at where the story shows it", () => {
  assert.equal(placeOf("telephones[2].note.en"), "when-to-call");
  assert.equal(placeOf("rules.fever.degrees"), "when-to-call");
  assert.equal(placeOf("rules.food.en"), "ward/who-and-what");
  assert.equal(placeOf("photographs[0].description.en", "room"), "ward/going-in");
  assert.equal(placeOf("photographs[0].description.en", ""), undefined);
  assert.equal(placeOf("logo"), "welcome");
  assert.equal(placeOf("hospital.en"), "welcome");
  assert.equal(placeOf("colors.accent"), undefined);
});
