// On paper, what was asked for and nothing else of the page around it: no header, no menu, no foot of a hospital.
// A browser prints a whole document, so the page is put aside for the length of one print, by a sheet that is constructed:
// no policy forbids it, and nothing of the page is changed. A browser without `:has` prints the page too.

const MARK = "data-prints";
const ALONE = `@media print {
  :not(:has([${MARK}]), [${MARK}], [${MARK}] *), :has([${MARK}])::before, :has([${MARK}])::after { display: none !important }
  :has([${MARK}]), [${MARK}] { all: initial !important; display: block !important }
}`;

/** The sheets of a document or a shadow root, without `sheet`. */
const without = (root, sheet) => root.adoptedStyleSheets.filter((it) => it !== sheet);

/** Prepares the page for one print of `element`, which has the mark. */
export function printAlone(element) {
  if (!element.hasAttribute(MARK) || !document.adoptedStyleSheets) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(ALONE);
  const marked = [];
  // The element may stand in the shadow of another.
  for (let it = element; it; it = it.getRootNode().host) {
    const root = it.getRootNode();
    marked.push([it, root]);
    it.toggleAttribute(MARK, true);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
  const putBack = () => {
    for (const [it, root] of marked) {
      it.removeAttribute(MARK);
      root.adoptedStyleSheets = without(root, sheet);
    }
  };
  addEventListener("afterprint", putBack, { once: true });
}
