// Which versions go together: of the browser, and of the element on one page.

import { CustomEvent } from "./platform.js";

/** What is told where a browser knows none of our styles, and has the leaflet, as plain as it is there: cascade
 * layers came with all else that the story cannot be shown without (docs/decisions/0043). */
export const tooOld =
  !("CSSLayerBlockRule" in globalThis) && "this browser is too old for the story, and has the leaflet (docs/embedding.md names the oldest)";

/** Defines the element. A page has one of that name: another version that comes later says that its
 * stories are told by the first. */
export const defineOnce = (element) => {
  const first = customElements.get("second-birthday");
  if (!first) {
    element.version = VERSION;
    customElements.define("second-birthday", element);
  } else if (first.version !== VERSION) {
    const message = `this page loads version ${VERSION} too; all its stories are told by version ${first.version}, which came first: load one of them`;
    console.warn?.(`Second Birthday: ${message}`);
    document.dispatchEvent(new CustomEvent("story-problem", { detail: { message }, bubbles: true }));
  }
};
