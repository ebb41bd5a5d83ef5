// Stage 11. A door stands open on a sunrise. Masks and hats on; the nurse waves.
import { C, SKIN, SKY } from '../palette.mjs';
import { cut, dot, flat, line, place, poly, sheet, slab, use } from '../paper.mjs';
import { boy } from '../people.mjs';
import { grownUp } from '../grown-ups.mjs';

const [sky, far, , floor] = SKY.leaving;

const door =
  cut(slab(452, 96, 316, 556, 10), '#F1F5EE', { shadow: 0.16 }) +
  flat('M476 120H744V640H476z', '#FBE3BC') +
  `<g class="m"><circle cx="610" cy="290" r="128" fill="${C.goldPale}" opacity=".55"/></g><circle cx="610" cy="290" r="88" fill="${C.gold}"/>` +
  flat('M476 396C540 366 660 372 744 404V640H476z', '#A9D3BE') +
  flat('M476 474C560 446 660 462 744 486V640H476z', '#7FB894') +
  flat('M590 640C600 580 566 540 596 470L620 472C604 540 668 580 676 640z', '#F3E6CC') +
  sheet(
    poly(
      [
        [744, 120],
        [862, 78],
        [862, 700],
        [744, 644],
      ],
      4,
    ),
    '#E3EAE1',
  ) +
  line('M768 148L840 124V370L768 376zM768 420L840 420V642L768 614z', '#CBD8CF', 4) +
  dot(846, 398, 9, C.iron);

const light = flat('M476 646H744L1240 2400H-60z', '#FCE9C4', 0.34);
const drawings = [
  ['jie', 262, 196, 3],
  ['yan', 360, 214, -4],
]
  .map(([who, x, y, turn]) =>
    place(
      x,
      y,
      cut(slab(-36, -42, 72, 84, 4, 3), '#F6FAF4', { shadow: 0.12 }) +
        use(who, 0, -6, { size: 1.1 }) +
        line('M-16 24q16 9 32 0', C.plum, 4) +
        flat('M-10-48h20v10h-20z', C.tealPale),
      { turn },
    ),
  )
  .join('');

const grown = { y: 700, size: 1.1, mask: true, mood: 'happy' };
const child = { y: 708, size: 1.14, hair: 'hat', mask: true, cheeks: 0.5, pack: true, mood: 'smile', up: 0.4, step: 3 };

export default {
  sky,
  motion: '.m{animation:m 7s ease-in-out 4;transform-origin:610px 290px}@keyframes m{50%{transform:scale(1.08)}}',
  ground:
    `<path class="g" d="M-1500-1500h4200V640H-1500z" fill="${sky}"/><path class="g" d="M-1500 640h4200v1800h-4200z" fill="${floor}"/>` +
    line('M-1500 640H2700', far, 12),
  people:
    drawings +
    light +
    door +
    grownUp({ ...grown, role: 'nurse', x: 240, look: 0.7, skin: SKIN.brown, right: [72, -284], left: [-60, -124] }) +
    grownUp({ ...grown, role: 'mother', x: 422, look: 0.5, left: [-64, -122], right: [76, -112] }) +
    grownUp({ ...grown, role: 'father', x: 806, look: -0.5, left: [-76, -112], right: [66, -122] }) +
    boy({ ...child, who: 'jie', x: 552, look: 0.5, left: [-52, -92], right: [50, -84] }) +
    boy({ ...child, who: 'yan', x: 670, look: -0.5, left: [-50, -84], right: [54, -92] }),
};
