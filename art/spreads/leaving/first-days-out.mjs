// General. The first days at home: two feelings at once and slow steps, a mask and a row of medicines, and the coat
// again, because the team wants to see the child. The masks are on both; the medicines have no names.
import { C, SKIN } from '../../palette.mjs';
import { cut, dot, flat, limb, line, place, sheet, slab, use } from '../../paper.mjs';
import { CAST, child, childHead } from '../../children.mjs';
import { grownHead } from '../../faces.mjs';
import { grownArm, grownUp } from '../../grown-ups.mjs';
import { room } from '../../places.mjs';
import { at, until } from '../../spread.mjs';

const wall = '#DDE6CC';
const kid = { who: 'check', size: 1.56, hair: 'hat', cheeks: 0.4 };
const man = { role: 'uncle', size: 1.5, cheeks: 0.5 };

// The hall: the door that they came in by, hooks, a bench with shoes, a mat.
const door =
  cut(slab(208, 120, 190, 530, 8), '#F6F4E8', { shadow: 0.14 }) +
  sheet(slab(224, 136, 158, 514, 5), '#5F8F7F') +
  flat(slab(252, 168, 102, 150, 8), '#CFE6EF') +
  line('M303 168v150', '#F6F4E8', 7) +
  line('M252 360H354V600H252z', '#4A7466', 6) +
  dot(364, 416, 9, '#E9F0EC');
const hooks = line('M770 206H1000', '#A9835C', 16) + [800, 880, 960].map((x) => line(`M${x} 206v22q0 12-12 12`, '#7A5A3C', 7)).join('');
const hangingCoat = cut('M866 240Q886 224 904 240L936 300 944 470Q886 486 830 470L838 300z', '#6D8FA3', { dx: 3, dy: 6 }) + line('M886 244V474', '#4F6E82', 5) + line('M842 320l-10 112M932 320l10 112', '#4F6E82', 5);

// Two faces of one child, hand in hand: glad and a little afraid.
const card = (x, y, mood, tint, turn) => place(x, y, cut(slab(-78, -84, 156, 168, 18, 3), tint, { dx: 3, dy: 7, shadow: 0.18 }) + place(0, 12, childHead({ who: 'check', hair: 'hat', mood, cheeks: 0.4 }), { size: 1.2 }), { turn });
const both = place(469, 157, place(0, 0, card(-67, 3, 'big', '#F8E7BE', -6) + card(67, -3, 'worried', '#CFDDE8', 6), { cls: 'sway' }));

const wobble = line('M390 700q-13 9 0 19t0 19M530 700q13 9 0 19t0 19', '#8FA08A', 7, 'class="n"');

// A table of medicines, near: bottles, cups, a spoon, and a box with a lid for every part of the day.
const bottle = (x, h, color, cap) => place(x, 0, cut(`M-30 0V${26 - h}Q-30 ${10 - h}-14 ${8 - h}H14Q30 ${10 - h} 30 ${26 - h}V0Q0 8-30 0z`, color, { dx: 2, dy: 4 }) + sheet(slab(-18, -h - 20, 36, 28, 7), cap) + flat(slab(-24, -h * 0.6, 48, h * 0.34, 5), '#FDFEFB') + line(`M-14 ${-h * 0.47}H12`, '#B9C6C2', 5));
const medicines =
  place(330, 596, bottle(-34, 136, '#C9A0B4', '#8B5A74') + bottle(42, 104, '#8FB6C8', '#5B7F94') + bottle(114, 74, '#B98A5E', '#FDFEFB')) +
  place(700, 596, bottle(34, 80, '#B98A5E', '#FDFEFB') + bottle(108, 100, '#B9B0D8', '#6A5C9A') + bottle(182, 126, '#A7C49A', '#5F8052')) +
  place(
    600,
    606,
    cut(slab(-92, -46, 184, 52, 8), '#EDF3F2', { dx: 2, dy: 4 }) +
      [0, 1, 2, 3].map((i) => sheet(slab(-86 + i * 44, i === 1 ? -72 : -56, 40, 18, 5), ['#A9D6D2', '#D6D0F0', '#E8B7C4', '#CFE2C0'][i]) + dot(-66 + i * 44, -22, 8, ['#5FA294', '#8C7BC0', '#C9718B', '#7FA36B'][i])).join(''),
  );
