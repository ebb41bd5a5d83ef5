// What cannot be cut and is higher than its room on a screen in a waiting room is drawn smaller.

/** How small at the least. */
const LEAST = 0.5;

/** How far what stands in a box reaches, from the first of it to the last, with the box's own edges. */
export function reachOf(box) {
  const { paddingBlockStart, paddingBlockEnd } = getComputedStyle(box);
  const sides = [...box.children].map((it) => it.getBoundingClientRect()).filter(({ height }) => height > 0);
  const high = Math.max(...sides.map(({ bottom }) => bottom)) - Math.min(...sides.map(({ top }) => top));
  return high + (parseFloat(paddingBlockStart) + parseFloat(paddingBlockEnd)) * (box.currentCSSZoom ?? 1);
}

/** How high a box is, with all of its parts where it is cut into columns. */
const heightOf = (box) => [...box.getClientRects()].reduce((sum, { height }) => sum + height, 0);

/** Draws `piece` as small as it takes to be `room` high, and its buttons as large as before. */
export function fit(piece, room, high = heightOf) {
  const target = parseFloat(getComputedStyle(piece.parentElement).getPropertyValue("--sb-target"));
  const draw = (zoom) => {
    piece.style.zoom = zoom < 1 ? zoom : "";
    piece.style.setProperty("--sb-target", `${target / zoom}px`);
    return high(piece);
  };
  // Its lines break elsewhere when it is smaller, so it is measured again.
  for (let zoom = 1, own = draw(zoom); own > room + 1 && zoom > LEAST; own = draw(zoom)) zoom = Math.max(LEAST, Math.floor(zoom * (room / own) * 100) / 100 - 0.01);
}
