// What a page in a sandbox may not do. A sandbox does not say what it forbids, and what is forbidden does
// nothing and tells nobody: so it must not be offered.

/** The words of the frame's `sandbox`; none where there is no sandbox. A page of another origin does not
 * show them: then there are none that allow anything. */
function sandbox() {
  try {
    // One of them may be further out.
    for (let it = self; it !== it.parent; it = it.parent) if (it.frameElement?.hasAttribute("sandbox")) return it.frameElement.sandbox;
    if (self === top || self.frameElement) return null;
  } catch {}
  if (self.origin === "null" && location.protocol !== "file:") return [];
  try {
    // Any sandbox forbids this, before it is looked at what is wrong with it. Firefox does not say which.
    document.domain = "";
  } catch (problem) {
    if (/sandbox/i.test(problem.message)) return [];
  }
  return null;
}

const words = sandbox();
const allows = (word) => words === null || [...words].includes(word);

export const opensWindows = allows("allow-popups");

/** Notes on `element` what cannot be offered in it. */
export const offerWhatIsAllowed = (element) => {
  element.toggleAttribute("data-no-windows", !opensWindows);
  element.toggleAttribute("data-no-print", !allows("allow-modals"));
};
