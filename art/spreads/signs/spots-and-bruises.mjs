// General. Tiny spots and a bruise on an arm, a brush that turns pink, and a grown-up who looks every time.
import { C, SKIN } from '../../palette.mjs';
import { blob, cut, dot, flat, limb, line, oval, place, sheet, slab, use } from '../../paper.mjs';
import { CAST, child, childArm } from '../../children.mjs';
import { grownArm, grownUp } from '../../grown-ups.mjs';
import { at, until } from '../../spread.mjs';

const [skin] = SKIN.deep;
const one = CAST.leaf;
const kid = { who: 'leaf', x: 560, y: 800, size: 2.02, pose: 'bust', cheeks: 0.3 };
const aunt = { role: 'aunt', x: 838, y: 822, size: 1.72, pose: 'bust' };

// An arm with its sleeve pushed up, in the measure of a child of school age: spots so small that one must look.
const SPOTS = [[0.48, 4], [0.55, -3], [0.6, 2.4], [0.68, 5], [0.7, -2], [0.78, 2]];
function bareArm(elbow, hand, turn) {
  const shoulder = [28, -155];
  const [dx, dy] = [hand[0] - elbow[0], hand[1] - elbow[1]];
  const length = Math.hypot(dx, dy);
  const on = (t, side) => [elbow[0] + dx * t - (dy / length) * side, elbow[1] + dy * t + (dx / length) * side];
  const [bx, by] = on(0.28, -3);
  const [c1, c2] = [on(0.13, -11), on(0.13, 11)];
  return (
    sheet(limb(elbow, hand, 22, 14), skin) +
    place(hand[0], hand[1], use('hand', 0, 2, { more: `fill="${skin}"` }), { turn }) +
    flat(blob(bx, by, 5.6, 4.6, { points: 8, wobble: 0.14, seed: 4, digits: 1 }), '#4C3566', 0.9) +
    SPOTS.map(([t, side]) => dot(...on(t, side), 1.3, '#3A1228')).join('') +
    sheet(limb(shoulder, elbow, 20, 20), one.dark) +
    dot(...elbow, 10, one.dark) +
    line(`M${c1.map((v) => v.toFixed(1)).join(' ')}L${c2.map((v) => v.toFixed(1)).join(' ')}`, one.pale, 7)
  );
}

const basin =
  cut('M-1500 640H2700V2700H-1500z', '#E6EBD9', { dx: 0, dy: -5, shadow: 0.12 }) +
  line('M-1500 640H2700', '#FDFEFB', 12) +
  cut('M290 640H910C900 740 840 800 770 806H440C360 800 300 740 290 640z', '#FDFEFB', { dx: 0, dy: 7, shadow: 0.14 }) +
  oval(600, 642, 300, 23, '#BCD0C2') +
  oval(600, 648, 272, 16, '#A5C3B4');
const tap =
  line('M886 640V560Q886 524 850 524T814 560V566', '#9FB4BA', 22) +
  line('M880 640V560Q880 518 850 518', '#C6D6DA', 7) +
  sheet(slab(795, 560, 38, 17, 6), '#8CA0A8') +
  cut(slab(848, 618, 76, 28, 10), '#8CA0A8');
const mirror =
  cut(slab(392, 44, 336, 290, 120, 3), C.woodPale, { shadow: 0.12 }) + flat(slab(410, 62, 300, 254, 104), '#D8E7E0') + flat('M470 240L590 70 626 72 494 268z', '#fff', 0.45);
const mug = place(
  280,
  640,
  line('M-6-70L-22-128', '#7FA96C', 9) + line('M-27-146L-21-122', '#FDFEFB', 15) + cut('M-38-78H38L33 0H-33z', '#C98FA0', { dx: 2, dy: 4 }) + oval(0, -78, 38, 7, '#E9C2CB'),
);
const towel =
  line('M930 150H1050', C.woodDark, 10) + cut('M944 152H1034V346Q990 356 944 346z', '#A9C9B4', { dx: 2, dy: 5 }) + line('M944 304H1034M944 322H1034', '#FDFEFB', 7);

/** A toothbrush, as large as it is when one looks at it; its foam has turned pink. */
const brush = place(
  0,
  0,
  sheet('M-9 120V-40H9V120Q0 130-9 120z', '#7FA96C') +
    sheet('M-13-112Q0-120 13-112V-34H-13z', '#9CC088') +
    sheet('M13-108H36V-42H13z', '#FDFEFB') +
    line('M20-104V-46M28-104V-46', '#DCE5DF', 3) +
    flat('M30-112C46-124 62-112 60-98 74-90 72-72 60-68 64-52 48-40 36-44 24-44 22-60 28-66 18-76 20-94 28-96 24-104 26-110 30-112z', '#F4B9C2') +
    dot(44, -96, 8, '#FBE0E4') +
    dot(50, -70, 6, '#FBE0E4'),
);

const at1 = { ...kid, left: [-46, -100], right: false };

export default {
  sky: '#F4DDAF',
  focus: [606, 430, 670, 780],
  near: [610, 420, 800, 640],
  ground:
    `<path class="g" d="M-1500-1500h4200V640H-1500z" fill="#F4DDAF"/><path class="g" d="M-1500 380h4200V700H-1500z" fill="#E6EBD9"/>` +
    line('M-1500 380H2700', '#C9D3B4', 12) +
    `<path class="n" d="${Array.from({ length: 22 }, (_, i) => `M${-500 + i * 100} 386v254`).join('')}M-1500 470h4200M-1500 560h4200" stroke="#D3DCC4" stroke-width="4"/>`,
  people:
    mirror +
    towel +
    until(
      1,
      child({ ...at1, mood: 'open', look: 0.9, up: -0.2, tilt: 6 }) + place(kid.x, kid.y, bareArm([64, -106], [84, -178], 192), { size: kid.size }),
    ) +
    at(
      2,
      child({ ...at1, mood: 'open', look: 0.6, up: -0.2, tilt: 4 }) +
        place(724, 478, place(0, 0, brush, { cls: 'lift' }), { turn: 8, size: 1.1 }) +
        place(kid.x, kid.y, childArm('leaf', 'school', 1, [76, -138], 26), { size: kid.size }),
      2,
    ) +
    at(
      3,
      grownUp({ ...aunt, mood: 'smile', look: -0.8, up: -0.8, tilt: -12, lean: -6, left: false, right: [44, -116] }) +
        child({ ...at1, x: 440, mood: 'smile', look: 0.8, up: 0.8, tilt: 3 }) +
        place(aunt.x, aunt.y, grownArm('aunt', -1, [-92, -186], 18), { size: aunt.size }) +
        place(440, kid.y, bareArm([58, -112], [122, -152], 236), { size: kid.size }),
    ) +
    mug +
    tap +
    basin,
};
