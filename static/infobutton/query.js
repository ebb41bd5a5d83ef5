// What a medical record asks for by the Infobutton standard of HL7, sent as an address, and the place in the story that
// fits. Everything else that the standard lets a record send, such as age and sex, is not looked at.

import { CODES, SYSTEMS, WORDS } from "./codes.js";

/** The values of a parameter. A record that asks for several things numbers them: `mainSearchCriteria.v.c1`. */
function valuesOf(query, name) {
  const [first, ...rest] = name.split(".");
  const pattern = new RegExp(`^${[`${first}\\d*`, ...rest].join("\\.")}\\d*$`, "i");
  return [...query].filter(([it, value]) => pattern.test(it) && value.trim()).map(([, value]) => value.trim());
}

/** A code without the point that some records leave out. */
const plain = (code) => code.toUpperCase().replaceAll(".", "");

function stageOfCode(code, system) {
  const known = CODES.filter((it) => it.system === SYSTEMS[system.replace(/^urn:oid:/i, "")]);
  const isMeant = (it) => (it.system === "SNOMED CT" ? it.code === code : plain(code).startsWith(plain(it.code)));
  return known.find(isMeant)?.stage;
}

const stageOfName = (name) => WORDS.find(([pattern]) => pattern.test(name))?.[1];

/** The first that `stageOf` gives. */
const firstOf = (values, stageOf) => values.map(stageOf).find(Boolean);

/** What was asked, in the record's own words. */
export const namesIn = (search) => {
  const query = new URLSearchParams(search);
  return [...valuesOf(query, "mainSearchCriteria.v.dn"), ...valuesOf(query, "mainSearchCriteria.v.ot")];
};

/** The place that fits: `stage`, which is undefined where nothing does, `lang` and `reading`, where the record says them. */
export function placeOf(search) {
  const query = new URLSearchParams(search);
  const systems = valuesOf(query, "mainSearchCriteria.v.cs");
  const codes = valuesOf(query, "mainSearchCriteria.v.c");
  const byCode = (code, place) => stageOfCode(code, systems[place] ?? systems[0] ?? "");
  const isForStaff = valuesOf(query, "informationRecipient").includes("PROV");
  return {
    stage: firstOf(codes, byCode) ?? firstOf(namesIn(search), stageOfName),
    lang: firstOf([...valuesOf(query, "informationRecipient.languageCode.c"), ...valuesOf(query, "performer.languageCode.c")], (it) => it),
    reading: isForStaff ? "detail" : undefined,
  };
}
