// General. Whoever is asked for cells may say yes or no: two cards of one size, and the same arm round the one who is asked.
import { C, SKIN } from '../../palette.mjs';
import { cut, flat, line, place, slab, use } from '../../paper.mjs';
import { CAST, child } from '../../children.mjs';
import { grownArm, grownUp } from '../../grown-ups.mjs';
import { HELPERS } from '../../helpers.mjs';
import { clasp } from '../../hands.mjs';
import { room } from '../../places.mjs';
import { sister } from '../../siblings.mjs';
import { table } from '../../indoors.mjs';
import { at, until } from '../../spread.mjs';

// Yes is a nod, no is a shake of the head: the same card, the same size, the same color.
const NOD = 'M0-38V38M-18-20L0-38 18-20M-18 20L0 38 18 20';
const SHAKE = 'M-38 0H38M-20-18L-38 0-20 18M20-18L38 0 20 18';
const answer = (x, y, d, turn = 0, size = 1) =>
  place(x, y, cut(slab(-62, -76, 124, 152, 16, 2), C.white, { dx: 3, dy: 5 }) + flat(slab(-50, -64, 100, 128, 10), '#E7E4F2') + line(d, '#5E4E9E', 13), { turn, size });

const big = { x: 384, y: 848, size: 1.76 };
const man = { role: 'uncle', x: 592, y: 836, size: 1.66, pose: 'bust' };
const doctor = { role: 'doctor', skin: SKIN.brown, x: 862, y: 830, size: 1.62, pose: 'bust' };
const girl = { who: 'check', x: 836, y: 800, size: 1.86, pose: 'bust', cheeks: 0.4 };

export default {
  sky: '#A3A1C4',
  focus: [616, 440, 740, 780],
  near: [616, 460, 800, 620],
  ground: room('#A3A1C4', '#6E71A4', '#7F82B2', 740) + `<path class="n" d="M-1500 330H2700" stroke="#9694BB" stroke-width="10"/>`,
  people:
    cut(slab(440, 84, 300, 168, 12, 3), '#5C5F92') + flat(slab(456, 100, 268, 136, 6), '#7E82B4') + flat('M456 206q60-44 130-18t138-14v56q0 6-6 6H462q-6 0-6-6z', '#5F6397') + line('M598 100v136', '#5C5F92', 8) +
    until(
      1,
      grownUp({ ...man, mood: 'small', look: 0.6, left: [-60, -126], right: [60, -126] }) +
        sister({ ...big, mood: 'small', look: 0.8, up: 0.2, left: [-56, -124], right: [52, -124] }) +
        grownUp({ ...doctor, mood: 'smile', look: -0.8, left: [-92, -158], right: [28, -158], bends: [14, 22] }),
    ) +
    at(
      2,
      grownUp({ ...man, x: 560, mood: 'smile', look: -0.7, up: -0.5, tilt: -5, left: false, right: [58, -124] }) +
        sister({ ...big, x: 412, mood: 'happy', look: 0.4, tilt: 9, left: [-54, -124], right: [50, -122] }) +
        place(560, man.y, grownArm('uncle', -1, [-124, -160], -20), { size: man.size }),
      2,
    ) +
    at(
      3,
      grownUp({ ...man, x: 590, mood: 'smile', look: 0.7, up: -0.6, tilt: 4, left: false, right: false }) +
        sister({ ...big, x: 400, mood: 'smile', look: 0.7, up: 0.2, tilt: 6, left: [-54, -124], right: [50, -122] }) +
        place(590, man.y, grownArm('uncle', -1, [-110, -160], -20), { size: man.size }) +
        child({ ...girl, mood: 'worried', look: -0.7, up: 0.7, tilt: -6, left: false, right: [44, -96] }),
    ) +
    table(656, '#B98F73', '#D5A678') +
    until(1, answer(714, 562, NOD, -4) + answer(900, 566, SHAKE, 4)) +
    until(1, [[704, 640, 8], [894, 644, -8]].map(([x, y, turn], i) => use('hand', x, y, { turn: 180 + turn, size: 2, flip: i > 0, more: `fill="${SKIN.brown[0]}"` })).join('')) +
    at(2, place(742, 448, HELPERS.cat, { size: 2.5, cls: 'lift' }) + answer(716, 724, NOD, -4, 0.92) + answer(884, 726, SHAKE, 4, 0.92), 2) +
    at(
      3,
      clasp(718, 612, { from: [656, 482], cloth: '#75664F', pale: '#E8DECE', skin: SKIN.light, width: 50, bend: 12 }, { from: [768, 516], cloth: CAST.check.dark, pale: CAST.check.pale, skin: CAST.check.skin, width: 38, bend: -12 }, { size: 1.16 }),
    ),
};
