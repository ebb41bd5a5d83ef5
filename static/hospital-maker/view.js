// Draws the fields of the form with the controls that the browser has. A field is a `.field` whose `data-at` is its
// place in the file; its control has that place for its name.

import { viewOne } from "./labelled.js";
import { ENTRIES, FOLDED, LABELS, languageName } from "./labels.js";
import { make, newId } from "./make.js";
import { within } from "./paths.js";
import { viewPicture } from "./picture-field.js";

/** Fields as they stand in the form. `languages` are those that the story is told in, and those that texts are
 * written in. Where there is one, nobody is asked which are on offer. */
export function viewFields(fields, path, languages, isNeeded = true) {
  return fields.filter((it) => it.kind !== "languages" || it.isRequired || languages.offered.length > 1).map((it) => viewField(it, within(path, it.name), languages, isNeeded));
}

function viewField(field, path, languages, isNeeded) {
  const needed = field.isRequired && isNeeded;
  if (field.kind === "group") return viewGroup(field, path, languages);
  if (field.kind === "list") return viewList(field, path, languages);
  if (field.kind === "words") return viewWords(field, path, languages, needed);
  if (field.kind === "languages") return viewLanguages(field, path, languages);
  if (field.kind === "picture") return viewPicture(field, path, needed);
  if (field.kind === "color") return viewColor(field, path);
  return viewOne(field, path, field.title, controlOf(field, path, needed));
}

/** A number is text to the browser: a field of its own for numbers drops a comma, and turns by the wheel. */
const TYPES = { number: "text", date: "date", time: "time", telephone: "tel", text: "text" };

/** The browser's own control for a field. */
function controlOf(field, path, isRequired) {
  const shared = { name: path, required: isRequired };
  if (field.kind === "choice") {
    const options = field.options.map((it) => make("option", { value: it, textContent: LABELS[it] ?? it }));
    return make("select", shared, make("option", { value: "", textContent: "Choose" }), ...options);
  }
  const limits = { maxlength: field.maxLength, pattern: field.pattern?.replace(/^\^|\$$/g, "") };
  if (field.kind === "number") Object.assign(limits, { "data-number": field.step, inputmode: field.step === 1 ? "numeric" : "decimal" });
  return make("input", { ...shared, type: TYPES[field.kind], attributes: { ...limits, autocomplete: "off" } });
}

function viewWords(field, path, languages, isRequired) {
  const control = (tag) => {
    const shared = { name: within(path, tag), lang: tag, dir: "auto", required: isRequired, attributes: { maxlength: field.maxLength } };
    return field.isLong ? make("textarea", { ...shared, rows: 3 }) : make("input", { ...shared, type: "text" });
  };
  const views = languages.written.map((tag) => viewOne(field, within(path, tag), languages.written.length > 1 ? `${field.title} (${languageName(tag)})` : field.title, control(tag)));
  return views.length === 1 ? views[0] : make("div", { className: "words" }, ...views);
}

function viewLanguages(field, path, { offered }) {
  const boxes = offered.map((tag) => make("label", { className: "tick" }, make("input", { type: "checkbox", name: path, value: tag }), languageName(tag)));
  return make("fieldset", { className: "field", attributes: { "data-at": path } }, make("legend", { textContent: field.title }), make("p", { className: "hint", textContent: field.description }), make("p", { className: "problem", id: newId(), hidden: true }), ...boxes);
}

/** A color is always some color to the browser: it counts once its box is ticked. */
function viewColor(field, path) {
  const color = make("input", { type: "color", name: path, value: "#0b5c73", disabled: true });
  const tick = make("input", { type: "checkbox", attributes: { "data-opens": path } });
  const view = viewOne(field, path, field.title, color);
  view.insertBefore(make("label", { className: "tick" }, tick, "Use a color of our own"), color);
  return view;
}

function viewGroup(field, path, languages) {
  const fields = viewFields(field.fields, path, languages, false);
  const about = make("p", { className: "hint", textContent: field.description });
  if (FOLDED.includes(field.name)) return make("details", { className: "group", attributes: { "data-group": path } }, make("summary", { textContent: field.title }), about, ...fields);
  const group = make("fieldset", { className: "group", attributes: { "data-group": path } }, make("legend", { textContent: field.title }), about, ...fields);
  return group;
}

function viewList(field, path, languages) {
  const [add] = ENTRIES[field.name];
  const entries = make("div", { className: "entries" });
  const button = make("button", { type: "button", textContent: add, attributes: { "data-add": path } });
  const list = make("fieldset", { className: "group list", attributes: { "data-list": path } }, make("legend", { textContent: field.title }), make("p", { className: "hint", textContent: field.description }), make("p", { className: "problem", id: newId(), hidden: true }), entries, button);
  list.addEntry = () => {
    const place = entries.children.length;
    if (place >= field.most) return null;
    const entry = viewEntry(field, within(path, place), place, languages);
    entries.append(entry);
    button.hidden = place + 1 >= field.most;
    return entry;
  };
  list.takeEntry = (entry) => {
    entry.remove();
    button.hidden = false;
    [...entries.children].forEach((it, at) => renumber(it, path, at, field));
  };
  return list;
}

function viewEntry(field, path, place, languages) {
  const fields = field.item.kind === "group" ? viewFields(field.item.fields, path, languages) : [];
  const take = make("button", { type: "button", className: "quiet", textContent: "Take away", attributes: { "data-take": true } });
  const entry = make("fieldset", { className: "entry", attributes: { "data-entry": path } }, make("legend"), ...fields, take);
  name(entry, field, place);
  return entry;
}

function name(entry, field, place) {
  const [, noun] = ENTRIES[field.name];
  entry.querySelector("legend").textContent = `${noun} ${place + 1}`;
  entry.querySelector("[data-take]").setAttribute("aria-label", `Take ${noun.toLowerCase()} ${place + 1} away`);
}

/** Gives the controls of an entry the names of its new place. */
function renumber(entry, path, place, field) {
  const before = entry.dataset.entry;
  const now = within(path, place);
  const moved = (it) => (it?.startsWith(before) ? now + it.slice(before.length) : it);
  for (const it of entry.querySelectorAll("[name]")) it.name = moved(it.name);
  for (const it of entry.querySelectorAll("[data-at]")) it.dataset.at = moved(it.dataset.at);
  for (const it of entry.querySelectorAll("[data-opens]")) it.dataset.opens = moved(it.dataset.opens);
  entry.dataset.entry = now;
  name(entry, field, place);
}
