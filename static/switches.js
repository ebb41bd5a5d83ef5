// What a reader switches on or off, before the engine has come. `crates/story/src/switch.rs` has the same names.

/** The class of the whole, and whether it says that the switch is on. */
const CLASSES = { "larger-words": ["is-larger", true], "whole-line": ["is-whole", true], sound: ["is-silent", false], movement: ["is-still", false], "turn-pages": ["turns-pages", true] };
const REDUCED = "(prefers-reduced-motion: reduce)";

/** What a bookmark keeps, as entries of names and whether they are on: it has what is otherwise than at first. */
export const switchesIn = (bookmark) =>
  bookmark.getAll("switched").flatMap((name) => (name in CLASSES ? [[name, CLASSES[name][1]]] : []));

/** Switches something on or off in what `stage` shows. */
export function switchIn(stage, name, isOn) {
  const [mark, marksOn] = CLASSES[name];
  stage.classList.toggle(mark, isOn === marksOn);
  for (const input of stage.querySelectorAll(`[data-press="switch=${name}"]`)) input.checked = isOn;
  if (name !== "movement") return;
  // A browser asks for the state of a picture that does not move where this one is to be taken.
  for (const source of stage.querySelectorAll(".step__picture source[srcset$='still']")) source.media = isOn ? REDUCED : "all";
}
