// Small pictures: cells for the list of words, and the mark of the story.
import { C } from './palette.mjs';
import { cut, dot, flat, place, slab, smooth } from './paper.mjs';
import { neutrophil, platelet, redCell, stemCell } from './cells.mjs';

const bone = place(
  62,
  48,
  cut(
    smooth(
      [
        [-100, -26],
        [-46, -27],
        [-14, -34],
        [10, -42],
        [30, -32],
        [32, -14],
        [24, 0],
        [33, 14],
        [30, 34],
        [8, 42],
        [-16, 34],
        [-46, 27],
        [-100, 26],
      ],
      { digits: 0 },
    ),
    C.bone,
    { dx: 1, dy: 3 },
  ) +
    flat(slab(-130, -19, 134, 38, 18), '#B9574A') +
    flat(slab(-130, -16, 131, 34, 16), C.marrow) +
    [
      [14, -24, 5],
      [22, -8, 3],
      [14, 10, 3.4],
      [20, 24, 5],
      [6, 30, 3],
      [2, -30, 3],
    ]
      .map(([x, y, r]) => dot(x, y, r, '#E9B8A0'))
      .join('') +
    redCell(-56, 3, 10) +
    neutrophil(-32, -1, 13) +
    redCell(-9, 3, 9, 4),
  { size: 0.94 },
);

/** Each by the name of its file; they stand alone, so they are not to one scale. */
export const CELLS = {
  platelet: platelet(36, 38, 20) + platelet(64, 54, 17, 6) + platelet(40, 70, 12, 9),
  'red-cell': redCell(48, 48, 34),
  'stem-cell': stemCell(48, 48, 35),
  neutrophil: neutrophil(48, 48, 38),
  bone,
};

const flame = (x, y) => `<path d="M${x} ${y}c-5-1-5-6 0-11 5 5 5 10 0 11z" fill="${C.gold}"/>`;

/** Two candles, the second one step lower. Drawn on even numbers, so that 16 pixels are enough. */
export const icon = [
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="32" height="32">',
  `<path d="M4 14q0-2 2-2h6q2 0 2 2v16H4z" fill="${C.jie}"/><path d="M4 16h10v2H4zM4 20h10v2H4zM4 24h10v2H4z" fill="${C.jiePale}"/>`,
  `<path d="M18 18q0-2 2-2h6q2 0 2 2v14H18z" fill="${C.yan}"/><path d="M21 19.500h.1M25 23h.1M21 26.500h.1M25 30h.1" stroke="${C.yanPale}" stroke-width="3" stroke-linecap="round"/>`,
  `${flame(9, 11)}${flame(23, 15)}`,
  '</svg>\n',
]
  .join('\n')
  .replaceAll('.500', '.5');
