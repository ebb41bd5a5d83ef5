// General. The test: a sleeve up, a tiny tube or a soft stick for the cheek; a hand to squeeze; and a lab where strips are read.
// No needle: the little tube is full already, and a plaster is on the arm.
import { C, SKIN } from '../../palette.mjs';
import { cut, dot, flat, limb, line, place, sheet, slab, use } from '../../paper.mjs';
import { CAST, child } from '../../children.mjs';
import { grownArm, grownUp } from '../../grown-ups.mjs';
import { clasp } from '../../hands.mjs';
import { room } from '../../places.mjs';
import { strip, tag } from '../../tags.mjs';
import { table } from '../../indoors.mjs';
import { at, until } from '../../spread.mjs';

const { skin, dark, pale } = CAST.check;
const girl = { who: 'check', x: 580, y: 806, size: 1.9, pose: 'bust', cheeks: 0.4 };
const gran = { role: 'gran', x: 346, y: 830, size: 1.62, pose: 'bust' };
const nurse = { role: 'nurse', skin: SKIN.deep, x: 866, y: 826, size: 1.62, pose: 'bust' };

// The arm lies on a pillow, its sleeve rolled up.
const pillow = cut('M612 640C604 604 640 600 700 604S800 598 800 636 776 668 702 666 616 672 612 640z', '#E4E6F4', { dx: 2, dy: 5 });
const bareArm =
  sheet(limb([640, 572], [738, 622], 36, 29, 12), skin[0]) +
  use('hand', 744, 628, { turn: -72, size: 1.8, more: `fill="${skin[0]}"` }) +
  sheet(limb([634, 516], [652, 584], 40, 42, -6), dark) +
  line('M634 590L672 578', pale, 13);
const plaster = place(692, 596, cut(slab(-24, -11, 48, 22, 9), '#F0C9A8', { dx: 1, dy: 2 }) + flat(slab(-9, -8, 18, 16, 4), '#FBE8D6'), { turn: 24 });

const vial = place(0, 0, cut(slab(-12, -44, 24, 70, 11), '#EEF4F8', { dx: 1, dy: 3 }) + flat(slab(-8, -8, 16, 30, 7), C.redPale) + sheet(slab(-14, -54, 28, 18, 5), C.violet));
const stick = line('M0 44V-30', '#F4F0E6', 6) + sheet('M-8-30C-10-50-6-58 0-58S10-50 8-30Q0-26-8-30z', C.white);

// The lab: a wall of its own, so that one sees that it is another place.
const LAB = '#A9B4D4';
const wall =
  `<path class="g" d="M-1500-1500h4200v3900h-4200z" fill="${LAB}"/>` +
  `<path class="n" d="M-1500 330H2700" stroke="#97A3C8" stroke-width="12"/>` +
  [250, 330, 600, 672].map((x, i) => sheet(slab(x - 28, 232 - (i % 2) * 18, 56, 92 + (i % 2) * 18, 12), ['#D9C9E2', '#BFD9D6', '#D9C9E2', '#E3C9CE'][i]) + flat(slab(x - 18, 216 - (i % 2) * 18, 36, 24, 6), '#7580A8')).join('');
const reader = { role: 'doctor', cover: 'scarf', x: 440, y: 812, size: 1.66, pose: 'bust' };
const other = { role: 'nurse', x: 810, y: 812, size: 1.66, pose: 'bust' };
const glass = (x, y) =>
  place(
    x,
    y,
    line('M-50-54L-96-104', C.woodDark, 22) +
      dot(3, 6, 74, C.shade, 0.2) +
      dot(0, 0, 74, C.iron) +
      dot(0, 0, 62, '#F4F8FC') +
      tag('point', 0, 0, 2.2),
  );

export default {
  sky: '#9A9CC6',
  focus: [606, 440, 740, 780],
  near: [606, 450, 800, 620],
  ground: room('#9A9CC6', '#6E71A4', '#7F82B2', 740) + `<path class="n" d="M-1500 300H2700" stroke="#8E91BE" stroke-width="10"/>`,
  people:
    until(2, cut(slab(524, 70, 170, 130, 10, 3), C.white) + flat('M540 180q38-60 70-24t68-6v36H540z', '#A9C9B4') + dot(642, 112, 16, '#E3B9CF')) +
    until(
      1,
      grownUp({ ...gran, mood: 'smile', look: 0.8, right: [86, -168], left: [-60, -124], bends: [12, -10] }) +
        grownUp({ ...nurse, mood: 'smile', look: -0.8, tilt: -4, left: [-58, -170], right: [26, -154], bends: [22, 26], front: place(-66, -184, stick, { turn: -24 }) + place(14, -176, vial, { size: 0.8, turn: 8 }) }) +
        child({ ...girl, mood: 'smile', look: 0.8, up: 0.4, left: [-48, -96], right: false }),
    ) +
    at(
      2,
      grownUp({ ...gran, x: 416, mood: 'smile', look: 0.8, tilt: 4, left: [-60, -124], right: false }) +
        child({ ...girl, x: 742, mood: 'worried', look: -0.9, up: 0.4, tilt: -4, left: false, right: [50, -96] }),
      2,
    ) +
    at(3, wall + grownUp({ ...reader, mood: 'small', look: 0.5, up: -1, tilt: 4, left: [-62, -112], right: false }) + grownUp({ ...other, mood: 'smile', look: -0.6, up: -1, left: [-74, -168], right: [62, -112], bends: [26, 12], front: place(-84, -190, strip(0, 0, ['six', 'round', 'point'], { edge: '#8E93BE', size: 0.52 }), { turn: -8 }) })) +
    table(650, '#B98F73', '#D5A678') +
    until(1, pillow + bareArm + plaster) +
    at(
      2,
      clasp(590, 612, { from: [484, 484], cloth: '#7F5468', pale: '#F0DCE2', skin: SKIN.brown, width: 50, bend: 8 }, { from: [688, 512], cloth: dark, pale, skin, width: 40, bend: -8 }, { size: 1.24 }),
      2,
    ) +
    at(
      3,
      `<path class="g" d="M-1500 650H2700V2700H-1500z" fill="#E2E6F2"/>` +
        line('M-1500 650H2700', '#FDFEFB', 14) +
        place(612, 706, strip(0, 0, ['round', 'square', 'point', 'six', 'round', 'six'], { edge: '#C9718B', size: 1.24 }), { turn: -90 }) +
        glass(628, 690) +
        place(reader.x, reader.y, grownArm('doctor', 1, [56, -138], 8), { size: reader.size }),
    ),
};
