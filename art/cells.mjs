// Cells, true to each other in size (platelet 2.5, red cell 7.5, stem cell 9, neutrophil 13 micrometers) and in
// outline. They have no faces, arms or weapons: nothing in the marrow is an enemy.
import { C } from './palette.mjs';
import { blob, chance, cut, dot, flat, line, oval, place, sheet, slab, smooth } from './paper.mjs';

const soft = (radius) => ({ dx: radius * 0.05, dy: radius * 0.1, shadow: 0.18 });
const round = (radius, seed, wobble = 0.014) =>
  blob(0, 0, radius, radius * 0.98, { seed, wobble, points: 12, digits: 1 });

/** A stem cell: a large pale nucleus in a thin rim. Gold, because it is the gift. */
export const stemCell = (x, y, radius, seed = 5) =>
  place(
    x,
    y,
    cut(round(radius, seed), C.gold, soft(radius)) +
      flat(
        blob(radius * 0.03, radius * 0.02, radius * 0.76, radius * 0.74, { seed: seed + 1, wobble: 0.02, digits: 1 }),
        C.goldPale,
      ) +
      oval(-radius * 0.22, radius * 0.26, radius * 0.17, radius * 0.13, C.gold) +
      oval(radius * 0.3, -radius * 0.2, radius * 0.13, radius * 0.1, C.gold),
  );

/** A red cell: round, with a dimple. */
export const redCell = (x, y, radius, seed = 2) =>
  place(
    x,
    y,
    cut(round(radius, seed), C.red, soft(radius)) +
      oval(0, radius * 0.03, radius * 0.5, radius * 0.46, C.redPale) +
      line(
        `M${(-radius * 0.34).toFixed(1)} ${(-radius * 0.1).toFixed(1)}q${(radius * 0.3).toFixed(1)} ${(-radius * 0.3).toFixed(1)} ${(radius * 0.66).toFixed(1)} ${(-radius * 0.08).toFixed(1)}`,
        C.red,
        radius * 0.07,
      ),
  );

/** A platelet: a small piece with short spikes, ready to stick. */
export function platelet(x, y, radius, seed = 3) {
  const next = chance(seed);
  const edge = Array.from({ length: 14 }, (_, i) => {
    const angle = (i / 14) * Math.PI * 2;
    const reach = radius * (i % 2 ? 0.78 : 1.04 + next() * 0.16);
    return [Math.cos(angle) * reach, Math.sin(angle) * reach * 0.92];
  });
  const grains = [
    [-0.4, -0.34],
    [0.36, -0.42],
    [0.5, 0.22],
    [-0.48, 0.3],
    [0.02, 0.5],
    [0, -0.05],
  ];
  return place(
    x,
    y,
    cut(smooth(edge, { digits: 1 }), C.platelet, soft(radius)) +
      grains.map(([gx, gy]) => dot(gx * radius, gy * radius, radius * 0.1, C.plateletDark)).join(''),
  );
}

/** A neutrophil: pale, grainy, with a nucleus like beads on a string. */
export function neutrophil(x, y, radius, seed = 7) {
  const grains = [
    [-0.66, -0.1],
    [-0.5, 0.54],
    [0.62, 0.42],
    [0.66, -0.24],
    [0.06, 0.74],
    [-0.2, -0.74],
    [0.32, -0.68],
    [-0.76, 0.24],
    [-0.08, 0.3],
  ];
  const r = (value) => Number((value * radius).toFixed(1));
  return place(
    x,
    y,
    cut(round(radius, seed, 0.02), C.violetPale, soft(radius)) +
      grains.map(([gx, gy]) => dot(gx * radius, gy * radius, radius * 0.045, '#A9A3CF')).join('') +
      line(
        `M${r(-0.4)} ${r(-0.24)}Q${r(-0.06)} ${r(-0.5)} ${r(0.14)} ${r(-0.26)}T${r(0.32)} ${r(0.34)}`,
        C.violet,
        radius * 0.17,
      ) +
      oval(-radius * 0.4, -radius * 0.22, radius * 0.25, radius * 0.27, C.violet) +
      oval(radius * 0.13, -radius * 0.3, radius * 0.24, radius * 0.22, C.violet) +
      oval(radius * 0.32, radius * 0.3, radius * 0.26, radius * 0.25, C.violet),
  );
}

const EDGE = [
  [-250, -58],
  [-310, -68],
  [-352, -98],
  [-402, -116],
  [-446, -92],
  [-452, -42],
  [-422, -8],
  [-404, 16],
  [-416, 54],
  [-392, 92],
  [-340, 96],
  [-290, 74],
  [-230, 60],
  [0, 55],
  [220, 61],
  [300, 74],
  [358, 98],
  [410, 92],
  [436, 50],
  [418, 6],
  [436, -36],
  [414, -84],
  [360, -98],
  [300, -74],
  [220, -60],
  [0, -55],
];
const SPONGE = [
  [-404, -76, 15, 10],
  [-372, -42, 12, 9],
  [-416, -40, 9, 7],
  [-362, 54, 14, 10],
  [-334, 18, 9, 7],
  [-386, 22, 8, 6],
  [-344, -60, 9, 7],
  [386, -60, 13, 9],
  [402, -22, 9, 7],
  [350, -38, 9, 7],
  [382, 44, 13, 10],
  [400, 68, 8, 6],
  [346, 58, 10, 8],
  [346, 8, 9, 7],
];

/** A long bone cut open: a ball, two knuckles, spongy ends, a channel of marrow, and what grows in it. */
export const bone = (x, y, size, inside, { full = true } = {}) =>
  place(
    x,
    y,
    cut(smooth(EDGE), C.bone, { dx: 4, dy: 8, shadow: 0.24 }) +
      SPONGE.map(([sx, sy, rx, ry]) => oval(sx, sy, rx, ry, full ? '#E9B8A0' : C.boneShade)).join('') +
      sheet(slab(-306, -42, 614, 84, 40, 3), full ? '#B9574A' : '#8F7F7A') +
      flat(slab(-304, -35, 610, 76, 37, 3), full ? C.marrow : '#B5A59C') +
      inside,
    { size },
  );
