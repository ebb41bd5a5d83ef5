// The inside of a bone, drawn as beds between walls of bone, and the places in it: full, empty, or waiting.
import { C } from './palette.mjs';
import { cut, dot, flat, line, oval } from './paper.mjs';

/** One bed of marrow with a small mound for every cell, 174 apart. */
export const bedRow = (y, start, deep, tint, seam = '#B5544A') => {
  let top = `M${start} ${y + deep}V${y}`;
  for (let x = start; x < 2700; x += 174) top += 'c32-34 142-34 174 0';
  return flat(`${top}V${y + deep}z`, tint) + line(`M-1500 ${y + deep - 24}H2700`, seam, 9, 'opacity=".55" stroke-dasharray="46 128" class="n"');
};

/** A wall of bone from side to side. */
export const wall = (y, deep) =>
  cut(`M-1500 ${y}C-700 ${y - 18} 0 ${y + 12} 400 ${y}S1100 ${y - 14} 2700 ${y}V${y + deep}C1100 ${y + deep - 14} 800 ${y + deep + 12} 400 ${y + deep}S-700 ${y + deep - 14}-1500 ${y + deep}z`, C.bone, { dx: 0, dy: 7, shadow: 0.2 }) +
  line(`M60 ${y + deep / 2}q70 6 120-2M420 ${y + deep / 2 + 2}q60 4 100-2M760 ${y + deep / 2 - 2}q50 6 110 0M1040 ${y + deep / 2}q60 4 90 0`, C.boneShade, 6);

/** A place that has room. */
export const hollow = (x, y, r) =>
  oval(x, y, r, r * 0.82, '#7A2F2A', 0.55) +
  `<ellipse cx="${x}" cy="${y}" rx="${r}" ry="${Math.round(r * 0.82)}" fill="none" stroke="#F6D9CC" stroke-width="4" stroke-dasharray="3 10" stroke-linecap="round"/>`;

/** A cell that lives there before: plain and pale, no enemy. */
export const oldCell = (x, y, r) => dot(x + 2, y + 5, r, C.shade, 0.16) + dot(x, y, r, '#F3C3B4') + oval(x + r * 0.14, y + r * 0.1, r * 0.6, r * 0.54, '#DFA093');
