// The browser's own interfaces, under whose names a page's scripts may have put something else: MooTools a
// `Window` of its own, a hospital its `class Element`. The engine's script asks by `instanceof` what a
// thing is; here it is answered by what the thing has. `xtask/src/minify.rs` puts these in place of the
// globals there.

/** `Symbol.hasInstance`, which is all that a function has of the kind, wherever `Symbol` has gone. */
const [hasInstance] = /* @__PURE__ */ Object.getOwnPropertySymbols(Function.prototype);
const kind = (isOne) => ({ [hasInstance]: isOne });

export const Window = /* @__PURE__ */ kind((it) => it === globalThis);
export const Node = /* @__PURE__ */ kind((it) => it?.nodeType > 0);
export const Element = /* @__PURE__ */ kind((it) => it?.nodeType === 1);
export const HTMLElement = /* @__PURE__ */ kind((it) => it?.nodeType === 1 && "innerText" in it);
export const HTMLInputElement = /* @__PURE__ */ kind((it) => it?.localName === "input");
export const ShadowRoot = /* @__PURE__ */ kind((it) => it?.nodeType === 11 && "host" in it);
export const KeyboardEvent = /* @__PURE__ */ kind((it) => typeof it?.key === "string" && "altKey" in it);

/** What the engine registers there, the element takes away itself. */
export const FinalizationRegistry = undefined;

/** Of what the browser itself makes, whatever stands under the names. */
export const CustomEvent = /* @__PURE__ */ (() => document.createEvent("CustomEvent").constructor)();
export const Promise = /* @__PURE__ */ (() => (async () => {})().constructor)();
export const NativeElement = /* @__PURE__ */ (() => document.createElement("i").constructor)();

/** What the document says of itself. A form or a picture of that name in the page hides it. */
export const ofDocument = (name) => Reflect.get(Object.getPrototypeOf(document), name, document);
