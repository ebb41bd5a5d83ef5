// Stage 12. A hope: the kite flies, hair grows, cheeks are full, and two lanes run on to a school.
import { C, SKY } from '../palette.mjs';
import { cut, hill, line, place, slab } from '../paper.mjs';
import { boy } from '../people.mjs';
import { grownUp } from '../grown-ups.mjs';
import { cake, cloud, flame, ground, house, kite, lane, meadow, pack, school, tree } from '../outdoors.mjs';

const [sky, far, middle, near] = SKY.home;
const striped = [
  [914, 372],
  [900, 404],
  [858, 440],
  [822, 490],
  [800, 556],
  [770, 640],
  [724, 740],
  [690, 900],
  [670, 1300],
  [660, 2400],
];
const dotted = [
  [932, 372],
  [926, 408],
  [900, 448],
  [880, 500],
  [872, 566],
  [866, 640],
  [850, 740],
  [836, 900],
  [830, 1300],
  [828, 2400],
];
const wide = (x, y) => Math.min(118, 5 + Math.max(0, y - 372) * 0.25);

const table =
  cut(slab(296, 612, 164, 22, 9, 3), C.wood, { shadow: 0.18 }) + line('M318 634V706M438 634V706', C.woodDark, 14);
const child = { hair: 'short', mood: 'big', cheeks: 1, size: 1.2 };

export default {
  sky,
  motion: '.m{animation:m 8s ease-in-out 3;transform-origin:0 380px}@keyframes m{50%{transform:rotate(5deg)}}',
  ground:
    cloud(210, 170, 1) +
    cloud(760, 120, 0.66) +
    cloud(1010, 190, 0.9) +
    ground(
      hill([
        [0, 410],
        [260, 360],
        [560, 400],
        [880, 350],
        [1200, 390],
      ]),
      far,
    ) +
    school(926, 374, 0.36) +
    ground(
      hill([
        [0, 500],
        [300, 450],
        [640, 500],
        [960, 452],
        [1200, 480],
      ]),
      middle,
    ),
  people:
    tree(170, 560, 1.05, '#6FA77C', { seed: 4 }) +
    house(378, 566, 1.06) +
    ground(
      hill([
        [0, 576],
        [300, 556],
        [620, 588],
        [900, 552],
        [1200, 580],
      ]),
      near,
    ) +
    lane('jie', striped, wide) +
    lane('yan', dotted, wide) +
    meadow(24, 6, { from: -300, to: 640, color: '#46825C', petals: ['#F6D9E2', '#E3B9CF', '#CFE2F4'] }) +
    meadow(9, 9, { from: 960, to: 1500, color: '#46825C', petals: ['#F6D9E2', '#E3B9CF', '#CFE2F4'] }) +
    grownUp({ role: 'mother', x: 266, y: 700, size: 1.06, look: 0.6, cheeks: 0.6, right: [54, -108] }) +
    grownUp({ role: 'father', x: 494, y: 700, size: 1.06, look: 0.6, cheeks: 0.5, left: [-54, -108] }) +
    table +
    cake(344, 612, 0.68, 'jie') +
    cake(414, 612, 0.68, 'yan') +
    pack(560, 704, 0.62, 'jie') +
    pack(612, 712, 0.62, 'yan') +
    boy({
      ...child,
      who: 'jie',
      x: 716,
      y: 704,
      look: -0.2,
      up: 0.8,
      left: [-58, -214],
      right: [62, -130],
      bends: [-10, -6],
      step: 8,
      toward: -1,
    }) +
    boy({
      ...child,
      who: 'yan',
      x: 872,
      y: 712,
      look: -0.5,
      up: 0.8,
      left: [-64, -178],
      right: [62, -140],
      bends: [-8, -8],
      step: 8,
      toward: -1,
    }),
  gold:
    line('M642 436C636 360 612 300 596 250', '#fff', 3, 'class="w"') +
    place(592, 186, place(0, 0, kite(0, 0, 0.94, { turn: -18 }), { cls: 'm' })) +
    flame(344, 552, 0.7) +
    flame(414, 552, 0.7),
};
