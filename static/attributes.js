// The attributes of <second-birthday>.

/** Our attributes, one of which a later release will follow, and those that any element may have. */
const KNOWN = (
  "lang reading stage remember content address kiosk home hospital languages " +
    "class id style slot part hidden dir title role tabindex translate inert nonce is draggable"
).split(" ");

/** The attributes that neither we nor HTML know: misspelt, most likely. */
export const misspelt = (element) => element.getAttributeNames().filter((name) => !KNOWN.includes(name) && !/[-:]/.test(name));

const NOTHING = new URLSearchParams();
const STORES = { device: "localStorage", tab: "sessionStorage" };

/** What the device keeps of the reader, where it may, or else what she has `left`, in the version that
 * `crates/story/src/bookmark.rs` writes; nothing else can be relied on. */
export const kept = (element, left) => {
  try {
    const bookmark = new URLSearchParams(globalThis[STORES[element.getAttribute("remember")]]?.getItem("second-birthday") ?? left);
    return bookmark.get("v") === "1" ? bookmark : NOTHING;
  } catch {
    return NOTHING;
  }
};
