// A hospital's file: what is good of it is used, what is wrong is left out and named.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { parse } from "smol-toml";
import { readPack, schema, told } from "./pack.js";
import { PHOTOGRAPHS, RULES } from "./places.js";
import { additionsOf, recordsOf } from "./records.js";

const EXAMPLE = readFileSync(new URL("../../e2e/hospital/hospital.json", import.meta.url), "utf8");
const ABOUT = { address: "https://www.hospital.example/story/hospital.json", today: "2026-11-27", languages: ["en", "ar"], version: "0.1.0" };
const SMALLEST = { format: 1, hospital: { en: "Harbour" } };

const read = (more, about = {}) => readPack(typeof more === "string" ? more : JSON.stringify({ ...SMALLEST, ...more }), { ...ABOUT, ...about });
/** What is left of a file with `more` in it, and where something was wrong. */
const kept = (more, about) => {
  const { pack, problems } = read(more, about);
  return { ...pack, wrong: problems.map(({ where }) => where) };
};
const telephone = (number, more = {}) => ({ for: "team", number, days: "every-day", ...more });

test("the example is whole, and nothing is wrong with it", () => {
  const { pack, problems } = readPack(EXAMPLE, ABOUT);
  assert.deepEqual(problems, []);
  assert.deepEqual(Object.keys(pack), Object.keys(JSON.parse(EXAMPLE)));
});

test("a wrong number is never shown", () => {
  const wrong = ["0800 CALL US", "12345", "1234567890123456", "000000", "123456", "01632 (0) 960101", "01632/960101", "٠١٦٣٢٩٦٠١٠١", "", " 01632960101", "01632  960101", 1632960101, null, { en: "01632 960101" }];
  for (const number of wrong) {
    const { telephones, wrong: where } = kept({ telephones: [telephone(number), telephone("01632 960102")] });
    assert.deepEqual(telephones.map((it) => it.number), ["01632 960102"], JSON.stringify(number));
    assert.equal(where[0].startsWith("telephones[0]"), true);
  }
  for (const number of ["1", "123456", "9-9-9", "help", 999]) assert.equal(kept({ emergency: number }).emergency, undefined, `${number}`);
  for (const number of ["999", "112", "000", "15"]) assert.equal(kept({ emergency: number }).emergency, number);
});

test("a right number of doubtful purpose, days or hours is left out", () => {
  const right = "01632 960101";
  for (const more of [{ for: "police" }, { for: undefined }, { days: "sometimes" }, { days: undefined }, { from: "08:00" }, { from: "8:00", to: "18:00" }, { from: "8", to: "18" }, { from: "25:00", to: "18:00" }, { from: "08:00", to: "08:00" }, { hours: "08:00" }]) {
    const { telephones, wrong } = kept({ telephones: [telephone(right, more)] });
    assert.equal(wrong.length > 0, true);
    // A key that nobody knows takes nothing away from the ones that are known.
    assert.equal(telephones.length, "hours" in more ? 1 : 0, JSON.stringify(more));
  }
});

test("a number that stands there twice is shown once, and a part that is written twice not at all", () => {
  const { telephones, wrong } = kept({ telephones: [telephone("01632 960101"), telephone("01632-960101", { days: "weekends" }), telephone("01632 960101", { for: "ward" })] });
  assert.deepEqual(telephones.map((it) => [it.for, it.days]), [["team", "every-day"], ["ward", "every-day"]]);
  assert.deepEqual(wrong, ["telephones"]);
  const twice = `{"format":1,"hospital":{"en":"Harbour"},"emergency":"999","emergency":"112","telephones":[{"for":"team","number":"01632 960101","number":"01632 960102","days":"every-day"}],"ward":{"en":"A \\"x\\": 1"}}`;
  const { emergency, telephones: none, ward, wrong: where } = kept(twice);
  assert.deepEqual([emergency, none, ward], [undefined, [], { en: 'A "x": 1' }]);
  assert.deepEqual(where, ["emergency", "telephones[0].number", "telephones[0]"]);
});

test("a temperature that no team would name is left out, whole", () => {
  const fever = (degrees, unit = "C", taken = "armpit") => kept({ rules: { fever: { degrees, unit, taken }, toys: { en: "Washed" } } }).rules;
  for (const right of [[37], [38], [38.5], [39, "C", "mouth"], [100.4, "F", "ear"]]) assert.deepEqual(fever(...right).fever?.degrees, right[0]);
  for (const wrong of [[36.9], [39.1], [380], [38.05], ["38.0"], [38, "F"], [100.4, "C"], [38, "K"], [38, "C", "bottom"], [null]]) assert.deepEqual(fever(...wrong), { toys: { en: "Washed" } }, `${wrong}`);
  for (const minutes of [4, 31, 7.5, "10"]) assert.deepEqual(kept({ rules: { nosebleed: minutes } }).rules, {});
});

