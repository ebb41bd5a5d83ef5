// The page on which a ward makes its file.

import { schema } from "../hospital/pack.js";
import { problemsIn, showProblem, titleOf } from "./check.js";
import { fieldsOf } from "./fields.js";
import { askForWholes, entriesOf, fill, isTouched } from "./form.js";
import { forget, keep, kept } from "./keep.js";
import { make } from "./make.js";
import { packOf, within } from "./paths.js";
import { afterPress } from "./press.js";
import { Preview } from "./preview.js";
import { placeOf } from "./shown.js";
import { viewFields } from "./view.js";

const $ = (id) => document.getElementById(id);
const about = JSON.parse($("about").textContent);
const fields = fieldsOf(schema);
const form = $("form");
const preview = new Preview($("story"), $("pack"), $("place"));

/** Places of fields that a person has been in: what is wrong elsewhere she has not got to yet. */
let visited = new Set();
/** Whether she has asked for the file, so that everything is told. */
let hasAsked = false;
let isSaved = true;

const judge = () => ({ ...about, address: location.href, today: new Date().toISOString().slice(0, 10) });
const pack = () => packOf(entriesOf(form));

/** An empty form. `written` are the languages of the texts. */
function draw(written) {
  visited = new Set();
  hasAsked = false;
  $("fields").replaceChildren(...viewFields(fields, "", { offered: about.languages, written }));
}

/** The languages that a file has texts in, or else the story's first. */
function languagesIn(given) {
  const found = about.languages.filter((tag) => JSON.stringify(given ?? {}).includes(`"${tag}":`));
  return found.length > 0 ? found : about.languages.slice(0, 1);
}

function follow() {
  askForWholes(form, fields);
  showProblems();
  preview.show(pack());
  if ($("keep").checked) keepNow();
}

function keepNow() {
  const isKept = keep(pack());
  $("keep").checked = isKept;
  if (!isKept) $("saved").textContent = "This browser does not let the page keep anything. Save the file instead.";
}

function showProblems() {
  const problems = problemsIn(form, judge());
  for (const field of form.querySelectorAll("#fields [data-at]")) {
    const { at } = field.dataset;
    showProblem(field, hasAsked || visited.has(at) ? (problems.get(at) ?? "") : "");
  }
  listProblems(hasAsked ? problems : new Map());
  return problems;
}

/** Says what is wrong with the field at `at`, which somebody has just left. */
function tell(at, problem) {
  const field = problem && form.querySelector(`#fields [data-at="${at}"]`);
  $("told").textContent = field ? `${titleOf(field)}: ${problem}` : "";
}

/** All that is wrong, above the form, each with a way to its field. */
function listProblems(problems) {
  const box = $("problems");
  box.hidden = problems.size === 0;
  $("problems-heading").textContent = problems.size === 1 ? "One thing is not right yet" : `${problems.size} things are not right yet`;
  box.querySelector("ul").replaceChildren(...[...problems].map(([at, text]) => make("li", {}, ...entry(at, text))));
}

function entry(at, text) {
  const field = [...form.querySelectorAll("#fields [data-at]")].find((it) => it.dataset.at === at);
  if (!field) return [text];
  const control = field.querySelector("input:not([type=hidden]), select, textarea");
  const link = make("a", { href: `#${control.id}`, textContent: titleOf(field) });
  link.addEventListener("click", (event) => {
    event.preventDefault();
    const folded = field.closest("details");
    if (folded) folded.open = true;
    control.focus();
  });
  return [link, ` ${text}`];
}

/** The story follows to where it shows what was just written. */
function lookAt(control) {
  const at = control.closest("[data-at]")?.dataset.at;
  if (!at) return;
  const entry = control.closest("[data-entry]")?.dataset.entry;
  const of = entry && form.querySelector(`[name="${within(entry, "of")}"]`)?.value;
  const place = placeOf(at, of);
  if (place) preview.look(place);
}

function download(name) {
  const file = new Blob([`${JSON.stringify(pack(), null, 2)}\n`], { type: "application/json" });
  const address = URL.createObjectURL(file);
  make("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  isSaved = true;
  const numbers = (pack().telephones ?? []).map((it) => it.number).filter(Boolean);
  const call = numbers.length > 0 ? ` Before families see it, call every number yourself: ${numbers.join(", ")}.` : "";
  $("saved").textContent = `Saved as ${name}, where this browser puts what it downloads. Give it to the person who looks after your web page or your screen.${call}`;
  $("saved").scrollIntoView({ block: "nearest" });
}

/** Puts a file's text into the form. */
function open(text, name) {
  let given;
  try {
    given = JSON.parse(text);
  } catch {
    $("opened").textContent = `“${name}” cannot be read. Is it the file that this page saved, and is it whole?`;
    return;
  }
  if (given?.format !== 1) {
    $("opened").textContent = `“${name}” is not a file that this page has saved, or it is of a newer version.`;
    return;
  }
  draw(languagesIn(given));
  fill(form, given);
  hasAsked = true;
  follow();
  isSaved = true;
  const count = problemsIn(form, judge()).size;
  $("opened").textContent = `“${name}” is open.${count > 0 ? " Some of it is not right yet: see below." : ""}`;
}

async function openFile(file) {
  if (!file) return;
  const text = await file.text();
  if (!isTouched(form) || isSaved) return open(text, file.name);
  const dialog = $("replace");
  dialog.returnValue = "";
  dialog.addEventListener("close", () => dialog.returnValue === "open" && open(text, file.name), { once: true });
  dialog.showModal();
}

form.addEventListener("input", ({ target }) => {
  if (target.id === "open" || target.id === "keep") return;
  isSaved = false;
  $("saved").textContent = "";
  follow();
});

form.addEventListener("focusout", ({ target, relatedTarget }) => {
  const at = target.closest("[data-at]")?.dataset.at;
  if (!at || preview.takes(relatedTarget)) return;
  visited.add(at);
  afterPress(() => tell(at, showProblems().get(at)));
});

form.addEventListener("change", ({ target }) => {
  lookAt(target);
  const { opens } = target.dataset;
  if (!opens) return;
  const color = form.querySelector(`[name="${opens}"]`);
  color.disabled = !target.checked;
  follow();
});

form.addEventListener("click", ({ target }) => {
  const list = target.closest("[data-list]");
  if (target.matches("[data-add]")) {
    list.addEntry()?.querySelector("select, input, textarea")?.focus();
    follow();
  } else if (target.matches("[data-take]")) {
    list.takeEntry(target.closest("[data-entry]"));
    list.querySelector("[data-add]").focus();
    isSaved = false;
    follow();
  }
});

form.addEventListener("submit", (event) => {
  event.preventDefault();
  hasAsked = true;
  if (showProblems().size > 0) $("problems").focus();
  else download("hospital.json");
});

$("unfinished").addEventListener("click", () => download("hospital-unfinished.json"));
$("open").addEventListener("change", ({ target }) => openFile(target.files[0]));
$("keep").addEventListener("change", ({ target }) => (target.checked ? keepNow() : forget()));
addEventListener("dragover", (event) => event.preventDefault());
addEventListener("drop", (event) => {
  event.preventDefault();
  openFile(event.dataTransfer.files[0]);
});
addEventListener("beforeunload", (event) => {
  if (!isSaved && !$("keep").checked && isTouched(form)) event.preventDefault();
});

const draft = kept();
draw(languagesIn(draft));
if (draft) {
  fill(form, draft);
  $("keep").checked = true;
}
follow();
