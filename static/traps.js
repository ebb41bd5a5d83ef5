// Which errors are a program of ours that broke. An extension, a remote control, the page around the story
// throw errors too, and the story has nothing to do with those.

import { base } from "./loading.js";

const PROGRAMS = ["widget", "kiosk"].flatMap((name) => [`${base}${name}.js`, `${base}${name}_bg.wasm`]);
const ADDRESS = /[\w-]+:\/\/[^\s)]+/g;

/** Whether a program of ours trapped without a panic: out of memory, say. Some browsers name no address for
 * what runs in WebAssembly; then no other script's address may be there either. */
export function isTrapOfOurs(error) {
  if (!(globalThis.WebAssembly && error instanceof WebAssembly.RuntimeError)) return false;
  const stack = String(error.stack);
  const addresses = (stack.match(ADDRESS) ?? []).filter((it) => !it.startsWith("wasm:"));
  if (addresses.length === 0) return stack.includes("wasm");
  return PROGRAMS.some((program) => stack.includes(program)) || addresses.every((it) => stack.includes(`blob:${it}`));
}
