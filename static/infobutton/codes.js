// Which stage fits a code of a medical record. Each code stands with its name and a public page that has both; a code
// that nobody has looked up does not stand here. No clinician has reviewed which stage was chosen.

/** The code systems that are known, by the identifiers that HL7 gives them. */
export const SYSTEMS = {
  "2.16.840.1.113883.6.90": "ICD-10-CM",
  "2.16.840.1.113883.6.103": "ICD-9-CM",
  "2.16.840.1.113883.6.96": "SNOMED CT",
};

/** A code of a classification stands for all codes below it too: `D61` for `D61.9`. */
export const CODES = [
  { system: "ICD-10-CM", code: "D69.6", name: "Thrombocytopenia, unspecified", stage: "signs", source: "https://www.diseasedb.com/icd10/D69.6" },
  { system: "ICD-10-CM", code: "R04.0", name: "Epistaxis", stage: "signs", source: "https://medicalbillingrcm.com/epistaxis-icd-10/" },
  { system: "ICD-10-CM", code: "D61", name: "Other aplastic anemias and other bone marrow failure syndromes", stage: "choice", source: "http://icdlist.com/icd-10/d61" },
  { system: "ICD-10-CM", code: "Z52.3", name: "Bone marrow donor", stage: "collection", source: "https://autoicdapi.com/reference/icd-10/Z52.3" },
  { system: "ICD-10-CM", code: "Z52.001", name: "Unspecified donor, stem cells", stage: "collection", source: "https://www.diseasedb.com/icd10/Z52.001" },
  { system: "ICD-10-CM", code: "Z52.091", name: "Other blood donor, stem cells", stage: "collection", source: "https://hccbuddy.com/icd10/Z52.091" },
  { system: "ICD-10-CM", code: "K12.31", name: "Oral mucositis (ulcerative) due to antineoplastic therapy", stage: "conditioning", source: "https://icdlist.com/icd-10/k1231" },
  { system: "ICD-10-CM", code: "D89.81", name: "Graft-versus-host disease", stage: "waiting", source: "https://www.icd10data.com/ICD10CM/Codes/D50-D89/D80-D89/D89-/D89.81" },
  { system: "ICD-10-CM", code: "T86.00", name: "Unspecified complication of bone marrow transplant", stage: "waiting", source: "https://icdlist.com/icd-10/T86.00" },
  { system: "ICD-10-CM", code: "Z94.81", name: "Bone marrow transplant status", stage: "home", source: "https://www.diseasedb.com/icd10/Z94.81" },
  { system: "ICD-10-CM", code: "Z94.84", name: "Stem cells transplant status", stage: "home", source: "https://hccbuddy.com/icd10/Z94.84" },
  { system: "ICD-9-CM", code: "V59.02", name: "Blood donors, stem cells", stage: "collection", source: "https://med.report/icd-10-cm/icd-10-cm-code-z52-001-cheat-sheet/70229" },
  { system: "ICD-9-CM", code: "V42.82", name: "Peripheral stem cells replaced by transplant", stage: "home", source: "https://med.report/icd-10-cm/research-studies-on-icd-10-cm-code-z94-84/69378" },
  { system: "SNOMED CT", code: "1269349006", name: "Transplantation of stem cell", stage: "day-zero", source: "https://conf.spaces.snomed.org/wiki/spaces/SCTEMPLATES/pages/134002135" },
  { system: "SNOMED CT", code: "278257006", name: "Peripheral blood stem cell transplantation", stage: "day-zero", source: "https://www.healthassure.in/codes/snomed_ct-278257006-peripheral-blood-stem-cell-transplantation" },
  { system: "SNOMED CT", code: "737300001", name: "Bone marrow transplant present", stage: "home", source: "https://tx-dev.fhir.org/snomed/45991000052106-20231130/?id=737300001&type=snomed" },
];

/** What an English name says, where its code is not known; the first that fits. What is narrow stands before what is
 * wide: a donor of stem cells is not a transplant. */
export const WORDS = [
  [/\b(donors?|donation|apheresis|leukapheresis)\b/i, "collection"],
  [/\b(hla|histocompatibility|tissue typing)\b/i, "donor"],
  [/graft[- ]versus[- ]host|\bgvhd\b|\bengraftment\b|\bneutropeni/i, "waiting"],
  [/\bconditioning\b.*\btransplant|\btransplant\w*\b.*\bconditioning\b|\bmucositis\b/i, "conditioning"],
  [/\b(protective|reverse) isolation\b/i, "ward"],
  [/\btunnell?ed (central )?(venous )?(line|catheter)|\bcentral venous (line|catheter)\b/i, "checks"],
  [/\b(status|history|late effects?|follow-up)\b.*\b(stem cells?|marrow)\b|\b(stem cells?|marrow)\b.*\b(status|present|late effects?|follow-up)\b/i, "home"],
  [/\b(stem cells?|marrow|cord blood)\b.*\b(transplant|graft|infusion)|\btransplant\w* of (bone marrow|\w*\s?stem cells?)|\bhsct\b|\bbmt\b/i, "day-zero"],
  [/\baplastic an(a)?emia\b|\bmarrow failure\b/i, "choice"],
  [/\b(epistaxis|nose ?bleeds?|thrombocytopeni\w*)\b/i, "signs"],
];
