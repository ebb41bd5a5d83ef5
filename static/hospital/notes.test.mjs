// What a hospital adds is drawn without the engine as the engine draws it: here against the engine's own snapshots.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { parseFragment } from "parse5";
import { parse } from "smol-toml";
import { Notes } from "./notes.js";
import { readPack } from "./pack.js";
import { additionsOf, recordsOf } from "./records.js";

const read = (name) => readFileSync(new URL(`../../${name}`, import.meta.url), "utf8");
const ABOUT = { address: "https://www.hospital.example/story/hospital.json", today: "2026-11-27", languages: ["en", "ar"], version: "0.1.0" };
const { joins } = parse(read("content/en/language.toml"));
const WORDS = { labels: parse(read("content/en/interface.toml")).hospital, joins, isRightToLeft: false };

const EXAMPLE = additionsOf(readPack(read("e2e/hospital/hospital.json"), ABOUT).pack);
const ADDED = (more) => additionsOf(readPack(JSON.stringify({ format: 1, hospital: { en: "Harbour" }, ...more }), ABOUT).pack);

/** A snapshot as parts; it has line breaks that are not drawn. */
const drawn = ({ tagName, attrs, childNodes, value }) =>
  tagName ? [tagName, sorted(Object.fromEntries(attrs.map((it) => [it.name, it.value]))), ...childNodes.map(drawn).filter(Boolean)] : value.trim();
const sorted = (attributes) => Object.entries(attributes).sort(([one], [next]) => (one < next ? -1 : 1));
const plain = (part) => (typeof part === "string" ? part.trim() : [part[0], sorted(part[1]), ...part.slice(2).map(plain).filter(Boolean)]);
const snapshot = (state) => parseFragment(read(`tests/snapshots/hospital_note/${state}.html`)).childNodes.map(drawn).filter(Boolean);

test("what is drawn is what the engine draws", () => {
  const notes = new Notes(EXAMPLE, "en", WORDS);
  for (const [state, parts] of [
    ["numbers", notes.at("when-to-call")],
    ["rules", notes.at("ward/who-and-what")],
    ["review", notes.at("about/en")],
    ["own-word", notes.at("words/central-line")],
    ["photograph", notes.photographs("checks/soft-tube")],
    ["whose", notes.whose()],
  ])
    assert.deepEqual(parts.map(plain), snapshot(state), state);
});

test("where nothing is added nothing is drawn", () => {
  const notes = new Notes([], "en", WORDS);
  assert.deepEqual([notes.at("when-to-call"), notes.whose(), notes.logo("logo"), notes.photographs("checks/soft-tube")], [[], [], [], []]);
});

test("markup and patterns are text", () => {
  const telephones = [{ for: "ward", number: "01632 960106", days: "every-day", note: { en: "<b>Ask</b> {hospital} $&" } }];
  const notes = new Notes(ADDED({ hospital: { en: "<i>{text}</i>" }, telephones }), "en", WORDS);
  const [[, attributes, at, list]] = notes.at("when-to-call");
  assert.equal(attributes["aria-label"], "At <i>{text}</i>");
  assert.equal(at[2], "At <i>{text}</i>");
  assert.equal(list[2].flat(3).includes("<b>Ask</b> {hospital} $&"), true);
});

test("on a screen that nobody may leave a number is text", () => {
  const notes = new Notes(EXAMPLE, "en", WORDS, false);
  assert.equal(JSON.stringify(notes.at("when-to-call")).includes("tel:"), false);
  assert.equal(JSON.stringify(notes.at("when-to-call")).includes("01632 960101"), true);
});

test("what is not said in the reader's language is said in the first, which is named", () => {
  const notes = new Notes(ADDED({ hospital: { en: "Harbour" }, ward: { ar: "مرفأ", en: "Ward" } }), "ar", { ...WORDS, isRightToLeft: true });
  const text = JSON.stringify(notes.whose());
  assert.equal(text.includes('"lang":"en"},"Harbour"'), true);
  assert.equal(text.includes('"dir":"auto"},"مرفأ"'), true);
  assert.equal(notes.at("when-to-call").length, 0);
});

test("a search finds the hospital's words without their accents and capitals", () => {
  const records = recordsOf(ADDED({ terms: { "central-line": { en: "Öhrchen", ar: "نَّ" }, cell: { en: "plain-word" } } })).split("\u001e");
  const [, , , , ...pairs] = records.find((it) => it.startsWith("folds\u001f")).split("\u001f");
  const folds = Object.fromEntries(pairs.flatMap((it, place) => (place % 2 ? [] : [[it, pairs[place + 1]]])));
  assert.deepEqual(folds, { "Ö": "o", "ö": "o", "َ": "", "ّ": "" });
});
