// Stage 6. Night. Two lit rooms like lanterns, a drawing on the window between them, parents at the glass.
import { C, SKY } from '../palette.mjs';
import { cut, dot, flat, hill, line, place, poly, sheet, slab, use } from '../paper.mjs';
import { grownUp } from '../grown-ups.mjs';
import { ground } from '../outdoors.mjs';
import { bag, bed, specks, stand } from '../things.mjs';

const [sky, far, wall, near] = SKY.ward;

const room = (x, paint, floor) =>
  sheet(slab(x, 176, 376, 436, 10), paint) +
  flat(`M${x} 558h376v46q0 8-8 8H${x + 8}q-8 0-8-8z`, floor) +
  flat(slab(x + 26, 176, 324, 24, 7), '#C9DADA') +
  line(Array.from({ length: 9 }, (_, i) => `M${x + 54 + i * 33} 182v11`).join(''), '#7F9AA0', 4) +
  `<g class="m" stroke="#9FC4C4" stroke-width="4" stroke-linecap="round" stroke-dasharray="15 13">${[0, 1, 2, 3, 4].map((i) => `<path d="M${x + 70 + i * 59} 214v${84 - (i % 2) * 28}"/>`).join('')}</g>`;

const drip = (x) => stand(x, 596, 318) + bag(x, 284, 0.5, { level: 0.7, color: '#DCEBF2' });
const tube = (d) => `<path class="w" d="${d}" fill="none" stroke="#F4FAFA" stroke-width="4" stroke-linecap="round"/>`;

const pane =
  cut(slab(562, 262, 76, 176, 10), '#F4F8F6', { shadow: 0.14 }) +
  flat(slab(570, 270, 60, 160, 6), '#A9C9DA') +
  flat('M574 360l50-76v34l-50 76z', '#C3DCE8') +
  place(
    600,
    356,
    cut(slab(-27, -30, 54, 60, 4, 3), C.white) +
      use('jie', -11, -4, { size: 0.5 }) +
      use('yan', 12, -4, { size: 0.5 }) +
      line('M-14 15q14 8 28 0', C.plum, 3) +
      flat('M-10-36h20v9h-20z', C.tealPale),
    { turn: -3 },
  );

const shelf =
  line('M430 334H546', C.woodDark, 10) +
  cut(slab(442, 286, 16, 42, 3), C.plum, { dx: 2 }) +
  cut(slab(460, 280, 14, 48, 3), C.teal, { dx: 2 }) +
  cut(slab(476, 292, 18, 36, 3), C.woodPale, { dx: 2 }) +
  place(
    522,
    328,
    sheet('M-18 0C-22-18-14-26-10-28-20-40-2-46 0-36 2-46 20-40 10-28 14-26 22-18 18 0z', C.wood) +
      dot(-5, -27, 2, C.ink) +
      dot(5, -27, 2, C.ink),
  );

const parent = { y: 706, size: 0.82, pose: 'stand', away: true };

export default {
  sky,
  night: true,
  motion: '.m{animation:m 10s linear 3}@keyframes m{to{stroke-dashoffset:-112}}',
  ground:
    specks(60, 5, { bottom: 130 }) +
    `<path class="n" d="M78 56a50 50 0 1 0 46 74 42 42 0 0 1-46-74z" fill="#E9EEF6"/>` +
    ground(
      hill([
        [0, 540],
        [400, 500],
        [800, 540],
        [1200, 500],
      ]),
      far,
    ) +
    ground(
      hill([
        [0, 640],
        [600, 630],
        [1200, 644],
      ]),
      near,
    ),
  people:
    ground('M164 644V152Q164 128 188 128H1012Q1036 128 1036 152V644z', wall) +
    line('M188 128H1012', '#3A5288', 6) +
    room(196, '#DCEAE4', '#B3CDC5') +
    room(628, '#E0E8EF', '#B7C9D8') +
    shelf +
    drip(384) +
    drip(816) +
    grownUp({
      role: 'nurse',
      cover: 'scarf',
      x: 726,
      y: 598,
      size: 0.84,
      mask: true,
      look: 0.7,
      right: [84, -240],
      left: [-56, -126],
      bends: [12, -14],
    }) +
    bed({ who: 'jie', x: 212, y: 600, size: 0.9, mood: 'big', cheeks: 0.14, look: 0.8, wave: true }) +
    bed({ who: 'yan', x: 988, y: 600, size: 0.9, mood: 'big', cheeks: 0.14, look: -0.8, wave: true, flip: true }) +
    tube('M384 348C386 430 372 500 322 524') +
    tube('M816 348C814 430 828 500 878 524') +
    line('M572 176V612M628 176V612', '#0D1A36', 10) +
    ground('M574 176h52v436h-52z', '#0F1D3C') +
    pane +
    line('M196 612H1004', '#3A5288', 8) +
    flat('M-1500 640h4200v6h-4200z', '#2B4272', 0.5) +
    grownUp({ ...parent, role: 'mother', x: 540, left: [-62, -258], right: [50, -112], bends: [-14, 12], tilt: -5 }) +
    grownUp({ ...parent, role: 'father', x: 660, right: [72, -262], left: [-52, -116], bends: [12, -14], tilt: 5 }),
  gold:
    dot(600, 226, 44, C.goldPale, 0.16) +
    dot(600, 226, 31, C.goldPale, 0.2) +
    cut(
      poly(
        [
          [600, 202],
          [624, 226],
          [600, 250],
          [576, 226],
        ],
        9,
      ),
      C.gold,
      { shadow: 0.2 },
    ) +
    flat(
      poly(
        [
          [600, 210],
          [614, 226],
          [600, 232],
          [586, 226],
        ],
        4,
      ),
      C.goldPale,
    ),
};
