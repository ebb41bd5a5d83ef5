// The cover. Night, half a sun, two lanes that wind towards it, the brothers hand in hand, one a step behind.
import { C, SKY } from '../palette.mjs';
import { dot, hill } from '../paper.mjs';
import { boy } from '../people.mjs';
import { grownUp } from '../grown-ups.mjs';
import { ground, lane, meadow } from '../outdoors.mjs';
import { specks } from '../things.mjs';

const [sky, far, middle, near] = SKY.cover;
const striped = [
  [592, 411],
  [583, 419],
  [578, 432],
  [620, 462],
  [716, 500],
  [800, 544],
  [796, 594],
  [690, 642],
  [520, 690],
  [420, 748],
  [374, 840],
  [354, 1000],
  [346, 1300],
  [346, 2400],
];
const dotted = [
  [608, 411],
  [607, 421],
  [612, 434],
  [674, 464],
  [788, 504],
  [892, 554],
  [890, 616],
  [790, 672],
  [650, 722],
  [562, 784],
  [518, 872],
  [500, 1010],
  [494, 1300],
  [494, 2400],
];
const wide = (x, y) => Math.min(140, 6 + Math.max(0, y - 396) * 0.29);

export default {
  sky,
  night: true,
  motion: '.m{animation:m 4.8s ease-in-out;transform-origin:600px 392px}@keyframes m{50%{transform:scale(1.06)}}',
  ground:
    specks(120, 11, { top: -900, bottom: 330 }) +
    `<g class="m n">${dot(600, 392, 236, '#243A6C')}${dot(600, 392, 190, '#304A7F')}</g>`,
  people:
    `<circle cx="600" cy="392" r="142" fill="${C.gold}"/>` +
    ground(
      hill([
        [0, 372],
        [220, 416],
        [430, 392],
        [600, 412],
        [830, 374],
        [1200, 410],
      ]),
      far,
    ) +
    ground(
      hill([
        [0, 480],
        [300, 448],
        [560, 470],
        [800, 452],
        [1060, 486],
        [1200, 470],
      ]),
      middle,
    ) +
    ground(
      hill([
        [0, 570],
        [260, 544],
        [560, 576],
        [860, 540],
        [1200, 576],
      ]),
      near,
    ) +
    meadow(24, 5, { from: -300, to: 1500, top: 620, color: '#182B4F', petals: ['#6E86C4', '#8C6FA6', '#7E93B5'] }) +
    lane('jie', striped, wide) +
    lane('yan', dotted, wide) +
    grownUp({ role: 'father', x: 696, y: 524, size: 0.5, look: -0.6, cheeks: 0.5, left: [-60, -126] }) +
    grownUp({ role: 'mother', x: 766, y: 530, size: 0.49, look: -0.6, cheeks: 0.5 }) +
    boy({
      who: 'jie',
      x: 396,
      y: 700,
      size: 1.34,
      hair: 'hat',
      mood: 'smile',
      cheeks: 0.7,
      look: 0.5,
      right: [58, -112],
      step: 5,
    }) +
    boy({
      who: 'yan',
      x: 544,
      y: 718,
      size: 1.34,
      hair: 'hat',
      mood: 'smile',
      cheeks: 0.7,
      look: 0.4,
      left: [-56, -122],
      step: 5,
    }),
};
