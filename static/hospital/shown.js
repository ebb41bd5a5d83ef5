// What a hospital adds, put where it belongs in HTML that stands there drawn: the first screen and the first stage until
// the engine takes over, and the leaflet.

/** On everything that was put there. */
const OURS = "data-of-hospital";

/** The node that `[name, attributes, ...children]` describes. */
function node([name, attributes, ...children]) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children.filter((it) => it !== "").map((it) => (typeof it === "string" ? it : node(it))));
  return made;
}

const nodes = (parts) =>
  parts.map((part) => {
    const made = node(part);
    made.setAttribute(OURS, "");
    return made;
  });

/** Puts what `notesIn` gives for a language into everything of ours in `container`, in place of what was put there before. */
export function showIn(container, notesIn) {
  for (const old of container.querySelectorAll(`[${OURS}]`)) old.remove();
  for (const hidden of container.querySelectorAll("[data-reviewed]")) {
    hidden.hidden = false;
    delete hidden.dataset.reviewed;
  }
  for (const part of container.querySelectorAll(".first-screen, .first-stage, .leaflet")) {
    const notes = notesIn(part.lang);
    if (!notes) continue;
    (part.matches(".leaflet") ? showInLeaflet : showInStage)(part, notes);
    if (notes.has(`about/${part.lang}`)) hide(part.querySelectorAll(".welcome__review, .call-list > p:not([class]), .not-reviewed"));
  }
}

/** While a review of the hospital's holds, nothing says that there is none. */
function hide(lines) {
  for (const line of lines) {
    line.hidden = true;
    line.dataset.reviewed = "";
  }
}

/** Behind the same elements as the engine draws it. */
function showInStage(stage, notes) {
  stage.querySelector(".welcome__tagline + p")?.after(...nodes(notes.whose()));
  stage.querySelector(".header__brand")?.after(...nodes(notes.logo("header__logo")));
  for (const step of stage.querySelectorAll(".first-stage__step")) {
    const { at } = step.dataset;
    step.querySelector(".call-list > h1, .layer--grown-up")?.after(...nodes(notes.at(at)));
  }
}

/** Of many notes on one page none is a landmark. */
const asGroup = ([, attributes, ...inside]) => ["div", { ...attributes, role: "group" }, ...inside];

/** The leaflet has its places marked, and where there is little room what of it is wanted; the child's story has its
 * steps, and the list its words. */
function showInLeaflet(leaflet, notes) {
  for (const place of leaflet.querySelectorAll("[data-hospital], [data-at]")) {
    const { hospital = place.dataset.at, only } = place.dataset;
    place.append(...nodes(hospital === "hospital" ? notes.whose() : [...notes.at(hospital, only?.split(" ")).map(asGroup), ...notes.photographs(hospital)]));
  }
  for (const word of leaflet.querySelectorAll("dt[id^='word-']")) {
    const [note] = notes.at(`words/${word.id.slice("word-".length)}`).map(asGroup);
    if (note) word.after(...nodes([["dd", {}, note]]));
  }
}
