// General. All feelings are allowed; a flat hand means stop; and then the nurse waits, and says what comes next.
import { C, SKIN } from '../../palette.mjs';
import { cut, dot, flat, line, place, sheet, slab } from '../../paper.mjs';
import { CAST, child, childArm, childHead, hairBehind } from '../../children.mjs';
import { grownUp } from '../../grown-ups.mjs';
import { nurseArm, palm } from '../../hands.mjs';
import { room } from '../../places.mjs';
import { at, until } from '../../spread.mjs';

const wall = '#F0D0B6';
const shade = CAST.wave.skin[1];
const kid = { who: 'wave', x: 440, y: 806, size: 1.94, pose: 'bust', cheeks: 0.35 };
const nurse = { role: 'nurse', x: 792, y: 812, size: 1.66, pose: 'bust', skin: SKIN.deep };

// Three faces of one size on a line: scared, cross, curious.
const card = (x, y, turn, back, mood, more = '', head = {}) =>
  place(
    x,
    y - 138,
    `<g class="sway">${place(
      0,
      138,
      cut(slab(-104, -112, 208, 240, 14, 3), back, { shadow: 0.14 }) + place(0, 8, hairBehind('wave') + sheet('M-40 76C-40 54-22 46 0 46S40 54 40 76z', CAST.wave.fill) + flat('M-9 38H9V56H-9z', shade) + childHead({ who: 'wave', mood, cheeks: 0.3, ...head }) + more, { size: 1.42 }) + sheet(slab(-12, -142, 24, 52, 6), C.woodPale) + line('M0-138v40', C.wood, 4),
    )}</g>`,
    { turn },
  );
const cross = line('M-28-10L-10-3M28-10L10-3', C.hair, 5);
const cards =
  line('M-1500-30Q600 236 2700-30', '#A67B62', 6) +
  card(366, 242, -3, '#DCE6EE', 'worried', '', { up: 0.4 }) +
  card(600, 254, 1, '#F3D9DC', 'flat', cross, {}) +
  card(834, 242, 3, '#E3EBD6', 'open', '', { look: 0.5, up: 1.4 });

const table = cut('M-1500 650H2700V2700H-1500z', '#C99B78', { dx: 0, dy: -5, shadow: 0.14 }) + line('M-1500 656H2700', '#DDB593', 10);
const tray = cut(slab(510, 640, 200, 26, 10), '#C6D2D6', { dx: 1, dy: 5 });
const open = tray + cut(slab(540, 596, 54, 46, 8), '#FDFEFB', { dx: 1, dy: 3 }) + sheet(slab(618, 584, 20, 58, 9), '#F4F8F6') + sheet(slab(614, 576, 28, 16, 5), C.violet) + sheet(slab(656, 584, 20, 58, 9), '#F4F8F6') + sheet(slab(652, 576, 28, 16, 5), C.teal);
const covered = tray + cut('M500 660C508 600 540 574 612 574S712 600 722 660Q696 672 676 660 652 674 632 662 608 674 586 662 562 674 544 662 522 672 500 660z', '#A9D6D2', { dx: 1, dy: 4 }) + line('M560 600C552 620 550 640 552 652M664 600C672 620 674 640 670 652', '#7FB9B5', 4);

// What comes next, on a card: a plaster.
const next = cut(slab(-62, -76, 124, 150, 12, 2), '#FDFEFB', { dx: 2, dy: 5 }) + place(0, -2, cut(slab(-44, -18, 88, 36, 17), '#DDB08C', { dx: 1, dy: 2 }) + flat(slab(-16, -18, 32, 36, 4), '#F1D4BC') + [[-6, -6], [6, -6], [-6, 6], [6, 6]].map(([x, y]) => dot(x, y, 2.4, '#C99B78')).join(''), { turn: -24 });

export default {
  sky: wall,
  focus: [600, 420, 720, 780],
  near: [606, 400, 800, 690],
  ground: room(wall, '#B98F74', '#A67B62', 900),
  people: place(
    0,
    70,
    until(1, place(0, -40, cards) + child({ ...kid, x: 600, y: 850, size: 1.8, mood: 'small', up: 1.8, left: [-46, -100], right: [46, -100] })) +
    place(-150, -142, at(
      2,
      grownUp({ ...nurse, x: 796, mood: 'small', look: -0.8, left: [-68, -246], right: [64, -248], bends: [-26, 30] }) + child({ ...kid, mood: 'flat', look: 0.6, left: [-46, -102], right: false }) + place(kid.x, kid.y, childArm('wave', 'school', 1, [70, -184], -16), { size: kid.size }) + place(0, 0, palm('wave', 578, 428, 1.5, 3), { cls: 'lift' }),
      2,
    ), { size: 1.2 }) +
    place(-150, -142, at(
      3,
      grownUp({ ...nurse, mood: 'smile', look: -0.7, tilt: -5, left: false, right: [50, -104] }) + child({ ...kid, mood: 'open', look: 0.7, up: 0.2, tilt: 4, left: [-46, -102], right: false }) + place(634, 474, place(0, 0, next, { cls: 'lift' }), { turn: -3 }) + place(nurse.x, nurse.y, nurseArm(SKIN.deep, -1, [-66, -178], -14), { size: nurse.size }) + place(kid.x, kid.y, childArm('wave', 'school', 1, [66, -146], 18), { size: kid.size }),
    ), { size: 1.2 }) +
    table +
    at(2, open, 2) +
    at(3, covered),
  ),
};
