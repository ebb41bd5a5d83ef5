// Whose recordings a step is read with: a step has one recorded voice.

import { Native, Recordings } from "./recordings.js";
import { passagesOf } from "./step-text.js";

/** How long the engine may take to mark anew what is recorded, and how often is looked whether it has. */
const MARK_MILLISECONDS = 1000;
const LOOK_MILLISECONDS = 25;

const isHospitals = (step) => step.querySelector(".read-aloud")?.dataset.recorded === "hospital";

/** The recordings with which a step is read, and behind them those that go on where they fail: the hospital's, if the
 * step has them and they are to be had whole, and our own. */
export async function voicesOf(run, hospital, audio) {
  const { step, tag, own } = run;
  const voice = isHospitals(step) && hospital?.voice(tag);
  if (!voice) return [own];
  const recorded = passagesOf(step).flatMap(({ recording }) => recording ?? []);
  if (await hospital.has(tag, step.dataset.step, recorded)) return [new Recordings({ files: voice.files, passages: voice.passages, audio }), own];
  for (let waited = 0; waited < MARK_MILLISECONDS && isHospitals(run.step) && !run.isStopped; waited += LOOK_MILLISECONDS)
    await new Native((over) => setTimeout(() => over(), LOOK_MILLISECONDS));
  return [own];
}
