// On the pages of the leaflet: what a hospital adds, from `hospital.json` beside the build. These pages have no element
// that could name a file. Without script, or without the file, they say *your team's number*.

const base = import.meta.url.replace(/[^/]*$/, "");
const address = `${base}hospital.json`;
const report = (message) => console.warn(`Second Birthday: ${message}`);

async function addHospital() {
  const answer = await fetch(address, { cache: "no-cache" }).catch(() => null);
  // Most have none.
  if (!answer?.ok) return;
  const { addToLeaflet } = await import("./hospital.js");
  addToLeaflet(document.body, await answer.text(), answer.url || address, report);
}

addHospital().catch(({ message }) => report(`what the hospital adds could not be shown (${message})`));
