// Optional, in the page around the frame: gives every frame with `data-second-birthday` the height
// of the story in it, so that there is one scroll bar and not two. Without it the frame scrolls.

const TYPE = "second-birthday";
const LEAST = 240;
const MOST = 40_000;

/** The frames, and whether the reader has done something in each. */
const frames = new Map();

function fitAll() {
  for (const frame of document.querySelectorAll(`iframe[data-${TYPE}]`)) {
    if (frames.has(frame)) continue;
    frames.set(frame, { touched: false });
    const ask = () => frame.contentWindow?.postMessage({ type: TYPE, ask: "height" }, originOf(frame));
    frame.addEventListener("load", ask);
    ask();
  }
}

fitAll();
// A content system may put one in later.
new MutationObserver(fitAll).observe(document, { childList: true, subtree: true });

function originOf(frame) {
  return new URL(frame.src, document.baseURI).origin;
}

/** Before the reader does anything, what she is reading below the frame must not be moved. */
function isQuiet(frame) {
  return frame.getBoundingClientRect().bottom >= innerHeight;
}

/** What the page has put round the frame counts with its height, where the page counts so. */
function rim(frame) {
  return getComputedStyle(frame).boxSizing === "border-box" ? frame.offsetHeight - frame.clientHeight : 0;
}

addEventListener("message", ({ source, origin, data }) => {
  // Anybody may send a message: only the story's own window, at its own address, is believed.
  const frame = [...frames.keys()].find((it) => it.contentWindow === source);
  if (!frame || origin !== originOf(frame) || data?.type !== TYPE) return;
  const state = frames.get(frame);
  if (data.moved === true) {
    state.touched = true;
    if (frame.getBoundingClientRect().top < 0) frame.scrollIntoView();
  }
  if (Number.isFinite(data.height)) state.height = Math.min(Math.max(data.height, LEAST), MOST);
  if (state.height && (state.touched || isQuiet(frame))) frame.style.height = `${state.height + rim(frame)}px`;
});