test("an expired review is not claimed, nor one to come, of another version, too long, or of nobody", () => {
  const { review } = JSON.parse(EXAMPLE);
  const holds = (more, about) => kept({ review: { ...review, ...more } }, about).review !== undefined;
  assert.equal(holds({}), true);
  assert.equal(holds({}, { today: "2026-10-01" }) && holds({}, { today: "2028-10-01" }), true);
  assert.equal(holds({}, { today: "2028-10-02" }), false);
  assert.equal(holds({}, { today: "2026-09-30" }), false);
  assert.equal(holds({}, { version: "0.2.0" }), false);
  for (const more of [{ expires: "2029-10-02" }, { expires: "2027-02-30" }, { expires: "soon" }, { expires: undefined }, { on: undefined }, { by: [] }, { by: [{ name: "Dr. A" }] }, { languages: [] }, { languages: ["tlh"] }, { version: "1" }]) assert.equal(holds(more), false, JSON.stringify(more));
});

test("text is text and never markup, and what cannot be read is left out", () => {
  const markup = "<b onclick=alert(1)>Toys</b> & {brace} &lt;";
  assert.deepEqual(kept({ rules: { toys: { en: markup } } }).rules.toys.en, markup);
  for (const text of ["\u202e101069 23610", "a\u0000b", "cab\ufffd", "a\u001fb", "a\u001eb", "   ", "", "x".repeat(601), 5, ["a"]]) assert.deepEqual(kept({ rules: { toys: { en: text }, food: { en: "Ours" } } }).rules, { food: { en: "Ours" } });
  // A mark of direction is ordinary in Arabic and Hebrew.
  assert.equal(kept({ rules: { toys: { ar: "\u200f60\u200e" } } }).rules.toys.ar, "\u200f60\u200e");
  assert.equal(kept({ rules: { packing: { en: "Clothes\nA tablet" } } }).rules.packing.en, "Clothes\nA tablet");
});

test("a picture from elsewhere is refused", () => {
  const logo = (address, at) => kept({ logo: address }, at && { address: at }).logo;
  assert.equal(logo("logo.png"), "https://www.hospital.example/story/logo.png");
  assert.equal(logo("/img/logo.png"), "https://www.hospital.example/img/logo.png");
  assert.equal(logo("data:image/png;base64,AAAA"), "data:image/png;base64,AAAA");
  for (const wrong of ["https://elsewhere.example/logo.png", "//elsewhere.example/logo.png", "http://www.hospital.example/logo.png", "https://www.hospital.example:444/logo.png", "javascript:alert(1)", "data:text/html,<b>", "blob:https://www.hospital.example/1", "https://", "file:///logo.png", ""]) assert.equal(logo(wrong), undefined, wrong);
  assert.equal(logo("logo.png", "data:application/json,{}"), undefined);
  assert.equal(logo("logo.png", "file:///story/hospital.json"), "file:///story/logo.png");
  const { photographs } = kept({ photographs: [{ of: "room", picture: "room.png" }, { of: "moon", picture: "a.png", description: { en: "A" } }, { of: "line", picture: "https://elsewhere.example/a.png", description: { en: "A" } }, { of: "line", picture: "a.png", description: { en: "A" } }] });
  assert.deepEqual(photographs.map((it) => it.of), ["line"]);
});

test("recordings from elsewhere, or without a server, are refused", () => {
  const named = (address, at) => kept({ recordings: { en: address } }, at && { address: at }).recordings?.en;
  assert.equal(named("voice/recordings.json"), "https://www.hospital.example/story/voice/recordings.json");
  assert.equal(named("/voice/recordings.json"), "https://www.hospital.example/voice/recordings.json");
  for (const wrong of ["https://elsewhere.example/recordings.json", "//elsewhere.example/recordings.json", "http://www.hospital.example/recordings.json", "data:application/json,{}", "blob:https://www.hospital.example/1", "javascript:alert(1)", "", "a".repeat(301), 7]) assert.equal(named(wrong), undefined, String(wrong));
  assert.equal(named("recordings.json", "file:///story/second-birthday.html"), undefined);
  const { recordings, wrong } = kept({ recordings: { en: "a.json", tlh: "b.json" } });
  assert.deepEqual([recordings, wrong], [{ en: "https://www.hospital.example/story/a.json" }, ["recordings.tlh"]]);
});

test("keys, languages and words that nobody knows are named, and all else is used", () => {
  const { wrong, ...pack } = kept({ phone: "01632 960101", ward: { en: "Lighthouse", tlh: "wIj" }, languages: ["en", "tlh"], terms: { "central-line": { en: "wiggly" }, "flux-line": { en: "x" } }, colors: { accent: "red", text: "#102030" } });
  assert.deepEqual(wrong, ["phone", "ward.tlh", "languages[1]", "terms.flux-line", "colors.accent"]);
  assert.deepEqual(pack, { ...SMALLEST, ward: { en: "Lighthouse" }, languages: ["en"], terms: { "central-line": { en: "wiggly" } }, colors: { text: "#102030" } });
});

