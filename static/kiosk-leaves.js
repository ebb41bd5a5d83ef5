// On a screen in a waiting room nothing scrolls: what is longer than the screen lies in leaves beside each other
// (`src/kiosk/leaves.css` lays them out as columns), and is turned to. *Next* and *Back* of a step turn its leaves first;
// every other screen has two buttons of its own under its leaves. A swipe presses the same buttons.

import { fit, reachOf } from "./kiosk-fit.js";
import { answerSwipes } from "./swipe.js";

/** What is laid out in leaves. */
const LEAVES = ".step, .sheet:not(.step__sheet, .step__rest, .welcome__sheet)";
/** What of them may be whole on one leaf. */
const WHOLE = ".activity__inside, .activity__inside > *, .tool";
const TURNS = { next: 1, back: -1 };
/** What of the widget may change how many leaves there are. */
const CHANGES = { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ["open", "hidden", "class", "aria-expanded", "data-beat"] };

/** In how many columns something stands: `all` is how far they reach, with or without the box's own edge, `pitch` how far
 * apart two of them are, and `gap` what is between them. */
export const columnsIn = (all, pitch, gap) => (pitch > 0 ? Math.max(1, Math.round((all + gap) / pitch)) : 1);

/** On which leaf something lies that begins so far from the first leaf's start. */
export const leafAt = (start, pace, leaves) => Math.min(Math.max(Math.floor((start + 1) / pace), 0), leaves - 1);

/** What the first lines of the leaf that begins at `from` stand under: the last of these headings that begins on a leaf
 * before. None where the leaf begins with a heading of its own. */
export const headingOver = (headings, from) => {
  if (headings.some(({ start, isFirst }) => isFirst && Math.abs(start - from) < 2)) return null;
  return headings.filter(({ start }) => start < from - 1).at(-1)?.text ?? null;
};

/** Where it stands: in what a program has drawn, or until then in the page. */
const SHOWN = `.place:not([hidden]) :is(${LEAVES}), .first-stage:not([hidden]) [data-at]:not([hidden]) :is(${LEAVES})`;

export class Leaves {
  #element;
  /** What is looked into: the shadow tree, and the page's own first stage. */
  #trees;
  /** The dots that say where one is, and the ways on where a screen has none of its own. */
  #foot = document.createElement("nav");
  #place = document.createElement("p");
  #back = document.createElement("button");
  #next = document.createElement("button");
  /** The heading of a list that goes on from the leaf before. */
  #over = document.createElement("p");
  /** What lies in leaves now, and where one is in it. */
  #box = null;
  #name = null;
  #leaf = 0;
  #leaves = 1;
  /** A step that is come back to opens at its end, wherever that is when all of it has been drawn. */
  #isBack = false;
  #isAtEnd = false;
  #isDue = false;

