// Stage 2. A letter of small shapes runs across the sky; under the lens, one shape is different.
import { C, SKY } from '../palette.mjs';
import { cut, dot, flat, hill, line, place, poly, ribbon, slab } from '../paper.mjs';
import { boy } from '../people.mjs';
import { grownUp } from '../grown-ups.mjs';
import { ground } from '../outdoors.mjs';

const [sky, far, middle, near] = SKY.cause;
const along = (t) => [-420 + t * 2040, 246 + Math.sin(t * 9.4 + 0.35) * 62 + t * 10];
const lens = [604, 232];

const circle = (x, y, r) => `M${x - r} ${y}a${r} ${r} 0 1 1 ${2 * r} 0 ${r} ${r} 0 1 1${-2 * r} 0z`;

const shape = {
  round: (x, y, r) => dot(x, y, r, '#4F7598'),
  box: (x, y, r) => flat(slab(x - r, y - r, 2 * r, 2 * r, 5), '#5E8A66'),
  peak: (x, y, r) =>
    flat(
      poly(
        [
          [x, y - r * 1.2],
          [x + r * 1.15, y + r * 0.85],
          [x - r * 1.15, y + r * 0.85],
        ],
        5,
      ),
      C.plum,
    ),
  arch: (x, y, r) => flat(`M${(x - r).toFixed(0)} ${(y + r * 0.6).toFixed(0)}a${r} ${r} 0 0 1 ${2 * r} 0z`, '#6B6F8F'),
};
const letter = 'rbarpbrarbpabrbarrapbrarbpab';
const named = { r: 'round', b: 'box', p: 'peak', a: 'arch' };
const written = Array.from(letter, (key, i) => shape[named[key]](...along((i + 0.6) / letter.length), 16)).join('');

const glass =
  line(`M${lens[0] + 72} ${lens[1] + 92}L${lens[0] + 148} ${lens[1] + 214}`, C.woodDark, 26) +
  line(`M${lens[0] + 84} ${lens[1] + 104}L${lens[0] + 142} ${lens[1] + 198}`, C.wood, 7) +
  cut(circle(...lens, 116), C.woodDark);
const seen =
  flat(circle(...lens, 100), C.gold) +
  flat(circle(lens[0], lens[1], 90), C.goldPale) +
  place(
    ...lens,
    shape.round(-70, 4, 27) +
      shape.box(71, -2, 25) +
      flat('M0-50Q4-52 7-46L33 28Q36 38 26 34L2 20-22 38Q-32 42-30 31L-6-46Q-4-52 0-50z', C.redPale),
  ) +
  line(`M${lens[0] - 66} ${lens[1] - 40}q16-30 44-38`, '#fff', 7, 'opacity=".7"');

export default {
  sky,
  motion: '.m{animation:m 10s ease-in-out 3}@keyframes m{50%{transform:translate(34px,4px)}}',
  ground:
    ground(
      hill([
        [0, 400],
        [300, 350],
        [700, 410],
        [1200, 360],
      ]),
      far,
    ) +
    ground(
      hill([
        [0, 560],
        [400, 530],
        [800, 565],
        [1200, 540],
      ]),
      middle,
    ) +
    ground(
      hill([
        [0, 650],
        [500, 630],
        [1200, 656],
      ]),
      near,
    ),
  people:
    cut(
      ribbon(
        Array.from({ length: 29 }, (_, i) => along(i / 28)),
        86,
      ),
      C.white,
      { dx: 0, dy: 8 },
    ) +
    place(0, 0, written, { cls: 'm' }) +
    glass +
    grownUp({
      role: 'doctor',
      x: 858,
      y: 700,
      size: 1.1,
      look: -0.9,
      up: 0.6,
      left: [-94, -232],
      right: [62, -124],
      bends: [-26, 12],
    }) +
    boy({
      who: 'jie',
      age: 'small',
      x: 318,
      y: 700,
      size: 1.22,
      mood: 'open',
      cheeks: 0.08,
      look: 0.9,
      up: 1,
      tilt: -7,
      right: [62, -112],
      bends: [8, -8],
    }) +
    boy({
      who: 'yan',
      age: 'small',
      x: 480,
      y: 702,
      size: 1.22,
      mood: 'small',
      cheeks: 0.08,
      look: 0.8,
      up: 1,
      tilt: -6,
    }),
  gold: seen,
};
