// Which errors are a program of ours that broke. An extension, a remote control, the page around the story
// throw errors too, and the story has nothing to do with those.

import { base } from "./loading.js";

const ELSEWHERE = /(https?|extension):\/\//;

/** Whether a program of ours trapped without a panic: out of memory, say. Some browsers name no address for
 * what runs in WebAssembly; then no other script's address may be there either. In the one file, ours have
 * `blob:` addresses. */
export function isTrapOfOurs(error) {
  const stack = String(error?.stack);
  const isTrap = error?.name === "RuntimeError" && stack.includes("wasm");
  return isTrap && (stack.includes(base) || !ELSEWHERE.test(stack.replaceAll("blob:h", "")));
}
