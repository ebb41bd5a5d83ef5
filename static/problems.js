// Why something did not come, in words for who keeps the page.

/** What the page's policy has refused, each address with the directive that did. */
const refused = {};
document.addEventListener("securitypolicyviolation", ({ blockedURI, effectiveDirective, disposition }) => {
  if (disposition === "enforce") refused[blockedURI] = effectiveDirective;
});

/** Endings that a server may not know. */
const RARE = /\.(bundle|wasm)$/;
/** What a page's own scripts may have put something else in place of. */
const REPLACED = "fetch Array Date IntersectionObserver MutationObserver Number Object Promise Symbol TextDecoder URLSearchParams".split(" ");

const isOfTheBrowser = (name) => /\[native code\]/.test(Function.prototype.toString.call(globalThis[name]));

/** A violation is told in a task of its own, after what it was about has failed. */
const violationsAreTold = () => new Promise((later) => setTimeout(later));

/** The problem with the file at `address`, with its cause where that is known; `seen` is all that the
 * browser says of it. */
export const problemWith = async (address, seen) => {
  await violationsAreTold();
  const directive = refused[address];
  if (directive) return new Error(`${address}: the Content-Security-Policy of the page refuses it; ${directive} has to allow it`);
  const [ending] = RARE.exec(address) ?? [];
  const hint = ending ? `; if it is there, the server does not know the ending “${ending}” (the web.config beside it is for IIS)` : "";
  return new Error(`${address}: ${seen}${hint}`);
};

/** The message of what was thrown while the engine started. */
export const causeOf = async (problem) => {
  await violationsAreTold();
  const replaced = REPLACED.filter((name) => globalThis[name] && !isOfTheBrowser(name));
  const isRefused = "wasm-eval" in refused;
  return (
    (problem?.message ?? String(problem)) +
    (isRefused ? "; the Content-Security-Policy of the page refuses WebAssembly: script-src has to allow 'wasm-unsafe-eval'" : "") +
    (replaced.length ? `; scripts of the page have replaced ${replaced.join(", ")}` : "")
  );
};
