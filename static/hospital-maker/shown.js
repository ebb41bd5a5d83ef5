// Where in the story a part of the file is looked at: at the first place that shows it.

import { PHOTOGRAPHS, RULES } from "../hospital/places.js";
import { stepsOf } from "./paths.js";

/** Parts that a screen shows, and no step. */
const SCREENS = { hospital: "welcome", emergency: "when-to-call", ward: "welcome", logo: "welcome", review: "about" };

/** The place for the part at `path`; undefined where it is shown at no place of its own. `of` is what a photograph
 * shows. */
export function placeOf(path, of) {
  const [part, name] = stepsOf(path);
  const places = { rules: RULES[name], photographs: PHOTOGRAPHS[of] }[part] ?? RULES[part];
  return places?.[0] ?? SCREENS[part];
}