test("parts of the wrong kind are left out", () => {
  const { wrong, ...pack } = kept({ telephones: {}, rules: [], terms: "wiggly", photographs: null, languages: "en", logo: 3, review: true });
  assert.deepEqual(pack, SMALLEST);
  assert.equal(wrong.length, 7);
});

test("a file that is cut short, a web page, or a file of a later format is not used, and says why", () => {
  const why = (text) => {
    const { pack, problems } = read(text);
    assert.equal(pack, null);
    return problems.map(told).join("\n");
  };
  assert.match(why(EXAMPLE.slice(0, -40)), /cannot be read as JSON/);
  assert.match(why("<!doctype html><title>Sign in</title>"), /sent a web page instead/);
  assert.match(why(""), /cannot be read as JSON/);
  assert.match(why('{"format":2,"hospital":{"en":"Harbour"},"emergency":"999"}'), /newer than this story/);
  for (const text of ["[]", "null", '"a"', "7", '{"format":1}', '{"hospital":{"en":"Harbour"}}', '{"format":1,"hospital":{"tlh":"x"}}']) why(text);
});

test("a problem says where, what, and what to do", () => {
  const { problems } = read({ telephones: [telephone("0800 CALL US")] });
  assert.equal(told(problems[0]), `the hospital's file: telephones[0].number: "0800 CALL US" cannot be meant. ${schema.$defs.telephone.properties.number.description}`);
});

test("every part of the schema has a title and says what it is", () => {
  const parts = ({ properties = {}, items, $ref }) => {
    const meant = $ref?.startsWith("#/$defs/") ? schema.$defs[$ref.slice(8)] : {};
    return [...Object.entries(properties), ...(items ? [["[]", items]] : [])].flatMap(([name, it]) => [[name, { ...meant, ...it }], ...parts(it)]);
  };
  const all = [...parts(schema), ...Object.values(schema.$defs).flatMap(parts)].filter(([name]) => name !== "[]");
  assert.equal(all.length > 60, true);
  for (const [name, it] of all) assert.equal(Boolean((it.title || schema.$defs[it.$ref?.slice(8)]?.title) && (it.description || schema.$defs[it.$ref?.slice(8)]?.description)), true, name);
});

const content = (name) => parse(readFileSync(new URL(`../../content/${name}.toml`, import.meta.url), "utf8"));

test("every rule and every photograph of the schema has its places, and each place is in the story", () => {
  assert.deepEqual(Object.keys(RULES).sort(), ["telephones", ...Object.keys(schema.properties.rules.properties)].sort());
  assert.deepEqual(Object.keys(PHOTOGRAPHS).sort(), [...schema.$defs.photograph.properties.of.enum].sort());
  const steps = content("outline").stages.flatMap(({ id, steps: all }) => all.map((step) => `${id}/${step.id}`));
  const places = [...Object.values(RULES), ...Object.values(PHOTOGRAPHS)].flat();
  for (const place of places) assert.equal(["when-to-call", "our-page", "how-to", ...steps].includes(place), true, place);
});

test("every word of a hospital's own is for one of the word list", () => {
  const words = Object.keys(content("en/glossary"));
  for (const term of Object.keys(schema.properties.terms.properties)) assert.equal(words.includes(term), true, term);
});

test("the engine is told every part of the example, in records whose labels it has", () => {
  const text = recordsOf(additionsOf(readPack(EXAMPLE, ABOUT).pack));
  const records = text.split("\u001e").map((it) => it.split("\u001f"));
  const at = (place) => records.filter(([places]) => places.split(" ").includes(place)).map(([, label, value, details, ...words]) => [label, value, details, ...words]);
  assert.deepEqual(at("hospital"), [["", "", "", "en", "Harbour Children's Hospital"]]);
  assert.deepEqual(at("when-to-call").slice(0, 2), [["emergency", "999", ""], ["team", "01632 960101", "working-days 08:00–18:00", "en", "Ask for the transplant nurse."]]);
  assert.deepEqual(at("waiting/tired-and-sore"), [["fever", "38.0 °C", "armpit", "en", "Once is enough."]]);
  assert.deepEqual(at("about/en").map(([label]) => label), ["reviewed", "reviewed", "reviewed-on", "reviewed-version", "holds-until"]);
  const labels = Object.keys(content("en/interface").hospital);
  for (const [, label, , details] of records) for (const key of [label, ...details.split(" ")].filter((it) => it && it !== "logo" && !/^\d/.test(it))) assert.equal(labels.includes(key), true, key);
  // The engine's own tests read this file.
  assert.equal(readFileSync(new URL("../../crates/story/src/hospital/example.txt", import.meta.url), "utf8"), text);
  assert.equal(recordsOf(additionsOf(null)), "");
});
