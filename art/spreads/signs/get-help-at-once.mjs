// General. A bump on the head, a word about how it feels, and a call: signs that cannot wait.
// No flashing light and no ambulance.
import { C, SKIN } from '../../palette.mjs';
import { cut, dot, flat, line, oval, place, sheet, slab } from '../../paper.mjs';
import { CAST, child, childArm } from '../../children.mjs';
import { grownHead } from '../../faces.mjs';
import { grownUp } from '../../grown-ups.mjs';
import { room } from '../../places.mjs';
import { at, until } from '../../spread.mjs';

const wall = '#F4DDAF';
const kid = { who: 'leaf', x: 474, y: 752, size: 1.72 };
const aunt = { role: 'aunt', x: 760, y: 752, size: 1.62 };
const hold = (to, bend, side = -1) => place(kid.x, kid.y, childArm('leaf', 'school', side, to, bend), { size: kid.size });

const window_ =
  cut(slab(262, 66, 216, 190, 12, 3), '#FDFEFB', { shadow: 0.12 }) +
  flat(slab(277, 81, 186, 160, 6), '#CFE3E0') +
  flat('M277 196q46-28 96-10t90-12v61q0 6-6 6H283q-6 0-6-6z', '#98B586') +
  dot(420, 122, 20, '#FDF2D8') +
  line('M370 82v158M278 160h184', '#FDFEFB', 10) +
  line('M252 262H488', C.woodPale, 15);
const counter =
  cut('M700 470H2700V700H700z', '#A9C0A6', { dx: -4, dy: 4, shadow: 0.1 }) +
  line('M690 466H2700', C.woodPale, 22) +
  line('M900 500V680M1110 500V680', '#8DA68C', 6) +
  line('M846 560v34M952 560v34', '#FDFEFB', 8) +
  cut('M952 454C940 408 960 384 1004 384S1068 408 1056 454z', '#7E93A8', { dx: 2, dy: 4 }) +
  line('M1052 410q28-10 36-36M986 382q18-18 36 0', '#7E93A8', 12);
const ball = place(
  0,
  0,
  dot(0, 0, 40, '#C9718B') + flat('M-40 0A40 40 0 0 1 0-40C-14-16-14 16 0 40A40 40 0 0 1-40 0z', '#E9C2CB') + line('M0-40C16-16 16 16 0 40', '#FDFEFB', 5),
);

// Where it went bump: short strokes round the place, as one draws a sound.
const strokes = (x, y, turn = 0) => place(x, y, line('M-46-8l-20-6M-30-36l-14-18M0-46v-22M30-36l14-18', '#B0623E', 8), { turn });

const chair =
  line('M364 560V764M584 690V764', C.woodDark, 18) + cut(slab(346, 668, 256, 28, 10, 2), C.wood) + line('M364 470V668M584 470V668M364 484H584M364 560H584', C.woodDark, 18);
const bowl = (x, y) => place(x, y, cut('M-66-22H66C64 18 40 34 0 34S-64 18-66-22z', '#8FA6C8', { dx: 2, dy: 5 }) + oval(0, -22, 66, 11, '#6F88AE'));

// The words: a slip of paper that says where it hurts, without a letter.
const slip = place(
  650,
  196,
  cut('M-110-84H96Q118-84 118-62V44Q118 66 96 66H-22L-66 112-60 66H-110Q-132 66-132 44V-62Q-132-84-110-84z', '#FDFEFB', { shadow: 0.14 }) +
    place(-62, -6, dot(0, 0, 40, '#D9C3AE') + line('M-14 14q14-10 28 0', C.ink, 5) + dot(-13, -6, 4.5, C.ink) + dot(13, -6, 4.5, C.ink) + line('M14-50l4-16M34-40l14-10M42-20l16-4', '#B0623E', 7)) +
    place(54, -2, flat('M-48-12H48C47 18 28 34 0 34S-47 18-48-12z', '#8FA6C8') + oval(0, -12, 48, 9, '#6F88AE') + line('M0-62v30M-12-44l12 13 12-13', '#B0623E', 7)),
);

