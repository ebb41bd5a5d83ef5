// Optional, in the page around the frame: gives every frame with `data-second-birthday` the height
// of the story in it, so that there is one scroll bar and not two. Without it the frame scrolls.

import { showTop } from "../in-sight.js";

const TYPE = "second-birthday";
const MARK = `data-${TYPE}`;
const LEAST = 240;
const MOST = 40_000;

/** The frames, and whether the reader has done something in each. */
const frames = new Map();

/** Asks for the height, and says how high the window is: a frame as high as its story cannot know. What
 * is in the frame may still be a blank page, or one without an origin; the question is no secret. */
function ask(frame) {
  frame.contentWindow?.postMessage({ type: TYPE, ask: "height", window: innerHeight }, "*");
}

function fitAll() {
  for (const frame of document.querySelectorAll(`iframe[${MARK}]`)) {
    if (frames.has(frame)) continue;
    frames.set(frame, { touched: false });
    frame.addEventListener("load", () => ask(frame));
    ask(frame);
  }
}

fitAll();
// A content system may put one in later, or put the mark on one.
new MutationObserver(fitAll).observe(document, { childList: true, subtree: true, attributeFilter: [MARK] });
// A phone that is turned has another window.
matchMedia("(orientation: portrait)").addEventListener("change", () => [...frames.keys()].forEach(ask));

/** Whether the story in this frame speaks from that origin. In a sandbox it has none of its own. */
function speaksFrom(frame, origin) {
  if (frame.hasAttribute("sandbox") && !frame.sandbox.contains("allow-same-origin")) return origin === "null";
  return URL.canParse?.(frame.src) !== false && origin === new URL(frame.src).origin;
}

/** Before the reader does anything, what she is reading below the frame must not be moved. */
function isQuiet(frame) {
  return frame.getBoundingClientRect().bottom >= innerHeight;
}

/** What the page has put round the frame counts with its height, where the page counts so. */
function rim(frame) {
  return getComputedStyle(frame).boxSizing === "border-box" ? frame.offsetHeight - frame.clientHeight : 0;
}

/** Where the reader has come to is in sight: the frame's top, or all of it where its window is too low. */
function show(frame, foot) {
  showTop(frame);
  if (frame.getBoundingClientRect().top + foot > innerHeight) frame.scrollIntoView({ behavior: "instant" });
}

addEventListener("message", ({ source, origin, data }) => {
  // Anybody may send a message: only the story's own window, at its own address, is believed.
  const frame = [...frames.keys()].find((it) => it.contentWindow === source);
  if (!frame || data?.type !== TYPE || !speaksFrom(frame, origin)) return;
  const state = frames.get(frame);
  if (data.moved === true) {
    state.touched = true;
    show(frame, Number.isFinite(data.foot) ? data.foot : 0);
  }
  // What is folded away has no height of its own yet.
  if (Number.isFinite(data.height) && (frame.checkVisibility?.() ?? true)) state.height = Math.min(Math.max(data.height, LEAST), MOST);
  if (state.height && (state.touched || isQuiet(frame))) frame.style.height = `${state.height + rim(frame)}px`;
});
