// Told. A plan with new cells, or blood from others for life: two roads, and their family, who said yes.
// Seen from behind: the report tells of no face, no talk and no kitchen.
import { C } from '../../palette.mjs';
import { cut, flat, line, oval, place, poly, ribbon, sheet, slab } from '../../paper.mjs';
import { boy } from '../../people.mjs';
import { grownUp } from '../../grown-ups.mjs';
import { hills, NIGHT, paleCell, paleDrop, ROAD } from '../../roads.mjs';
import { at, until } from '../../spread.mjs';

// Both roads leave from one place and are one drawing, turned round.
const way = [[600, 590], [552, 508], [456, 446], [398, 400], [414, 354], [388, 312], [330, 272]];
const wide = (x, y) => 9 + Math.max(0, y - 270) * 0.17;
const road = cut(ribbon(way, wide), ROAD, { dx: 2, dy: 6, shadow: 0.18 });
const stem = flat('M572 590Q560 540 600 540T628 590C650 680 720 800 800 960H400C480 800 550 680 572 590z', ROAD);
const beside = [[500, 412, 23], [302, 396, 27], [472, 350, 19], [318, 324, 20], [452, 294, 16], [398, 256, 13]];
const cells = beside.map(([x, y, r]) => paleCell(x, y, r)).join('');
const drops = beside.map(([x, y, r]) => paleDrop(1200 - x, y, r)).join('');

const lantern =
  line('M600 600V446', '#6B5470', 10) +
  line('M582 446Q582 420 600 420T618 446', '#6B5470', 6) +
  cut(poly([[566, 452], [634, 452], [626, 528], [574, 528]], 8), C.gold) +
  flat(poly([[578, 460], [600, 460], [600, 520], [584, 520]], 5), C.goldPale) +
  sheet(slab(558, 442, 84, 14, 6), '#6B5470') +
  sheet(slab(566, 524, 68, 12, 5), '#6B5470');
const light = `<g class="n">${oval(600, 490, 150, 128, C.goldPale, 0.16)}${oval(600, 490, 90, 78, C.goldPale, 0.2)}</g>`;
const wider = `<g class="n">${oval(600, 500, 300, 236, C.goldPale, 0.1)}</g>`;

// Heads from behind: hair, and no face.
const HAIR = '#2B2433';
const nape = {
  jie: sheet('M-49 8C-58-62 58-64 49 8 46 36 30 44 16 40 6 47-8 47-18 40-32 44-46 36-49 8z', HAIR) + flat('M-10-44C-22-58-17-70-6-75 0-66 4-58 4-44zM0-44C4-62 16-68 26-65 24-54 15-46 8-41z', HAIR) + line('M-2-40C8-28 6-14-6-10-16-10-18-22-10-26', C.hairLight, 4),
  yan: sheet('M-47 10C-52-34-48-54 0-55 48-54 52-34 47 10 46 30 42 38 36 38H-36C-42 38-46 30-47 10z', HAIR) + line('M-14-42Q6-38 24-40M-30-10v36M0-8v38M30-10v36', C.hairLight, 4),
};
const child = (who, x, left, right, tilt) => boy({ who, age: 'small', x, y: 800, size: 1.5, mood: 'flat', cheeks: 0, tilt, left, right, front: place(0, -146, nape[who], { turn: tilt }) });
const mother = { role: 'mother', x: 398, y: 806, size: 1.1, away: true };
const father = { role: 'father', x: 802, y: 806, size: 1.1, away: true };

export default {
  told: true,
  sky: NIGHT.sky,
  night: true,
  focus: [600, 420, 660, 790],
  near: [600, 470, 760, 640],
  ground: hills(70),
  people:
    road +
    place(1200, 0, road, { flip: true }) +
    stem +
    place(0, 0, cells, { cls: 'light' }) +
    at(2, place(0, 0, drops, { cls: 'light' })) +
    place(0, -58, until(2, light) + at(3, place(0, 0, wider + light, { cls: 'glow' })) + lantern) +
    until(1, child('jie', 522, [-50, -50], [40, -48], -8) + child('yan', 680, [-40, -48], [50, -50], -8)) +
    at(2, child('jie', 522, [-50, -50], [40, -48], 8) + child('yan', 680, [-40, -48], [50, -50], 8), 2) +
    until(2, grownUp({ ...mother, x: 350 }) + grownUp({ ...father, x: 850 })) +
    at(3, grownUp({ ...mother, tilt: 5, left: [-66, -126], right: [62, -116] }) + grownUp({ ...father, tilt: -5, left: [-62, -116], right: [66, -126] }) + child('jie', 540, [-54, -76], [44, -54], 3) + child('yan', 660, [-44, -54], [54, -76], -3)),
};
