// What a remote control can come to in the story, and where it stands: in the page's own first stage, in the
// shadow root, or in the sheet that is open over both.

const CONTROLS = "a[href], button, input, select, textarea, summary, [tabindex='0']";
/** The two buttons beside a slider do what an arrow does on it. */
const ON_A_SLIDER = ".dial__press";
const HEADINGS = "h1, h2, .slip";
/** What goes on: on a page, on the first screen, on the kiosk's own screens, on any other that lies in leaves. */
const ONWARD = ["[data-press='next']", ".welcome__start", "[data-first]", ".leaves__next:not(:disabled)"];

/** What is drawn for a control: a choice is drawn by its label. */
export const drawnFor = (control) => (/^(radio|checkbox)$/.test(control.type) && control.closest("label")) || control;

/** Where a control stands in the window. A word may go over two lines: its first letters count. */
export const boxOf = (control) => drawnFor(control).getClientRects()[0] ?? control.getBoundingClientRect();

const isSeen = (node) =>
  node.checkVisibility?.({ visibilityProperty: true }) ?? (node.getClientRects().length > 0 && getComputedStyle(node).visibility === "visible");
const isFree = (node) => !node.disabled && node.type !== "hidden" && !node.closest("[inert]");

/** The first of these that is seen, in the order of the selectors. */
const firstSeen = (trees, selectors) => selectors.flatMap((it) => trees.flatMap((tree) => [...tree.querySelectorAll(it)])).find(isSeen);

/** Where the focus is: in the innermost shadow root. */
export function focused() {
  let node = document.activeElement;
  while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
  return node === document.body || node === document.documentElement ? null : node;
}

/** What of `element` answers now: the open sheet alone, or else all. */
export class Controls {
  #trees;
  /** The sheet that is open over everything. */
  sheet;

  constructor(element) {
    this.#trees = [element.shadowRoot, element];
    this.sheet = firstSeen(this.#trees, ["dialog[open]"]);
    if (this.sheet) this.#trees = [this.sheet];
  }

  /** All that can be pressed, in the order of the page. */
  get all() {
    return this.#trees.flatMap((it) => [...it.querySelectorAll(CONTROLS)]).filter((it) => isFree(it) && isSeen(it) && !it.matches(ON_A_SLIDER));
  }

  /** What *OK* presses where no control has the focus. */
  get onward() {
    return firstSeen(this.#trees, ONWARD);
  }

  /** What goes back a page; on a screen without it, to the first one. */
  get back() {
    return firstSeen(this.#trees, ["[data-press='back']", ".header__brand"]);
  }
}

/** Whether the focus is on what is read, where a move has put it, and on no control. */
export const isOnText = (node) => !node || node.matches(HEADINGS);

/** Whether a control can be seen, and nothing lies over it. */
export function isInSight(control) {
  const { left, right, top, bottom } = boxOf(control);
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const drawn = drawnFor(control);
  const hit = control.getRootNode().elementFromPoint(x, y);
  return Boolean(hit) && (drawn.contains(hit) || hit.contains(drawn));
}

/** The ancestors of a node, out of every shadow root. */
function* around(node) {
  for (let it = node; it; ) {
    it = it.assignedSlot ?? it.parentElement ?? it.getRootNode().host;
    if (it) yield it;
  }
}

const SCROLLS = /^(auto|scroll)$/;

/** What scrolls round this node. Under an open sheet nothing does. */
export function scrollerOf(node) {
  for (const it of around(node))
    if (it.localName === "dialog" || (SCROLLS.test(getComputedStyle(it).overflowY) && it.scrollHeight > it.clientHeight + 1)) return it;
  return document.scrollingElement;
}

/** Whether a node stays where it is while `scroller` scrolls: in a bar at the foot of a page, or round it. */
export function isInBar(node, scroller) {
  if (node.matches(".page-turn, .page-turn *")) return true;
  for (const it of around(node)) {
    if (it === scroller) return false;
    if (/^(fixed|sticky)$/.test(getComputedStyle(it).position)) return true;
  }
  return true;
}

/** Whether it can scroll on in the direction of this arrow. */
export function canScroll({ scrollTop, scrollHeight, clientHeight }, arrow) {
  return arrow === "ArrowDown" ? scrollTop + clientHeight < scrollHeight - 2 : arrow === "ArrowUp" && scrollTop > 2;
}
