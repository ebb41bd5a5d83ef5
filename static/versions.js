// Which versions go together: of the browser, and of the element on one page.

import { CustomEvent } from "./platform.js";

/** Cascade layers came with all else that the story cannot be shown without (docs/decisions/0043). */
export const isTooOld = !("CSSLayerBlockRule" in globalThis);

/** Defines the element. A page has one of that name: another version that comes later says that its
 * stories are told by the first. */
export const defineOnce = (element) => {
  const first = customElements.get("second-birthday");
  if (!first) {
    element.version = VERSION;
    customElements.define("second-birthday", element);
  } else if (first.version !== VERSION) {
    const message = `this page loads version ${VERSION} too; all its stories are told by version ${first.version}, which came first: load one of them`;
    console.warn(`Second Birthday: ${message}`);
    document.dispatchEvent(new CustomEvent("story-problem", { detail: { message }, bubbles: true }));
  }
};
