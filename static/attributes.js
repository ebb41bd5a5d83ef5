// The attributes of <second-birthday>.

/** Our attributes, one of which a later release will follow, and those that any element may have. */
const KNOWN = new Set(
  ("lang reading stage remember content address kiosk home hospital languages " +
    "class id style slot part hidden dir title role tabindex translate inert nonce is draggable").split(" "),
);

/** The attributes that neither we nor HTML know: misspelt, most likely. */
export const misspelt = (element) => element.getAttributeNames().filter((name) => !KNOWN.has(name) && !/[-:]/.test(name));

/** What the device keeps of the reader, where it may (`crates/story/src/bookmark.rs`). */
export const kept = (element) => {
  const stores = { device: "localStorage", tab: "sessionStorage" };
  try {
    return new URLSearchParams(globalThis[stores[element.getAttribute("remember")]]?.getItem("second-birthday") ?? "");
  } catch {
    return new URLSearchParams();
  }
};
