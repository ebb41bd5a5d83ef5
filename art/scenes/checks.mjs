// Stage 5. A passport as tall as a house: a body to look over, and a row of ticks for each boy.
import { C, SKY } from '../palette.mjs';
import { cut, dot, flat, hill, limb, line, place, sheet, slab, use } from '../paper.mjs';
import { boy } from '../people.mjs';
import { grownUp } from '../grown-ups.mjs';
import { cloud, ground } from '../outdoors.mjs';
import { stamp } from '../things.mjs';

const [sky, far, middle, near] = SKY.checks;
const body = '#BCD0CB';

const figure = place(
  494,
  590,
  sheet(limb([-24, -130], [-26, -6], 48, 36), body) +
    sheet(limb([24, -130], [26, -6], 48, 36), body) +
    sheet(limb([-58, -292], [-96, -166], 42, 32, 8), body) +
    sheet(limb([58, -292], [96, -166], 42, 32, -8), body) +
    sheet('M-40-318H40Q72-316 70-286L58-110H-58L-70-286Q-72-316-40-318z', body) +
    dot(0, -378, 58, body),
);

const seal = (x, y, color, inner) =>
  place(
    x,
    y,
    dot(0, 0, 32, C.white) +
      `<circle r="28" fill="none" stroke="${color}" stroke-width="4.5" stroke-dasharray="9 4"/>` +
      inner,
  );
const tooth = line(
  'M-12-11C-8-16-4-12 0-12S8-16 12-11C17-3 11 4 10 13 8 19 5 8 0 8S-8 19-10 13C-11 4-17-3-12-11z',
  '#557A9F',
  3.4,
);
const heart = flat('M0 14C-27-5-15-21 0-10 15-21 27-5 0 14z', C.red);
const lungs =
  flat('M-3-14C-18-12-20 8-14 14-6 15-3 8-3-14zM3-14C18-12 20 8 14 14 6 15 3 8 3-14z', C.teal) +
  line('M0-18V-6', C.teal, 4);
const kidney = flat('M8-14C-14-17-17 12 4 14 12 12 0 4 2 0S14-9 8-14z', C.plum);
const blood = flat('M0-16C9-4 12 1 12 6A12 12 0 0 1-12 6C-12 1-9-4 0-16z', C.redPale);

const row = (who, y) =>
  use(who, 692, y, { size: 1.2 }) +
  [0, 1, 2, 3, 4]
    .map((i) => {
      const x = 742 + i * 38;
      return i < 3
        ? dot(x, y, 16, '#CFE0D8') + line(`M${x - 7} ${y}l5 6 10-12`, C.tealDark, 5)
        : `<circle cx="${x}" cy="${y}" r="14" fill="none" stroke="#AFC2BC" stroke-width="3.4"/>`;
    })
    .join('');

const passport =
  cut(slab(346, 104, 596, 528, 24, 5), '#3E7C77', { dx: 7, dy: 10, shadow: 0.22 }) +
  sheet('M362 122Q500 108 644 128V618Q500 600 362 616z', C.white) +
  sheet('M926 122Q788 108 644 128V618Q788 600 926 616z', C.white) +
  line('M644 130V616', '#C9D6D0', 5) +
  flat('M644 128Q656 124 668 122V610Q656 611 644 618z', '#E3EBE5') +
  figure +
  seal(494, 234, '#557A9F', tooth) +
  seal(526, 330, C.red, heart) +
  seal(462, 338, C.teal, lungs) +
  seal(510, 420, C.plum, kidney) +
  seal(590, 408, C.redPale, blood) +
  row('jie', 186) +
  row('yan', 256) +
  `<circle cx="790" cy="384" r="62" fill="none" stroke="#AFC2BC" stroke-width="5" stroke-dasharray="14 9"/>` +
  line('M764 386l18 20 34-42', '#CFE0D8', 13);

const child = { y: 704, size: 1.16, cheeks: 0.12, mood: 'smile' };

export default {
  sky,
  motion: '.m{animation:m 6s ease-in-out 5}@keyframes m{40%{transform:translateY(-7px)}55%,60%{transform:none}}',
  ground:
    cloud(190, 200, 0.8, '#9AB7D1', 0.8) +
    cloud(1060, 170, 1, '#9AB7D1', 0.8) +
    ground(
      hill([
        [0, 380],
        [500, 350],
        [1200, 390],
      ]),
      far,
    ) +
    ground(
      hill([
        [0, 500],
        [300, 470],
        [800, 520],
        [1200, 480],
      ]),
      middle,
    ) +
    ground(
      hill([
        [0, 610],
        [600, 596],
        [1200, 612],
      ]),
      near,
    ),
  people:
    passport +
    grownUp({
      role: 'doctor',
      x: 262,
      y: 700,
      size: 1.1,
      look: 0.7,
      right: [84, -206],
      left: [-62, -124],
      bends: [12, -16],
    }) +
    `<ellipse cx="790" cy="702" rx="90" ry="9" fill="${C.shade}" opacity=".18"/>` +
    boy({ ...child, who: 'jie', x: 686, look: 0.7, right: [52, -138], left: [-52, -86], bends: [8, -6], step: 4 }) +
    boy({ ...child, who: 'yan', x: 894, look: -0.7, left: [-52, -138], right: [52, -86], bends: [-6, 8], step: 4 }),
  gold: place(790, 692, place(0, 0, stamp(0, 0, 1.28), { cls: 'm' })),
};