  /** Turns what is read in `element`. */
  constructor(element) {
    this.#element = element;
    this.#trees = [element.shadowRoot, element];
    this.#foot.className = "leaves";
    this.#foot.hidden = true;
    this.#place.id = "leaves-place";
    this.#place.setAttribute("role", "status");
    for (const [button, by] of [[this.#back, -1], [this.#next, 1]]) {
      button.type = "button";
      button.className = `button ${by > 0 ? "button--primary leaves__next" : "button--quiet leaves__back"}`;
      button.addEventListener("click", () => this.#turn(by));
    }
    this.#foot.append(this.#back, this.#place, this.#next);
    this.#over.className = "leaves__over";
    // A screen reader has come by the heading itself.
    this.#over.setAttribute("aria-hidden", "true");
    // Before anybody else answers the press.
    element.addEventListener("click", this.#pressed, { capture: true });
    for (const [event, answer] of [["scroll", this.#settle], ["focusin", this.#settle], ["story-spoken", this.#follow], ["load", this.#later]])
      for (const tree of this.#trees) tree.addEventListener(event, answer, { capture: true });
    answerSwipes(element, this.#leafUnder, this.#press);
    addEventListener("resize", this.#later);
    const changes = new MutationObserver(this.#later);
    for (const tree of this.#trees) changes.observe(tree, CHANGES);
    // The screen writes its phase down again each second.
    const isOther = ({ attributeName, oldValue }) => element.getAttribute(attributeName) !== oldValue;
    const watch = new MutationObserver((changes) => changes.some(isOther) && this.#later());
    watch.observe(element, { attributeOldValue: true, attributeFilter: ["data-larger", "data-phase", "lang"] });
  }

  /** Counts once what has changed in this frame is drawn. */
  #later = (changes) => {
    const isOwn = Array.isArray(changes) && changes.every(({ target }) => this.#foot.contains(target) || this.#over.contains(target));
    if (this.#isDue || isOwn) return;
    this.#isDue = true;
    requestAnimationFrame(() => {
      this.#isDue = false;
      this.#count();
    });
  };

  #find(selector) {
    return this.#trees.flatMap((tree) => [...tree.querySelectorAll(selector)]);
  }

  #count() {
    const box = this.#find(SHOWN).find((it) => it.getClientRects().length > 0) ?? null;
    // One screen may be drawn into the nodes of another.
    const name = box && (box.dataset.step ? `${box.dataset.step} ${box.dataset.beat}` : box.querySelector("h1")?.textContent);
    const isOther = name !== this.#name;
    this.#box = box;
    this.#name = name;
    const around = box?.closest(".first-stage") ?? this.#trees[0];
    if (!around.contains(this.#foot)) around.append(this.#foot, this.#over);
    this.#measure();
    this.#fit();
    this.#leaves = this.#fill();
    if (isOther) [this.#leaf, this.#isAtEnd, this.#isBack] = [0, this.#isBack, false];
    this.#show(this.#isAtEnd ? this.#leaves - 1 : Math.min(this.#leaf, this.#leaves - 1));
  }

  /** Counts the leaves, and fills the last one with empty columns: it could not be shown whole else. */
  #fill() {
    const box = this.#box;
    box?.removeAttribute("data-filled");
    const { columnCount, columnGap } = box ? getComputedStyle(box) : {};
    const each = parseInt(columnCount, 10);
    if (!each) return 1;
    const columns = columnsIn(this.#reach(), this.#pace() / each, parseFloat(columnGap) || 0);
    const leaves = Math.ceil(columns / each);
    const empty = leaves > 1 ? leaves * each - columns : 0;
    box.toggleAttribute("data-filled", empty > 0);
    box.style.setProperty("--leaf-filling", `${(empty - 1) * this.#room() + 1}px`);
    return leaves;
  }

  /** How high a column is. */
  #room() {
    const { paddingBlockStart, paddingBlockEnd } = getComputedStyle(this.#box);
    return this.#box.clientHeight - parseFloat(paddingBlockStart) - parseFloat(paddingBlockEnd);
  }

  /** What stands under the leaves is as high as its words make it. */
  #measure() {
    const frame = this.#box?.closest(".widget__frame");
    const high = (part) => `${part?.offsetHeight ?? 0}px`;
    this.#element.style.setProperty("--leaf-ways", high(frame?.querySelector(".header")));
    this.#element.style.setProperty("--leaf-turn", high(this.#box?.querySelector(".page-turn")));
  }

  /** What cannot be cut is as high as a leaf at the most, and the first page, which has no leaves, as the screen. */
  #fit() {
    if (this.#box) {
      const room = this.#room();
      for (const piece of this.#box.querySelectorAll(WHOLE)) if (getComputedStyle(piece).breakInside === "avoid") fit(piece, room);
    }
    for (const sheet of this.#find(".welcome__sheet")) {
      const room = sheet.closest(".widget__frame").getBoundingClientRect().bottom - sheet.getBoundingClientRect().top;
      if (sheet.getClientRects().length > 0) fit(sheet, room, reachOf);
    }
  }

  /** How far the next leaf lies from this one. */
  #pace() {
    const { columnGap, paddingInlineStart, paddingInlineEnd } = getComputedStyle(this.#box);
    const gap = parseFloat(columnGap) || 0;
    return this.#box.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd) + gap;
  }

  /** How far the columns reach, from the first one's start. */
  #reach() {
    const { paddingInlineStart } = getComputedStyle(this.#box);
    return this.#box.scrollWidth - parseFloat(paddingInlineStart);
  }

  #isMirrored() {
    return getComputedStyle(this.#box).direction === "rtl";
  }

  #show(leaf) {
    const [box, leaves] = [this.#box, this.#leaves];
    this.#leaf = leaf;
    const isMany = Boolean(box) && leaves > 1;
    this.#foot.hidden = !isMany;
    this.#foot.classList.toggle("leaves--of-step", Boolean(box?.matches(".step")));
    this.#over.textContent = isMany && box.matches(".sheet") ? (headingOver(this.#headings(), leaf * this.#pace()) ?? "") : "";
    if (!box) return;
    const words = this.#words();
    const place = isMany ? (words.leafOf ?? "").replace("{leaf}", this.#number(leaf + 1)).replace("{leaves}", this.#number(leaves)) : "";
    // A status is read aloud whenever it is written.
    if (this.#place.textContent !== place || this.#place.childElementCount !== (isMany ? leaves : 0) || !this.#place.children[leaf]?.hasAttribute("data-here"))
      this.#place.replaceChildren(...(isMany ? [...this.#dots(leaf, leaves), place] : []));
    this.#foot.dir = this.#isMirrored() ? "rtl" : "ltr";
    this.#foot.setAttribute("aria-label", words.leaves ?? "");
    this.#back.textContent = words.leafBack ?? "";
    this.#next.textContent = words.leafNext ?? "";
    this.#back.setAttribute("aria-disabled", leaf === 0);
    this.#next.setAttribute("aria-disabled", leaf === leaves - 1);
    this.#element.toggleAttribute("data-leaf-follows", leaf < leaves - 1);
    this.#describe(box.querySelector(".page-turn__next"), leaf < leaves - 1);
    box.scrollTop = 0;
    const left = leaf * this.#pace() * (this.#isMirrored() ? -1 : 1);
    if (Math.abs(box.scrollLeft - left) > 1) box.scrollLeft = left;
  }

  /** The headings of a screen, and how far from the first leaf's start each begins. */
  #headings() {
    const { top } = this.#box.getBoundingClientRect();
    const head = top + parseFloat(getComputedStyle(this.#box).paddingBlockStart);
    const shown = [...this.#box.querySelectorAll("h2")].filter((it) => it.getClientRects().length > 0);
    return shown.map((heading) => ({
      text: heading.textContent,
      start: this.#startOf(heading),
      isFirst: heading.getBoundingClientRect().top < head + 40,
    }));
  }

  /** The bar lends its words; until it is there, those of a step's own ways are borrowed. */
  #words() {
    const [bar] = this.#find(".bar");
    const wordOf = (way) => this.#find(`.first-stage .page-turn__${way} > span`)[0]?.textContent;
    return bar?.dataset ?? { leafBack: wordOf("back"), leafNext: wordOf("next") };
  }

  /** *Next* is described by what it leads to. */
  #describe(next, isTurning) {
    if (!next) return;
    next.dataset.leadsTo ??= next.getAttribute("aria-describedby");
    next.setAttribute("aria-describedby", isTurning ? this.#place.id : next.dataset.leadsTo);
  }

  #number(number) {
    return number.toLocaleString(this.#element.lang || undefined);
  }

  #dots(leaf, leaves) {
    return Array.from({ length: leaves }, (_, at) => {
      const dot = document.createElement("i");
      dot.toggleAttribute("data-here", at === leaf);
      return dot;
    });
  }

  #turn(by) {
    const leaf = this.#leaf + by;
    if (leaf < 0 || leaf >= this.#leaves) return false;
    this.#isAtEnd = false;
    this.#show(leaf);
    return true;
  }

  #pressed = (event) => {
    const control = event.composedPath()[0].closest?.(".page-turn > [data-press]");
    const by = TURNS[control?.dataset.press];
    if (!by || !this.#box?.contains(control)) return;
    this.#count();
    if (!this.#turn(by)) {
      this.#isBack = by < 0;
      return;
    }
    // In the page's own first stage it is a link.
    event.preventDefault();
    event.stopPropagation();
  };

  /** What lies in leaves and has been touched. A picture book turns its own pages. */
  #leafUnder = (event) => {
    const [inner] = event.composedPath();
    const isHere = this.#box?.contains(inner) && !inner.closest("dialog, .reading-picture-book .step");
    return isHere ? this.#box : null;
  };

  /** Presses what turns on (1) or back (-1). */
  #press = (box, by) => {
    const ownWay = box.querySelector(`:scope > .page-turn > [data-press="${by > 0 ? "next" : "back"}"]`);
    (ownWay ?? (by > 0 ? this.#next : this.#back)).click();
  };

  /** What gets the focus, and what the browser scrolls to for any other reason, is shown with its whole leaf. */
  #settle = ({ type, target }) => {
    const box = this.#box;
    if (!box?.contains(target)) return;
    const focused = box.getRootNode().activeElement;
    const isInLeaf = focused && box.contains(focused) && !focused.closest(".page-turn, h1");
    const isTurned = Math.abs(Math.abs(box.scrollLeft) - this.#leaf * this.#pace()) > 1;
    if (type === "scroll" ? target !== box || !isTurned : !isInLeaf) return;
    this.#isAtEnd = false;
    this.#show(isInLeaf ? this.#leafOf(focused) : leafAt(Math.abs(box.scrollLeft) + this.#pace() / 2, this.#pace(), this.#leaves));
  };

  /** The leaf of a node or a range. */
  #leafOf(range) {
    return range.getClientRects().length ? leafAt(this.#startOf(range), this.#pace(), this.#leaves) : this.#leaf;
  }

  /** How far from the first leaf's start a node or a range begins. */
  #startOf(range) {
    const [first] = range.getClientRects();
    const { left, right } = this.#box.getBoundingClientRect();
    const { paddingInlineStart } = getComputedStyle(this.#box);
    const start = this.#isMirrored() ? right - first.right : first.left - left;
    return start - parseFloat(paddingInlineStart) + Math.abs(this.#box.scrollLeft);
  }

  /** What is read aloud is in sight. */
  #follow = ({ detail }) => this.#box?.contains(detail.startContainer) && this.#show(this.#leafOf(detail));
}
