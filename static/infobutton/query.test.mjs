// Which place a record's question leads to: `node --test static/infobutton`.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { parse } from "smol-toml";
import { CODES, SYSTEMS, WORDS } from "./codes.js";
import { namesIn, placeOf } from "./query.js";

const ICD_10 = "mainSearchCriteria.v.cs=2.16.840.1.113883.6.90";
const SNOMED = "mainSearchCriteria.v.cs=2.16.840.1.113883.6.96";
const stageOf = (search) => placeOf(search).stage;
const named = (name) => stageOf(`mainSearchCriteria.v.dn=${encodeURIComponent(name)}`);

test("a_code_leads_to_its_stage", () => {
  assert.equal(stageOf(`?${ICD_10}&mainSearchCriteria.v.c=Z94.84&mainSearchCriteria.v.dn=Stem+cells+transplant+status`), "home");
  assert.equal(stageOf(`?${SNOMED}&mainSearchCriteria.v.c=1269349006`), "day-zero");
});

test("a_code_below_one_that_is_known_leads_to_the_same_stage", () => {
  for (const code of ["D61", "D61.9", "D619", "d61.818"]) assert.equal(stageOf(`${ICD_10}&mainSearchCriteria.v.c=${code}`), "choice", code);
  assert.equal(stageOf(`${SNOMED}&mainSearchCriteria.v.c=12693490060`), undefined);
});

test("a_code_of_another_system_is_another_code", () => {
  assert.equal(stageOf("mainSearchCriteria.v.cs=2.16.840.1.113883.6.88&mainSearchCriteria.v.c=D61"), undefined);
  assert.equal(stageOf("mainSearchCriteria.v.c=D61"), undefined);
});

test("a_name_helps_where_a_code_is_not_known", () => {
  assert.equal(stageOf(`${SNOMED}&mainSearchCriteria.v.c=1&mainSearchCriteria.v.dn=Recurrent+epistaxis`), "signs");
  assert.equal(stageOf("mainSearchCriteria.v.ot=HSCT"), "day-zero");
});

test("a_narrow_word_wins_over_a_wide_one", () => {
  for (const [name, stage] of [
    ["Peripheral blood stem cell donor", "collection"],
    ["Acute graft-versus-host disease after bone marrow transplant", "waiting"],
    ["History of bone marrow transplant", "home"],
    ["Transplantation of bone marrow", "day-zero"],
    ["Allogeneic hematopoietic stem cell transplantation", "day-zero"],
    ["HLA typing", "donor"],
    ["Tunneled central venous catheter", "checks"],
  ])
    assert.equal(named(name), stage, name);
});

test("what_the_story_does_not_tell_leads_nowhere", () => {
  for (const name of ["Asthma", "Kidney transplant", "Air conditioning", "Skin graft", "Malnutrition"]) assert.equal(named(name), undefined, name);
  assert.deepEqual(namesIn("?mainSearchCriteria.v.dn=Asthma"), ["Asthma"]);
});

test("numbered_questions_are_read_in_their_order", () => {
  const asked = "mainSearchCriteria.v.c1=J45&mainSearchCriteria.v.cs1=2.16.840.1.113883.6.90&mainSearchCriteria.v.c2=R04.0&mainSearchCriteria.v.cs2=2.16.840.1.113883.6.90";
  assert.equal(stageOf(asked), "signs");
});

test("the_language_is_the_readers_and_staff_read_in_detail", () => {
  const asked = `informationRecipient=PROV&informationRecipient.languageCode.c=es&performer.languageCode.c=en&${ICD_10}&mainSearchCriteria.v.c=R04.0`;
  assert.deepEqual(placeOf(asked), { stage: "signs", lang: "es", reading: "detail" });
  assert.deepEqual(placeOf("informationRecipient=PAT&performer.languageCode.c=en"), { stage: undefined, lang: "en", reading: undefined });
});

test("who_the_patient_is_changes_nothing", () => {
  const asked = `${ICD_10}&mainSearchCriteria.v.c=Z94.81`;
  const more = "&patientPerson.administrativeGenderCode.c=F&age.v.v=7&age.v.u=a&executionMode=x&taskContext.c.c=PROBLISTREV";
  assert.deepEqual(placeOf(asked + more), placeOf(asked));
});

test("every_stage_exists_and_every_code_has_a_source", () => {
  const { stages } = parse(readFileSync(new URL("../../content/outline.toml", import.meta.url), "utf8"));
  const ids = stages.map(({ id }) => id);
  for (const { system, code, name, stage, source } of CODES) {
    assert.ok(ids.includes(stage), `${code}: ${stage}`);
    assert.ok(Object.values(SYSTEMS).includes(system) && name && source.startsWith("http"), code);
  }
  for (const [, stage] of WORDS) assert.ok(ids.includes(stage), stage);
});
