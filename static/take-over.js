// How the engine goes on where the page was: what the page drew and what the engine drew hold the same
// controls, in the same order.

import { openIn, openSheet, openerOf } from "./dialogs.js";

/** What can be pressed, filled in or given the focus. */
export const CONTROLS = "a[href], button, input, select, textarea, summary, [tabindex]";

export const isVisible = (node) => node.checkVisibility?.() ?? node.offsetParent !== null;

const visible = (container, selector) => [...container.querySelectorAll(selector)].filter(isVisible);

/** The page leads to the list of sources where the engine has those of a step; what is to be printed it does
 * not have, and what a hospital adds may come to one of them later. */
const visibleControls = (container) => visible(container, CONTROLS).filter((it) => !it.closest(".sources > :not(summary), .hospital-note, .two-pages"));

/** Presses that are places, questions or ways to read, which can be carried out without their control. */
const FOLLOWED = /^(at|ask|reading)=/;

/** Notes where the focus is in `frame` and which controls wait. What it gives goes on there in what the
 * engine has drawn into a `place`; `follow` carries out a press by its address fragment. */
export function noteWhatIs(frame, waiting) {
  const controls = visibleControls(frame);
  const { activeElement } = frame.getRootNode();
  const focused = controls.indexOf(activeElement);
  const number = activeElement?.closest(".hospital-note") && activeElement.getAttribute("href");
  const pressed = waiting.map((it) => [controls.indexOf(it), it.dataset.press ?? ""]);
  const sheet = openIn(frame);
  const folds = visible(frame, "details").map((it) => it.open);
  return (place, follow) => {
    // What is open first: it holds controls too.
    const opener = sheet && openerOf(place, sheet);
    if (opener) openSheet(opener);
    const drawnFolds = visible(place, "details");
    if (drawnFolds.length === folds.length) drawnFolds.forEach((fold, index) => (fold.open = folds[index]));
    const drawn = visibleControls(place);
    const isAlike = drawn.length === controls.length;
    const now = isAlike ? drawn[focused] : place.querySelector("h1");
    if (focused >= 0) now?.focus({ preventScroll: true });
    if (number) (place.querySelector(`.hospital-note [href="${number}"]`) ?? place.querySelector("h1"))?.focus({ preventScroll: true });
    for (const [index, press] of pressed) {
      if (isAlike && index >= 0) drawn[index].click();
      else if (FOLLOWED.test(press)) follow(press);
    }
  };
}
