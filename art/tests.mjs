// Nine small drawings on one sheet, three by three: the six cards of the detective board, and below them the three
// answers of a gene test. A page shows one at a time: see `style.css` of the activity `detective_board`.
import { C, SKIN } from './palette.mjs';
import { blob, cut, dot, flat, line, oval, place, sheet, slab, use } from './paper.mjs';
import { bone, neutrophil, platelet, redCell } from './cells.mjs';

const ground = (color = '#DFE9E3') => sheet(blob(100, 100, 94, 92, { points: 12, seed: 9, wobble: 0.02 }), color);

/** Cells in three rows, each with its tally: many, some, few. */
const count =
  ground() +
  redCell(48, 54, 20) +
  neutrophil(48, 102, 22) +
  platelet(48, 150, 15) +
  line('M86 40v28M98 40v28M110 40v28M122 40v28M80 64L128 44M146 40v28M158 40v28', C.ink, 5) +
  line('M86 88v28M98 88v28M110 88v28M122 88v28', C.ink, 5) +
  line('M86 136v28', C.ink, 5);

/** A microscope over a drop. */
const film =
  ground() +
  line('M128 58C168 78 168 138 124 154', C.tealDark, 15) +
  cut(slab(58, 152, 94, 18, 7), C.tealDark, { dx: 2, dy: 4 }) +
  flat(slab(62, 130, 66, 11, 4), C.steel) +
  flat(slab(66, 122, 58, 8, 3), '#FDFEFB') +
  oval(94, 122, 15, 6, C.red) +
  place(
    104,
    70,
    cut(slab(-17, -42, 34, 64, 8), C.teal, { dx: 2, dy: 4 }) +
      flat(slab(-12, -56, 24, 18, 4), C.ink) +
      flat(slab(-11, 20, 22, 22, 3), C.iron),
    { turn: 14 },
  ) +
  dot(142, 130, 9, C.steel);

const marrow =
  ground() +
  place(
    100,
    100,
    bone(0, 0, 0.205, redCell(-190, 0, 34) + neutrophil(-84, 2, 38) + redCell(26, 0, 34, 4) + platelet(120, 2, 24) + redCell(210, 0, 34, 6)),
    { turn: -28 },
  );

const face = (x, y, size, [skin], hair, shirt, behind = '') =>
  place(
    x,
    y,
    behind +
    sheet('M-34 62C-34 38-24 30 0 30S34 38 34 62z', shirt) +
      sheet(blob(0, 0, 28, 29, { points: 12, seed: 5, wobble: 0.006 }), skin) +
      flat('M-30 2C-33-28-21-36 0-36S33-28 30 2C26-12 18-18 0-18S-26-12-30 2z', hair) +
      use('eye', -9, 2, { size: 0.8 }) +
      use('eye', 9, 2, { size: 0.8 }) +
      line('M-8 14q8 6 16 0', C.lip, 2.6),
    { size },
  );
const family =
  ground() +
  line('M62 96v22M138 96v22M62 118H138M100 118v16', C.iron, 6) +
  face(62, 58, 0.78, SKIN.brown, C.hair, '#8B6FA8', flat('M-33 0C-36-44 36-44 33 0 40 22 36 38 30 44H-30C-36 38-40 22-33 0z', C.hair)) +
  face(138, 58, 0.78, SKIN.warm, C.gray, '#5E8A66') +
  face(100, 140, 0.72, SKIN.brown, C.brown, '#C9824F');

/** A bottle, a spoon, and days marked off. */
const treatment =
  ground() +
  cut(slab(88, 84, 78, 76, 8, 3), '#FDFEFB', { dx: 2, dy: 4 }) +
  flat('M88 92q0-8 8-8h62q8 0 8 8v12H88z', C.iron) +
  [0, 1, 2, 3, 4, 5].map((i) => dot(106 + (i % 3) * 22, 122 + Math.floor(i / 3) * 22, 6, i < 4 ? C.tealDark : C.steel)).join('') +
  cut('M40 70H80V86Q88 94 88 106V152Q88 160 80 160H40Q32 160 32 152V106Q32 94 40 86z', '#A9785C', { dx: 2, dy: 4 }) +
  flat(slab(38, 52, 44, 22, 5), '#FDFEFB') +
  flat(slab(38, 108, 44, 32, 4), '#FDFEFB') +
  line('M46 120h28M46 129h18', C.iron, 4) +
  line('M104 50L146 66', C.iron, 7) +
  oval(98, 47, 15, 10, C.steel);

const letter = (shapes) =>
  ground() +
  place(100, 100, cut(slab(-112, -27, 224, 54, 8), '#FDFEFB', { dx: 0, dy: 5 }) + shapes, { turn: -8 });
const shape = {
  round: (x, r = 15) => dot(x, 0, r, '#4F7598'),
  box: (x, r = 14) => flat(slab(x - r, -r, 2 * r, 2 * r, 4), '#5E8A66'),
  other: (x) => flat(`M${x - 3}-22Q${x}-27 ${x + 4}-20L${x + 21} 17Q${x + 22} 24 ${x + 15} 20L${x} 9 ${x - 14} 21Q${x - 22} 25 ${x - 20} 16z`, C.redPale),
};
const row = shape.box(-72) + shape.round(-36) + shape.box(36) + shape.round(72);
const lens = (rim, glass) =>
  line('M138 140L170 176', C.woodDark, 17) + dot(100, 100, 57, rim) + dot(100, 100, 47, glass);
const seen = (middle, more = '') =>
  lens(C.woodDark, '#FDFEFB') +
  place(100, 100, shape.box(-42, 11) + middle + shape.round(42, 11), { turn: -8 }) +
  more +
  line('M68 78q10-18 28-22', '#fff', 6, 'opacity=".9"');

const gene = letter(row + shape.round(0)) + line('M150 40q14-14 28-2M22 160q14 14 30 4', C.teal, 5);
const clear = letter(row) + seen(shape.other(0));
const unclear =
  letter(row) +
  seen(
    place(0, 0, shape.other(0), { opacity: 0.45 }),
    line('M70 92q14-10 28 0t30 0M66 108q15-10 30 0t34 0', '#9DB2B0', 9, 'opacity=".9"'),
  );
const none = letter(row) + seen(shape.round(0, 20));

/** Three columns and three rows of 200. */
export const tests = {
  size: [600, 600],
  drawing: [count, film, marrow, family, treatment, gene, clear, unclear, none]
    .map((it, i) => `<svg x="${(i % 3) * 200}" y="${Math.floor(i / 3) * 200}" width="200" height="200">${it}</svg>`)
    .join(''),
};
