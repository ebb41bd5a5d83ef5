// The attribute `hospital`: what it names is read by a script of its own, which only pages with it fetch.

import { base } from "./loading.js";
import { Promise } from "./platform.js";

/** As long as the story waits for what a hospital adds, before it is told without. */
const PATIENCE = 2000;

/** What is added without a hospital: no `records` for the engine, and nothing to show in what stands drawn. */
export const NOTHING = { records: "", showIn() {} };

/** Whether an element of this page has named a file: what is no longer named is taken away again. */
let isBrought = false;

/** What the hospital of `element` adds: also its `voices`, where it has recordings of its own. Never fails. */
export async function bring(element, report) {
  if (!isBrought && !element.hasAttribute("hospital")) return NOTHING;
  isBrought = true;
  try {
    const { bringHospital } = await import(`${base}hospital.js`);
    return await bringHospital(element, base, report);
  } catch ({ message }) {
    report(`what the hospital adds could not be read (${message})`);
    return NOTHING;
  }
}

/** What is `coming`, or nothing where it takes long. */
export const soon = (coming) => Promise.race([coming, new Promise((over) => setTimeout(() => over(), PATIENCE))]);
