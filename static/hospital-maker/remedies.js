// What is wrong with a value and what to do about it, for a person who has its field before her. Pure.

import { FEVERS } from "../hospital/formats.js";

const NAMES = { C: "degrees Celsius", F: "degrees Fahrenheit" };

/** A number as people write it, with a point or a comma; the text itself where it is none. */
export function numberIn(text) {
  const number = Number(text.trim().replace(",", "."));
  return text.trim() === "" || Number.isNaN(number) ? text.trim() : number;
}

/** What keeps `text` from being a number, of which `step` says how fine it is. Empty where nothing does. */
export function misfitOfNumber(text, step) {
  const number = numberIn(text);
  if (number === "") return "";
  if (typeof number === "string") return `“${number}” is no number. Write it with digits${step === 1 ? "" : ", such as 38 or 38.5"}.`;
  return step === 1 && !Number.isInteger(number) ? `${number} is no whole number. Write it without what stands after the point.` : "";
}

const isWithin = ([least, most], number) => number >= least && number <= most;

/** What keeps a temperature from being one at which families call. Told as soon as its unit is known. */
export function misfitOfTemperature(text, unit) {
  const degrees = numberIn(text);
  if (typeof degrees !== "number" || !FEVERS[unit] || isWithin(FEVERS[unit], degrees)) return "";
  const other = unit === "C" ? "F" : "C";
  const wrong = `${degrees} is no fever in ${NAMES[unit]}.`;
  if (isWithin(FEVERS[other], degrees)) return `${wrong} Choose ${NAMES[other]} as its unit, or write it in ${NAMES[unit]}.`;
  return `${wrong} Write a number from ${FEVERS[unit].join(" to ")}.`;
}

/** What keeps `text`, which has not the form of a telephone number, from being one. */
export function misfitOfTelephone(text) {
  const strange = [...new Set(text.match(/[^\d\s+-]/g))].join("");
  if (strange) return `“${strange}” cannot be dialled. Write digits and spaces only, with a + at the front before a country's code.`;
  return `“${text}” cannot be dialled as it stands. Count its digits, and put one space at most between two of them.`;
}
