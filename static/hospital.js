// What a hospital adds to the story: fetched where the element has the attribute `hospital`, and nowhere else. An
// address's parameters never say which: a link must not be able to bring a number.

import { Notes } from "./hospital/notes.js";
import { readPack, schema, told } from "./hospital/pack.js";
import { additionsOf, recordsOf } from "./hospital/records.js";
import { showIn } from "./hospital/shown.js";
import { problemWith } from "./problems.js";

export { readPack, schema, told };

/** As long as a server may take before the story is told without. */
const PATIENCE = 10_000;

/** What came last, by element: a screen whose network is gone goes on with that. */
const last = new WeakMap();
/** The colors that each element has from here; others are the page's. */
const given = new WeakMap();

/** What the element's attribute names: `records` for the engine, empty where there is nothing to be used; `showIn`, which
 * puts it into what stands drawn; and the hospital's `voices`, if it names recordings. `base` is the folder of the
 * element's script. What is wrong is told by `report`. */
export async function bringHospital(element, base, report) {
  const wanted = element.getAttribute("hospital");
  if (wanted === null) return use(element, null);
  try {
    last.set(element, await textOf(element, wanted, base));
  } catch ({ message }) {
    report(`what the hospital adds did not come: ${message}`);
  }
  const { address, text } = last.get(element) ?? {};
  const pack = text === undefined ? null : packIn(text, address, report);
  return { ...use(element, pack), voices: await voicesOf(element, pack, base, report) };
}

/** Shows what the file at `address` says, which is `text`, in a `leaflet` that is a page of its own. */
export function addToLeaflet(leaflet, text, address, report) {
  shown(additionsOf(packIn(text, address, report)))(leaflet);
}

function packIn(text, address, report) {
  const today = new Date().toISOString().slice(0, 10);
  const { pack, problems } = readPack(text, { address, today, languages: LANGUAGES, version: VERSION });
  for (const problem of problems) report(told(problem));
  return pack;
}

/** What puts the additions into a container. `HOSPITAL_WORDS` is put in when the page is built: labels and joins by language. */
const shown = (additions, dials) => (container) =>
  showIn(container, (tag) => HOSPITAL_WORDS[tag] && new Notes(additions, tag, HOSPITAL_WORDS[tag], dials));

/** The text and the address of `hospital.json` beside the script, of what stands at the address, or of what stands in
 * the page under this id. */
async function textOf(element, wanted, base) {
  if (wanted.startsWith("#")) {
    const found = element.ownerDocument.getElementById(wanted.slice(1));
    if (!found) throw new Error(`the page has no ${wanted}`);
    return { address: location.href, text: (found.content ?? found).textContent };
  }
  const address = wanted ? new URL(wanted, document.baseURI).href : `${base}hospital.json`;
  const answer = await fetch(address, { cache: "no-cache", signal: AbortSignal.timeout?.(PATIENCE) }).catch(async ({ message }) => Promise.reject(await problemWith(address, message)));
  if (!answer.ok) throw await problemWith(address, `status ${answer.status}`);
  return { address: answer.url || address, text: await answer.text() };
}

/** The hospital's own recordings, which a script of their own brings. */
async function voicesOf(element, pack, base, report) {
  if (!pack?.recordings) return undefined;
  try {
    const { HospitalVoices } = await import(`${base}hospital-recordings.js`);
    return new HospitalVoices({ named: pack.recordings, words: `${element.getAttribute("content") || base}content/`, report });
  } catch ({ message }) {
    report(`the hospital's recordings cannot be played (${message})`);
    return undefined;
  }
}

/** Gives the element the hospital's colors and languages, and the engine and what stands drawn the rest. */
function use(element, pack) {
  for (const name of given.get(element) ?? []) element.style.removeProperty(`--sb-${name}`);
  given.set(element, Object.keys(pack?.colors ?? {}));
  for (const [name, color] of Object.entries(pack?.colors ?? {})) element.style.setProperty(`--sb-${name}`, color);
  if (pack?.languages?.length && element.hasAttribute("kiosk") && !element.hasAttribute("languages"))
    element.setAttribute("languages", pack.languages.join(" "));
  const additions = additionsOf(pack);
  // Nothing leads out of a screen in a waiting room.
  return { records: recordsOf(additions), showIn: shown(additions, !element.hasAttribute("kiosk")) };
}
