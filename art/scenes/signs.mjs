// Stage 1. A straw afternoon on a hill: a tissue, a tree that drops its leaves, a kite left lying.
import { C, SKY } from '../palette.mjs';
import { blob, cut, flat, hill, line, oval, place, use } from '../paper.mjs';
import { boy, boyArm } from '../people.mjs';
import { grownUp } from '../grown-ups.mjs';
import { cloud, ground, kite, meadow, tree } from '../outdoors.mjs';

const [sky, far, middle, near] = SKY.signs;

const tissue = place(
  6,
  -126,
  cut('M-22-14Q-8-20 6-14 18-18 24-8 20 2 26 14 12 24 0 18-14 26-26 16-20 2-22-14z', C.white, {
    dx: 1,
    dy: 4,
    shadow: 0.14,
  }) +
    line('M-14-4l-6 14M0-8l-2 8', '#D5DEDB', 2.4) +
    flat(blob(-7, 2, 5, 4.4, { seed: 3, wobble: 0.12, points: 7, digits: 1 }), C.red),
);

const bruises = oval(-15, -20, 4.6, 3.8, '#8A6FA6', 0.85) + oval(13, -15, 3.6, 3, '#8A6FA6', 0.8);

const falling = [
  [196, 470, 20],
  [448, 430, -30],
  [300, 548, 40],
  [470, 560, -60],
];

export default {
  motion:
    '.m{animation:m 8s ease-in-out 3}@keyframes m{0%{transform:translate(-70px,-300px) rotate(-200deg)}40%{transform:translate(30px,-190px) rotate(-80deg)}70%{transform:translate(-20px,-70px) rotate(-40deg)}}',
  sky,
  ground:
    `<circle cx="850" cy="200" r="92" fill="#FDF2D8"/>` +
    cloud(300, 160, 0.9, '#FCEFD3') +
    cloud(640, 120, 0.6, '#FCEFD3') +
    ground(
      hill([
        [0, 440],
        [260, 390],
        [560, 430],
        [880, 370],
        [1200, 420],
      ]),
      far,
    ) +
    ground(
      hill([
        [0, 545],
        [300, 500],
        [640, 545],
        [960, 490],
        [1200, 530],
      ]),
      middle,
    ) +
    ground(
      hill([
        [0, 615],
        [300, 580],
        [620, 615],
        [900, 595],
        [1200, 620],
      ]),
      near,
    ),
  people:
    meadow(26, 3, { from: -200, to: 1400, color: '#4C7A5B' }) +
    tree(310, 606, 1.5, '#82A577', { seed: 4 }) +
    `<g fill="#CF8E63">${falling.map(([x, y, turn]) => use('leaf', x, y, { turn })).join('')}${use('leaf', 232, 660, { turn: 10 })}${use('leaf', 470, 716, { turn: -14 })}</g>` +
    boy({
      who: 'yan',
      age: 'small',
      x: 352,
      y: 690,
      size: 1.16,
      pose: 'sit',
      mood: 'flat',
      cheeks: 0.05,
      look: 0.7,
      tilt: 5,
      left: [-38, -46],
      right: [36, -44],
    }) +
    grownUp({
      role: 'mother',
      x: 738,
      y: 694,
      size: 1.1,
      pose: 'kneel',
      look: -0.9,
      mood: 'flat',
      lean: -9,
      tilt: -5,
      left: [-96, -128],
      right: [34, -100],
      bends: [14, 30],
    }) +
    boy({
      who: 'jie',
      age: 'small',
      x: 566,
      y: 700,
      size: 1.16,
      mood: 'worried',
      cheeks: 0.05,
      look: 0.2,
      bare: true,
      right: false,
      left: [-46, -52],
      front: tissue + boyArm('jie', 'small', 1, [22, -118], -22),
      behind: '',
    }) +
    place(566, 700, bruises, { size: 1.16 }) +
    place(584, 716, place(0, 0, flat('M-15 1C-8-11 8-11 15-1 8 10-8 10-15 1z', '#CF8E63'), { cls: 'm' })) +
    `<use href="#tuft" x="462" y="724" fill="#4C7A5B"/><use href="#tuft" x="660" y="730" fill="#4C7A5B"/>`,
  gold: kite(912, 690, 0.98, { turn: 74 }),
};
