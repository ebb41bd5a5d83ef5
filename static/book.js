// A picture book is turned by touching its picture, by a swipe and by the arrow keys too. Each presses the button
// that says the same, so that nothing can be reached in this way alone.

import { allowSounds } from "./book-sounds.js";
import { showTurns } from "./page-turn.js";
import { openSheets } from "./dialogs.js";
import { answerSwipes, onward } from "./swipe.js";

/** How much of the picture turns on, from its end, and how much turns back, from its start. */
const ONWARD = 0.42;
const BACK = 0.25;

const KEYS = { ArrowRight: 1, ArrowLeft: -1 };
/** What takes arrows for itself. */
const TAKES_KEYS = "input, textarea, select, [role='slider'], [role='radio'], [contenteditable]";

/** The step of the book that this event is about. */
const stepAt = (event) => {
  const [inner] = event.composedPath();
  const step = inner.closest?.(".step");
  return step?.closest(".reading-picture-book") ? step : null;
};

/** Turns on (1) or back (-1). */
const turn = (step, by) => step.querySelector(`[data-press="${by > 0 ? "next" : "back"}"]`)?.click();

/** Listens on `element`, in whose tree the book stands. */
function turnPages(element) {
  answerSwipes(element, stepAt, turn);

  element.addEventListener("click", (event) => {
    const step = stepAt(event);
    const picture = event.composedPath()[0].closest?.(".step__picture");
    if (!step || !picture) return;
    const { left, right, width } = picture.getBoundingClientRect();
    const along = (onward(step) > 0 ? event.clientX - left : right - event.clientX) / width;
    if (along > 1 - ONWARD) turn(step, 1);
    else if (along < BACK) turn(step, -1);
  });

  element.addEventListener("keydown", (event) => {
    const by = KEYS[event.key];
    const step = by && stepAt(event);
    const isFree = !event.defaultPrevented && !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (!step || !isFree || event.composedPath()[0].closest(TAKES_KEYS)) return;
    event.preventDefault();
    turn(step, by * onward(step));
  });
}

/** Listens for everything that is pressed in a picture book, before the engine has come and after. */
export function answerBook(element) {
  turnPages(element);
  showTurns(element);
  openSheets(element);
  allowSounds(element);
}
