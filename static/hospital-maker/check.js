// What is wrong with the form, in words that stand beside its fields. The judge is the story's own reader of such a
// file, so that what the form takes is what the story shows.

import { readPack } from "../hospital/pack.js";
import { entriesOf } from "./form.js";
import { controlFor, packToCheck, within } from "./paths.js";
import { misfitOfNumber, misfitOfTelephone, misfitOfTemperature } from "./remedies.js";

const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** What a control itself can say. */
function misfitOf(field) {
  const control = field.querySelector("[name], input[type=file]");
  const needed = field.querySelector("input[type=file][data-needed]");
  if (needed) return field.querySelector("[type=hidden]").value ? "" : "A picture is missing. Choose one, or take this photograph away.";
  if (!control || control.disabled) return "";
  const { validity, value, type, dataset } = control;
  if (validity.badInput) return type === "time" ? "This time is not whole. Give hour and minute, and AM or PM where the field has it." : "This day is not whole. Give day, month and year.";
  if (validity.valueMissing) return `This is missing. ${wayOutOf(field)}`;
  if (type === "tel" && validity.patternMismatch) return misfitOfTelephone(value.trim());
  return dataset.number ? misfitOfNumber(value, Number(dataset.number)) || misfitOfDegrees(control) : "";
}

/** What to do about a field that is empty and is asked for. */
function wayOutOf(field) {
  if (field.closest("[data-entry]")) return "Fill it in, or press “Take away”.";
  return field.closest("[data-group]") ? "Fill it in, or empty this whole part." : "Fill it in.";
}

/** A temperature in the wrong unit, before the rest of the rule is there. */
function misfitOfDegrees({ name, value, form }) {
  const unit = name.endsWith(".degrees") && form.elements[within(name.slice(0, name.lastIndexOf(".")), "unit")];
  return unit ? misfitOfTemperature(value, unit.value) : "";
}

/** What is wrong, by the places of fields; under an empty name what belongs to none. `about` says what `readPack`
 * wants to know. */
export function problemsIn(form, about) {
  const fields = [...form.querySelectorAll("#fields [data-at]")];
  const found = new Map();
  const names = fields.map((it) => it.dataset.at);
  for (const field of fields) {
    const misfit = misfitOf(field);
    if (misfit) found.set(field.dataset.at, misfit);
  }
  const { problems } = readPack(JSON.stringify(packToCheck(entriesOf(form))), about);
  for (const { where, what, remedy } of problems) {
    const name = controlFor(where, names) ?? "";
    // What is said of a whole that lacks a part has been said of the part.
    const isSaid = [...found.keys()].some((it) => it === name || it.startsWith(`${where}.`) || it.startsWith(`${where}[`));
    if (isSaid || (where === "" && found.size > 0)) continue;
    const hint = fields.find((it) => it.dataset.at === name)?.querySelector(".hint")?.textContent;
    found.set(name, [`${capital(what)}.`, remedy === hint ? "" : remedy].filter(Boolean).join(" "));
  }
  return found;
}

/** Shows what is wrong with a field beside it; nothing, where nothing is. */
export function showProblem(field, problem) {
  const place = field.querySelector(":scope > .problem");
  place.textContent = problem;
  place.hidden = !problem;
  const control = field.querySelector("input:not([type=hidden]), select, textarea");
  if (problem) control?.setAttribute("aria-invalid", "true");
  else control?.removeAttribute("aria-invalid");
}

/** What a field is called, with what it stands in: *Number 2, On which days*. */
export function titleOf(field) {
  const own = field.querySelector("label, legend").textContent;
  const around = field.parentElement.closest("fieldset, details")?.querySelector("legend, summary").textContent;
  return [around, own].filter(Boolean).join(": ");
}
