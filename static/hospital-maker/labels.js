// What a nurse reads in place of the names that stand in the file.

export const LABELS = {
  team: "The transplant team",
  ward: "The ward",
  clinic: "The clinic or day unit",
  donor: "For the person who gives the cells",
  support: "Someone to talk to",
  "every-day": "Every day",
  "working-days": "Working days",
  weekends: "Weekends and holidays",
  C: "degrees Celsius",
  F: "degrees Fahrenheit",
  armpit: "under the arm",
  ear: "in the ear",
  forehead: "on the forehead",
  mouth: "in the mouth",
  room: "A room",
  line: "The soft tube",
  mask: "A mask",
  people: "People of the ward",
  machine: "The machine that collects cells",
  thermometer: "How a temperature is taken",
};

/** What one entry of a list is called on its button, and in its heading. */
export const ENTRIES = {
  telephones: ["Add a number", "Number"],
  photographs: ["Add a photograph", "Photograph"],
  by: ["Add a person", "Person"],
};

/** Parts that most leave out, folded away. */
export const FOLDED = ["terms", "colors", "review"];

/** A language by its own name. */
export const languageName = (tag) => new Intl.DisplayNames([tag], { type: "language" }).of(tag);
