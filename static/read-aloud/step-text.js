// What of a step is read aloud, and where it stands. The same nodes are drawn by the page, before the engine has
// come, and by the engine. A translator may have put nodes of its own into them, so only their text counts.

/** What is read of a layer. */
const TEXTS = ".passage__text > *, .layer--short > :is(p, ul), .calls > *, .how-to section > *";

/** Which passage has a recording, by the class of its layer: the name in its id. */
const RECORDED = { "layer--main": "child-message", "layer--child": "child", "layer--if-they-ask": "if-they-ask" };

const BEATS = ".layer--child:not(.layer--main) .beat";

export const isShown = (node) => node.getClientRects().length > 0;

/** The step that is shown in one of these trees. */
export const shownStep = (roots) => roots.flatMap((root) => [...root.querySelectorAll(".step")]).find(isShown);

/** A passage's id, if a recording of it is shipped. */
function recordingOf(layer, step) {
  const kind = Object.keys(RECORDED).find((it) => layer.classList.contains(it));
  if (!kind || !layer.classList.contains("layer--recorded")) return null;
  const [stage, name] = step.dataset.step.split("/");
  return (kind === "layer--main" ? [stage, RECORDED[kind]] : [stage, name, RECORDED[kind]]).join(".");
}

export const blocksOf = (layer) => [...layer.querySelectorAll(TEXTS)];

/** The layers of a step that are shown, in their order: `{ layer, recording, leadIns }`. A layer without a recording
 * has null there. What leads to a passage is read by the device's voice alone: a recording begins with its
 * passage. */
export function passagesOf(step) {
  const layers = [...step.querySelectorAll(".layer")].filter((it) => isShown(it) && blocksOf(it).length > 0);
  return layers.map((layer, place) => {
    const heading = place === 0 ? [step.querySelector(".step__heading")] : [];
    const leadIns = [...heading, ...layer.querySelectorAll(".layer__question"), ...(layer.matches(".layer--main") ? [layer.querySelector(".layer__label")] : [])];
    return { layer, recording: recordingOf(layer, step), leadIns };
  });
}

/** The layer of a step that is the same as one of another drawing of it. */
export const sameLayer = (step, layer) => [...step.querySelectorAll(".layer")].find((it) => it.className === layer.className);

/** The text nodes of a block. */
function textNodes(block) {
  const walker = block.ownerDocument.createTreeWalker(block, 4 /* text */);
  const nodes = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
}

/** Each text node with where it begins in the words of its block. Entries of a list are lines. */
function placed(block) {
  let start = 0;
  let line = null;
  return textNodes(block).map((node) => {
    const entry = node.parentElement.closest("li");
    if (line && entry !== line) start += 1;
    line = entry;
    const place = { node, start, end: start + node.length };
    start = place.end;
    return place;
  });
}

/** The words of a block, as a recording counts them. */
export const wordsOf = (block) => {
  let words = "";
  for (const { node, start } of placed(block)) words = words.padEnd(start, "\n") + node.data;
  return words;
};

/** The place of some words of a block as a range of its tree; null where other words stand there now. */
export function rangeOf(block, start, end) {
  const nodes = placed(block);
  const first = nodes.find((it) => start < it.end);
  const last = nodes.find((it) => end <= it.end);
  if (!first || !last) return null;
  const range = block.ownerDocument.createRange();
  range.setStart(first.node, Math.max(start - first.start, 0));
  range.setEnd(last.node, Math.max(end - last.start, 0));
  return range;
}

/** The beat of a picture book in which some words stand, from 0; -1 where nothing parts them. */
export function beatOf(step, block, start) {
  const node = placed(block).find((it) => start < it.end)?.node;
  const beat = node?.parentElement.closest(".beat");
  return beat ? [...step.querySelectorAll(BEATS)].indexOf(beat) : -1;
}

/** Where a beat begins: its layer, the place of its block there, and its place in the words of the block. */
export function startOfBeat(step, beat) {
  const node = step.querySelectorAll(BEATS)[beat];
  const layer = node?.closest(".layer");
  if (!layer) return undefined;
  const blocks = blocksOf(layer);
  const block = blocks.findIndex((it) => it.contains(node));
  return { layer, block, start: placed(blocks[block]).find((it) => node.contains(it.node))?.start ?? 0 };
}
