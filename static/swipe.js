// A finger that goes sideways turns a page: of a picture book (`book.js`), and a leaf on a screen in a waiting room
// (`kiosk-leaves.js`).

/** How far a finger moves before it is a swipe, in CSS pixels. */
const SWIPE = 48;
/** What a finger moves itself, or goes along: sliders, texts that are written, drawings that are tried. */
const MOVED = "input[type='range'], textarea, select, .activity :is(svg:not(.icon), .plate)";

/** Whether a finger that goes sideways from `node` moves something in the page, and not the page. */
function isTaken(node, page) {
  if (node.closest(MOVED)) return true;
  for (let it = node; it && it !== page; it = it.parentElement)
    if (it.scrollWidth > it.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(it).overflowX)) return true;
  return false;
}

/** Which way it is onward along the screen: 1 where one reads from left to right. */
export const onward = (page) => (getComputedStyle(page).direction === "rtl" ? -1 : 1);

/** Whether a finger that has moved so far has swiped. */
export const isSwipe = (across, along) => Math.abs(across) > Math.max(SWIPE, 2 * Math.abs(along));

/** Listens on `element`. `pageAt` names the page that an event is about, if there is one; `turn` turns it on (1) or
 * back (-1). */
export function answerSwipes(element, pageAt, turn) {
  let start = null;
  let isSwiped = false;

  element.addEventListener("pointerdown", (event) => {
    isSwiped = false;
    const page = event.isPrimary && event.pointerType === "touch" ? pageAt(event) : null;
    start = page && !isTaken(event.composedPath()[0], page) ? event : null;
  });
  element.addEventListener("pointerup", (event) => {
    const page = start && pageAt(event);
    if (!page) return;
    const [across, along] = [event.clientX - start.clientX, event.clientY - start.clientY];
    start = null;
    if (!isSwipe(across, along)) return;
    // The page follows the finger: to the left, and the next one comes.
    turn(page, -Math.sign(across) * onward(page));
    isSwiped = true;
  });
  element.addEventListener("pointercancel", () => (start = null));
  // What the finger went over is not pressed too. A key presses with no count.
  const release = (event) => {
    if (!isSwiped || event.detail === 0) return;
    isSwiped = false;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  element.addEventListener("click", release, { capture: true });
}
