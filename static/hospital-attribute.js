// The attribute `hospital`: what it names is read by a script of its own, which only pages with it fetch.

import { base } from "./loading.js";
import { Promise } from "./platform.js";

/** As long as the story waits for what a hospital adds, before it is told without. */
const PATIENCE = 2000;

const NOTHING = { records: "" };

/** What the hospital of `element` adds: `records` as the engine reads them, empty where there is none, and `voices`,
 * where it has recordings of its own. Never fails. */
export async function bring(element, report) {
  if (!element.hasAttribute("hospital")) return NOTHING;
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
