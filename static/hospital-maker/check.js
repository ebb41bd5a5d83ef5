// What is wrong with the form, in words that stand beside its fields. The judge is the story's own reader of such a
// file, so that what the form takes is what the story shows.

import { readPack } from "../hospital/pack.js";
import { entriesOf } from "./form.js";
import { controlFor, packToCheck } from "./paths.js";

const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** What a control itself can say. */
function misfitOf(field) {
  const control = field.querySelector("[name], input[type=file]");
  const needed = field.querySelector("input[type=file][data-needed]");
  if (needed) return field.querySelector("[type=hidden]").value ? "" : "A picture is missing. Choose one, or take this photograph away.";
  if (!control || control.disabled) return "";
  if (control.validity.badInput) return "This is not whole, or not a number.";
  if (control.validity.valueMissing) return "This is missing.";
  return "";
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
