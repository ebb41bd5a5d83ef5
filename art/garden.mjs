// The garden inside a bone: long beds of marrow between beams of bone, and above them the ground that people stand
// on. A likeness only: no plant and no soil comes near a child. Two spreads show it, early and later.
import { C } from './palette.mjs';
import { cut, flat, line, place } from './paper.mjs';
import { stemCell } from './cells.mjs';

const RIM = 'M-1500 470C-700 430-100 452 200 432 420 418 560 404 640 404 760 404 900 424 1080 440 1400 460 2000 430 2700 470';
const INNER = 'M-1500 520C-700 492-100 500 200 486 420 474 560 462 640 462 760 462 900 478 1080 492 1400 512 2000 492 2700 520';

/** The pale inside of the bone, behind everything. */
export const inside = `<path class="g" d="${INNER}V2700H-1500z" fill="#F0D9C4"/>`;

// A long bed, with a small mound for every cell.
const row = (y, shift, deep, tint) => {
  let top = `M-1520 ${y + deep}V${y}`;
  for (let x = -1520; x < 2700; x += 174) top += `c${30 + shift % 7}-34 ${144 - shift % 7}-34 174 0`;
  return flat(`${top}V${y + deep}z`, tint) + line(`M-1500 ${y + deep - 26}H2700`, '#B5544A', 9, 'opacity=".55" stroke-dasharray="46 128" class="n"');
};

/** The beds of marrow. */
export const beds = row(560, 0, 112, '#C65F51') + place(87, 0, row(724, 3, 112, '#BC564A')) + row(890, 6, 900, '#B04C42');

/** The edge of the bone, on which people stand. */
export const rim =
  cut(`${RIM}L2700 520C2000 492 1400 512 1080 492 900 478 760 462 640 462 560 462 420 474 200 486-100 500-700 492-1500 520z`, C.bone, { dx: 0, dy: 9, shadow: 0.2 }) +
  line('M120 462q60-8 110-8M470 440q50-6 90-8M760 440q60 6 110 12M1010 464q50 6 90 8', C.boneShade, 7);

/** Where the cells live, one on each mound in the middle of the picture. */
export const homes = [[352, 546], [526, 546], [700, 546], [874, 546], [438, 710], [612, 710], [786, 710]];

/** A cell in its home, by the number of the home. */
export const cell = ([x, y], i) => stemCell(x, y + 24, 33, i + 2);

/** Roots that have grown from every home. */
export const roots = (cls) =>
  homes
    .map(([x, y], i) => place(x, y + 52, place(0, 0, line(i % 2 ? 'M0 0C-4 10 4 16 0 26M-4 6C-14 10-18 16-24 18M4 8C12 12 18 12 24 18' : 'M0 0C6 10-2 18 2 28M-3 6C-12 8-18 14-20 20M4 6C14 8 16 14 24 16', '#FFE9C9', 5), { cls })))
    .join('');
