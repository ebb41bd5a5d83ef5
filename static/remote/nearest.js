// Which control lies nearest in the direction of an arrow: a function over boxes, which needs no browser.

/** A box as an arrow sees it: `near` and `far` along its way, `start` and `end` across it. */
const SEEN = {
  ArrowRight: ({ left, right, top, bottom }) => ({ near: left, far: right, start: top, end: bottom }),
  ArrowLeft: ({ left, right, top, bottom }) => ({ near: -right, far: -left, start: top, end: bottom }),
  ArrowDown: ({ left, right, top, bottom }) => ({ near: top, far: bottom, start: left, end: right }),
  ArrowUp: ({ left, right, top, bottom }) => ({ near: -bottom, far: -top, start: left, end: right }),
};

/** How much farther a control seems for each pixel beside the way, up or down and along a line, and in another row. */
const ASIDE = 1;
const ASIDE_IN_LINE = 3;
const OTHER_ROW = 100_000;
/** Of two that are as near, the one whose middle is nearer to the way. */
const OFF_CENTER = 0.1;

/** Whether this key is an arrow. */
export const isArrow = (key) => Object.keys(SEEN).includes(key);

/** Whether this arrow goes along a line of text, and not from line to line. */
export const isAlongLine = (arrow) => arrow === "ArrowLeft" || arrow === "ArrowRight";

/** How far `to` seems from `from`; infinitely far where it does not lie that way. */
function distance(arrow, from, to) {
  const along = to.near - from.far;
  const across = Math.max(0, to.start - from.end, from.start - to.end);
  // Boxes that share a row may overlap, as places in a picture do; others must lie beyond the edge.
  const isAhead = across === 0 ? to.near + to.far > from.near + from.far + 1 : along > -1;
  // From line to line every control can be reached; along a line nobody looks far above or below.
  const isInView = across === 0 || !isAlongLine(arrow) || across <= along;
  if (!isAhead || !isInView) return Infinity;
  const offCenter = Math.abs(to.start + to.end - from.start - from.end) / 2;
  const aside = isAlongLine(arrow) ? ASIDE_IN_LINE * across + (across > 0 ? OTHER_ROW : 0) : ASIDE * across;
  return Math.abs(along) + aside + OFF_CENTER * offCenter;
}

/** The index of the box that lies nearest to `from` in the direction of `arrow`; -1 where none does. */
export function nearest(arrow, from, boxes) {
  const seen = SEEN[arrow];
  const distances = boxes.map((box) => distance(arrow, seen(from), seen(box)));
  const least = Math.min(...distances);
  return least === Infinity ? -1 : distances.indexOf(least);
}
