// What appears in the page during a press moves the pressed button away from the pointer, and the press does nothing.

let isPressed = false;
let waiting = null;

/** Acts now, or once the press that goes on is over and has done what it does. */
export function afterPress(act) {
  if (isPressed) waiting = act;
  else act();
}

function release() {
  // A click is told right after the release, before a timer.
  setTimeout(() => {
    isPressed = false;
    waiting?.();
    waiting = null;
  });
}

addEventListener("pointerdown", () => (isPressed = true), true);
// A list of choices takes the release for itself: then the choice, or the next key, says that it is over.
for (const name of ["pointerup", "pointercancel", "input", "keydown"]) addEventListener(name, release, true);
