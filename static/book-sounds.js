// The sounds of the picture book on this page. Whoever reads aloud waits for `playBefore`, and then speaks.

import { base } from "./loading.js";
import { Sounds } from "./sounds.js";

/** Two scripts of one page share them. */
const SHARED = Symbol.for("second-birthday sounds");
const shared = () => (globalThis[SHARED] ??= new Sounds({ folder: `${base}sounds/` }));

/** Plays the sound of this name; an empty one is no sound. The promise is kept when it is over, or at once. */
export const playBefore = (sound) => shared().playBefore(sound);

/** Silent at once: reading aloud was stopped. */
export const stopSound = () => shared().stop();

/** The sound of what a beat of this step shows, counted from 1; empty where it has none, or sounds are switched off. */
export async function soundOf(step, beat) {
  if (!step.closest(".reading-picture-book:not(.is-silent)")) return "";
  const [, picture] = step.querySelector(".step__picture img")?.src.match(/([\w-]+)\.svg/) ?? [];
  return picture ? shared().soundOf(picture, beat) : "";
}

/** Listens on `element` for the press that asks for sound. */
export function allowSounds(element) {
  const allow = (event) => event.composedPath()[0].closest?.("[data-press='read-aloud']") && shared().allow();
  element.addEventListener("click", allow, { capture: true });
}

/** A reader has left: the next one has asked for no sound. */
export const forgetSounds = () => globalThis[SHARED]?.forget();
