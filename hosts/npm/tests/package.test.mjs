// What the package says of the element is what the element and its guide say: `node --test hosts/npm/tests`.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const read = (path) => readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8");
const [element] = JSON.parse(read("hosts/npm/custom-elements.json")).modules[0].declarations;
const guide = read("docs/embedding.md");
const names = (entries) => entries.map(({ name }) => name);

/** The names in the first column of the guide's table under this head. */
function tableOf(head) {
  const [, rows] = guide.split(`| ${head} |`);
  return [...rows.split("\n\n")[0].matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name);
}

test("attributes_are_those_of_the_guide", () => {
  assert.deepEqual(names(element.attributes), tableOf("attribute"));
});

test("events_are_those_of_the_guide", () => {
  assert.deepEqual(names(element.events), tableOf("event"));
});

test("the_element_knows_every_attribute", () => {
  const known = read("static/attributes.js").match(/"(lang [^"]+) "/)[1].split(" ");
  for (const name of names(element.attributes)) assert.ok(known.includes(name), name);
});

test("types_name_every_attribute_and_event", () => {
  const types = read("hosts/npm/index.d.ts");
  for (const name of names(element.attributes)) assert.match(types, new RegExp(`^  ${name}\\?: `, "m"), name);
  for (const name of names(element.events)) assert.ok(types.includes(`"${name}": CustomEvent`), name);
  const vue = read("hosts/npm/vue.d.ts");
  for (const name of names(element.events)) assert.ok(vue.includes(`?: Handler<"${name}">`), name);
});

test("parts_and_properties_are_those_of_the_guide", () => {
  for (const name of names(element.cssProperties)) assert.ok(guide.includes(`\`${name}\``), name);
  for (const name of names(element.cssParts)) assert.ok(guide.includes(`::part(${name})`), name);
});
