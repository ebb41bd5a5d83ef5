// What others change in what the engine has drawn. A translator puts elements of its own in place of our
// texts, and Yew, which draws by what it drew before, would write into texts that are no longer in the
// page. So before each drawing what was taken out is put back, and afterwards what the others had put
// there stands there again, wherever the text is still the same. See docs/decisions/0047.

/** Whether this change is one of the texts in `node` itself. */
function isOfText({ type, target, addedNodes, removedNodes }, node) {
  if (type === "characterData") return target.parentNode === node;
  return target === node && [...addedNodes, ...removedNodes].some((it) => it.nodeType === Node.TEXT_NODE);
}

/** Takes back one change. */
function undo({ target, addedNodes, removedNodes, nextSibling, previousSibling }) {
  const isThere = (node) => node?.parentNode === target;
  const next = isThere(nextSibling) ? nextSibling : isThere(previousSibling) ? previousSibling.nextSibling : null;
  for (const node of removedNodes) target.insertBefore(node, next);
  for (const node of addedNodes) if (isThere(node)) node.remove();
}

/** Makes it again, where all that it took out stands there. */
function redo({ target, addedNodes, removedNodes }) {
  if ([...removedNodes].some((it) => it.parentNode !== target)) return false;
  for (const node of addedNodes) target.insertBefore(node, removedNodes[0]);
  for (const node of removedNodes) node.remove();
  return true;
}

export class ForeignChanges {
  /** The others' changes that stand in the page, the first one first. */
  #log = [];
  #isDrawing = false;
  #observer = new MutationObserver((records) => (this.#isDrawing ? this.#lay(records) : this.#note(records)));

  /** Watches `place` for as long as it is in a page. */
  constructor(place) {
    this.#observer.observe(place, { childList: true, characterData: true, subtree: true });
  }

  #note(records) {
    // What a screen reader is told is drawn anew each time (`src/app.rs`), and is not said again by this.
    const isOurs = ({ type, target }) => type === "childList" && !target.closest?.(".announcer");
    this.#log.push(...records.filter(isOurs));
  }

  /** Takes them out for a drawing of the engine's. It is done when this task is, so nobody else changes
   * anything meanwhile. */
  lift() {
    if (this.#isDrawing) return;
    this.#note(this.#observer.takeRecords());
    this.#isDrawing = true;
    queueMicrotask(() => this.#isDrawing && this.#lay(this.#observer.takeRecords()));
    for (const change of [...this.#log].reverse()) if (change.removedNodes.length) undo(change);
    this.#observer.takeRecords();
  }

  /** Puts them back, but those whose text was `drawn` anew. */
  #lay(drawn) {
    this.#isDrawing = false;
    this.#log = this.#log.filter((change) => {
      const { target, addedNodes, removedNodes } = change;
      if (!target.isConnected) return false;
      const isAnother = drawn.some((it) => isOfText(it, target) || [...removedNodes].some((node) => node.contains(it.target)));
      if (!isAnother) return !removedNodes.length || redo(change);
      // A copy beside a text that is another one now says what is no longer there.
      for (const node of addedNodes) node.remove();
      return false;
    });
    this.#observer.takeRecords();
  }
}
