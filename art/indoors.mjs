// What stands in many rooms: a table that people sit behind, a window by day, a picture on the wall.
import { cut, flat, line, place, slab } from './paper.mjs';

/** A table from the front: people sit behind it, and things lie on it. */
export const table = (y, top, edge) =>
  `<path d="M-1500 ${y - 6}h4200v40h-4200z" fill="#0A1428" opacity=".14"/><path class="g" d="M-1500 ${y}H2700V2700H-1500z" fill="${top}"/>` +
  line(`M-1500 ${y}H2700`, edge, 14);

/** A window onto a hill. */
export const dayPane = (x, y, { frame = '#FDFEFB', sky = '#B9D3E6', hill = '#8FB3A6' } = {}) =>
  cut(slab(x, y, 210, 190, 12, 3), frame) +
  flat(slab(x + 14, y + 14, 182, 162, 6), sky) +
  flat(`M${x + 14} ${y + 136}q60-34 96-12t86-8v54q0 6-6 6H${x + 20}q-6 0-6-6z`, hill) +
  line(`M${x + 105} ${y + 14}v162`, frame, 9);

/** A picture of somebody small, 96 by 96, in a frame. */
export const framed = (x, y, inner, { frame = '#FDFEFB', paper = '#DCE8EE', size = 1 } = {}) =>
  place(x, y, cut(slab(-76, -76, 152, 152, 10, 3), frame) + flat(slab(-62, -62, 124, 124, 6), paper) + place(-48, -50, inner), { size });