// A mask that covers a beard too, at the place of a grown-up's head.
const mask = place(-5, -282, line('M-44 2Q-38 8-31 14M40 2Q36 8 31 14', '#D3DFE3', 2.4) + sheet('M-33 9Q0-2 33 9 37 30 26 42 0 54-26 42-37 30-33 9z', '#EAF2F4') + line('M-22 20q22-6 44 0M-22 31q22 6 44 0', '#BDCFD6', 2));
const table = cut('M-1500 596H2700V650H-1500z', '#C79A6B', { dx: 0, dy: 8, shadow: 0.16 }) + '<path class="g" d="M-1500 650H2700V2700H-1500z" fill="#B98A5C"/>' + line('M-1500 596H2700', '#DDB88C', 10);

// The team, in a round: they are waiting to see the child.
const team = place(
  480,
  170,
  dot(4, 8, 130, C.shade, 0.2) +
    dot(0, 0, 130, '#FDFEFB') +
    dot(0, 0, 114, '#BFE0DA') +
    `<g clip-path="url(#round)">` +
    sheet('M-126 130C-126 66-96 50-56 50S8 66 8 130z', C.teal) +
    sheet('M-4 130C-4 66 22 54 56 54S126 66 126 130z', '#F3F6F1') +
    place(-52, 2, grownHead({ role: 'nurse', skin: SKIN.deep, mood: 'smile', look: 0.3 }), { size: 0.98 }) +
    place(52, 8, grownHead({ role: 'scarf', skin: SKIN.brown, mood: 'big', look: -0.3 }), { size: 0.94 }) +
    '</g>',
);

// The coat: over the check, open in front; one sleeve is on, the other is still being found.
const coat =
  sheet('M-34-170C-52-160-54-110-54-60Q-34-50-16-58L-14-168z', '#5B8C9A') +
  sheet('M34-170C52-160 54-110 54-60Q34-50 16-58L14-168z', '#5B8C9A') +
  line('M-15-166L-17-60M15-166L17-60', '#3F6C79', 5) +
  flat(slab(-46, -98, 24, 22, 4), '#3F6C79') +
  flat(slab(22, -98, 24, 22, 4), '#3F6C79');

export default {
  sky: wall,
  focus: [606, 424, 730, 780],
  near: [604, 394, 800, 744],
  ground:
    room(wall, '#C2A988', '#AE9472', 650) +
    `<path class="n" d="M-1500 720h4200M-1500 830h4200M-1500 960h4200" stroke="#B59B78" stroke-width="5"/>`,
  people:
    until(2, door) +
    at(3, door) +
    until(
      1,
      hooks +
        hangingCoat +
        cut('M300 742H850L900 800H250z', '#A8B98C', { dx: 0, dy: 6, shadow: 0.12 }) +
        grownUp({ ...man, x: 690, y: 756, mood: 'smile', look: -0.8, tilt: -7, lean: -3, left: [-96, -136], right: [62, -126], bends: [-8, 12] }) +
        wobble +
        child({ ...kid, x: 460, y: 770, mood: 'small', look: 0.4, up: 0.7, lean: 3, step: 9, left: [-64, -128], right: [68, -128], bends: [10, 8] }) +
        both,
    ) +
    at(
      2,
      grownUp({ ...man, x: 764, y: 800, size: 1.66, mood: 'smile', look: -0.7, front: mask, left: [-84, -138], right: [70, -138] }) +
        child({ ...kid, x: 462, y: 766, size: 1.96, pose: 'bust', mask: true, mood: 'open', look: 0.4, up: 0.7, left: [-52, -116], right: [52, -116] }) +
        table +
        place(0, 0, medicines, { cls: 'lift' }),
      2,
    ) +
    at(
      3,
      hooks +
        grownUp({ ...man, x: 716, y: 760, mood: 'smile', look: -0.8, tilt: -7, lean: -5, left: false, right: [62, -126] }) +
        child({ ...kid, x: 452, y: 770, mood: 'smile', look: 0.5, up: 0.7, chest: coat, left: false, right: false }) +
        place(452, 770, sheet(limb([-30, -154], [-66, -84], 24, 19, -8), '#4C7C8A') + use('hand', -68, -76, { turn: 16, more: `fill="${CAST.check.skin[0]}"` }) + sheet(limb([30, -154], [84, -150], 24, 20, 8), '#4C7C8A') + use('hand', 94, -150, { turn: -90, flip: true, more: `fill="${CAST.check.skin[0]}"` }), { size: kid.size }) +
        place(716, 760, grownArm('uncle', -1, [-66, -152], -14), { size: man.size, turn: -5 }) +
        place(0, 0, team, { cls: 'lift' }),
    ),
};
