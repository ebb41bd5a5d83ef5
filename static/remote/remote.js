// A remote control, at the bedside or in a waiting room: four arrows, OK, and the way back (docs/decisions/0070).
// Fetched only where the element has `remote` or `kiosk`: for a keyboard at a desk arrows stay as they are.

import { Controls, boxOf, canScroll, drawnFor, focused, isInBar, isInSight, isOnText, scrollerOf } from "./controls.js";
import { isAlongLine, isArrow, nearest } from "./nearest.js";

const BACK = ["Escape", "Backspace", "GoBack", "BrowserBack", "XF86Back"];
/** How much of what is seen an arrow scrolls. */
const SCREENFUL = 0.6;
/** Takes letters. */
const WRITTEN = "textarea, input:not([type='radio'], [type='checkbox'], [type='range'], [type='button'], [type='submit'])";

class Remote {
  #element;
  /** Where the focus was last: what had it may be gone. */
  #last = null;
  /** Whether it is worked by keys now, and not by hand. */
  isKeyed = false;

  constructor(element) {
    this.#element = element;
  }

  /** Whether a key is the story's: nothing else on the page has the focus. */
  #isOurs(node) {
    return !node || node.getRootNode() === this.#element.shadowRoot || this.#element.contains(node);
  }

  /** Answers a key; true if nobody else is to. */
  press({ key, repeat, altKey, ctrlKey, metaKey, shiftKey }) {
    const node = focused();
    if (!this.#isOurs(node) || altKey || ctrlKey || metaKey || shiftKey) return false;
    this.isKeyed = true;
    if (isArrow(key)) return this.#arrow(key, node);
    // A key that is held down turns one page.
    if (key === "Enter") return repeat || this.#ok(node);
    return BACK.includes(key) && (repeat || this.#back(key, node));
  }

  /** Moves the focus, or scrolls; false where the control or the book has a use for the arrow itself. */
  #arrow(arrow, node) {
    const controls = new Controls(this.#element);
    if (isOnText(node)) {
      const isBook = !controls.sheet && node?.closest(".reading-picture-book .step");
      if (isBook && isAlongLine(arrow)) return false;
      if (!node && !this.#last) return this.#focus(controls.onward ?? controls.all[0]);
    } else if (keeps(node, arrow)) return false;

    const all = controls.all.filter((it) => it !== node);
    const inside = node && !node.matches("h1, h2") && all.find((it) => node.contains(it));
    if (inside) return this.#focus(inside);
    // On a heading what OK would press is marked, and arrows go from there.
    const from = node?.matches("h1") ? (controls.onward ?? node) : node;
    const scroller = scrollerOf(from ?? all[0] ?? this.#element);
    if (this.#go(arrow, from, all.filter((it) => it !== from), scroller)) return true;
    // From text an arrow always leads to a control.
    return isOnText(node) ? this.#focus(controls.onward ?? all[0]) : !isTurn(node, arrow);
  }

  /** Goes from a control to the nearest of `all` that way. What can be scrolled into sight comes before the
   * bars that stand round it. False where there is nothing. */
  #go(arrow, from, all, scroller) {
    const scrolls = canScroll(scroller, arrow);
    let seen = all.filter(isInSight);
    const isFromBar = from && isInBar(from, scroller);
    if (scrolls) seen = seen.filter((it) => !isInBar(it, scroller));
    const start = this.#startOf(arrow, from, scroller);
    const find = (some) => some[nearest(arrow, start, some.map(boxOf))];
    // Down from a bar at the foot there is nothing but what comes when the page is scrolled.
    const next = scrolls && isFromBar && arrow === "ArrowDown" ? null : find(seen);
    if (next) return this.#focus(next);
    if (scrolls) {
      scroller.scrollBy(0, (arrow === "ArrowDown" ? 1 : -1) * SCREENFUL * scroller.clientHeight);
      return true;
    }
    const far = find(all);
    return Boolean(far) && this.#focus(far);
  }

  /** Where an arrow starts: at the control, or at the edge of the window behind which it was scrolled. */
  #startOf(arrow, from, scroller) {
    const box = from ? boxOf(from) : this.#last;
    const edge = scroller === document.scrollingElement ? { top: 0, bottom: innerHeight } : scroller.getBoundingClientRect();
    if (isAlongLine(arrow) || (box.bottom > edge.top && box.top < edge.bottom)) return box;
    const y = arrow === "ArrowDown" ? edge.top : edge.bottom;
    return { left: box.left, right: box.right, top: y, bottom: y };
  }

  #focus(control) {
    control?.focus();
    return true;
  }

  /** A radio or a checkbox is chosen by OK; on text OK goes on. False where the browser presses by itself. */
  #ok(node) {
    if (node && /^(radio|checkbox)$/.test(node.type)) {
      node.click();
      return true;
    }
    if (!isOnText(node)) return false;
    const controls = new Controls(this.#element);
    if (controls.sheet || !controls.onward) return this.#focus(controls.all[0]);
    controls.onward.click();
    return true;
  }

  /** Closes what is open, as Escape does, or goes back a page. */
  #back(key, node) {
    if (key === "Backspace" && node?.matches(WRITTEN)) return false;
    const controls = new Controls(this.#element);
    const isOpen = controls.sheet || node?.closest(".slip");
    if (isOpen && key === "Escape") return false;
    if (isOpen) (node ?? controls.sheet).dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true, composed: true, cancelable: true }));
    else controls.back?.click();
    return true;
  }

  /** The first thing to press is marked before any key. */
  start() {
    this.isKeyed = true;
    if (!focused()) this.#focus(new Controls(this.#element).onward);
  }

  /** What gets the focus without a key of ours, such as the ribbon when its sheet is closed, comes into sight too. */
  note() {
    const node = focused();
    if (!this.isKeyed || !node || !this.#isOurs(node)) return;
    if (!isOnText(node)) drawnFor(node).scrollIntoView({ block: "nearest" });
    this.#last = boxOf(node);
  }
}

