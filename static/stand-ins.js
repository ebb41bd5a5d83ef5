// What others put in place of what the engine has drawn. A translator takes our texts out and puts elements
// of its own there. Yew, which keeps the nodes that it has drawn, would write into texts that are no longer
// in the page, and can put nothing in front of them. So a node that was taken out comes back as soon as Yew
// changes it, and until then what stands in for it says where it was. See docs/decisions/0047.

const { insertBefore, removeChild } = document;

/** Under which a node that was taken out has its change: what was taken out of `target`, and what was put
 * there. No `WeakMap`, and no `Node`: a page may have put one of its own in place of the browser's. */
const CHANGE = "secondBirthdayChange";
/** Under which it is noted that a node stands in for another. */
const STANDS_IN = "secondBirthdayStandsIn";

const [TEXT, SHOW_TEXT] = [3, 4];

const textsIn = (node) => {
  if (node.nodeType === TEXT) return [node];
  const walker = document.createTreeWalker(node, SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  return texts;
};

/** What a translator puts beside a text. */
const isCopy = (node) => !node[STANDS_IN] && (node.localName === "font" || node.classList?.contains("notranslate"));

export class StandIns {
  #observer = new MutationObserver((records) => this.#note(records));

  /** Watches `place` for as long as it is in a page. */
  constructor(place) {
    this.#observer.observe(place, { childList: true, characterData: true, subtree: true });
  }

  #note(records) {
    const added = records.flatMap((it) => [...it.addedNodes]);
    for (const record of records) {
      if (record.type === "characterData") this.#renew(record.target);
      else this.#noteChange(record, added);
    }
  }

  /** A copy beside a text that is another one now says what is no longer there. */
  #renew(text) {
    let part = text.parentNode;
    for (let isWithin = true; isWithin && part; part = part.parentNode) {
      const copies = [...part.childNodes].filter((it) => isCopy(it) && !it.contains(text));
      for (const copy of copies) copy.remove();
      isWithin = /^(span|strong)$/.test(part.localName);
    }
  }

  #noteChange({ target, addedNodes, removedNodes, previousSibling, nextSibling }, added) {
    for (const node of addedNodes) this.#forget(node[CHANGE]);
    // A move is no change; and what Yew takes out is never replaced by the same deed.
    const removed = [...removedNodes].filter((it) => !it.parentNode && (addedNodes.length || it.nodeType === TEXT));
    if (!removed.length) return;
    const standIns = addedNodes.length ? [...addedNodes] : [previousSibling, nextSibling].filter((it) => added.includes(it)).slice(0, 1);
    const change = { target, removed, standIns, next: nextSibling };
    for (const node of standIns) node[STANDS_IN] = true;
    for (const node of removed) {
      node[CHANGE] = change;
      for (const text of textsIn(node)) this.#watch(text, change);
    }
    this.#guard(target);
  }

  /** A text that is out of the page comes back when it is written to. */
  #watch(text, change) {
    const set = (value) => {
      this.#putBack(change);
      text.data = value;
    };
    Object.defineProperty(text, "nodeValue", { configurable: true, get: () => text.data, set });
  }

  #forget(change) {
    for (const node of change?.removed ?? []) {
      delete node[CHANGE];
      for (const text of textsIn(node)) delete text.nodeValue;
    }
  }

  #putBack(change) {
    this.#note(this.#observer.takeRecords());
    if (change.removed[0][CHANGE] !== change) return;
    this.#forget(change);
    const { target, removed, standIns } = change;
    // One of them may have been replaced in its turn.
    for (const node of standIns) if (node.parentNode !== target && node[CHANGE]) this.#putBack(node[CHANGE]);
    const place = placeOf(change);
    for (const node of removed) insertBefore.call(target, node, place);
    for (const node of standIns) if (node.parentNode === target) node.remove();
    this.#observer.takeRecords();
  }

  /** From now on `parent` finds what was taken out of it, or moved further in. */
  #guard(parent) {
    if (Object.hasOwn(parent, "insertBefore")) return;
    const inside = (node) => node.parentNode !== parent && parent.contains(node);
    const back = (node) => node[CHANGE] && this.#putBack(node[CHANGE]);
    Object.assign(parent, {
      insertBefore: (node, next) => {
        back(node);
        if (next && inside(next)) return insertBefore.call(next.parentNode, node, next);
        const change = next?.[CHANGE];
        if (change && change.removed[0] === next) return insertBefore.call(parent, node, placeOf(change));
        if (change) this.#putBack(change);
        return insertBefore.call(parent, node, next?.parentNode === parent ? next : null);
      },
      removeChild: (node) => {
        back(node);
        return node.parentNode ? removeChild.call(inside(node) ? node.parentNode : parent, node) : node;
      },
    });
  }
}

/** Before which node what was taken out would stand. */
function placeOf({ target, standIns, next }) {
  return [...standIns, next].find((it) => it?.parentNode === target) ?? null;
}
