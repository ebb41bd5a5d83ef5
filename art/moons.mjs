// The bag that hangs like a moon on Day 0, and what runs down from it.
import { C } from './palette.mjs';
import { blob, cut, dot, flat, line, place, sheet, slab, use } from './paper.mjs';

/** A bag that is a moon. Its label carries the brother's mark. */
export const moon = (x, y, who, { radius = 104, side = -1, from = -1500 } = {}) =>
  line(`M${x} ${y - radius - 24}V${from}`, '#7F97CC', 3) +
  sheet(slab(x - 22, y - radius - 30, 44, 40, 11), '#F4F8F6') +
  dot(x, y - radius - 14, 7, '#31477F') +
  cut(blob(x, y, radius, radius, { points: 14, wobble: 0.006 }), '#F4F8F6', { shadow: 0.24 }) +
  place(
    x + side * radius * 0.74,
    y + radius * 0.84,
    line(`M${-side * 22}-22L${-side * 4}-6`, '#fff', 3) +
      cut(slab(-26, -14, 52, 52, 9, 2), '#fff', { shadow: 0.2 }) +
      use(who, 0, 12),
    { turn: side * 8 },
  );

/** The cells in the bag. */
export const gold = (x, y, radius = 104) =>
  flat(blob(x, y, radius - 12, radius - 12, { points: 14, wobble: 0.006 }), C.gold) +
  dot(x - 34, y - 30, 15, C.goldPale, 0.8) +
  dot(x + 36, y + 28, 22, C.goldPale, 0.8) +
  dot(x + 22, y - 48, 8, C.goldPale, 0.8) +
  dot(x - 40, y + 40, 9, C.goldPale, 0.8) +
  dot(x - 4, y + 62, 5, C.goldPale, 0.8);

/** The light round it. */
export const halo = (x, y) => `<g class="n">${dot(x, y, 172, '#3E5795', 0.4)}${dot(x, y, 138, '#4A65A8', 0.45)}</g>`;
/** The tube that leads down from it along `d`. */
export const tube = (d) =>
  `<path class="w" d="${d}" fill="none" stroke="#EAF1F4" stroke-width="6" stroke-linecap="round"/>`;
/** Where the tube begins. */
export const spout = (x, y) => sheet(slab(x - 10, y, 20, 28, 5), C.steel);
/** Cells on their way: [x, y, size] each. */
export const seeds = (places) => places.map(([x, y, size]) => use('seed', x, y, { size })).join('');
