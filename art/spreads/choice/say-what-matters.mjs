// General. Grown-ups talk about two roads, and a child asks too; draws what matters and what worries; and thinks of what
// would be missed.
import { C, SKIN } from '../../palette.mjs';
import { blob, cut, dot, flat, line, oval, place, poly, sheet, slab } from '../../paper.mjs';
import { child, childArm, childHead, hairBehind } from '../../children.mjs';
import { grownHead } from '../../faces.mjs';
import { grownArm, grownUp } from '../../grown-ups.mjs';
import { room } from '../../places.mjs';
import { tablet } from '../../things.mjs';
import { paleCell, paleDrop } from '../../roads.mjs';
import { at, until } from '../../spread.mjs';

const wall = '#6A5580';
const kid = { who: 'pocket', x: 456, y: 872, size: 1.94, pose: 'bust', cheeks: 0.3 };
const man = { role: 'uncle', x: 836, y: 892, size: 1.66, pose: 'bust' };

const pendant =
  line('M600-900V58', '#3E3055', 7) + cut('M500 150Q512 62 566 52H634Q688 62 700 150 600 176 500 150z', '#B9859C') + flat('M520 146Q530 74 580 62H606Q560 88 556 154z', '#D9B3C2') + oval(600, 154, 84, 12, '#F8E9D8');
const light = `<g class="n"><path d="M510 156L220 700H980L690 156z" fill="#F8E9D8" opacity=".1"/></g>`;
const table = cut('M-1500 690H2700V2700H-1500z', C.wood, { dx: 0, dy: -5, shadow: 0.16 }) + line('M-1500 696H2700', C.woodPale, 10);

// The map: two roads from one place, of one length.
const road = line('M0 34C-30 28-96 40-112 6-122-18-74-28-84-62', '#8B78A0', 9, 'stroke-dasharray="2 15"');
const map = place(
  610,
  744,
  cut(poly([[-170, -50], [170, -50], [216, 64], [-216, 64]], 8), '#F6F1E2', { shadow: 0.18 }) +
    line('M-58-50L-74 64M58-50L74 64', '#E4DCC8', 4) +
    place(0, 10, road + place(0, 0, road, { flip: true }), { size: 0.9 }) +
    paleCell(-142, 6, 15) +
    paleCell(-34, -22, 12) +
    paleDrop(142, 6, 15) +
    paleDrop(34, -22, 12),
);
const doctor = place(
  612,
  584,
  tablet(0, 0, 1.7, `<svg x="-51" y="-36" width="102" height="72" viewBox="-90 -66 180 127">${sheet('M-70 80C-70 52-40 44 0 44S70 52 70 80z', C.white) + flat('M-16 46H16L8 80H-8z', C.teal) + grownHead({ role: 'doctor', skin: SKIN.brown, mood: 'smile', cheeks: 0.4 })}</svg>`) + line('M-60 70L-84 108M60 70L84 108', '#22304A', 9),
);

// Two drawings of one size: a ball in the sun, and a cloud with rain.
const page = (x, y, turn, inner) => place(x, y, cut(slab(-88, -70, 176, 140, 8, 3), '#FDFEFB', { dx: 2, dy: 5 }) + inner, { turn, size: 1.1 });
const matters = dot(22, 14, 34, '#7FA0B8') + line('M-8 0Q22 22 52 0M22-20V48', '#4B6F88', 5) + line('M-66 54H66', '#8FA88A', 7) + place(-44, -26, sheet('M0-20L20 8H-20z', '#B9859C') + sheet(slab(-15, 8, 30, 26, 3), '#D9B3C2'));
const worries = flat('M-46 4C-64 4-66-22-46-24-44-48-12-50-2-34 12-48 44-38 42-16 60-16 58 6 42 6z', '#8C96A8') + line('M-34 22l-6 18M-8 22l-6 18M18 22l-6 18M42 22l-6 18', '#7FA0C4', 6);
const pencil = place(0, 0, line('M0 0L34-64', '#5F8FA0', 13) + line('M0 0L5-9', '#F1DCC0', 13) + dot(-1, 2, 4, C.ink) + line('M31-58L34-64', '#D9859A', 13));

// What one might miss: a bed, a friend, one's own spoon. A friend is another child, and no one in particular.
const bubble = (x, y, inner) => place(x, y, dot(4, 7, 96, C.shade, 0.2) + dot(0, 0, 96, '#F4EFF4') + dot(0, 0, 83, '#DCD3E4') + inner);
const bed = place(0, 8, line('M-58-34V34M58-6V34', C.woodDark, 10) + cut(slab(-56, 2, 114, 22, 6), C.wood, { dx: 0, dy: 3 }) + sheet('M-50 2C-52-22-22-26-14-6L-12 2z', C.white) + sheet('M-20 4C-16-22 20-14 54-14Q60-8 58 4z', '#8FA88A'));
const friend = place(0, 10, hairBehind('leaf') + childHead({ who: 'leaf', mood: 'big', cheeks: 0.4, look: -0.2 }), { size: 1.02 });
const spoon = place(0, 0, line('M0 10V58', '#9FB4BA', 14) + cut(blob(0, -24, 25, 35, { points: 12, wobble: 0.01, seed: 2 }), '#C6D2D6', { dx: 1, dy: 3 }) + flat(blob(-2, -24, 15, 23, { points: 10, wobble: 0.01, seed: 3 }), '#E4ECEE'), { turn: 32 });
const dots = [[600, 384, 8], [600, 346, 12], [520, 396, 8], [474, 360, 12], [680, 396, 8], [726, 360, 12]].map(([x, y, r]) => dot(x, y, r, '#F4EFF4')).join('');

export default {
  sky: wall,
  night: true,
  focus: [606, 430, 700, 790],
  near: [606, 404, 800, 780],
  ground: room(wall, '#43365A', '#57466C', 900),
  people: place(
    0,
    -36,
    light +
    until(2, pendant) +
    until(
      1,
      grownUp({ ...man, mood: 'smile', look: -0.8, tilt: -4, left: false, right: [66, -110] }) + child({ ...kid, x: 396, mood: 'open', look: 0.7, up: 0.6, left: [-58, -226], right: [50, -98], bends: [-14, 8] }),
    ) +
    at(
      2,
      grownUp({ ...man, mood: 'smile', look: -0.8, up: -1, tilt: -7, left: [-64, -120], right: [66, -110] }) + child({ ...kid, x: 470, mood: 'small', look: 0.4, up: -1.2, tilt: 6, left: [-48, -98], right: false }),
      2,
    ) +
    at(
      3,
      place(0, 0, bubble(372, 250, bed) + bubble(600, 192, friend) + bubble(828, 250, spoon), { cls: 'lift' }) + dots + child({ ...kid, x: 600, y: 886, mood: 'small', look: 0, up: 1.8, tilt: -5, left: [-48, -98], right: false }),
    ) +
    table +
    until(1, doctor + map + place(man.x, man.y, grownArm('uncle', -1, [-58, -106], -12), { size: man.size })) +
    at(2, page(430, 752, -5, matters) + page(668, 756, 4, worries) + place(590, 722, pencil) + place(470, kid.y, childArm('pocket', 'school', 1, [70, -104], 14), { size: kid.size }), 2) +
    at(3, place(600, 886, childArm('pocket', 'school', 1, [22, -164], -34), { size: kid.size })),
  ),
};