/** Whether the control has a use for this arrow itself: a slider moves along, a table that is wider than its
 * place scrolls, a text has its own letters. The other two arrows lead on. */
function keeps(node, arrow) {
  if (node.matches("select")) return !isAlongLine(arrow);
  if (node.matches(`[type='range'], ${WRITTEN}`)) return isAlongLine(arrow);
  if (!node.matches("[tabindex='0']") || !isAlongLine(arrow)) return false;
  const room = node.scrollWidth - node.clientWidth - Math.abs(node.scrollLeft);
  return (arrow === "ArrowRight") === (getComputedStyle(node).direction === "ltr") ? room > 1 : Math.abs(node.scrollLeft) > 1;
}

/** Whether this arrow, which leads to nothing, may turn the page (`static/book.js`): at its own buttons only. */
const isTurn = (node, arrow) => isAlongLine(arrow) && Boolean(node?.matches("[data-press='next'], [data-press='back']"));

/** Answers the remote control for as long as the page is open. */
export function answerRemote(element) {
  const remote = new Remote(element);
  // On the window, before the story answers.
  addEventListener(
    "keydown",
    (event) => {
      // Others hear it too: a kiosk counts every key as a touch.
      if (element.isConnected && remote.press(event)) event.preventDefault();
    },
    { capture: true },
  );
  addEventListener("pointerdown", () => (remote.isKeyed = false), { capture: true, passive: true });
  element.addEventListener("focusin", (event) => {
    remote.note();
    // OK presses *Next* there, which has the ring. A style that looked for the heading would be worked out anew for
    // all readers after every press.
    element.toggleAttribute("data-on-heading", event.composedPath()[0].matches("h1:focus-visible"));
  });
  element.addEventListener("focusout", () => element.removeAttribute("data-on-heading"));
  for (const name of ["story-ready", "story-engine"]) element.addEventListener(name, () => remote.start());
  remote.start();
}
