// Stage 9 for an upright frame: the first night above, the sliver of day, the second night below.
import { C, SKY } from '../palette.mjs';
import { flat, hill, place } from '../paper.mjs';
import { ground } from '../outdoors.mjs';
import { bed, specks } from '../things.mjs';
import { gold, halo, moon, seeds, spout, tube } from './day-zero.mjs';

const [sky, second, middle, near] = SKY['day-zero'];

const fold =
  `<path class="g" d="M-1500 590H2300V634H-1500z" fill="#8FB3C6"/>` +
  flat('M120 590H420L464 634H164z', '#C9DCDD') +
  flat('M420 590H640L684 634H464z', '#E8D8C6') +
  flat('M600 634q16-30 60-22T760 596L2300 590V634z', '#7FA08F') +
  flat('M-1500 590H2300v6H-1500z', '#fff', 0.3) +
  flat('M-1500 634H2300v14H-1500z', C.shade, 0.22);

export default {
  sky,
  night: true,
  board: [800, 1200],
  motion:
    '.m{animation:m 8s ease-in-out 3 both}.b{animation-delay:2s}@keyframes m{from{transform:translate(-14px,-10px);opacity:0}30%{opacity:1}60%,to{transform:none}}.b{animation-name:b}@keyframes b{from{transform:translate(14px,-10px);opacity:0}30%{opacity:1}60%,to{transform:none}}',
  ground:
    `<path class="g" d="M-1500 590H2300V2800H-1500z" fill="${second}"/>` +
    specks(60, 21, { top: -500, bottom: 380 }) +
    place(0, 640, specks(48, 33, { top: 20, bottom: 340 })) +
    halo(230, 206) +
    halo(566, 836) +
    ground(
      hill(
        [
          [-100, 470],
          [200, 440],
          [500, 476],
          [900, 446],
        ],
        590,
      ),
      middle,
    ) +
    ground(
      hill(
        [
          [-100, 540],
          [400, 530],
          [900, 544],
        ],
        590,
      ),
      near,
    ) +
    ground(
      hill(
        [
          [-100, 1070],
          [200, 1040],
          [500, 1076],
          [900, 1046],
        ],
        2800,
      ),
      middle,
    ) +
    ground(
      hill(
        [
          [-100, 1142],
          [400, 1132],
          [900, 1146],
        ],
        2800,
      ),
      '#1B2E5C',
    ) +
    fold,
  people:
    moon(230, 206, 'jie') +
    moon(566, 836, 'yan', { side: 1, from: 634 }) +
    spout(230, 306) +
    spout(566, 936) +
    bed({ who: 'jie', x: 744, y: 556, size: 1.16, cheeks: 0.25, look: -0.6, gaze: 1, flip: true }) +
    bed({ who: 'yan', x: 56, y: 1164, size: 1.16, cheeks: 0.25, look: 0.6, gaze: 1 }) +
    tube('M230 330C230 420 330 442 420 412 500 386 566 410 610 450') +
    tube('M566 960C566 1050 466 1076 376 1030 300 994 230 1018 190 1058'),
  gold:
    gold(230, 206) +
    gold(566, 836) +
    seeds([
      [233, 356, 0.8],
      [254, 398, 0.9],
      [308, 424, 1],
      [378, 424, 1.05],
      [456, 402, 1.05],
    ]) +
    place(0, 0, seeds([[536, 402, 1.1]]), { cls: 'm' }) +
    seeds([
      [563, 986, 0.8],
      [540, 1030, 0.9],
      [486, 1054, 1],
      [418, 1046, 1.05],
      [340, 1018, 1.05],
    ]) +
    place(0, 0, seeds([[258, 1018, 1.1]]), { cls: 'm b' }),
};
