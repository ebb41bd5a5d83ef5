// The form as values: what stands in it, and filling it with a file.

import { valueAt, within } from "./paths.js";
import { numberIn } from "./remedies.js";

/** Everything that a person has put into the form, by its place in the file. Controls that are shut do not count. */
export function entriesOf(form) {
  const entries = new Map();
  for (const control of form.querySelectorAll("#fields [name]")) {
    if (control.disabled) continue;
    const { name, type } = control;
    if (type === "checkbox") entries.set(name, [...(entries.get(name) || []), ...(control.checked ? [control.value] : [])]);
    else entries.set(name, control.dataset.number ? numberIn(control.value) : control.value.trim());
  }
  return [...entries].map(([name, value]) => [name, Array.isArray(value) && value.length === 0 ? "" : value]);
}

/** Whether a person has put in anything. */
export const isTouched = (form) => entriesOf(form).some(([, value]) => value !== "");

/** Fills an empty form with what a file holds. */
export function fill(form, pack) {
  // A list in an entry, if there ever is one, is found once its entry is there.
  for (const list of form.querySelectorAll("[data-list]")) {
    const given = valueAt(pack, list.dataset.list);
    if (Array.isArray(given)) given.forEach(() => list.addEntry());
  }
  for (const control of form.querySelectorAll("#fields [name]")) {
    const value = valueAt(pack, control.name);
    if (value === undefined || value === null) continue;
    if (control.type === "checkbox") control.checked = Array.isArray(value) && value.includes(control.value);
    else if (control.type === "hidden") control.closest(".field").show(String(value), String(value).startsWith("data:") ? "" : `${value}, a file that lies beside this one.`);
    else if (typeof value !== "object") setValue(control, String(value));
  }
  openWhatIsFilled(form);
}

function setValue(control, value) {
  if (control.type === "color") {
    control.disabled = false;
    opener(control).checked = true;
  }
  control.value = value;
}

/** The box that a color is opened with. */
const opener = (color) => color.closest(".field").querySelector("[data-opens]");

/** What is folded away and holds something stands open. */
function openWhatIsFilled(form) {
  for (const part of form.querySelectorAll("details")) part.open = [...part.querySelectorAll("[name]:enabled")].some((it) => (it.type === "checkbox" ? it.checked : it.value));
}

/** Asks for all of a part that must be whole, as soon as something of it is there: a fever's number without its unit
 * is worse than none. */
export function askForWholes(form, fields, path = "") {
  for (const field of fields) {
    const place = within(path, field.name);
    if (field.kind === "group") {
      if (field.isWhole) askForWhole(form, field, place);
      askForWholes(form, field.fields, place);
    }
    if (field.kind === "list" && field.item.kind === "group")
      [...form.querySelectorAll(`[data-list="${place}"] > .entries > [data-entry]`)].forEach((entry) => askForPairs(entry, field.item.needs, entry.dataset.entry));
  }
}

const controlsIn = (form, path) => [...form.querySelectorAll("#fields [name]")].filter((it) => it.name === path || it.name.startsWith(`${path}.`) || it.name.startsWith(`${path}[`));

const isFilled = (control) => !control.disabled && (control.type === "checkbox" ? control.checked : control.value !== "");

function askForWhole(form, { fields }, path) {
  const isBegun = controlsIn(form, path).some(isFilled);
  for (const { name, isRequired } of fields.filter((it) => it.isRequired)) for (const control of controlsIn(form, within(path, name))) if (control.type !== "checkbox") control.required = isBegun && isRequired;
}

/** What is wanted once another is there, such as the hour until which somebody answers. */
function askForPairs(entry, needs, path) {
  const control = (name) => entry.querySelector(`[name="${within(path, name)}"]`);
  for (const [name, others] of Object.entries(needs)) for (const other of others) control(other).required = isFilled(control(name));
}
