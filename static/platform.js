// The browser's own interfaces, under whose names a page's scripts may have put something else: MooTools a
// `Window` of its own, a hospital its `class Element`. The engine's script asks by `instanceof` what a
// thing is; here it is answered by what the thing has. `xtask/src/minify.rs` puts these in place of the
// globals there.

const kind = (isOne) => ({ [Symbol.hasInstance]: isOne });

export const Window = /* @__PURE__ */ kind((it) => it === globalThis);
export const Node = /* @__PURE__ */ kind((it) => it?.nodeType > 0);
export const Element = /* @__PURE__ */ kind((it) => it?.nodeType === 1);
export const HTMLElement = /* @__PURE__ */ kind((it) => it?.nodeType === 1 && "innerText" in it);
export const HTMLInputElement = /* @__PURE__ */ kind((it) => it?.localName === "input");
export const ShadowRoot = /* @__PURE__ */ kind((it) => it?.nodeType === 11 && "host" in it);
export const KeyboardEvent = /* @__PURE__ */ kind((it) => typeof it?.key === "string" && "altKey" in it);

/** Of an event that the browser itself makes, whatever stands under the name. */
export const CustomEvent = /* @__PURE__ */ (() => document.createEvent("CustomEvent").constructor)();