const phone = cut(slab(-16, -44, 32, 82, 9), '#22304A', { dx: 2, dy: 3 }) + flat(slab(-11, -36, 22, 58, 4), '#A9D6D2');
const team = place(
  470,
  176,
  dot(4, 8, 118, C.shade, 0.16) +
    dot(0, 0, 118, '#FDFEFB') +
    dot(0, 0, 105, '#BFE0DA') +
    `<g clip-path="url(#round)">` +
    sheet('M-82 130C-82 66-48 44 0 44S82 66 82 130z', C.white) +
    flat('M-18 46H18L8 104H-8z', C.teal) +
    place(0, -8, grownHead({ role: 'doctor', skin: SKIN.warm, mood: 'smile', look: 0.3 }), { size: 1.08 }) +
    line('M-48-14C-52-66 52-66 50-14M50 0C52 26 36 34 22 32', '#22304A', 7) +
    '</g>',
);
const call = `<path class="flow" d="M596 176C680 150 760 156 800 196" fill="none" stroke="#7C5B3A" stroke-width="9" stroke-linecap="round" stroke-dasharray="1 25"/>`;

export default {
  sky: wall,
  focus: [622, 420, 700, 790],
  near: [614, 372, 800, 690],
  ground: room(wall, '#7FA08A', '#5F8B6B', 640),
  people:
    until(2, window_) +
    counter +
    until(
      1,
      place(340, 748, oval(0, 40, 44, 7, C.shade, 0.16) + ball) +
        child({ ...kid, mood: 'worried', look: 0.8, up: 0.6, left: false, right: [92, -152], bends: [8, 14] }) +
        hold([-44, -236], 36) +
        strokes(404, 340, -30) +
        place(0, 0, grownUp({ ...aunt, x: 800, mood: 'open', look: -0.9, lean: -5, left: [-104, -168], right: [62, -130], bends: [-14, 12] }), { cls: 'arrive' }),
    ) +
    at(
      2,
      chair +
        child({ ...kid, y: 768, pose: 'bust', shadow: false, mood: 'open', look: 0.6, up: 0.6, tilt: -5, left: false, right: [14, -98], bends: [8, 30] }) +
        seatLegs() +
        place(kid.x, 768, childArm('leaf', 'school', -1, [-42, -232], 36), { size: kid.size }) +
        bowl(610, 760) +
        grownUp({ ...aunt, x: 816, y: 776, pose: 'kneel', mood: 'flat', look: -0.9, tilt: -7, lean: -5, left: [-98, -186], right: [40, -106], bends: [-10, 26] }) +
        place(0, 0, slip, { cls: 'lift' }),
      2,
    ) +
    at(
      3,
      child({ ...kid, x: 500, mood: 'small', look: 0.5, up: 0.9, left: [-46, -96], right: [74, -112] }) +
        grownUp({ ...aunt, x: 752, mood: 'smile', look: -0.4, tilt: -4, left: [-80, -116], right: [66, -262], bends: [-10, 28], scarf: place(58, -286, phone, { turn: 10, size: 0.9 }) }) +
        call +
        place(0, 0, team, { cls: 'lift' }),
    ),
};

/** Her legs on the chair, from the front: two knees and two shoes. */
function seatLegs() {
  const { legs, shoe } = CAST.leaf;
  return [-1, 1]
    .map(
      (s) =>
        sheet(`M${474 + s * 32 - 28} 640Q${474 + s * 32} 620 ${474 + s * 32 + 28} 640L${474 + s * 36 + 20} 742H${474 + s * 36 - 20}z`, legs) +
        line(`M${474 + s * 32 - 20} 662q20 14 40 0`, shoe, 3, 'opacity=".4"') +
        place(474 + s * 40, 752, flat('M-26 4Q-28-24-4-26 24-24 34-6 36 4 26 4z', shoe), { flip: s < 0 }),
    )
    .join('');
}
