// The attributes of <second-birthday>.

import { switchesIn } from "./switches.js";

/** Our attributes, one of which a later release will follow, and those that any element may have. */
const KNOWN = (
  "lang reading stage remember content address kiosk remote home hospital languages " +
    "class id style slot part hidden dir title role tabindex translate inert nonce is draggable"
).split(" ");

/** The attributes that neither we nor HTML know: misspelt, most likely. */
export const misspelt = (element) => element.getAttributeNames().filter((name) => !KNOWN.includes(name) && !/[-:]/.test(name));

const NOTHING = new URLSearchParams();
const STORES = { device: "localStorage", tab: "sessionStorage" };

/** What the device keeps of the reader, where it may, or else what she has `left`, in the version that
 * `crates/story/src/bookmark.rs` writes; nothing else can be relied on. */
const kept = (element, left) => {
  try {
    const bookmark = new URLSearchParams(globalThis[STORES[element.getAttribute("remember")]]?.getItem("second-birthday") ?? left);
    return bookmark.get("v") === "1" ? bookmark : NOTHING;
  } catch {
    return NOTHING;
  }
};

/** How and where `element` begins: at the `link` that the page asks for by its address's `fragment` or by an
 * attribute, to which the reader is led; else where she has left off, and nothing pulls her there. */
export const beginning = (element, left, fragment) => {
  const bookmark = kept(element, left);
  const stage = !left && element.getAttribute("stage");
  const asked = fragment.slice(1) || (stage && `at=${stage}`);
  return {
    reading: bookmark.get("reading") ?? element.getAttribute("reading"),
    switches: switchesIn(bookmark),
    link: asked || `at=${bookmark.get("at") ?? ""}`,
    isLed: Boolean(asked),
  };
};
